import { count, duration, percentage, rate, type Value } from '@scrutable/measures'
import { describe, expect, it } from 'vitest'
import { agreementOf, readPrintedChange, workingOf, workOut } from './change-rules.ts'
import { aFigure, aMeasure } from './examples.ts'
import { readPeriod } from './period-rules.ts'
import type { Figure, Measure } from './rules.ts'

const later = (value: Value | null, but: Partial<Figure> = {}): Figure => aFigure({ value, ...but })
const earlier = (value: Value | null, but: Partial<Figure> = {}): Figure =>
  aFigure({ value, period: readPeriod('2023-08..2024-07'), ...but })

const between = (from: Value, to: Value, measure: Partial<Measure> = {}) =>
  workOut(later(to, { measure: aMeasure(measure) }), earlier(from))

describe('a change worked out by us', () => {
  it('says its direction and size in words, from which value and when, with the sum', () => {
    expect(between(count(12162), count(13610), { good: 'up' })).toMatchObject({
      words: 'Up 11.9%',
      base: 'from 12,162 in the 12 months to July 2024',
      meaning: 'better',
      working: '13,610 − 12,162 = 1,448; 1,448 ÷ 12,162 = 11.9%'
    })
  })

  it('of a percentage is in points', () => {
    expect(between(percentage('93.6'), percentage('96.8'), { good: 'up' })).toMatchObject({
      words: 'Up 3.2 points',
      working: '96.8 − 93.6 = 3.2 points',
      meaning: 'better'
    })
  })

  it('of a duration shows both in seconds', () => {
    expect(workingOf(duration(713), duration(625))).toBe(
      '11 minutes 53 seconds is 713 seconds, 10 minutes 25 seconds is 625 seconds; 625 − 713 = −88; −88 ÷ 713 = −12.3%'
    )
  })

  it('of a rate in whole numbers gives no per cent, because both are rounded', () => {
    expect(between(rate('8'), rate('13'), { good: 'down' })).toMatchObject({
      words: 'Up 5 per 1,000',
      meaning: 'worse',
      size: null
    })
  })

  it('from nought has no per cent', () => {
    expect(between(count(0), count(40))).toMatchObject({
      words: 'Up from none',
      base: 'in the 12 months to July 2024'
    })
    expect(workingOf(count(0), count(40))).toBe('40 − 0 = 40; nought has no per cent')
  })

  it('of counts so small that chance alone could give it is not clear, and says why', () => {
    expect(between(count(26), count(33), { good: 'down' })).toMatchObject({
      words: 'Up 26.9%',
      meaning: 'no clear change',
      note: 'A change from 26 to 33 is within what chance alone would give'
    })
    expect(between(count(2533), count(2803), { good: 'down' })).toMatchObject({
      meaning: 'worse',
      note: null
    })
  })

  it('has no judgement where neither way is better', () => {
    expect(between(count(781579), count(724314))).toMatchObject({ words: 'Down 7.3%', meaning: null })
  })
})

describe('a change is not worked out', () => {
  it.each([
    ['a missing later value', later(null), earlier(count(5)), 'The record prints no later value.'],
    ['a missing earlier value', later(count(5)), earlier(null), 'The record prints no earlier value.'],
    ['no earlier figure', later(count(5)), null, 'The record prints no earlier value.'],
    [
      'a value that is not exact',
      later(count(5), { bound: 'over' }),
      earlier(count(5)),
      'One of the two values is not printed exactly.'
    ],
    [
      'running totals',
      later(count(5), { period: readPeriod('to 2025-09') }),
      earlier(count(5)),
      'Running totals are not compared: the later holds the earlier.'
    ],
    [
      'totals of unlike periods',
      later(count(5), { period: readPeriod('2025-07') }),
      earlier(count(5)),
      'not of the same length'
    ]
  ])('from %s', (...[, to, from, reason]) => {
    const worked = workOut(to, from)
    expect(worked.kind === 'none' ? worked.reason : 'worked').toContain(reason)
  })
})

describe('a printed change is read', () => {
  it.each([
    ['7.3% decrease', { unit: '%', amount: 7.3, decimals: 1, direction: 'down', isExact: true }],
    [
      'up by 4.8 percentage points',
      { unit: 'points', amount: 4.8, decimals: 1, direction: 'up', isExact: true }
    ],
    [
      '13.8 percentage point improvement',
      { unit: 'points', amount: 13.8, decimals: 1, direction: null, isExact: true }
    ],
    ['-20%', { unit: '%', amount: 20, decimals: 0, direction: 'down', isExact: true }],
    ['75%', { unit: '%', amount: 75, decimals: 0, direction: 'up', isExact: true }],
    [
      'decreased by approximately 17.0%',
      { unit: '%', amount: 17, decimals: 1, direction: 'down', isExact: false }
    ]
  ])('%s', (says, read) => {
    expect(readPrintedChange(says)).toEqual(read)
  })

  it('unless it states no size', () => {
    expect(readPrintedChange('held steady')).toBeNull()
  })
})

describe('a printed change', () => {
  const recoveries = between(count(12162), count(13610))

  it('agrees where the values give it', () => {
    expect(agreementOf('7.3% decrease', between(count(781579), count(724314)))).toEqual({ kind: 'agrees' })
    expect(agreementOf('75%', between(count(585), count(1021)))).toEqual({ kind: 'agrees' })
    expect(agreementOf('12.3% reduction', between(duration(713), duration(625)))).toEqual({ kind: 'agrees' })
  })

  it('that the values do not give differs, with what they do give', () => {
    expect(agreementOf('21.7% increase', recoveries)).toEqual({
      kind: 'differs',
      ours: 'a rise of 11.9%',
      isLastDigit: false
    })
  })

  it('that was cut instead of rounded differs in its last digit', () => {
    expect(agreementOf('increase of 16.6%', between(count(126), count(147)))).toEqual({
      kind: 'differs',
      ours: 'a rise of 16.7%',
      isLastDigit: true
    })
  })

  it('the wrong way round differs, however right its size', () => {
    expect(agreementOf('11.9% fall', recoveries)).toMatchObject({ kind: 'differs', isLastDigit: false })
  })

  it.each([
    ['held steady', 'It states no size.'],
    ['decreased by approximately 11.9%', 'It is not stated exactly.'],
    ['11.9 percentage points more', 'It is not stated in the unit that the values are compared in.']
  ])('"%s" cannot be checked', (says, reason) => {
    expect(agreementOf(says, recoveries)).toEqual({ kind: 'unchecked', reason })
  })
})
