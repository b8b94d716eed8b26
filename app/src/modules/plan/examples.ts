import { day, month, quarterOf } from '@scrutable/calendar'
import type { Chapter, Commitment, QuarterRating } from './rules.ts'

/** A rating for tests: green for the first quarter of 2025/26, unless said otherwise. */
export const aRating = (but: Partial<QuarterRating> = {}): QuarterRating => ({
  quarter: quarterOf(day('2025-04-01')),
  entered: month('2025-07'),
  rating: 'green',
  because: null,
  source: 'L1183 Road safety report, figure 5',
  ...but
})

/** A commitment for tests: numbered 900, of the chapter on roads, rated green. */
export const aCommitment = (but: Partial<Commitment> = {}): Commitment => ({
  slug: '900',
  number: 900,
  chapter: { slug: 'roads', title: 'Roads' },
  report: 'Road safety',
  title: 'Safer crossings near schools',
  about: 'Crossings where children walk.',
  remark: null,
  source: 'L1183 Road safety report, figure 5',
  ratings: [aRating()],
  ...but
})

/** A chapter for tests. */
export const aChapter = (but: Partial<Chapter> = {}): Chapter => ({
  slug: 'roads',
  title: 'Roads',
  remark: null,
  source: 'L1179 Road safety report, paragraph 9.1',
  ...but
})
