import { monthNames, weekdayNames } from './names.ts'

declare const dayBrand: unique symbol

/**
 * A day of the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601). It has no time and no time zone, so two days
 * compare with `<` and `===` as text. Only {@link day} and the functions of this package make one.
 */
export type Day = string & { readonly [dayBrand]: 'Day' }

/** A day of the week by its English name. */
export type Weekday = (typeof weekdayNames)[number]

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const msInDay = 86_400_000

/**
 * Reads a day written `YYYY-MM-DD`, and refuses everything else: other notations, a time, a day that does not exist.
 *
 * @param text the day as written, for example `2025-11-17`
 * @throws {RangeError} naming the text and what would be right
 * @example
 * day('2025-11-17') // => '2025-11-17'
 * day('2025-02-30') // throws "2025-02-30" is not a day: February 2025 has 28 days
 */
export function day(text: string): Day {
  if (isDay(text)) return text
  throw new RangeError(`"${text}" is not a day: ${whyNotADay(text)}`)
}

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value anything: a field of a form, a cell of a file
 * @example
 * isDay('2024-02-29') // => true
 * isDay('2025-02-29') // => false
 * isDay('17/11/2025') // => false
 */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const [, year, month, date] = (dayPattern.exec(value) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return false
  return date >= 1 && date <= daysInMonth(year, month)
}

/**
 * How many days a month has; 0 where there is no such month.
 *
 * @param year four digits, for example 2024
 * @param month 1 for January to 12 for December
 * @example
 * daysInMonth(2024, 2) // => 29
 * daysInMonth(1900, 2) // => 28
 */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/**
 * The day so many calendar days later, or earlier where the count is negative.
 *
 * @param from the day counted from, itself day nought
 * @param count whole days
 * @throws {RangeError} where the count is not whole, or the answer falls outside the years 0000 to 9999
 * @example
 * addDays(day('2025-02-28'), 1) // => '2025-03-01'
 * addDays(day('2025-01-01'), -1) // => '2024-12-31'
 */
export function addDays(from: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number of days`)
  const ms = instantOf(from) + count * msInDay
  const year = new Date(ms).getUTCFullYear()
  if (!(year >= 0 && year <= 9999))
    throw new RangeError(`${count} days from ${from} falls outside the years 0000 to 9999`)
  return day(new Date(ms).toISOString().slice(0, 10))
}

/**
 * How many days lie from one day to another: 1 from a day to the next, 0 to itself, negative going back.
 *
 * @example
 * daysBetween(day('2024-02-28'), day('2024-03-01')) // => 2
 * daysBetween(day('2025-11-17'), day('2025-11-10')) // => -7
 */
export function daysBetween(from: Day, to: Day): number {
  return (instantOf(to) - instantOf(from)) / msInDay
}

/**
 * The day of the week.
 *
 * @example
 * weekday(day('2025-11-17')) // => 'Monday'
 */
export function weekday(on: Day): Weekday {
  // getUTCDay counts from Sunday, so Sunday is the name before the first: always one of the seven.
  return weekdayNames.at(new Date(instantOf(on)).getUTCDay() - 1) as Weekday
}

// Every day is 24 hours long in UTC, which is what lets days be counted by subtracting instants.
function instantOf(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`)
}

function whyNotADay(text: string): string {
  const [, year, month] = dayPattern.exec(text) ?? []
  if (year === undefined || month === undefined) return 'write it as YYYY-MM-DD, for example 2025-11-17'
  const monthName = monthNames[Number(month) - 1]
  if (monthName === undefined) return 'its month must be 01 to 12'
  return `${monthName} ${year} has ${daysInMonth(Number(year), Number(month))} days`
}
