import type { Told } from './antecedents.ts'
import { sumOf } from './interval.ts'
import { numberFromWords } from './number-words.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { runBefore } from './figure-run.ts'
import { listBefore } from './total-lists.ts'
import type { Worked } from './worked.ts'
import { between, textBefore } from './words-around.ts'

const MEAN =
  /(?:\b(?:an?|the|their|monthly|weekly|daily|quarterly|annual|overall) (?:(?:monthly|weekly|daily|quarterly|annual|simple|overall) )?(?:average|mean)|\baverag(?:e|es|ed|ing)|\bmean)(?: (?:of|was|is|being|across|over|for|at|time|score|wait)| (?:of|across|over|for) (?:the|these|those|all) (?<some>[a-z]+|\d{1,2})?[^.;:\d]{0,30}?(?: (?:is|was|comes to|came to))?)*(?::|,)? (?:about |around |just over |just under )?$/i

/** "Waits of 3, 4 and 8 days, an average of 5", and an average of the lines or the sentence before. */
export function meanAt(told: Told, index: number): Worked | null {
  const sentence = told.sentences[told.index]
  const stated = sentence?.quantities[index]
  const found = stated && (MEAN.exec(textBefore(sentence, stated)) ?? listed(sentence, index))
  if (!sentence || !stated || !found) return null
  const parts = partsOf(told, index, stated)
  if (parts.length < 3 || !isSoMany(found.groups?.['some'], parts.length)) return null
  const range = parts.map(({ value }) => value)
  const sum = sumOf(parts)
  const share = (value: number): number => value / parts.length
  return {
    kind: 'average',
    stated,
    inputs: parts,
    computed: { value: share(sum.value), low: share(sum.low), high: share(sum.high) },
    working: `the mean of ${parts.map(({ text }) => text).join(', ')}`,
    isDoubtful: stated.value < Math.min(...range) || stated.value > Math.max(...range)
  }
}

const IS_MEAN = /^(?: [a-z]+){0,3}?[)\]]? ?(?:is|was|comes to|came to|gives|=|:) (?:about |around )?$/i
const MEAN_OF = /\b(?:average|mean) (?:of|across|over|for)\b[^.;:\d]{0,40}$/i

/** "The average of 31, 44 and 57 is 44": the list stands between the word and the figure. */
function listed(sentence: ReadSentence, index: number): { readonly groups?: undefined } | null {
  const [last, stated] = sentence.quantities.slice(Math.max(0, index - 1), index + 1)
  if (!last || !stated || !IS_MEAN.test(between(sentence, last, stated))) return null
  const [first] = listBefore(sentence, index, ({ kind }) => kind === stated.kind || kind === 'count')
  return first && MEAN_OF.test(textBefore(sentence, first)) ? {} : null
}

function partsOf(told: Told, index: number, stated: Quantity): readonly Quantity[] {
  const sentence = told.sentences[told.index]
  if (sentence === undefined) return []
  const isLike = ({ kind }: Quantity): boolean => kind === stated.kind || kind === 'count'
  const sum = sentence.quantities[index - 1]
  const from = sum && /: ?$/.test(textBefore(sentence, sum)) ? index - 1 : index
  const here = listBefore(sentence, from, isLike)
  if (here.length >= 3) return withoutSum(inUnitOf(stated, here))
  const isOpening = !sentence.quantities.slice(0, index).some(isLike)
  return isOpening ? (runBefore(told, stated)?.figures ?? []) : []
}

/** "2, 4, 3 and 5 minutes": the unit is printed once for all. */
function inUnitOf(stated: Quantity, parts: readonly Quantity[]): readonly Quantity[] {
  const printed = Number.parseFloat(stated.text.replaceAll(',', ''))
  if (stated.kind === 'count' || !(printed > 0)) return parts.filter(({ kind }) => kind === stated.kind)
  const unit = stated.value / printed
  return parts.map((part) =>
    part.kind === stated.kind
      ? part
      : { ...part, value: part.value * unit, low: part.low * unit, high: part.high * unit }
  )
}

/** "312, 298 and 341: 951 in the quarter, or an average of 317": the sum of the others is not one of them. */
function withoutSum(parts: readonly Quantity[]): readonly Quantity[] {
  const last = parts.at(-1)
  const rest = parts.slice(0, -1)
  return last !== undefined &&
    rest.length >= 3 &&
    last.value > Math.max(...rest.map(({ value }) => value)) * 2
    ? rest
    : parts
}

function isSoMany(printed: string | undefined, count: number): boolean {
  if (printed === undefined) return true
  const number = /^\d/.test(printed) ? Number(printed) : numberFromWords(printed)
  return number === null || number === count
}
