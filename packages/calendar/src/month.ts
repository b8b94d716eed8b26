import { day, daysInMonth, isDay, type Day } from './day.ts'
import { monthWord, yearOf } from './day-words.ts'

declare const monthBrand: unique symbol

/** A month of a year, written `YYYY-MM`. Months compare with `<` and `===` as text. Only {@link month} makes one. */
export type Month = string & { readonly [monthBrand]: 'Month' }

/**
 * Reads a month written `YYYY-MM`.
 *
 * @param text the month as written, for example `2025-07`
 * @throws {RangeError} naming the text and what would be right
 * @example
 * month('2025-07') // => '2025-07'
 * month('2025-13') // throws "2025-13" is not a month: write it as YYYY-MM, for example 2025-07
 */
export function month(text: string): Month {
  if (isMonth(text)) return text
  throw new RangeError(`"${text}" is not a month: write it as YYYY-MM, for example 2025-07`)
}

/**
 * Whether a value is a month written `YYYY-MM`.
 *
 * @param value anything: a field of a form, a cell of a file
 * @example
 * isMonth('2025-07') // => true
 * isMonth('July 2025') // => false
 */
export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && isDay(`${value}-01`)
}

/**
 * The month a day falls in.
 *
 * @example
 * monthOf(day('2025-11-17')) // => '2025-11'
 */
export function monthOf(on: Day): Month {
  return month(on.slice(0, 7))
}

/**
 * The month so many months later, or earlier where the count is negative.
 *
 * @param count whole months
 * @throws {RangeError} where the count is not whole, or the answer falls outside the years 0000 to 9999
 * @example
 * addMonths(month('2025-11'), 3) // => '2026-02'
 * addMonths(month('2025-01'), -1) // => '2024-12'
 */
export function addMonths(from: Month, count: number): Month {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number of months`)
  const index = indexOf(from) + count
  const year = Math.floor(index / 12)
  if (year < 0 || year > 9999)
    throw new RangeError(`${count} months from ${from} falls outside the years 0000 to 9999`)
  return month(`${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`)
}

/**
 * How many months lie from one month to another: 1 from a month to the next, negative going back.
 *
 * @example
 * monthsBetween(month('2024-08'), month('2025-07')) // => 11
 */
export function monthsBetween(from: Month, to: Month): number {
  return indexOf(to) - indexOf(from)
}

/**
 * A month as a page prints it.
 *
 * @example
 * monthName(month('2025-07')) // => 'July 2025'
 */
export function monthName(of: Month): string {
  return `${monthWord(of)} ${yearOf(of)}`
}

/**
 * The first day of a month.
 *
 * @example
 * firstDay(month('2025-07')) // => '2025-07-01'
 */
export function firstDay(of: Month): Day {
  return day(`${of}-01`)
}

/**
 * The last day of a month.
 *
 * @example
 * lastDay(month('2024-02')) // => '2024-02-29'
 */
export function lastDay(of: Month): Day {
  return day(`${of}-${daysInMonth(Number(of.slice(0, 4)), Number(of.slice(5)))}`)
}

function indexOf(of: Month): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1
}
