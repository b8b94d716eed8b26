import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { period } from './period.ts'
import { parsePeriod, writePeriod } from './written-period.ts'

describe('a written period', () => {
  it.each([
    ['2025-11-17', '2025-11-17', '2025-11-17', '17 November 2025'],
    ['2025-11-03..2025-11-17', '2025-11-03', '2025-11-17', '3 to 17 November 2025'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-08..2025-07', '2024-08-01', '2025-07-31', 'August 2024 to July 2025'],
    ['2024', '2024-01-01', '2024-12-31', '2024'],
    ['2025/26', '2025-04-01', '2026-03-31', '2025/26'],
    ['1999/00', '1999-04-01', '2000-03-31', '1999/00'],
    ['2025/26 Q1', '2025-04-01', '2025-06-30', 'Q1 2025/26'],
    ['2025/26 Q4', '2026-01-01', '2026-03-31', 'Q4 2025/26']
  ])('%s is %s to %s, named %s', (text, ...expected) => {
    const { from, to, name } = parsePeriod(text)
    expect([from, to, name]).toEqual(expected)
  })

  it.each([
    ['2025-Q1', 'write 2025/26 Q1 or 2025-01..2025-03'],
    ['2025 Q3', 'quarter of the calendar or of the financial year'],
    ['2025/27', 'the financial year that begins in 2025 is 2025/26'],
    ['2025/26 Q5', 'write 2025-07'],
    ['2025-02-30', 'write 2025-07'],
    ['2025-07..', 'write 2025-07'],
    ['2025-07..2025-08..2025-09', 'write 2025-07'],
    ['2025-07..2025-08-31', 'write 2025-07'],
    ['2025-08..2025-07', 'ends before it begins'],
    ['last year', 'write 2025-07'],
    ['', 'write 2025-07']
  ])('%j is refused, and the message says what to write', (text, remedy) => {
    expect(() => parsePeriod(text)).toThrow(RangeError)
    expect(() => parsePeriod(text)).toThrow(remedy)
  })

  it('is written so that it reads back as the same days', () => {
    for (let from = day('2023-12-30'); from < day('2024-04-02'); from = addDays(from, 1))
      for (const length of [0, 1, 27, 28, 29, 30, 89, 364, 365, 366]) {
        const whole = period(from, addDays(from, length))
        expect(parsePeriod(writePeriod(whole))).toMatchObject({ from: whole.from, to: whole.to })
      }
  })
})
