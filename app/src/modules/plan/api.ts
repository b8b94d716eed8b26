import { writePeriod } from '@scrutable/calendar'
import { placeOf } from '../../platform/source.ts'
import { commitmentPath } from './paths.ts'
import { type Commitment, countByRating, type Plan, type QuarterRating, type RatingMeaning } from './rules.ts'

interface PlanAsWhole {
  readonly plan: Plan
  readonly meanings: readonly RatingMeaning[]
  readonly commitments: readonly Commitment[]
}

/** The plan as published: counts, the key to the ratings, and every commitment. */
export const planJson = ({ plan, meanings, commitments }: PlanAsWhole) => ({
  slug: plan.slug,
  title: plan.title,
  first_year: plan.firstYear,
  last_year: plan.lastYear,
  launched_on: plan.launchedOn,
  remark: plan.remark,
  source: placeOf(plan.source),
  counts: countByRating(commitments),
  ratings: meanings.map(({ source, ...rest }) => ({ ...rest, source: placeOf(source) })),
  commitments: commitments.map(commitmentJson)
})

/** A commitment as published: a number or a rating that the record does not give is null. */
export const commitmentJson = (commitment: Commitment) => ({
  slug: commitment.slug,
  path: commitmentPath(commitment.slug),
  number: commitment.number,
  chapter: commitment.chapter?.title ?? null,
  report: commitment.report,
  title: commitment.title,
  about: commitment.about,
  remark: commitment.remark,
  source: placeOf(commitment.source),
  ratings: commitment.ratings.map(ratingJson)
})

const ratingJson = ({ quarter, entered, rating, because, source }: QuarterRating) => ({
  quarter: quarter.name,
  period: writePeriod(quarter),
  entered,
  rating,
  because,
  source: placeOf(source)
})
