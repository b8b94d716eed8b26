import { fraction, multiple, ordinalNumber } from './number-words.ts'
import { isNear } from './interval.ts'
import { readPrinted } from './printed.ts'

/** Kinds between which a report's words do not decide. A claim of one answers a label of the other. */
const families: readonly (readonly string[])[] = [
  ['total', 'table_total', 'cross_foot'],
  ['share', 'share_complement'],
  // "2 points" and "2" are one statement where the figures are percentages.
  ['abs_change', 'pp_change'],
  // A base may be printed, or be what the change leaves; "a third fewer" is a percentage, "doubled" a ratio.
  ['pct_change', 'pct_from_delta_new', 'pct_from_delta_old', 'ratio'],
  // "One officer for 480 residents", "7.0 a head".
  ['rate_per', 'quotient', 'ratio'],
  // "£0.24m short of £2.55m (9.4%)": what a change is of the base it is measured from.
  ['share', 'pct_change', 'pct_from_delta_old'],
  ['average', 'weighted_average'],
  ['rank', 'rank_order'],
  // A list that says it has six and leaves one out.
  ['list_count', 'missing_entry']
]

export const isLikeKind = (one: string, other: string): boolean =>
  one === other || families.some((family) => family.includes(one) && family.includes(other))

/** Kinds that state no figure of their own, so that only their place tells them. */
const placeKinds = new Set(['rank_order', 'duplicate', 'missing_entry'])

export const isToldByPlace = (kind: string): boolean => placeKinds.has(kind)

/** Whether two stated figures are one: "33.3333" and "a third fewer", "4" and "four", "11.2 to 27.9" and "11.2% to 27.9%". */
export const isSameFigure = (one: string, other: string): boolean => {
  if (plain(one) === plain(other)) return true
  const [figures, others] = [digitsOf(one), digitsOf(other)]
  if (figures.length > 0 && others.length > 0)
    return figures.join(' ') === others.join(' ') || isSameAmount(one, other)
  return valuesOf(one).some((value) => valuesOf(other).some((same) => isNear(value, same, 0.0051)))
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}%]/gu, '')

const digitsOf = (text: string): readonly number[] =>
  (text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number)

/** "£1.2m" and "£1,200,000", "1:55" and "1 minute 55 seconds". */
const isSameAmount = (one: string, other: string): boolean => {
  const [amount, same] = [readPrinted(one), readPrinted(other)]
  return amount !== null && same !== null && isNear(amount.value, same.value)
}

/** All that words may stand for: "a third" 0.333 and 33.3, or the third in rank. */
const valuesOf = (text: string): readonly number[] => {
  const printed = readPrinted(text)
  const part = fraction(text)
  return [
    printed?.value ?? null,
    part,
    part && part * 100,
    part && 1 / part,
    multiple(text),
    ordinalNumber(text)
  ].filter((value) => value !== null)
}
