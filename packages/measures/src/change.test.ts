import { describe, expect, it } from 'vitest'
import { change } from './change.ts'
import { directionWords, type GoodIs } from './direction.ts'
import { ratioOfSums } from './ratio.ts'
import { count, duration, money, percentage, rate, type Value } from './value.ts'

const words = (from: Value, to: Value) => directionWords(change(from, to), 'up').words
const sentence = (from: Value, to: Value) => directionWords(change(from, to), 'up').sentence

describe('a change in words', () => {
  it.each<[Value, Value, string]>([
    [count(12162), count(13610), '13,610, up 11.9% from 12,162'],
    [count(1116), count(1028), '1,028, down 7.9% from 1,116'],
    [count(1), count(40), '40, up 3,900.0% from 1'],
    [count(100_000), count(100_001), '100,001, up less than 0.1% from 100,000'],
    [count(7), count(7), '7, no change'],
    [count(0), count(0), '0, no change'],
    [count(0), count(7), '7, up from none'],
    [count(7), count(0), '0, down from 7'],
    [percentage(93.6), percentage(96.8), '96.8%, up 3.2 points from 93.6%'],
    [percentage('0.0'), percentage(3.2), '3.2%, up 3.2 points from 0.0%'],
    [percentage(14), percentage(13), '13%, down 1 point from 14%'],
    [percentage('14.0'), percentage('13.0'), '13.0%, down 1.0 points from 14.0%'],
    [
      duration(713),
      duration(625),
      '10 minutes 25 seconds, down 1 minute 28 seconds (12.3%) from 11 minutes 53 seconds'
    ],
    [duration(0), duration(9), '9 seconds, up from none'],
    [money(1000), money(1042), '£1,042, up 4.2% from £1,000'],
    [money(-10), money(20), '£20, up £30 from −£10'],
    [money(0), money(-20), '−£20, down £20 from £0'],
    [rate('8.70'), rate('9.10'), '9.10 per 1,000, up 4.6% from 8.70 per 1,000']
  ])('from %o to %o', (from, to, expected) => {
    expect(sentence(from, to)).toBe(expected)
  })

  it.each<[number, GoodIs, string | null]>([
    [11, 'up', 'better'],
    [11, 'down', 'worse'],
    [9, 'up', 'worse'],
    [9, 'down', 'better'],
    [11, 'neither', null],
    [10, 'up', null]
  ])('from 10 to %i is, where good is %s, %s', (to, goodIs, judgement) => {
    expect(directionWords(change(count(10), count(to)), goodIs).judgement).toBe(judgement)
  })

  it('is short where the two values are shown beside it', () => {
    expect(words(count(12162), count(13610))).toBe('up 11.9%')
    expect(words(count(7), count(0))).toBe('down to none')
    expect(words(count(7), count(7))).toBe('no change')
  })
})

describe('a change', () => {
  it('of a percentage is in points and has no per cent', () => {
    const points = change(percentage(93.6), percentage(96.8))
    expect(points).toMatchObject({ kind: 'points', difference: 3.2, decimals: 1, direction: 'up' })
    expect(points).not.toHaveProperty('perCent')
  })

  it('of decimals is exact', () => {
    expect(change(percentage(0.1), percentage(0.3)).difference).toBe(0.2)
    expect(change(money(1.1), money('3.30'))).toMatchObject({ difference: 2.2, decimals: 2, perCent: 200 })
  })

  it('rounds its per cent half away from nought, up and down alike', () => {
    expect(change(count(2000), count(2001))).toMatchObject({ perCent: 0.1 })
    expect(change(count(2000), count(1999))).toMatchObject({ perCent: -0.1 })
    expect(change(count(400), count(401))).toMatchObject({ perCent: 0.3 })
  })

  it('of counts, done twice over, leads back where it began', () => {
    for (let from = 0; from < 40; from++)
      for (let to = 0; to < 40; to++) {
        const changed = change(count(from), count(to))
        expect(from + changed.difference).toBe(to)
        expect(change(count(to), count(from)).difference).toBe(0 - changed.difference)
      }
  })

  it('of percentages that carry their numbers is worked from them, and says so where a reader would get another answer', () => {
    const before = ratioOfSums([{ numerator: 1004, denominator: 10_000 }])
    const after = ratioOfSums([{ numerator: 1015, denominator: 10_000 }])
    if (before.kind === 'none' || after.kind === 'none')
      throw new Error('there is something to take a percentage of')
    expect(change(before, after)).toMatchObject({ difference: 0.1, agreesWithPrinted: false })
    expect(sentence(before, after)).toBe('10.2%, up 0.1 points from 10.0% (worked from unrounded figures)')
    const nearly = ratioOfSums([{ numerator: 1016, denominator: 10_000 }])
    if (nearly.kind === 'none') throw new Error('there is something to take a percentage of')
    expect(sentence(after, nearly)).toBe('10.2%, up less than 0.1 points from 10.2%')
  })

  it('between unlike values is refused', () => {
    expect(() => change(count(7), percentage(7))).toThrow('A count cannot be compared with a percentage')
    expect(() => change(rate(7), rate(7, 100))).toThrow(
      'A rate per 1000 cannot be compared with a rate per 100'
    )
  })
})
