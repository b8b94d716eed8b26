import { describe, expect, it } from 'vitest'
import { ratioOfSums } from './ratio.ts'
import { againstTarget } from './target.ts'
import { count, duration, percentage } from './value.ts'

describe('a value beside its target', () => {
  it.each([
    [percentage(90), 'at least', true, 'meets the target of at least 90%'],
    [percentage(96.8), 'at least', true, 'meets the target of at least 90%'],
    [percentage(86.8), 'at least', false, 'misses the target of at least 90% by 3.2 points'],
    [percentage(90), 'at most', true, 'meets the target of at most 90%'],
    [percentage(91), 'at most', false, 'misses the target of at most 90% by 1 point']
  ] as const)('%o, %s 90%%: %s', (value, kind, ...expected) => {
    const { isMet, words } = againstTarget(value, { kind, value: percentage(90) })
    expect([isMet, words]).toEqual(expected)
  })

  it('is in the unit of the measure', () => {
    const quarterHour = { kind: 'at most', value: duration(900) } as const
    expect(againstTarget(duration(963), quarterHour).words).toBe(
      'misses the target of at most 15 minutes by 1 minute 3 seconds'
    )
    expect(againstTarget(count(1200), { kind: 'at least', value: count(2500) }).words).toBe(
      'misses the target of at least 2,500 by 1,300'
    )
  })

  it('is judged before it is rounded', () => {
    const value = ratioOfSums([{ numerator: 8996, denominator: 10_000 }])
    if (value.kind === 'none') throw new Error('there is something to take a percentage of')
    expect(value.amount).toBe(90)
    expect(againstTarget(value, { kind: 'at least', value: percentage(90) })).toEqual({
      isMet: false,
      words: 'misses the target of at least 90% by less than 0.1 points'
    })
  })

  it('is of the same kind', () => {
    expect(() => againstTarget(count(7), { kind: 'at least', value: percentage(90) })).toThrow(
      'cannot be compared'
    )
  })
})
