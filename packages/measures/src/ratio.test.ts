import { describe, expect, it } from 'vitest'
import { rateOfSums, ratioOfSums } from './ratio.ts'
import { percentage } from './value.ts'

const areas = [
  { numerator: 95, denominator: 100 },
  { numerator: 400, denominator: 900 }
]

describe('a percentage of the whole', () => {
  it('is the sum of the numerators over the sum of the denominators, and not the mean of 95% and 44.4%', () => {
    expect(ratioOfSums(areas)).toEqual({
      kind: 'percentage',
      amount: 49.5,
      decimals: 1,
      fraction: { numerator: 495, denominator: 1000 }
    })
  })

  it('is refused for percentages whose numerators and denominators are not known, and the refusal says why', () => {
    const refused = ratioOfSums([percentage(95), percentage(44.4)])
    expect(refused).toMatchObject({ kind: 'none' })
    expect(refused).toHaveProperty('reason', expect.stringContaining('a mean of percentages is not'))
    expect(ratioOfSums([...areas.slice(0, 1), percentage(44.4)])).toEqual(refused)
  })

  it('may be taken again from percentages that carry theirs, with the same answer', () => {
    const parts = areas.map((area) => ratioOfSums([area])).filter((part) => part.kind === 'percentage')
    expect(parts).toHaveLength(2)
    expect(ratioOfSums(parts)).toEqual(ratioOfSums(areas))
  })

  it('does not depend on how the whole is cut up', () => {
    for (let cut = 0; cut <= 100; cut++) {
      const pieces = [
        { numerator: cut, denominator: cut * 2 },
        { numerator: 495 - cut, denominator: 1000 - cut * 2 }
      ]
      expect(ratioOfSums(pieces)).toEqual(ratioOfSums(areas))
    }
  })

  it('is rounded once, a half away from nought', () => {
    expect(ratioOfSums([{ numerator: 1, denominator: 2000 }])).toMatchObject({ amount: 0.1 })
    expect(ratioOfSums([{ numerator: 12_345, denominator: 100_000 }])).toMatchObject({ amount: 12.3 })
    expect(ratioOfSums([{ numerator: 2, denominator: 3 }], 0)).toMatchObject({ amount: 67, decimals: 0 })
  })

  it('of nothing does not exist', () => {
    const nothing = { kind: 'none', reason: 'nothing to take a percentage of' }
    expect(ratioOfSums([])).toEqual(nothing)
    expect(ratioOfSums([{ numerator: 0, denominator: 0 }])).toEqual(nothing)
  })

  it('is made from whole numbers', () => {
    expect(() => ratioOfSums([{ numerator: 0.5, denominator: 1 }])).toThrow(
      'A numerator of 0.5 is not a whole number'
    )
    expect(() => ratioOfSums([{ numerator: 1, denominator: -1 }])).toThrow(
      'A denominator of -1 is not a whole number'
    )
  })
})

describe('a rate of the whole', () => {
  it('adds up before it divides', () => {
    const wards = [
      { numerator: 30, denominator: 1000 },
      { numerator: 57, denominator: 9000 }
    ]
    expect(rateOfSums(wards)).toMatchObject({
      amount: 8.7,
      per: 1000,
      fraction: { numerator: 87, denominator: 10_000 }
    })
    expect(rateOfSums(wards, { per: 10_000, decimals: 0 })).toMatchObject({
      amount: 87,
      per: 10_000,
      decimals: 0
    })
    expect(rateOfSums([])).toEqual({ kind: 'none', reason: 'nothing to take a rate of' })
  })
})
