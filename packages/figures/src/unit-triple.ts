import { computeOver } from './interval.ts'
import { isCountOf, isSameNoun, nounsAfter } from './nouns.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { asCount, isTimeIn } from './period-lengths.ts'
import { standingCounts } from './standing-counts.ts'
import type { Worked } from './worked.ts'
import { between, textAfter } from './words-around.ts'

const EACH_AFTER =
  /^(?: (?!each\b)[a-z-]+){0,3}? (?:each|apiece|a time|a head|per head|for each|to each|for every one)\b/i
const PER_AFTER =
  /^(?: (?!(?:a|an|per|for|to|in|and|or|but|of|on|from)\b)[a-z-]+){0,2} (?:an?|per|for (?:each|every|a|one)|to (?:the|each|every|an?)|in each|from each|on each) (?:of (?:the|its|our|these|those) )?(?:[\d,]+ )?(?<noun>(?!(?:cent|hundred|thousand|million|total|year|rise|fall|further|lot|few|rate|result|share|day|month)\b)[a-z-]{3,})/i
const AVERAGED =
  /\b(?:average|mean|typical)(?<of>(?: (?!(?:of|was|is|for|in|at|to|and)\b)[a-z-]+)?)(?: [a-z'’-]+){0,6}?(?: (?:was|is|of|at|being|came to|stood at|stands at|comes to))? (?:about |around |just over |just under )?$|\baverag(?:ed|es|ing) (?:about |around )?$/i
const PER_BEFORE =
  /\b(?:cost|costs|price|spend|spending|income|grant|caseload|load|yield|saving|fee|pay|number|amount) (?:per|for each|for every|of each|of an?|to each) (?<noun>[a-z-]+)[^.;:\d]{0,25}:? $/i
const EACH_BEFORE =
  /\b(?:each|every one)(?: (?:of (?:them|these|those|which|whom)|[a-z-]+))? (?:cost|costs|costing|receiv(?:e|ed|es|ing)|carr(?:y|ies|ied|ying)|get|gets|got|getting|has|had|having|gave|giving|give|take|pay|took|taking|paid|paying|earned|earning|saw|handled|worth|held|holding)[^.;:\d]{0,20}$/i
const RATIO_BEFORE = /\b(?:density|ratio|yield|rate) of (?:about |around )?$/i
const RESULT_BEFORE =
  /(?:\b(?:total(?:s|led|ling)?|in all|altogether|com(?:es?|ing) to|came to|making|makes|giv(?:es|ing)|amount(?:s|ed|ing)? to|cost(?:s|ing)?|raises?|raised|raising|yield(?:s|ed|ing)?|br(?:ings?|inging|ought) in|saves?|saving|so|so that|is|was|be)|=)(?: [a-z]+){0,3} $/i
const RESULT_AFTER = /^(?: [a-z-]+){0,3} (?:in all|in total|altogether|all told|overall)\b/i
const AT_BEFORE =
  /(?:\bat|@|×|\bfee (?:of|is)|\bprice (?:of|is)|\bcharge (?:of|is)|\beach costing|\bcosting) $/i
const BRACKETED = /^[^()]{0,40}\(/

interface Marked {
  readonly unit: Quantity
  /** What it is so much for each of, where that is said. */
  readonly noun: string | null
  readonly isAverage: boolean
  /** Said to be for each, and not only a price. */
  readonly isEach: boolean
}

/**
 * So many, so much for each, and so much in all, in whatever order a sentence has them. The last of them to be stated is the
 * one worked out: the whole, or what there is for each.
 */
export function unitTripleAt(sentence: ReadSentence, index: number): Worked | null {
  const unit = sentence.quantities[index]
  const marked = unit ? markOf(sentence, unit) : null
  if (!unit || !marked) return null
  const { changes, bases } = standingCounts(sentence)
  const others = sentence.quantities.filter(
    (one) => one !== unit && isAmount(one) && !changes.has(one) && !bases.includes(one)
  )
  const near = others.length > 2 ? besideUnit(sentence, unit, others) : others
  const number = numberFor(sentence, marked, near)
  const whole =
    number &&
    wholeFor(
      sentence,
      marked,
      near.filter(({ start }) => start !== number.start)
    )
  return number && whole ? worked(sentence, marked, { number, whole }) : null
}

/** "Lyde Street 8,455 and 5 (1,691 to each)": of many figures, the two just before a bracket; elsewhere all of them. */
function besideUnit(
  sentence: ReadSentence,
  unit: Quantity,
  others: readonly Quantity[]
): readonly Quantity[] {
  const [one, other] = others.filter(({ end }) => end <= unit.start).slice(-2)
  const isBeside =
    one !== undefined &&
    other !== undefined &&
    /^[^.;:()]{0,50}\($/.test(between(sentence, other, unit)) &&
    /^[^.;:()]{0,50}$/.test(between(sentence, one, other))
  return isBeside ? [one, other] : others
}

function isAmount({ kind, sign }: Quantity): boolean {
  return (kind === 'count' || kind === 'money' || kind === 'duration') && sign === null
}

function markOf(sentence: ReadSentence, unit: Quantity): Marked | null {
  if (!isAmount(unit)) return null
  const after = textAfter(sentence, unit)
  const before = sentence.text.slice(0, unit.start - sentence.start).slice(-90)
  const averaged = AVERAGED.exec(before)
  const isAverage = averaged !== null
  const noun = PER_AFTER.exec(after)?.groups?.['noun'] ?? PER_BEFORE.exec(before)?.groups?.['noun'] ?? null
  const isEach =
    noun !== null || EACH_AFTER.test(after) || EACH_BEFORE.test(before) || RATIO_BEFORE.test(before)
  if (!isAverage && !isEach && !AT_BEFORE.test(before)) return null
  return { unit, noun, isAverage, isEach: isEach || isAverage }
}

/** The count that the noun names; where no noun is said, the only count that can be one. */
function numberFor(
  sentence: ReadSentence,
  { unit, noun }: Marked,
  others: readonly Quantity[]
): Quantity | null {
  const counts = others.filter(({ kind }) => kind === 'count')
  if (noun !== null) {
    const timed = others.filter((one) => isTimeIn(one, noun)).map(asCount)
    return sole([...counts.filter((one) => isCountOf(sentence, one, noun)), ...timed])
  }
  if (unit.kind !== 'count') return sole(counts)
  const [one, other] = counts.toSorted((a, b) => a.value - b.value)
  return counts.length === 2 && one && other && other.value > unit.value ? one : null
}

function wholeFor(sentence: ReadSentence, { unit }: Marked, others: readonly Quantity[]): Quantity | null {
  const wholes = others.filter((one) => one.kind === unit.kind && one.value > unit.value)
  if (wholes.length <= 1) return wholes[0] ?? null
  const [noun] = nounsAfter(sentence, unit)
  return noun === undefined
    ? null
    : sole(wholes.filter((one) => nounsAfter(sentence, one).some((word) => isSameNoun(word, noun))))
}

function sole(figures: readonly Quantity[]): Quantity | null {
  return figures.length === 1 ? (figures[0] ?? null) : null
}

function worked(
  sentence: ReadSentence,
  { unit, isAverage, isEach, noun }: Marked,
  { number, whole }: { readonly number: Quantity; readonly whole: Quantity }
): Worked | null {
  if (number.value <= 1) return null
  const isDoubtful = noun === null && !isAverage
  const isExplained =
    BRACKETED.test(textAfter(sentence, unit)) && whole.start > unit.start && number.start > unit.start
  const isFollowed = /^(?: [a-z-]+){0,4} $/i.test(between(sentence, unit, number))
  const isLast = unit.start > whole.start && (unit.start > number.start || isFollowed)
  const isPrice = !isAverage && AT_BEFORE.test(sentence.text.slice(0, unit.start - sentence.start))
  if (isEach && !isPrice && (isLast || isExplained)) {
    return {
      kind: 'quotient',
      stated: unit,
      inputs: [whole, number],
      computed: computeOver([whole, number], ([all = 0, many = 1]) => all / many),
      working: `${whole.text} ÷ ${number.text}`,
      isDoubtful
    }
  }
  const before = sentence.text.slice(0, whole.start - sentence.start)
  const isResult = RESULT_BEFORE.test(before) || RESULT_AFTER.test(textAfter(sentence, whole))
  const isFirst =
    whole.start < unit.start && /^[^.;]{0,60}(?:,? or|,|:|\(|\bfor|=)/.test(between(sentence, whole, unit))
  if (!isResult && !(isFirst && isPrice)) return null
  return {
    kind: 'product',
    stated: whole,
    inputs: [number, unit],
    computed: computeOver([number, unit], ([many = 0, each = 0]) => many * each),
    working: `${number.text} × ${unit.text}`,
    isDoubtful: true
  }
}
