import { day, isDay, type Day } from '@scrutable/calendar'
import { matchesOf } from './matches.ts'

/** A date printed in full, or without its year. Offsets are within the text that was read. */
export interface PrintedDate {
  /** The day of the week printed with it: "Monday". */
  readonly weekday: string | null
  readonly date: number
  /** 1 for January to 12 for December. */
  readonly month: number
  readonly year: number | null
  readonly text: string
  readonly start: number
  readonly end: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthPattern =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const weekdayPattern =
  'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'

const datePattern = new RegExp(
  String.raw`\b(?:(?<weekday>${weekdayPattern})\.?,?\s+(?:the\s+)?)?` +
    String.raw`(?:(?<date>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${monthPattern})\b\.?|` +
    String.raw`(?<monthFirst>${monthPattern})\s+(?<dateSecond>\d{1,2})(?:st|nd|rd|th)?(?=,?\s+\d{4}))` +
    String.raw`(?:,?\s+(?<year>(?:19|20)\d\d)\b(?!\s*[/–-]\s*\d))?` +
    String.raw`(?:\s*\((?<weekdayAfter>${weekdayPattern})\))?`,
  'giu'
)

/** Every date of a text that names a day of a month, with its year and day of the week where they are printed. */
export function findDates(text: string): readonly PrintedDate[] {
  return matchesOf(datePattern, text).flatMap((match) => {
    const groups = match.groups ?? {}
    if (!/^\p{Lu}/u.test(groups['month'] ?? groups['monthFirst'] ?? '')) return []
    const month =
      months.indexOf((groups['month'] ?? groups['monthFirst'] ?? '').slice(0, 3).toLowerCase()) + 1
    const date = Number(groups['date'] ?? groups['dateSecond'])
    const year = groups['year'] === undefined ? null : Number(groups['year'])
    if (date < 1 || date > 31) return []
    const weekday = groups['weekday'] ?? groups['weekdayAfter'] ?? null
    return [
      { weekday, date, month, year, text: match[0], start: match.index, end: match.index + match[0].length }
    ]
  })
}

/** The day of a printed date in a given year; null where that year has no such day. */
export function dayOf({ date, month }: PrintedDate, year: number): Day | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(written) ? day(written) : null
}

/** Every year printed in a text as a year: "2025", not "2025/26" nor "2,025". */
export function findYears(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,£/–-])(?:19|20)\d\d(?![\d.,]*\d|\s*[/–-]\s*\d|%)/gu)].map(([year]) =>
    Number(year)
  )
}

/** The day a printed date names; null where no year is printed or there is no such day. */
export function printedDay(printed: PrintedDate): Day | null {
  return printed.year === null ? null : dayOf(printed, printed.year)
}

/** The year in which a date's financial year opened: 2024 for 31 March 2025. */
export function openingYear({ year, month }: PrintedDate): number {
  return (year ?? 0) - (month < 4 ? 1 : 0)
}

/** A financial year as it is written: 2024 gives "2024/25". */
export function financialYearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}
