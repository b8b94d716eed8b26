import { describe, expect, it } from 'vitest'
import { formatNumber, formatSigned, roundHalfUp } from './number.ts'

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [0.285, 2, 0.29],
    [1.45, 1, 1.5],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [-0.04, 1, 0],
    [0.1 + 0.2, 1, 0.3],
    [1e-7, 7, 1e-7],
    [5e-7, 6, 0.000001],
    [1e21, 0, 1e21],
    ['1,234.565', 2, 1234.57],
    ['−3.25', 1, -3.3]
  ])('%s to %i decimals is %s', (amount, decimals, expected) => {
    expect(roundHalfUp(amount, decimals)).toBe(expected)
  })

  it('sends every printed half away from nought, where binary arithmetic sends some of them to it', () => {
    let wrongInBinary = 0
    for (let hundredths = 5; hundredths < 10_000; hundredths += 10) {
      const printed = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
      const expected = (hundredths + 5) / 100
      expect(roundHalfUp(printed, 1)).toBe(expected)
      expect(roundHalfUp(Number(printed), 1)).toBe(expected)
      expect(roundHalfUp(-Number(printed), 1)).toBe(-expected)
      if (Number(Number(printed).toFixed(1)) !== expected) wrongInBinary++
    }
    expect(wrongInBinary).toBeGreaterThan(100)
  })

  it('changes nothing that already has so many decimals', () => {
    for (let tenths = -5000; tenths < 5000; tenths++) expect(roundHalfUp(tenths / 10, 1)).toBe(tenths / 10)
  })

  it.each(['', 'about 40', '1,02', '40%', '£7', NaN, Infinity, '1.2.3', '1e9999999'])(
    '%s is refused',
    (amount) => {
      expect(() => roundHalfUp(amount, 1)).toThrow(`"${amount}" is not a number: write digits`)
    }
  )
})

describe('a printed number', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [1234567.891, 2, '1,234,567.89'],
    [0.05, 1, '0.1'],
    [-0.05, 1, '−0.1'],
    [-1000, 0, '−1,000'],
    [12, 1, '12.0'],
    [0.001, 3, '0.001']
  ])('%s with %i decimals is %s', (amount, decimals, expected) => {
    expect(formatNumber(amount, decimals)).toBe(expected)
  })

  it('has a plus or a minus sign in a column of changes, and none for nought', () => {
    expect([3.2, -3.2, 0, -0.04, 0.04, 1000].map((amount) => formatSigned(amount, 1))).toEqual([
      '+3.2',
      '−3.2',
      '0.0',
      '0.0',
      '0.0',
      '+1,000.0'
    ])
  })
})
