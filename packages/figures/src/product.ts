import { computeOver } from './interval.ts'
import { isCountOf } from './nouns.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import type { Worked } from './worked.ts'
import { between, textAfter, textBefore } from './words-around.ts'

const HEDGE = '(?:(?:about|around|some|roughly|approximately|nearly|almost|just over|just under|over) )?'
const EACH =
  /^ (?:each|apiece|per (?!cent\b)[a-z]+|an? (?:[a-z]+ )?[a-z]+|for each|for every [a-z]+|the [a-z]+)(?![a-z-])/i
/** "12 vans at £31,000", "18 hours at £25". */
const AT =
  /^(?: [A-Za-z'’-]+){0,6}? (?:at|costing|worth|of|for|×|x|@)(?: (?:an? )(?:[a-z]+ ){0,2}(?:cost|price|rate|average|fee|salary|wage) of)? (?:about |around |some )?$/i
const PLAIN_AT = /(?: at(?: an? [a-z ]{3,30} of)?| @| ×| x) $/i
const IN_ALL =
  /(?:\b(?:total(?:s|led|ling)?|in all|altogether|com(?:es?|ing) to|came to|making|makes|giving|gives|amount(?:s|ed|ing)? to|at a cost of|cost(?:s|ing)?(?: of)?|or|so|that is|which is|equals?|worth|bringing in|brought in|rais(?:es|ed|ing)|yields?|yielded|yielding|saves?|saving|saved)\b|=|, an? (?:[a-z]+ ){1,2}of)[^.;\d]{0,40}$/i
const ALL_AFTER = /^(?: in all| in total| altogether| all told| overall)\b/i
const OPENS_PRODUCT = /(?:, or|,| \(|:| –| =|, that is,?|, being|, made up of|, for) (?:the )?$/i
const EACH_COSTS =
  /\b(?:each|every|one|an? (?:single |further |extra |additional )?)\b[^.;:\d]{0,50}\b(?:costs?|cost|is worth|brings in|earns|saves?|takes|is paid|pays)(?: us| the [a-z]+)? (?:about |around |some )?$/i
/** "Each of the 24 hubs took 31, 744 in all". */
const EACH_OF = /\beach of (?:the|our|its|these|those) $/i
const AT_FIRST = /^(?:.*[.;,] )?at (?:about |around |an average of |a cost of )?$/i
const SUM_IS =
  /\b(?:bill|cost|costs|total|spend|income|sum|charge|amount|value|yield|saving|price)\b[^.;:\d]{0,20}\b(?:is|was|of|comes? to|came to|be)\b[^.;:\d]{0,12}$/i

/** A product stated in a sentence, and the three figures it is made from, whatever their order. */
export function productAt(sentence: ReadSentence, index: number): Worked | null {
  const [first, second, third] = sentence.quantities.slice(index, index + 3)
  const yearly = overYear(sentence, first, second)
  if (yearly) return yearly
  const percent =
    percentOf(sentence, first, second) ??
    (first && second && third ? earned(sentence, [first, second, third]) : null)
  if (percent) return percent
  if (!first || !second || !third) return null
  return (
    numberAtPrice(sentence, [first, second, third]) ??
    sumFirst(sentence, [first, second, third]) ??
    priceFirst(sentence, [first, second, third])
  )
}

type Triple = readonly [Quantity, Quantity, Quantity]

/** "12 vans at £31,000 each, £372,000 in all", "at 812 placements and £1,046 the weekly bill is £849,352". */
function numberAtPrice(sentence: ReadSentence, [number, price, sum]: Triple): Worked | null {
  if (!isNumber(number) || price.kind !== sum.kind || sum.value <= price.value) return null
  const [gap, next] = [between(sentence, number, price), between(sentence, price, sum)]
  if (
    price.kind === 'count' &&
    EACH_OF.test(textBefore(sentence, number)) &&
    ALL_AFTER.test(textAfter(sentence, sum))
  )
    return product(sum, { number, price, isDoubtful: false })
  if (price.kind !== 'money') return null
  const isEach = EACH.test(textAfter(sentence, price))
  const isSum =
    IN_ALL.test(next) || (ALL_AFTER.test(textAfter(sentence, sum)) && /^[^.;]{0,40}[,(:] ?$/.test(next))
  if (AT.test(gap) && isSum && (isEach || PLAIN_AT.test(gap)))
    return product(sum, { number, price, isDoubtful: !isEach })
  const isPaired = AT_FIRST.test(textBefore(sentence, number)) && /^(?: [a-z-]+){0,4} and $/i.test(gap)
  return isPaired && SUM_IS.test(next) ? product(sum, { number, price, isDoubtful: false }) : null
}

/** "£450, or 18 hours at £25". */
function sumFirst(sentence: ReadSentence, [sum, number, price]: Triple): Worked | null {
  if (!isNumber(number) || price.kind !== 'money' || sum.kind !== 'money' || sum.value <= price.value)
    return null
  const [gap, next] = [between(sentence, sum, number), between(sentence, number, price)]
  const isEach = EACH.test(textAfter(sentence, price))
  const isAt = PLAIN_AT.test(next) && AT.test(next)
  if (!isAt || !OPENS_PRODUCT.test(gap) || gap.length > 60) return null
  return product(sum, { number, price, isDoubtful: !isEach })
}

/** "At £28 a place, the 1,310 places cost £36,680", "each post costs £46,200, so the twelve would come to £554,400". */
function priceFirst(sentence: ReadSentence, [price, number, sum]: Triple): Worked | null {
  if (!isNumber(number) || price.kind !== 'money' || sum.kind !== 'money' || sum.value <= price.value)
    return null
  const next = between(sentence, number, sum)
  const gap = between(sentence, price, number)
  if (!IN_ALL.test(next) && !SUM_IS.test(next)) return null
  const noun = /^ (?:a|an|per|for each|for every|for a) ([a-z-]+)/.exec(textAfter(sentence, price))?.[1]
  const isNamed =
    noun !== undefined &&
    (isCountOf(sentence, number, noun) || new RegExp(` ${noun}s$`, 'i').test(number.text))
  const isEach =
    EACH_COSTS.test(textBefore(sentence, price)) && /\b(?:so|and|the|for|thus|these|all)\b/.test(gap)
  return isNamed || isEach ? product(sum, { number, price, isDoubtful: !isNamed && !isEach }) : null
}

/** "2.5% of a pay bill of £28.4 million, which is £710,000". */
function percentOf(
  sentence: ReadSentence,
  percent: Quantity | undefined,
  whole: Quantity | undefined
): Worked | null {
  if (percent?.kind !== 'percent' || whole?.kind !== 'money') return null
  const sum = sentence.quantities[sentence.quantities.indexOf(whole) + 1]
  if (sum?.kind !== 'money' || sum.value >= whole.value) return null
  const isOf = /^(?: [a-z]+){0,3}? (?:of|on) (?:(?:an?|the|our|its|their) )?(?:[a-z][a-z'’-]* ){0,6}$/i.test(
    between(sentence, percent, whole)
  )
  const gap = between(sentence, whole, sum)
  const isResult = new RegExp(
    `^[^.;:()\\d]{0,40}(?:, (?:or|which is|that is|i\\.e\\.|being|equal to|equivalent to|amounting to|coming to|giving|worth)|,? (?:which )?(?:would |will )?(?:comes? to|is|be|amounts? to|equals?|gives?|costs?|adds?|raises?|yields?|saves?|brings? in|earns?)|\\(|=) ${HEDGE}$`,
    'i'
  ).test(gap.replace(/\($/, '( '))
  return isOf && isResult ? portion(sum, whole, percent) : null
}

/** "Investments averaged £31.2m over the year at 4.9%, and so earned £1.53m". */
function earned(sentence: ReadSentence, [whole, percent, sum]: Triple): Worked | null {
  if (whole.kind !== 'money' || percent.kind !== 'percent' || sum.kind !== 'money') return null
  if (sum.value >= whole.value || percent.sign !== null) return null
  const isAt = /\bat (?:an? )?(?:(?:average )?(?:rate|return|yield|interest) of )?(?:about )?$/i.test(
    between(sentence, whole, percent)
  )
  const isYield =
    /\b(?:earn(?:ed|s|ing)?|yield(?:s|ed|ing)?|brought in|bringing in|produc(?:ed|es|ing)|interest (?:of|was|came to)|costs?|costing|pay(?:s|ing)?|paid|giving|gives?|gave|so)\b[^.;:\d]{0,25}$/i
  return isAt && isYield.test(between(sentence, percent, sum)) ? portion(sum, whole, percent) : null
}

function portion(stated: Quantity, whole: Quantity, percent: Quantity): Worked {
  return {
    kind: 'product',
    stated,
    inputs: [percent, whole],
    computed: computeOver([percent, whole], ([share = 0, all = 0]) => (share * all) / 100),
    working: `${percent.text} of ${whole.text}`
  }
}

const TIMES: Readonly<Record<string, number>> = { month: 12, week: 52, quarter: 4, day: 365 }
const PERIODIC =
  /^ (?:a|per|each|every) (?<unit>month|week|quarter|day)(?:(?:,? or|,|:| \(| =| [–-]),? |(?: [a-z]+){0,3} (?:comes?|came|amounts?|equates?|adds? up) to |(?: [a-z]+){0,2} (?:is|makes?|costs?) )$/i

/** "£65 a month, £780 a year". */
function overYear(
  sentence: ReadSentence,
  each: Quantity | undefined,
  sum: Quantity | undefined
): Worked | null {
  if (!each || sum?.kind !== each.kind || sum.value <= each.value) return null
  const unit = PERIODIC.exec(between(sentence, each, sum))?.groups?.['unit']?.toLowerCase()
  const times = TIMES[unit ?? '']
  if (times === undefined || !/^ (?:a|per|each) year\b/.test(textAfter(sentence, sum))) return null
  const most = unit === 'week' ? 52.2 : unit === 'day' ? 366 : times
  const computed = { value: each.value * times, low: each.low * times, high: each.high * most }
  return { kind: 'product', stated: sum, inputs: [each], computed, working: `${each.text} × ${times}` }
}

interface Factors {
  readonly number: Quantity
  readonly price: Quantity
  readonly isDoubtful: boolean
}

function product(stated: Quantity, { number, price, isDoubtful }: Factors): Worked {
  const counted = asNumber(number)
  return {
    kind: 'product',
    stated,
    inputs: [counted, price],
    computed: computeOver([counted, price], ([many = 0, each = 0]) => many * each),
    working: `${number.text} × ${price.text}`,
    isDoubtful
  }
}

function isNumber({ kind, value, sign }: Quantity): boolean {
  return (kind === 'count' || kind === 'duration') && value > 0 && sign === null
}

/** "18 hours at £25" is 18 times. */
function asNumber(figure: Quantity): Quantity {
  const printed = figure.kind === 'duration' ? /^([\d,.]+) ?[a-z]+$/i.exec(figure.text)?.[1] : undefined
  if (printed === undefined) return figure
  const value = Number(printed.replaceAll(',', ''))
  return {
    ...figure,
    value,
    low: value - 0.5 * 10 ** -figure.decimals,
    high: value + 0.5 * 10 ** -figure.decimals
  }
}
