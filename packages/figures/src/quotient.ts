import { countNamed, type Told } from './antecedents.ts'
import { computeOver } from './interval.ts'
import { isCountOf, nounsAfter, isSameNoun } from './nouns.ts'
import { asCount, isTimeIn, LENGTHS, PERIOD } from './period-lengths.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import type { Worked } from './worked.ts'
import { between, textAfter, textBefore } from './words-around.ts'

const HEDGE =
  '(?:(?:about|around|some|roughly|approximately|nearly|almost|just over|just under|over|close to|under|only) )?'
/** "£30,000 a post", "9.8 shifts lost for each", "4.0 miles for each litre", "7.0 apiece". */
const PER =
  /^ ?(?:(?<unit>[a-z][a-z-]*)(?: [a-z][a-z-]*){0,2}? )?(?:(?<each>each|apiece)|(?:a|an|per|for each|for every|to each|to every|to the|in each|on each|from each|with each|by each|for a) (?:of the )?(?<noun>(?!cent\b|hundred\b|thousand\b|million\b)[a-z][a-z-]*)(?: (?<more>[a-z][a-z-]*))?|(?<forEach>for each|per head)(?![\w ]))/
const RESULT = new RegExp(
  `(?:[,;:(–—]|\\bor|\\band|\\bso|\\bthat is|\\bthus)\\s?(?:or |and |so |thus |that is,? |i\\.e\\. |which is |which was |it was |this is |(?:that|which|this) (?:comes to|came to|works out at|worked out at|gives|means|makes) |equal to |equivalent to |equating to |working out at |works out at |averaging |giving |making |meaning )*(?:(?:an?|the|at an?|with an?|giving an?|making an?|for an?) (?:[a-z-]+ ){0,2}(?:average|mean|cost|price|rate|ratio|yield|saving|spend|expenditure|income|charge)(?: [a-z]+){0,2} (?:of|was|is|at|being|came to|comes to) )?${HEDGE}$`,
  'i'
)
const AVERAGED = new RegExp(
  `\\b(?:the )?(?:average|mean|typical) (?<noun>(?!(?:of|for|in|across|over|was|is|at|being|time|wait)\\b)[a-z][a-z-]*)(?: [a-z][a-z-]*){0,4} ${HEDGE}$`,
  'i'
)
/** "The cost per visit was £59", "each visit cost £59". */
const COST_PER = new RegExp(
  `\\b(?:(?:per|for each|for every) (?<noun>[a-z]+)(?: (?:was|is|came to|comes to|of|works out at|worked out at|therefore|thus|at|stood at|stands at))+|each (?<each>[a-z]+)(?: (?:therefore|thus|so))? (?:cost|costs|brought in|earned|took|received|cost us)) ${HEDGE}$`,
  'i'
)
/** "That is £59 a visit", at the start of a sentence. */
const OPENS_RESULT = new RegExp(
  `^(?:so )?(?:that|this|it|which)(?: therefore)? (?:is|was|works out at|worked out at|comes to|came to|gives|equates to|amounts to|represents|means)(?: (?:an?|the) (?:[a-z-]+ ){0,2}(?:average|mean|cost|rate|price)(?: of)?)? ${HEDGE}$`,
  'i'
)
const ONE_FOR_EVERY =
  /(?:[,(–:;]|\bor|\bis|\bwas) (?:or |about )?(?:one|1)(?: (?<kind>[a-z-]+)){0,3} (?:for|in|to|per)(?: every)? (?:about |some |nearly |almost )?$/i
const SHARED_OUT =
  /^[^.;:\d]{0,60}\b(?:for|among|amongst|between|across|over|to|on|by|at|from|with)\b[^.;:,\d]{0,40}$/i

/** A quotient stated in a sentence, or in the one after its figures: "£1.26m for 42 posts, or £30,000 a post". */
export function quotientAt(told: Told, index: number): Worked | null {
  const sentence = told.sentences[told.index]
  const stated = sentence?.quantities[index]
  if (
    !sentence ||
    !stated ||
    (stated.kind !== 'money' && stated.kind !== 'count' && stated.kind !== 'duration')
  )
    return null
  const before = textBefore(sentence, stated)
  const one = ONE_FOR_EVERY.exec(before)
  if (one) return oneForEvery(told, stated, one.groups?.['kind'])
  const named = AVERAGED.exec(before)?.groups?.['noun'] ?? costPer(before)
  if (named !== undefined) return dividedNear(told, stated, { noun: named, unit: undefined })
  const per = PER.exec(textAfter(sentence, stated))?.groups
  if (!per || !(RESULT.test(before) || OPENS_RESULT.test(before))) return null
  const { noun, unit, more } = per
  if (noun === undefined) return shared(sentence, index, unit)
  const found = dividedNear(told, stated, { noun, unit })
  if (found || !more) return found ?? overPeriod(sentence, stated, noun)
  return dividedNear(told, stated, { noun: more, unit })
}

function costPer(before: string): string | undefined {
  const groups = COST_PER.exec(before)?.groups
  return groups?.['noun'] ?? groups?.['each']
}

/** The figures of this sentence, or those of the one before where this has none. */
function dividedNear(told: Told, stated: Quantity, divided: Divided): Worked | null {
  const [here, before] = [told.sentences[told.index], told.sentences[told.index - 1]]
  if (!here) return null
  const within = dividedBy(here, stated, divided)
  const isAlone = here.quantities.filter((one) => one.start < stated.start).length === 0
  if (within || before?.block !== here.block) return within
  return isAlone ? dividedBy(before, stated, divided) : wholeBefore({ here, before }, stated, divided)
}

/** "£4.32m was spent. With 360 pupils that comes to £12,000 a pupil": the count is here and the whole a sentence before. */
function wholeBefore(
  { here, before }: { readonly here: ReadSentence; readonly before: ReadSentence },
  stated: Quantity,
  { noun }: Divided
): Worked | null {
  const number = sole(here.quantities.filter((one) => one.kind === 'count' && isCountOf(here, one, noun)))
  const isOther = here.quantities.some(
    (one) => one.kind === stated.kind && one.start < stated.start && one !== number
  )
  const whole = sole(
    standingCounts(before).counts.filter(({ kind, value }) => kind === stated.kind && value > stated.value)
  )
  return number && whole && !isOther ? quotient(stated, whole, number) : null
}

/** "1,986 in the half-year, or 331 a month": the number of months is known. */
function overPeriod(sentence: ReadSentence, stated: Quantity, noun: string): Worked | null {
  const period = PERIOD.exec(sentence.text)?.groups?.['period']?.toLowerCase().replace(' ', '-')
  const length = LENGTHS[period ?? '']?.[noun]
  const prior = sentence.quantities.findLast((one) => one.end <= stated.start)
  if (!length || !period || prior?.kind !== stated.kind || isSetAside(sentence, prior)) return null
  const [low, high] = length
  const computed = { value: prior.value / low, low: prior.low / high, high: prior.high / low }
  const working = `${prior.text} ÷ ${low} ${noun}s`
  return { kind: 'quotient', stated, inputs: [prior], computed, working, isDoubtful: true }
}

interface Divided {
  /** What it is so much for each of. */
  readonly noun: string
  /** What there is so much of, where it is said. */
  readonly unit: string | undefined
}

function dividedBy(sentence: ReadSentence, stated: Quantity, { noun, unit }: Divided): Worked | null {
  const others = sentence.quantities.filter((one) => one !== stated && !isSetAside(sentence, one))
  const parts = others.filter(
    (one) => (one.kind === 'count' || one.kind === 'duration') && isCountOf(sentence, one, noun)
  )
  const timed = others.filter((one) => one.kind === 'duration' && isTimeIn(one, noun))
  const number = sole([...parts, ...timed])
  const whole = number && wholeFor(sentence, stated, { others, number, unit })
  return number && whole ? quotient(stated, whole, asCount(number)) : null
}

interface Dividing {
  readonly others: readonly Quantity[]
  readonly number: Quantity
  readonly unit: string | undefined
}

function wholeFor(
  sentence: ReadSentence,
  stated: Quantity,
  { others, number, unit }: Dividing
): Quantity | null {
  const wholes = others.filter(
    (one) =>
      one !== number && one.kind === stated.kind && one.start < stated.start && one.value > stated.value
  )
  if (unit === undefined) return sole(wholes)
  const named = wholes.filter((one) => nounsAfter(sentence, one).some((word) => isSameNoun(word, unit)))
  return sole(named.length > 0 ? named : wholes)
}

/** "Among 580 staff, 9.8 for each": the count of those it is shared among comes just before. */
function shared(sentence: ReadSentence, index: number, unit: string | undefined): Worked | null {
  const [whole, number, stated] = sentence.quantities.slice(Math.max(0, index - 2), index + 1)
  if (!whole || !number || !stated || whole.kind !== stated.kind || number.kind !== 'count') return null
  const isOut = SHARED_OUT.test(between(sentence, whole, number))
  const isOfUnit = unit === undefined || whole.kind === 'money' || isCountOf(sentence, whole, unit)
  if (!isOut || !isOfUnit || stated.value >= whole.value) return null
  return quotient(stated, whole, number)
}

/** "Searches numbered 412, one for every 23 detainees"; "340 officers …, one officer for every 480 residents". */
function oneForEvery(told: Told, stated: Quantity, kind: string | undefined): Worked | null {
  const sentence = told.sentences[told.index]
  const noun = sentence && nounsAfter(sentence, stated).at(-1)
  if (!sentence || noun === undefined) return null
  const counts = sentence.quantities.filter(
    (one) => one.kind === 'count' && one.end <= stated.start && !isSetAside(sentence, one)
  )
  const number =
    kind === undefined ? counts.at(-1) : sole(counts.filter((one) => isCountOf(sentence, one, kind)))
  if (!number) return null
  const here = sole(counts.filter((one) => one !== number && isCountOf(sentence, one, noun)))
  const whole = here ?? countNamed(told, number, noun)?.count ?? null
  return whole && whole.value > number.value ? quotient(stated, whole, number) : null
}

function quotient(stated: Quantity, whole: Quantity, number: Quantity): Worked | null {
  // "From 1.3 bids to 2.7" is not shared among 2.7.
  const isPart = number.kind === 'count' && !Number.isInteger(number.value)
  if (number.value === 0 || isPart) return null
  return {
    kind: 'quotient',
    stated,
    inputs: [whole, number],
    computed: computeOver([whole, number], ([all = 0, many = 1]) => all / many),
    working: `${whole.text} ÷ ${number.text}`
  }
}

function isSetAside(sentence: ReadSentence, figure: Quantity): boolean {
  const { changes, bases } = standingCounts(sentence)
  return changes.has(figure) || bases.includes(figure)
}

function sole(figures: readonly Quantity[]): Quantity | null {
  const distinct = new Map(figures.map((figure) => [figure.value, figure]))
  return distinct.size === 1 ? (figures[0] ?? null) : null
}
