import { describe, expect, it } from 'vitest'
import {
  computeOver,
  differenceOf,
  judge,
  roundHalfUp,
  severityOf,
  statedBy,
  type Computed,
  type Stated
} from './interval.ts'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'

function printed(text: string): Quantity {
  const quantity = findQuantities(text).quantities[0]
  if (!quantity) throw new Error(`No figure in "${text}"`)
  return quantity
}

const stated = (text: string): Stated => statedBy(printed(text))
const exactly = (value: number): Computed => ({ value, low: value, high: value })
const changeOf = (old: string, later: string): Computed =>
  computeOver([printed(old), printed(later)], ([from = 0, to = 0]) => ((to - from) / from) * 100)

describe('a stated figure', () => {
  it('holds where the computed one rounds half up to it', () => {
    expect(judge(stated('12.3%'), exactly(12.25)).verdict).toBe('holds')
    expect(judge(stated('12.3%'), exactly(12.349)).verdict).toBe('holds')
    expect(judge(stated('12.3%'), exactly(12.35)).verdict).toBe('fails')
  })

  it('is judged by size, whatever the sign', () => {
    expect(judge(stated('7.9%'), changeOf('1,116', '1,028')).verdict).toBe('holds')
  })

  it('holds by rounding where only figures that round to the printed ones give it', () => {
    expect(judge(stated('7.5%'), changeOf('£11.2m', '£12.0m'))).toEqual({
      verdict: 'holds_by_rounding',
      rounding: null
    })
    expect(judge(stated('8.5%'), changeOf('£11.2m', '£12.0m')).verdict).toBe('fails')
  })

  it('has a tie rounded to even named', () => {
    expect(judge(stated('12.2%'), exactly(12.25))).toEqual({
      verdict: 'holds_by_rounding',
      rounding: 'half_even'
    })
  })

  it('has truncation named, and it fails', () => {
    expect(judge(stated('16.6%'), changeOf('126', '147'))).toEqual({
      verdict: 'fails',
      rounding: 'truncated'
    })
  })

  it('holds within its words where they say "about", "nearly" or "more than"', () => {
    expect(judge(stated('about 20%'), exactly(18.6)).verdict).toBe('holds')
    expect(judge(stated('nearly 20%'), exactly(19)).verdict).toBe('holds')
    expect(judge(stated('nearly 20%'), exactly(21)).verdict).toBe('fails')
    expect(judge(stated('more than 20%'), exactly(19)).verdict).toBe('fails')
    expect(judge(stated('more than 20%'), exactly(26)).verdict).toBe('holds')
  })
})

it('rounding half up goes away from nought', () => {
  expect([0.5, 1.5, 2.5, -2.5].map((value) => roundHalfUp(value, 1))).toEqual([1, 2, 3, -3])
  expect(roundHalfUp(1.005, 0.01)).toBeCloseTo(1.01)
})

it('a miss in the last place is a matter of rounding, a larger one of size', () => {
  expect(severityOf(stated('16.6%'), exactly(16.667))).toBe('rounding')
  expect(severityOf(stated('21.7%'), exactly(11.906))).toBe('size')
})

describe('what is left of a whole', () => {
  it('is what trying every corner gives, with more parts than are tried', () => {
    const figures = findQuantities(
      'about 900 less 1.5, about 20, 30.25, 4.5, nearly 5, 60.5, 7.5 and 8.5'
    ).quantities
    const [whole, ...parts] = figures
    if (whole === undefined) throw new Error('no figures')
    expect(parts).toHaveLength(8)
    expect(differenceOf(whole, parts)).toEqual(
      computeOver(figures, ([all = 0, ...some]) => all - some.reduce((sum, part) => sum + part, 0))
    )
  })
})
