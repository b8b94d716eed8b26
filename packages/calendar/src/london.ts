import { day, type Day } from './day.ts'

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

/**
 * The day it is in London at an instant: Greenwich Mean Time in winter, an hour ahead in summer. The clocks' rules
 * come from the runtime's time zone data (`Intl`), so they are those of the Summer Time Act 1972 as it stands.
 *
 * @param instant a moment, however it was come by; this package never reads a clock
 * @throws {RangeError} where the instant is an invalid `Date`
 * @example
 * dayInLondon(new Date('2025-06-30T23:30:00Z')) // => '2025-07-01'
 * dayInLondon(new Date('2025-12-31T23:30:00Z')) // => '2025-12-31'
 */
export function dayInLondon(instant: Date): Day {
  if (Number.isNaN(instant.getTime())) throw new RangeError('An invalid date has no day in London')
  const parts = new Map(london.formatToParts(instant).map(({ type, value }) => [type, value]))
  return day(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`)
}
