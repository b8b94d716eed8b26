import { weekday, type Day } from './day.ts'
import { monthNames } from './names.ts'

/**
 * A day as an agenda prints it.
 *
 * @example
 * longDay(day('2025-11-17')) // => 'Monday 17 November 2025'
 */
export function longDay(on: Day): string {
  return `${weekday(on)} ${plainDay(on)}`
}

/**
 * A day in running text, where the day of the week does not matter.
 *
 * @example
 * plainDay(day('2025-08-01')) // => '1 August 2025'
 */
export function plainDay(on: Day): string {
  return `${dateOf(on)} ${monthWord(on)} ${yearOf(on)}`
}

/**
 * A day as a table prints it, where room is short.
 *
 * @example
 * shortDay(day('2025-11-17')) // => '17 Nov 2025'
 */
export function shortDay(on: Day): string {
  return `${dateOf(on)} ${monthWord(on).slice(0, 3)} ${yearOf(on)}`
}

/** The month of a day or of a month, in English, without its year. */
export function monthWord(on: string): string {
  return monthNames[Number(on.slice(5, 7)) - 1] ?? ''
}

/** The four digits of the year of a day or of a month. */
export function yearOf(on: string): string {
  return on.slice(0, 4)
}

/** The number of a day within its month, without a leading nought. */
export function dateOf(on: Day): number {
  return Number(on.slice(8))
}
