import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { addMonths, month } from './month.ts'
import { financialYear, quarterOf, quartersOf } from './financial-year.ts'
import {
  inPeriod,
  lastTwelveMonths,
  period,
  periodOfMonths,
  periodWords,
  previousTwelveMonths,
  wholeMonths
} from './period.ts'

const days = (from: string, to: string) => period(day(from), day(to))

describe('the last twelve months', () => {
  it('follow the previous twelve with no day between and none shared, whatever month they end in', () => {
    for (let end = month('2019-01'); end < month('2029-01'); end = addMonths(end, 1)) {
      const [last, previous] = [lastTwelveMonths(end), previousTwelveMonths(end)]
      expect(addDays(previous.to, 1)).toBe(last.from)
      expect([wholeMonths(last), wholeMonths(previous)]).toEqual([12, 12])
    }
  })

  it('to February end on its last day, whether that is the 28th or the 29th', () => {
    expect(lastTwelveMonths(month('2024-02')).to).toBe('2024-02-29')
    expect(previousTwelveMonths(month('2024-02'))).toEqual({
      from: '2022-03-01',
      to: '2023-02-28',
      name: '12 months to February 2023'
    })
  })
})

describe('a financial year', () => {
  it.each([
    ['2025-03-31', '2024/25'],
    ['2025-04-01', '2025/26'],
    ['2026-03-31', '2025/26'],
    ['1999-04-01', '1999/00'],
    ['2024-02-29', '2023/24']
  ])('that holds %s is %s', (on, name) => {
    expect(financialYear(day(on)).name).toBe(name)
  })

  it('is made of four quarters end to end, and every day is in the quarter that says it is', () => {
    for (let on = day('2023-04-01'); on < day('2026-04-01'); on = addDays(on, 1)) {
      const [year, quarter] = [financialYear(on), quarterOf(on)]
      expect(quarter.from <= on && on <= quarter.to).toBe(true)
      expect(quartersOf(on)).toContainEqual(quarter)
      expect(quarter.name.endsWith(year.name)).toBe(true)
    }
    const quarters = quartersOf(day('2024-02-29'))
    expect(quarters.map(({ from, to }) => [from, to])).toEqual([
      ['2023-04-01', '2023-06-30'],
      ['2023-07-01', '2023-09-30'],
      ['2023-10-01', '2023-12-31'],
      ['2024-01-01', '2024-03-31']
    ])
  })
})

describe('a period in words', () => {
  it.each([
    ['2024-08-01', '2025-07-31', 'August 2024 to July 2025', 'in the 12 months to July 2025'],
    ['2025-04-01', '2025-06-30', 'April to June 2025', 'from April to June 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024', 'in February 2024'],
    ['2025-11-03', '2025-11-17', '3 to 17 November 2025', 'from 3 to 17 November 2025'],
    ['2025-02-01', '2025-03-03', '1 February to 3 March 2025', 'from 1 February to 3 March 2025'],
    ['2024-02-01', '2024-02-28', '1 to 28 February 2024', 'from 1 to 28 February 2024'],
    [
      '2025-12-28',
      '2026-01-03',
      '28 December 2025 to 3 January 2026',
      'from 28 December 2025 to 3 January 2026'
    ],
    ['2025-11-17', '2025-11-17', '17 November 2025', 'on 17 November 2025']
  ])('from %s to %s is "%s", and reads "%s"', (from, to, ...expected) => {
    const run = days(from, to)
    expect([periodWords(run), inPeriod(run)]).toEqual(expected)
  })

  it('never ends before it begins', () => {
    expect(() => days('2025-07-31', '2025-07-01')).toThrow(
      'ends before it begins: give its earlier day first'
    )
    expect(() => periodOfMonths(month('2025-07'), month('2025-06'))).toThrow('ends before it begins')
  })
})
