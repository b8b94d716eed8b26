import { describe, expect, it } from 'vitest'
import { formatDuration, formatValue } from './format.ts'
import { count, duration, money, percentage, rate } from './value.ts'

describe('a value', () => {
  it('keeps the decimals it was printed with, noughts included', () => {
    expect(formatValue(percentage('95.0'))).toBe('95.0%')
    expect(formatValue(percentage('95'))).toBe('95%')
    expect(formatValue(rate('8.70'))).toBe('8.70 per 1,000')
    expect(formatValue(rate('3.1', 10_000))).toBe('3.1 per 10,000')
    expect(formatValue(money('1,234.50'))).toBe('£1,234.50')
  })

  it('goes into JSON and back unchanged', () => {
    const values = [count(7), duration('10.50'), money(-3), percentage('95.0'), rate(8.7)]
    expect(JSON.parse(JSON.stringify(values))).toEqual(values)
  })

  it('that is a count is a whole number, nought or more', () => {
    expect(() => count(1.5)).toThrow('A count of 1.5 is not a whole number, nought or more')
    expect(() => count(-1)).toThrow('A count of -1 is not a whole number')
    expect(() => count(2 ** 53)).toThrow('is not a whole number')
    expect(() => count('a few')).toThrow('"a few" is not a number')
  })

  it('that is a duration is never below nought', () => {
    expect(() => duration(-1)).toThrow('A duration of -1 seconds is below nought')
    expect(() => formatDuration(-1)).toThrow('A duration of -1 seconds is below nought')
  })

  it('that is a rate has a base above nought', () => {
    expect(() => rate(8, 0)).toThrow('A rate needs a base above nought')
    expect(() => rate(8, 2.5)).toThrow('A base of 2.5 is not a whole number')
  })
})

describe('a length of time in words', () => {
  it.each([
    [0, 0, '0 seconds'],
    [1, 0, '1 second'],
    [59.6, 0, '1 minute'],
    [60, 0, '1 minute'],
    [61, 0, '1 minute 1 second'],
    [3599.5, 0, '1 hour'],
    [3605, 0, '1 hour 5 seconds'],
    [360_000, 0, '100 hours'],
    [3_600_000, 0, '1,000 hours'],
    [10.54, 1, '10.5 seconds'],
    [60.04, 1, '1 minute'],
    [0, 1, '0.0 seconds']
  ])('of %s seconds with %i decimals is %s', (seconds, decimals, words) => {
    expect(formatDuration(seconds, decimals)).toBe(words)
  })
})
