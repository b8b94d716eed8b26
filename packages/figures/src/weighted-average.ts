import type { Told } from './antecedents.ts'
import type { Claim } from './claim.ts'
import { isAside } from './asides.ts'
import { makeClaim } from './finding.ts'
import { judge, severityOf, statedBy, type Computed } from './interval.ts'
import { numberFromWords } from './number-words.ts'
import { printLike } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import { volumesInTables, type Weighed } from './weighed-columns.ts'
import { between, textAfter, textBefore } from './words-around.ts'

const TOGETHER =
  /\b(?:together|overall|combined|altogether|taken as a whole|as a whole|all told|in all|both|(?:across|over|for|between|among) (?:the|all|these|those)(?: of the| the)? (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})|across (?:all|them|the \w+)|(?:average|mean) (?:across|for|over|of) (?:all|the)|of all (?:those|the|who)|all [a-z]+(?: [a-z]+)?,? (?:the|together))\b/i
const SO_MANY =
  /\b(?:across|over|for|between|among|of) (?:the|all|these|those)(?: of the| the)? (?<some>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?![\w,.]\d|\d|%)\b/i

/**
 * Reads an overall rate printed beside the rates and the volumes that it sums up: "92% of 14,000 and 84% of 42,000;
 * taken together, 86%". Each rate counts for as much as the volume it is a rate of; the plain mean of the rates is wrong.
 */
export function readWeighted(reading: Reading): Findings {
  const sentences = reading.blocks.flatMap(proseOf)
  const tables = volumesInTables(reading)
  return {
    claims: sentences.flatMap((sentence, index) => {
      if (!TOGETHER.test(sentence.text)) return []
      return sentence.quantities.flatMap((stated, at) => {
        if (!mayBeRate(sentence, stated)) return []
        const found =
          pairsFor({ sentences, index }, at) ?? tables(sentence.block.index, sentence.text, stated)
        return found ? weightedClaim(reading, sentence, { stated, ...found }) : []
      })
    })
  }
}

function mayBeRate(sentence: ReadSentence, stated: Quantity): boolean {
  const { changes } = standingCounts(sentence)
  const isKind = stated.kind === 'percent' || stated.kind === 'duration' || stated.decimals > 0
  if (!isKind || stated.sign !== null || changes.has(stated) || isAside(sentence, stated.start)) return false
  const before = sentence.text.slice(0, stated.start - sentence.start).slice(-120)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1)
  return TOGETHER.test(`${clause} ${textAfter(sentence, stated).split(/[.;,]/)[0] ?? ''}`)
}

/** The rates and volumes before a figure: in its sentence, or else in the one before. */
function pairsFor({ sentences, index }: Told, at: number): Weighed | null {
  const [here, before] = [sentences[index], sentences[index - 1]]
  const stated = here?.quantities[at]
  if (!here || !stated) return null
  const own = alternating(here, here.quantities.slice(0, at), stated)
  const last = own?.volumes.at(-1)?.end ?? here.start
  if (own) return isSoMany(here.text.slice(last - here.start), own) ? own : null
  if (!before || here.block.index - before.block.index > 1) return null
  const isFirst = !here.quantities.slice(0, at).some(({ kind }) => kind === stated.kind)
  const found = isFirst ? alternating(before, before.quantities, stated) : null
  return found && isSoMany(here.text, found) ? found : null
}

/** Nothing but rates and volumes, in pairs: a rate and what it is of, or the other way about. */
function alternating(sentence: ReadSentence, figures: readonly Quantity[], stated: Quantity): Weighed | null {
  const { changes } = standingCounts(sentence)
  const told = figures.filter(
    (figure) => (figure.kind === stated.kind || figure.kind === 'count') && !isHowMany(sentence, figure)
  )
  if (told.length < 4 || told.length % 2 === 1 || told.some((figure) => changes.has(figure))) return null
  const rates = told.filter((figure) => isRate(figure, stated))
  const volumes = told.filter((figure) => !isRate(figure, stated))
  const isPaired = told.every((figure, place) => {
    const other = told[place % 2 === 0 ? place + 1 : place - 1]
    if (other === undefined || isRate(figure, stated) === isRate(other, stated)) return false
    return place % 2 === 1 || !/[;:]| [–—-] /.test(between(sentence, figure, other))
  })
  return isPaired && volumes.every(({ value }) => value > 1) ? { rates, volumes } : null
}

/** "For the two types together": how many rates there are is not one of their volumes. */
function isHowMany(sentence: ReadSentence, figure: Quantity): boolean {
  if (/\ball (?:of )?(?:the |these |those )?$/i.test(textBefore(sentence, figure))) return true
  return figure.isWord && /\b(?:the|all|these|those|both) $/i.test(textBefore(sentence, figure))
}

function isRate(figure: Quantity, stated: Quantity): boolean {
  return stated.kind === 'count'
    ? figure.kind === 'count' && figure.decimals > 0
    : figure.kind === stated.kind
}

function isSoMany(words: string, { rates }: Weighed): boolean {
  const printed = SO_MANY.exec(words)?.groups?.['some']
  if (printed === undefined) return true
  const number = /^\d/.test(printed) ? Number(printed) : numberFromWords(printed)
  return number === rates.length
}

function weightedClaim(
  reading: Reading,
  sentence: ReadSentence,
  { stated, rates, volumes }: Weighed & { readonly stated: Quantity }
): readonly Claim[] {
  const total = volumes.reduce((sum, { value }) => sum + value, 0)
  const weigh = (pick: (rate: Quantity) => number): number =>
    rates.reduce((sum, rate, place) => sum + pick(rate) * (volumes[place]?.value ?? 0), 0) / total
  const computed = {
    value: weigh(({ value }) => value),
    low: weigh(({ low }) => low),
    high: weigh(({ high }) => high)
  }
  const { verdict } = judge(statedBy(stated), computed)
  const values = rates.map(({ value }) => value)
  const isBetween = stated.value >= Math.min(...values) && stated.value <= Math.max(...values)
  if (verdict === 'fails' && !isBetween) return []
  const result = printLike(stated, computed.value, stated.decimals + 1)
  return [
    makeClaim(reading, {
      kind: 'weighted_average',
      verdict,
      stated: stated.text,
      computed: computed.value,
      inputs: [...rates, ...volumes],
      block: sentence.block.index,
      spans: [stated],
      reason: `the ${rates.length} rates, each weighted by what it is a rate of, give ${result}`,
      guess: isPlainMean(stated, values, computed) ? 'the plain mean of the rates' : null,
      severity: severityOf(statedBy(stated), computed)
    })
  ]
}

function isPlainMean(stated: Quantity, rates: readonly number[], computed: Computed): boolean {
  const value = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  return (
    value !== computed.value &&
    judge(statedBy(stated), { value, low: value, high: value }).verdict === 'holds'
  )
}
