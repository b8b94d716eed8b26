const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Reads "2024-03-31", "31 March 2024", "Sunday 31 March 2024" and "31/03/2024"; null where there is no such day. */
export const readDate = (text: string): Date | null => {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text)
  if (slashed) return dayOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]))
  const worded = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9}),? (\d{4})\b/.exec(text)
  return worded
    ? dayOf(
        Number(worded[3]),
        months.indexOf((worded[2] ?? '').slice(0, 3).toLowerCase()) + 1,
        Number(worded[1])
      )
    : null
}

const dayOf = (year: number, month: number, day: number): Date | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

export const weekdayOf = (date: Date): string => weekdays[date.getUTCDay()] ?? ''

/** The first calendar year of the financial year, 1 April to 31 March, in which a day falls. */
export const financialYearOf = (date: Date): number =>
  date.getUTCFullYear() - (date.getUTCMonth() < 3 ? 1 : 0)

/** The first calendar year of "2024/25", "2024-25" or "2024/2025"; null where the two years do not follow. */
export const readFinancialYear = (text: string): number | null => {
  const [, first, second] = /\b(\d{4})\s*[/–-]\s*(\d{2}|\d{4})\b/.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  return (Number(first) + 1) % 100 === Number(second) % 100 ? Number(first) : null
}
