import { day, quarterOf } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { aChapter, aCommitment, aRating } from './examples.ts'
import {
  captionOf,
  chaptersWithout,
  countByRating,
  groupByChapter,
  latestRating,
  sayCounts
} from './rules.ts'

const red = aRating({ rating: 'red' })
const unread = aRating({ rating: null, because: 'It was a colour.' })

describe('the rating of a commitment', () => {
  it('is that of its newest quarter, in whatever order the quarters come', () => {
    const older = aRating({ quarter: quarterOf(day('2025-01-01')), rating: 'amber' })
    expect(latestRating(aCommitment({ ratings: [older, red] }))?.rating).toBe('red')
    expect(latestRating(aCommitment({ ratings: [red, older] }))?.rating).toBe('red')
  })

  it('is none for a commitment that was never rated', () => {
    expect(latestRating(aCommitment({ ratings: [] }))).toBeNull()
  })
})

describe('the counts by rating', () => {
  const commitments = [
    aCommitment(),
    aCommitment({ ratings: [red] }),
    aCommitment({ ratings: [unread] }),
    aCommitment()
  ]

  it('stand worst first, count what cannot be read apart, and leave no colour out', () => {
    expect(countByRating(commitments)).toEqual([
      { rating: 'red', count: 1 },
      { rating: 'amber', count: 0 },
      { rating: 'green', count: 2 },
      { rating: null, count: 1 }
    ])
  })

  it('are said in words, a nought too', () => {
    expect(sayCounts(countByRating(commitments))).toBe('1 red, no amber, 2 green and 1 that cannot be read')
  })

  it('do not speak of unread colours where there are none', () => {
    expect(sayCounts(countByRating([aCommitment()]))).toBe('no red, no amber and 1 green')
  })
})

describe('commitments by chapter', () => {
  const chapters = [aChapter({ slug: 'first' }), aChapter(), aChapter({ slug: 'victims', title: 'Victims' })]
  const commitments = [
    aCommitment({ slug: 'lost', chapter: null }),
    aCommitment({ slug: 'unknown', ratings: [unread] }),
    aCommitment({ slug: 'well' }),
    aCommitment({ slug: 'badly', ratings: [red] })
  ]

  it('follow the order of the plan, with those of no known chapter last and empty chapters left out', () => {
    expect(groupByChapter(chapters, commitments).map(({ chapter }) => chapter?.slug ?? null)).toEqual([
      'roads',
      null
    ])
  })

  it('put the worst rated first within a chapter, and last what cannot be read', () => {
    expect(groupByChapter(chapters, commitments)[0]?.commitments.map(({ slug }) => slug)).toEqual([
      'badly',
      'well',
      'unknown'
    ])
  })

  it('tell which chapters have none in the record', () => {
    expect(chaptersWithout(chapters, commitments).map(({ slug }) => slug)).toEqual(['first', 'victims'])
  })
})

it('a commitment is captioned by its number only where the record gives one', () => {
  expect(captionOf(aCommitment())).toBe('Commitment 900')
  expect(captionOf(aCommitment({ number: null }))).toBe('Commitment')
})
