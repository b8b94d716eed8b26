import { daysBetween, type Day } from './day.ts'
import { dateOf, plainDay } from './day-words.ts'
import { lastDay, monthOf, monthsBetween } from './month.ts'

/**
 * How many days old something is: 0 on its own day, 1 on the next.
 *
 * @param since the day it began: an action agreed, a question put
 * @param on the day it is looked at
 * @throws {RangeError} where it has not begun; {@link daysBetween} counts both ways
 * @example
 * ageInDays(day('2025-07-28'), day('2025-11-17')) // => 112
 */
export function ageInDays(since: Day, on: Day): number {
  if (on < since) throw new RangeError(`What begins on ${plainDay(since)} has no age on ${plainDay(on)}`)
  return daysBetween(since, on)
}

/**
 * An age in the unit a reader would use: days to a fortnight, weeks to six months, months to two years, then years. Only completed units are counted, so an age is never overstated.
 *
 * @param since the day it began
 * @param on the day it is looked at
 * @throws {RangeError} where it has not begun
 * @example
 * ageInWords(day('2025-11-17'), day('2025-11-17')) // => 'less than a day'
 * ageInWords(day('2025-11-04'), day('2025-11-17')) // => '13 days'
 * ageInWords(day('2025-09-20'), day('2025-11-17')) // => '8 weeks'
 * ageInWords(day('2025-07-28'), day('2025-11-17')) // => '16 weeks'
 * ageInWords(day('2025-02-03'), day('2025-11-17')) // => '9 months'
 * ageInWords(day('2022-05-05'), day('2025-11-17')) // => '3 years'
 */
export function ageInWords(since: Day, on: Day): string {
  const days = ageInDays(since, on)
  const months = completedMonths(since, on)
  if (days === 0) return 'less than a day'
  if (days < 14) return counted(days, 'day')
  if (months < 6) return counted(Math.floor(days / 7), 'week')
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year')
}

function completedMonths(since: Day, on: Day): number {
  // A month that began on the 31st is complete at the end of a shorter month.
  const monthday = Math.min(dateOf(since), dateOf(lastDay(monthOf(on))))
  return monthsBetween(monthOf(since), monthOf(on)) - (dateOf(on) < monthday ? 1 : 0)
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
