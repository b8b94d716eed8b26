import { lastTwelveMonths, month, parsePeriod, previousTwelveMonths } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { comparePublished } from './published.ts'
import { count, percentage, rate, type Value } from './value.ts'

const published = (value: Value, period: string) => ({ value, period: parsePeriod(period) })

describe('a comparison of published values', () => {
  it('names both periods', () => {
    const end = month('2025-07')
    const current = { value: percentage(96.8), period: lastTwelveMonths(end) }
    const previous = { value: percentage(93.6), period: previousTwelveMonths(end) }
    expect(comparePublished({ current, previous, goodIs: 'up' })).toEqual({
      direction: 'up',
      words: 'up 3.2 points',
      judgement: 'better',
      sentence: '96.8% in the 12 months to July 2025, up 3.2 points from 93.6% in the 12 months to July 2024'
    })
  })

  it.each([
    [7, 7, '7 in July 2025, no change from 7 in July 2024'],
    [0, 7, '7 in July 2025, up from none in July 2024'],
    [7, 0, '0 in July 2025, down from 7 in July 2024']
  ])('from %i to %i reads "%s"', (from, to, sentence) => {
    const [current, previous] = [published(count(to), '2025-07'), published(count(from), '2024-07')]
    expect(comparePublished({ current, previous, goodIs: 'down' })).toMatchObject({ sentence })
  })

  it('is refused for what grows with the period, where one period is longer', () => {
    for (const value of [count(7), rate(7)]) {
      const [current, previous] = [published(value, '2024-08..2025-07'), published(value, '2023-09..2024-07')]
      expect(comparePublished({ current, previous, goodIs: 'down' })).toEqual({
        kind: 'none',
        reason: 'the two periods are not of the same length, so what they came to cannot be compared'
      })
    }
  })

  it('is made for a percentage, which does not grow with the period', () => {
    const [current, previous] = [
      published(percentage(96.8), '2025/26 Q1'),
      published(percentage(93.6), '2024/25')
    ]
    expect(comparePublished({ current, previous, goodIs: 'up' })).toHaveProperty(
      'sentence',
      '96.8% from April to June 2025, up 3.2 points from 93.6% in the 12 months to March 2025'
    )
  })

  it('takes months for months and years for years, whatever their days', () => {
    const pairs = [
      ['2024-03', '2024-02'],
      ['2025', '2024'],
      ['2025-11-08..2025-11-14', '2025-11-01..2025-11-07']
    ] as const
    for (const [now, before] of pairs) {
      const [current, previous] = [published(count(3), now), published(count(2), before)]
      expect(comparePublished({ current, previous, goodIs: 'up' })).toMatchObject({ words: 'up 50.0%' })
    }
  })

  it('is refused where the periods share a day or come in the wrong order', () => {
    const overlapping = [
      published(count(7), '2025-04..2025-07'),
      published(count(7), '2025-01..2025-04')
    ] as const
    const reversed = [published(count(7), '2024-07'), published(count(7), '2025-07')] as const
    for (const [current, previous] of [overlapping, reversed])
      expect(comparePublished({ current, previous, goodIs: 'up' })).toMatchObject({ kind: 'none' })
  })
})
