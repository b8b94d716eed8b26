import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, daysInMonth, isDay, weekday } from './day.ts'
import { longDay, plainDay, shortDay } from './day-words.ts'

const everyDay = Array.from({ length: 8 * 366 }, (_, index) => addDays(day('2019-12-25'), index))

describe('a day', () => {
  it('is read as it is written', () => {
    expect(day('2025-11-17')).toBe('2025-11-17')
  })

  it.each([
    ['2025-02-30', 'February 2025 has 28 days'],
    ['2025-02-29', 'February 2025 has 28 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2025-04-31', 'April 2025 has 30 days'],
    ['2025-11-00', 'November 2025 has 30 days'],
    ['2025-13-01', 'its month must be 01 to 12'],
    ['2025-00-10', 'its month must be 01 to 12'],
    ['17/11/2025', 'write it as YYYY-MM-DD'],
    ['2025-1-7', 'write it as YYYY-MM-DD'],
    ['2025-11-17T09:00', 'write it as YYYY-MM-DD'],
    [' 2025-11-17', 'write it as YYYY-MM-DD'],
    ['2025-11-17\n', 'write it as YYYY-MM-DD'],
    ['', 'write it as YYYY-MM-DD']
  ])('%j is refused, and the message says why', (text, why) => {
    expect(() => day(text)).toThrow(RangeError)
    expect(() => day(text)).toThrow(why)
    expect(isDay(text)).toBe(false)
  })

  it('is a text and nothing else', () => {
    expect([20251117, null, undefined, new Date(0), ['2025-11-17']].filter(isDay)).toEqual([])
  })

  it.each(['2000-02-29', '2024-02-29', '0000-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })
})

describe('counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-03-29', 2, '2025-03-31'],
    ['2025-10-25', 2, '2025-10-27'],
    ['2025-11-17', -5, '2025-11-12'],
    ['0099-12-31', 1, '0100-01-01']
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(count)
  })

  it('goes forward and back to the same day, over eight years of days', () => {
    for (const on of everyDay)
      for (const count of [1, 28, 31, 365, 1461]) expect(addDays(addDays(on, count), -count)).toBe(on)
  })

  it('keeps days in order as text', () => {
    expect(everyDay.toSorted()).toEqual(everyDay)
  })

  it('refuses part of a day and a day beyond the calendar', () => {
    expect(() => addDays(day('2025-11-17'), 0.5)).toThrow('0.5 is not a whole number of days')
    expect(() => addDays(day('9999-12-31'), 1)).toThrow('outside the years 0000 to 9999')
    expect(() => addDays(day('0000-01-01'), -1)).toThrow('outside the years 0000 to 9999')
    expect(() => addDays(day('2025-11-17'), 1e15)).toThrow('outside the years 0000 to 9999')
  })

  it('gives February 29 days in a leap year, which a century is only every fourth time', () => {
    expect([2023, 2024, 1900, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
  })
})

describe('the day of the week', () => {
  it.each([
    ['2025-11-17', 'Monday'],
    ['2026-02-01', 'Sunday'],
    ['2028-02-29', 'Tuesday'],
    ['2000-01-01', 'Saturday'],
    ['1970-01-01', 'Thursday']
  ])('%s was or will be a %s', (on, name) => {
    expect(weekday(day(on))).toBe(name)
  })

  it('comes round every seven days', () => {
    for (const on of everyDay) expect(weekday(addDays(on, 7))).toBe(weekday(on))
    expect(new Set(everyDay.slice(0, 7).map(weekday)).size).toBe(7)
  })
})

describe('a day in words', () => {
  it('has no leading nought and the whole year', () => {
    expect(longDay(day('2025-08-01'))).toBe('Friday 1 August 2025')
    expect(plainDay(day('2025-08-01'))).toBe('1 August 2025')
    expect(shortDay(day('2025-09-01'))).toBe('1 Sep 2025')
  })
})
