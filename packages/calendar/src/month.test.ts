import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from './day.ts'
import { addMonths, firstDay, isMonth, lastDay, month, monthName, monthOf, monthsBetween } from './month.ts'

const everyMonth = Array.from({ length: 120 }, (_, index) => addMonths(month('2019-10'), index))

describe('a month', () => {
  it.each(['2025-13', '2025-00', '2025-7', '2025', 'July 2025', '2025-07-01', ''])(
    '%j is refused',
    (text) => {
      expect(() => month(text)).toThrow(`"${text}" is not a month: write it as YYYY-MM`)
      expect(isMonth(text)).toBe(false)
    }
  )

  it('is named in English', () => {
    expect(monthName(month('2024-02'))).toBe('February 2024')
  })

  it.each([
    ['2025-12', 1, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2025-07', -11, '2024-08'],
    ['2025-07', 24, '2027-07']
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(month(from), count)).toBe(to)
    expect(monthsBetween(month(from), month(to))).toBe(count)
  })

  it('ends the day before the next begins, leap years included', () => {
    for (const each of everyMonth) {
      expect(addDays(lastDay(each), 1)).toBe(firstDay(addMonths(each, 1)))
      expect(monthOf(lastDay(each))).toBe(each)
    }
  })

  it('twelve on is a year of 365 or 366 days', () => {
    const lengths = everyMonth.map((each) => daysBetween(firstDay(each), firstDay(addMonths(each, 12))))
    expect(new Set(lengths)).toEqual(new Set([365, 366]))
  })

  it('is counted whole and within four-digit years', () => {
    expect(() => addMonths(month('2025-07'), 1.5)).toThrow('1.5 is not a whole number of months')
    expect(() => addMonths(month('9999-12'), 1)).toThrow('outside the years 0000 to 9999')
    expect(() => addMonths(month('0000-01'), -1)).toThrow('outside the years 0000 to 9999')
    expect(lastDay(month('9999-11'))).toBe(day('9999-11-30'))
    expect(lastDay(month('9999-12'))).toBe(day('9999-12-31'))
  })
})
