import { hasSwappedDigits } from './change-verdict.ts'
import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { judge, severityOf, statedBy, sumOf } from './interval.ts'
import { printNumber } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import { between, textAfter, textBefore } from './words-around.ts'

const REST_BEFORE =
  /\b(?:the (?:remaining|rest|remainder|other|others|balance)\b[^.;:\d]{0,40}|leaving (?:about |around |some |just |only |a further |the other |another )?)$/i
const REST_OPENS =
  /^\s*(?:in |for |among |with )?the (?:remaining|other|rest|remainder|balance)\b[^.;:\d]{0,30}$/i
const REGROUPS = /\bof (?:which|whom|these|those|them)\b/i
/** "88% held an assessment and 12% did not". */
const DID_NOT =
  /^ (?:did not|had not|have not|has not|were not|was not|are not|is not|do not|does not|would not|could not|didn['’]t|hadn['’]t|weren['’]t)\b ?(?:[.,;)]|$)/i
/** "the other 5% rise" and "60% higher" are not parts of a whole. */
const NOT_PART = /^\s?(?:points?|higher|lower|more|less|fewer|increase|rise|decrease|fall|reduction)\b/i

/** Reads what is left of a whole: "62% were closed, 25% were sent on and the remaining 13% are open". */
export function readComplements(reading: Reading): Findings {
  const sentences = reading.blocks.flatMap(proseOf)
  return {
    claims: sentences.flatMap((sentence, index) => complementsIn(reading, sentence, sentences[index - 1]))
  }
}

function complementsIn(
  reading: Reading,
  sentence: ReadSentence,
  before: ReadSentence | undefined
): readonly Claim[] {
  return sentence.quantities.flatMap((rest, index) => {
    if (!isShare(sentence, rest)) return []
    const parts = partsFor(sentence, index, before)
    return parts.length === 0 ? [] : complementClaim(reading, sentence, { rest, parts })
  })
}

function isShare(sentence: ReadSentence, figure: Quantity): boolean {
  return (
    figure.kind === 'percent' &&
    figure.sign === null &&
    !standingCounts(sentence).changes.has(figure) &&
    !NOT_PART.test(textAfter(sentence, figure))
  )
}

function partsFor(
  sentence: ReadSentence,
  index: number,
  before: ReadSentence | undefined
): readonly Quantity[] {
  const rest = sentence.quantities[index]
  if (rest === undefined) return []
  const words = textBefore(sentence, rest)
  if (REST_BEFORE.test(words)) {
    const parts = partsBefore(sentence, index)
    const isFirst = !sentence.quantities.slice(0, index).some(({ kind }) => kind === 'percent')
    return isFirst && before && REST_OPENS.test(words) ? soleShareOf(sentence, before) : parts
  }
  const prior = sentence.quantities[index - 1]
  const isTwin =
    prior !== undefined &&
    DID_NOT.test(textAfter(sentence, rest)) &&
    isShare(sentence, prior) &&
    /^[^.;:]{0,100}\b(?:and|while|but|whereas)(?: the other)? $/i.test(between(sentence, prior, rest))
  return isTwin ? [prior] : []
}

/** "131 of them (61%) were handled here. The other 39% …": the one share of the sentence or the item before. */
function soleShareOf(sentence: ReadSentence, before: ReadSentence): readonly Quantity[] {
  if (sentence.block.index - before.block.index > 1) return []
  const shares = before.quantities.filter((figure) => isShare(before, figure))
  const percents = before.quantities.filter(({ kind }) => kind === 'percent')
  return shares.length === 1 && percents.length === 1 ? shares : []
}

function partsBefore(sentence: ReadSentence, index: number): readonly Quantity[] {
  const parts: Quantity[] = []
  for (let at = index - 1; at >= Math.max(0, index - 20); at -= 1) {
    const part = sentence.quantities[at]
    if (part === undefined) break
    if (part.kind !== 'percent') {
      if (REGROUPS.test(textBefore(sentence, part))) break
      continue
    }
    if (!isShare(sentence, part)) break
    parts.unshift(part)
    if (REGROUPS.test(textBefore(sentence, part))) break
  }
  return parts.reduce((sum, part) => sum + part.value, 0) < 100 ? parts : []
}

/** Shares that miss the whole by more than this are taken to be of different wholes. */
const PLAUSIBLE = 15

function complementClaim(
  reading: Reading,
  sentence: ReadSentence,
  { rest, parts }: { readonly rest: Quantity; readonly parts: readonly Quantity[] }
): readonly Claim[] {
  const sum = sumOf(parts)
  const computed = { value: 100 - sum.value, low: 100 - sum.high, high: 100 - sum.low }
  const stated = statedBy(rest)
  const { verdict } = judge(stated, computed)
  const isSwapped = hasSwappedDigits(rest.value, computed.value, rest.decimals)
  if (verdict === 'fails' && !isSwapped && Math.abs(computed.value - rest.value) > PLAUSIBLE) return []
  return [
    makeClaim(reading, {
      kind: 'share_complement',
      verdict,
      stated: rest.text,
      computed: computed.value,
      inputs: parts,
      block: sentence.block.index,
      spans: [rest],
      reason: `100% less ${parts.map((part) => part.text).join(' and ')} is ${printNumber(computed.value, 2)}%`,
      guess: isSwapped ? 'two digits swapped' : null,
      severity: severityOf(stated, computed)
    })
  ]
}
