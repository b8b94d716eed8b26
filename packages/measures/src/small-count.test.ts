import { describe, expect, it } from 'vitest'
import { smallCount } from './small-count.ts'

describe('a change of counts', () => {
  it.each([
    [5, 15, false],
    [6, 14, true],
    [0, 5, true],
    [0, 6, false],
    [1028, 1116, true],
    [1000, 1100, false],
    [12162, 13610, false],
    [4_000_000, 4_000_100, true],
    [4_000_000, 4_010_000, false]
  ])('from %i to %i is within chance: %s', (from, to, expected) => {
    expect(smallCount(from, to).isWithinChance).toBe(expected)
    expect(smallCount(to, from).isWithinChance).toBe(expected)
  })

  it('has the probability that exact whole-number arithmetic gives', () => {
    for (let from = 0; from <= 60; from++)
      for (let to = 0; to <= 60; to++)
        expect(smallCount(from, to).probability).toBeCloseTo(exactProbability(from, to), 11)
  })

  it('has a probability near the normal one where counts are large', () => {
    const z = 1.96
    const from = 500_000
    const to = Math.round(from + z * Math.sqrt(2 * from))
    expect(smallCount(from, to).probability).toBeCloseTo(0.05, 3)
  })

  it('is noted only where there is one, and it is within chance', () => {
    expect(smallCount(1028, 1116).note).toBe(
      'A change from 1,028 to 1,116 is within what chance alone would give'
    )
    expect(smallCount(7, 7)).toEqual({ isWithinChance: true, probability: 1, note: null })
    expect(smallCount(0, 0).note).toBeNull()
    expect(smallCount(1000, 2000).note).toBeNull()
  })

  it('is of whole numbers, nought or more', () => {
    expect(() => smallCount(1.5, 2)).toThrow('A count of 1.5 is not a whole number')
    expect(() => smallCount(1, -2)).toThrow('A count of -2 is not a whole number')
  })
})

function exactProbability(from: number, to: number): number {
  const tosses = BigInt(from + to)
  let [ways, sum] = [1n, 0n]
  for (let heads = 0n; heads <= BigInt(Math.min(from, to)); heads++) {
    sum += ways
    ways = (ways * (tosses - heads)) / (heads + 1n)
  }
  return Math.min(1, 2 * (Number((sum * 10n ** 18n) / 2n ** tosses) / 1e18))
}
