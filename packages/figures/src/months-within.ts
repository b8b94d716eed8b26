import type { MeantColumn } from './column-meaning.ts'

const span =
  /^(?:the\s+)?(?:(?<quarter>quarter|(?:three|3) months)|(?<half>half[- ]year|(?:six|6) months)|(?<year>year|(?:twelve|12) months))\s+(?:to|ending|ended)\b/iu

/**
 * The columns of months that a heading such as "Quarter to December" takes in; null where it is no such heading, or where
 * the table does not print them all.
 */
export function monthsWithin<Column extends MeantColumn>(
  columns: readonly Column[],
  total: MeantColumn
): readonly Column[] | null {
  const groups = span.exec(total.heading)?.groups
  const end = total.period.at
  if (groups === undefined || end === null) return null
  const months = groups['quarter'] === undefined ? (groups['half'] === undefined ? 12 : 6) : 3
  const within = columns.filter(({ period, at }) => {
    const back = period.at === null || at === total.at ? null : monthsBack(period.at, end)
    return back !== null && back < months
  })
  return within.length === months ? within : null
}

// A heading may leave out its year: "Dec 24", "Quarter to Dec".
function monthsBack(at: number, end: number): number | null {
  const isYearless = end < 1
  const gap = Math.round((end - (isYearless ? at % 1 : at)) * 12)
  if (isYearless) return (gap + 12) % 12
  return gap >= 0 ? gap : null
}
