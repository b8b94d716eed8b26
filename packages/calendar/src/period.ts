import type { Day } from './day.ts'
import { dateOf, monthWord, plainDay, yearOf } from './day-words.ts'
import { addMonths, firstDay, lastDay, monthName, monthOf, monthsBetween, type Month } from './month.ts'

/** A run of days, both ends included, with the name a table heads its column with. `from` is never after `to`. */
export type Period = { readonly from: Day; readonly to: Day; readonly name: string }

/**
 * A run of days, named in words unless a name is given.
 *
 * @param from the first day
 * @param to the last day, included
 * @param name what a table heads its column with; {@link periodWords} where left out
 * @throws {RangeError} where the period ends before it begins
 * @example
 * period(day('2025-11-03'), day('2025-11-17')).name // => '3 to 17 November 2025'
 */
export function period(from: Day, to: Day, name?: string): Period {
  if (to < from)
    throw new RangeError(`A period from ${from} to ${to} ends before it begins: give its earlier day first`)
  return { from, to, name: name ?? periodWords({ from, to }) }
}

/**
 * The period from the first day of one month to the last day of another.
 *
 * @param first the month it begins in
 * @param last the month it ends in; the same month where left out
 * @throws {RangeError} where the last month is before the first
 * @example
 * periodOfMonths(month('2025-04'), month('2025-06')) // => { from: '2025-04-01', to: '2025-06-30', name: 'April to June 2025' }
 */
export function periodOfMonths(first: Month, last: Month = first): Period {
  return period(firstDay(first), lastDay(last))
}

/**
 * The 12 complete months to the end of a month: what reports call LTM, the last twelve months.
 *
 * @param end the last of the twelve
 * @example
 * lastTwelveMonths(month('2025-07')) // => { from: '2024-08-01', to: '2025-07-31', name: '12 months to July 2025' }
 */
export function lastTwelveMonths(end: Month): Period {
  return period(firstDay(addMonths(end, -11)), lastDay(end), `12 months to ${monthName(end)}`)
}

/**
 * The 12 complete months before the last twelve: what reports call PLTM. It takes the same month as
 * {@link lastTwelveMonths}, so the two are compared by giving one month twice.
 *
 * @param end the last of the *later* twelve months
 * @example
 * previousTwelveMonths(month('2025-07')) // => { from: '2023-08-01', to: '2024-07-31', name: '12 months to July 2024' }
 */
export function previousTwelveMonths(end: Month): Period {
  return lastTwelveMonths(addMonths(end, -12))
}

/**
 * How many complete months a period is made of, or null where it begins or ends within a month.
 *
 * @example
 * wholeMonths(lastTwelveMonths(month('2025-07'))) // => 12
 * wholeMonths(period(day('2025-11-03'), day('2025-11-17'))) // => null
 */
export function wholeMonths(of: Pick<Period, 'from' | 'to'>): number | null {
  const [first, last] = [monthOf(of.from), monthOf(of.to)]
  const isWhole = of.from === firstDay(first) && of.to === lastDay(last)
  return isWhole ? monthsBetween(first, last) + 1 : null
}

/**
 * A period in words, worked out from its days alone: months where it is made of whole months, days otherwise.
 *
 * @example
 * periodWords(lastTwelveMonths(month('2025-07'))) // => 'August 2024 to July 2025'
 * periodWords(period(day('2025-12-28'), day('2026-01-03'))) // => '28 December 2025 to 3 January 2026'
 */
export function periodWords(of: Pick<Period, 'from' | 'to'>): string {
  const months = wholeMonths(of)
  if (months === 1) return monthName(monthOf(of.from))
  if (months !== null) return `${monthWord(of.from)}${yearUnlessShared(of)} to ${monthName(monthOf(of.to))}`
  if (of.from === of.to) return plainDay(of.from)
  const isOneMonth = monthOf(of.from) === monthOf(of.to)
  const start = isOneMonth
    ? `${dateOf(of.from)}`
    : `${dateOf(of.from)} ${monthWord(of.from)}${yearUnlessShared(of)}`
  return `${start} to ${plainDay(of.to)}`
}

/**
 * A period as a phrase that follows a figure in a sentence.
 *
 * @example
 * inPeriod(lastTwelveMonths(month('2025-07'))) // => 'in the 12 months to July 2025'
 * inPeriod(periodOfMonths(month('2025-07'))) // => 'in July 2025'
 * inPeriod(period(day('2025-11-17'), day('2025-11-17'))) // => 'on 17 November 2025'
 * inPeriod(periodOfMonths(month('2025-04'), month('2025-06'))) // => 'from April to June 2025'
 */
export function inPeriod(of: Pick<Period, 'from' | 'to'>): string {
  const months = wholeMonths(of)
  if (months === 12) return `in the 12 months to ${monthName(monthOf(of.to))}`
  if (months === 1) return `in ${periodWords(of)}`
  return of.from === of.to ? `on ${periodWords(of)}` : `from ${periodWords(of)}`
}

function yearUnlessShared({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return yearOf(from) === yearOf(to) ? '' : ` ${yearOf(from)}`
}
