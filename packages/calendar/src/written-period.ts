import { day, isDay } from './day.ts'
import { yearOf } from './day-words.ts'
import { financialYear, quartersOf } from './financial-year.ts'
import { isMonth, monthOf } from './month.ts'
import { period, periodOfMonths, wholeMonths, type Period } from './period.ts'

/**
 * Reads a period in the compact forms that data files and addresses use:
 *
 * | written | meaning |
 * |---|---|
 * | `2025-11-17` | a day |
 * | `2025-11-03..2025-11-17` | days, both included |
 * | `2025-07` | a month |
 * | `2024-08..2025-07` | months, both included |
 * | `2024` | a calendar year, January to December |
 * | `2025/26` | a financial year, April to March |
 * | `2025/26 Q1` | a quarter of a financial year: Q1 is April to June |
 *
 * `2025-Q1` is refused, because some read it as January to March and others as April to June.
 *
 * @param text the period as written
 * @throws {RangeError} naming the text and the forms that can be read
 * @example
 * parsePeriod('2024-08..2025-07') // => { from: '2024-08-01', to: '2025-07-31', name: 'August 2024 to July 2025' }
 * parsePeriod('2025/26 Q1') // => { from: '2025-04-01', to: '2025-06-30', name: 'Q1 2025/26' }
 * parsePeriod('2024') // => { from: '2024-01-01', to: '2024-12-31', name: '2024' }
 */
export function parsePeriod(text: string): Period {
  const [first = '', last = first, ...rest] = text.split('..')
  if (rest.length === 0 && isDay(first) && isDay(last)) return period(first, last)
  if (rest.length === 0 && isMonth(first) && isMonth(last)) return periodOfMonths(first, last)
  const year = parseYear(text) ?? parseFinancial(text)
  if (year) return year
  throw new RangeError(`"${text}" is not a period: ${remedyFor(text)}`)
}

/**
 * Writes a period in the shortest of the forms {@link parsePeriod} reads that has the same days. Financial years and
 * quarters come out as their months, so that two periods with the same days are always written the same.
 *
 * @example
 * writePeriod(lastTwelveMonths(month('2025-07'))) // => '2024-08..2025-07'
 * writePeriod(periodOfMonths(month('2025-07'))) // => '2025-07'
 * writePeriod(parsePeriod('2024')) // => '2024'
 */
export function writePeriod(of: Pick<Period, 'from' | 'to'>): string {
  const months = wholeMonths(of)
  if (months === 12 && yearOf(of.from) === yearOf(of.to)) return yearOf(of.from)
  const [first, last] = months === null ? [of.from, of.to] : [monthOf(of.from), monthOf(of.to)]
  return first === last ? first : `${first}..${last}`
}

function parseYear(text: string): Period | null {
  if (!/^\d{4}$/.test(text)) return null
  return period(day(`${text}-01-01`), day(`${text}-12-31`), text)
}

function parseFinancial(text: string): Period | null {
  const [, start, end, quarter] = /^(\d{4})\/(\d{2})(?: Q([1-4]))?$/.exec(text) ?? []
  if (start === undefined || end === undefined) return null
  const april = day(`${start}-04-01`)
  const year = financialYear(april)
  if (yearOf(year.to).slice(2) !== end)
    throw new RangeError(
      `"${text}" is not a period: the financial year that begins in ${start} is ${year.name}`
    )
  return quarter === undefined ? year : (quartersOf(april)[Number(quarter) - 1] ?? null)
}

function remedyFor(text: string): string {
  const [, year] = /^(\d{4})[- ]?Q[1-4]$/i.exec(text) ?? []
  if (year !== undefined) {
    const { name } = financialYear(day(`${year}-04-01`))
    return `it may mean a quarter of the calendar or of the financial year; write ${name} Q1 or ${year}-01..${year}-03`
  }
  return 'write 2025-07, 2024-08..2025-07, 2025-11-17, 2024, 2025/26 or 2025/26 Q1'
}
