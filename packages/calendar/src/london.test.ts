import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { dayInLondon } from './london.ts'

describe('the day in London', () => {
  it.each([
    ['2025-03-30T00:59:59Z', '2025-03-30', 'the last second before the clocks go forward'],
    ['2025-03-30T01:00:00Z', '2025-03-30', 'the first second of summer time'],
    ['2025-03-30T22:59:59Z', '2025-03-30', 'one second to midnight on that short day'],
    ['2025-03-30T23:00:00Z', '2025-03-31', 'midnight at the end of that short day'],
    ['2025-06-30T23:30:00Z', '2025-07-01', 'half past midnight in summer'],
    ['2025-10-25T22:59:59Z', '2025-10-25', 'one second before the long day'],
    ['2025-10-25T23:00:00Z', '2025-10-26', 'midnight at the start of the long day'],
    ['2025-10-26T23:59:59Z', '2025-10-26', 'one second to the end of the long day'],
    ['2025-10-27T00:00:00Z', '2025-10-27', 'the first midnight of winter time'],
    ['2025-12-31T23:59:59Z', '2025-12-31', 'one second to the new year'],
    ['1970-06-01T23:30:00Z', '1970-06-02', 'the years when summer time was kept all winter'],
    ['1970-01-01T23:30:00Z', '1970-01-02', 'the years when summer time was kept all winter']
  ])('at %s is %s: %s', (instant, expected) => {
    expect(dayInLondon(new Date(instant))).toBe(expected)
  })

  it('at noon is the day of the same name in Greenwich, every day of ten years', () => {
    for (let on = day('2020-01-01'); on < day('2030-01-01'); on = addDays(on, 1))
      expect(dayInLondon(new Date(`${on}T12:00:00Z`))).toBe(on)
  })

  it('changes exactly once in every day, whatever the clocks do', () => {
    const hours = Array.from({ length: 366 * 24 }, (_, hour) => new Date(Date.UTC(2025, 0, 1, hour)))
    const lengths = new Map<string, number>()
    for (const hour of hours) lengths.set(dayInLondon(hour), (lengths.get(dayInLondon(hour)) ?? 0) + 1)
    const unusual = [...lengths].filter(([, length]) => length !== 24)
    expect(unusual).toEqual([
      ['2025-03-30', 23],
      ['2025-10-26', 25]
    ])
  })

  it('of an invalid date is refused', () => {
    expect(() => dayInLondon(new Date('soon'))).toThrow('An invalid date has no day in London')
  })
})
