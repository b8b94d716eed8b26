import type { Mask } from './quantity.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A number that grows with time for a printed date or period, or null where none can be read: "June 2023" is 2023.4.
 * Below 1 the year is not printed.
 */
export function periodKey(mask: Mask): number | null {
  if (!['date', 'year', 'financial_year', 'period'].includes(mask.kind)) return null
  const quarter = /\b(?:Q|quarters? )(?<number>[1-4]|one|two|three|four)/i.exec(mask.text)
  const year = yearOf(mask.text)
  if (quarter) return (year ?? 0) + (quarterNumber(quarter.groups?.['number'] ?? '') - 1) / 4
  const month = MONTHS.indexOf(/\b([A-Z][a-z]{2})/.exec(mask.text)?.[1]?.toLowerCase() ?? '')
  if (year === null) return month === -1 ? null : month / 12
  return year + Math.max(0, month) / 12
}

function quarterNumber(printed: string): number {
  const word = ['one', 'two', 'three', 'four'].indexOf(printed.toLowerCase())
  return word === -1 ? Number(printed) : word + 1
}

function yearOf(text: string): number | null {
  const long = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)
  if (long) return Number(long[0])
  const short = /[A-Z][a-z]{2,8}\.? ['’]?(\d{2})$|(?:^|\s)(\d{2})\/\d{2}$/.exec(text)
  const digits = short?.[1] ?? short?.[2]
  return digits === undefined ? null : 2000 + Number(digits)
}

const MONTH_NAME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** The key of a month named without its year: "in June". */
export function monthKey(text: string): number | null {
  const name = MONTH_NAME.exec(text)
  return name ? MONTHS.indexOf(name[0].slice(0, 3).toLowerCase()) / 12 : null
}

/**
 * Years from one period to another, negative where the other comes first. Months without a year are taken to be less than
 * half a year apart, so that January follows December; null where the two cannot be compared.
 */
export function yearsBetween(from: number, to: number): number | null {
  if (from < 1 !== to < 1) return null
  if (from >= 1) return to - from
  const ahead = (to - from + 1) % 1
  if (ahead === 0 || Math.abs(ahead - 0.5) < 0.01) return ahead === 0 ? 0 : null
  return ahead < 0.5 ? ahead : ahead - 1
}
