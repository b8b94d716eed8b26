import { computeOver } from './interval.ts'
import { isCountOf, nounsAfter, isSameNoun } from './nouns.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { between, textAfter, textBefore } from './share-phrases.ts'
import { standingCounts } from './standing-counts.ts'
import type { Worked } from './worked.ts'

const HEDGE =
  '(?:(?:about|around|some|roughly|approximately|nearly|almost|just over|just under|over|close to|under|only) )?'
/** "£30,000 a post", "9.8 shifts lost for each", "4.0 miles for each litre", "7.0 apiece". */
const PER =
  /^ ?(?:(?<unit>[a-z][a-z-]*)(?: [a-z][a-z-]*){0,2}? )?(?:(?<each>each|apiece)|(?:a|an|per|for each|for every|to each|to every|to the|in each|on each|from each|with each|by each|for a) (?:of the )?(?<noun>(?!cent\b|hundred\b|thousand\b|million\b)[a-z][a-z-]*)(?: (?<more>[a-z][a-z-]*))?|(?<forEach>for each|per head)(?![\w ]))/
const RESULT = new RegExp(
  `(?:[,;:(–—]|\\bor|\\band|\\bso|\\bthat is|\\bthus)\\s?(?:or |and |so |thus |that is,? |i\\.e\\. |which is |which was |it was |this is |equal to |equivalent to |equating to |working out at |works out at |averaging |giving |making |meaning )*(?:(?:an?|the|at an?|with an?|giving an?|making an?|for an?) (?:[a-z-]+ ){0,2}(?:average|mean|cost|price|rate|ratio|yield|saving|spend|expenditure|income|charge)(?: [a-z]+){0,2} (?:of|was|is|at|being|came to|comes to) )?${HEDGE}$`,
  'i'
)
const AVERAGED = new RegExp(
  `\\b(?:the )?(?:average|mean|typical) (?<noun>(?!(?:of|for|in|across|over|was|is|at|being|time|wait)\\b)[a-z][a-z-]*)(?: [a-z][a-z-]*){0,4} ${HEDGE}$`,
  'i'
)
const ONE_FOR_EVERY = /\b(?:one|1)(?: [a-z-]+){0,3} (?:for|in|to|per) every (?:about |some |nearly |almost )?$/i
const SHARED_OUT = /^[^.;:\d]{0,60}\b(?:for|among|amongst|between|across|over|to|on|by|at|from|with)\b[^.;:,\d]{0,40}$/i

/** A quotient stated in a sentence: "£1.26m for 42 posts, or £30,000 a post". */
export function quotientAt(sentence: ReadSentence, index: number): Worked | null {
  const stated = sentence.quantities[index]
  if (!stated || (stated.kind !== 'money' && stated.kind !== 'count' && stated.kind !== 'duration')) return null
  const before = textBefore(sentence, stated)
  if (ONE_FOR_EVERY.test(before)) return oneForEvery(sentence, stated)
  const averaged = AVERAGED.exec(before)?.groups?.['noun']
  const per = PER.exec(textAfter(sentence, stated))?.groups
  if (averaged !== undefined) return dividedBy(sentence, stated, { noun: averaged, unit: undefined })
  if (!per || !RESULT.test(before)) return null
  const noun = per['noun']
  if (noun === undefined) return shared(sentence, index, per['unit'])
  const named = dividedBy(sentence, stated, { noun, unit: per['unit'] })
  return named ?? (per['more'] ? dividedBy(sentence, stated, { noun: per['more'], unit: per['unit'] }) : null)
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
    (one) => one !== number && one.kind === stated.kind && one.start < stated.start && one.value > stated.value
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

/** "9,636 detainees … searches numbered 412, one for every 23 detainees". */
function oneForEvery(sentence: ReadSentence, stated: Quantity): Worked | null {
  const nouns = nounsAfter(sentence, stated)
  const prior = sentence.quantities.findLast((one) => one.end <= stated.start)
  const noun = nouns.at(-1)
  if (noun === undefined || prior?.kind !== 'count' || isSetAside(sentence, prior)) return null
  const wholes = sentence.quantities.filter(
    (one) => one !== stated && one !== prior && one.kind === 'count' && isCountOf(sentence, one, noun)
  )
  const whole = sole(wholes)
  return whole && whole.value > prior.value ? quotient(stated, whole, prior) : null
}

function quotient(stated: Quantity, whole: Quantity, number: Quantity): Worked | null {
  if (number.value === 0) return null
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

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800
}

/** "Over the 366 days": a time that is printed in one unit counts those. */
function isTimeIn({ text }: Quantity, noun: string): boolean {
  return SECONDS[noun] !== undefined && new RegExp(`^[\\d,.]+ ${noun}s?$`, 'i').test(text)
}

function asCount(figure: Quantity): Quantity {
  if (figure.kind !== 'duration') return figure
  const unit = Object.entries(SECONDS).find(([name]) => new RegExp(`\\b${name}s?$`, 'i').test(figure.text))?.[1]
  if (unit === undefined) return figure
  return { ...figure, value: figure.value / unit, low: figure.low / unit, high: figure.high / unit }
}
