import type { Day, Month, Period } from '@scrutable/calendar'

/** The colours of the record's rating key, worst first. */
export const colours = ['red', 'amber', 'green'] as const

export type Colour = (typeof colours)[number]

/** The police and crime plan, as far as the record names it. */
export interface Plan {
  readonly slug: string
  readonly title: string
  readonly firstYear: number
  readonly lastYear: number
  readonly launchedOn: Day | null
  readonly about: string
  readonly remark: string | null
  readonly source: string
}

export interface Chapter {
  readonly slug: string
  readonly title: string
  readonly remark: string | null
  readonly source: string
}

/** What a colour says, and who can put the commitment right. */
export interface RatingMeaning {
  readonly rating: Colour
  readonly meaning: string
  readonly who: string
  readonly source: string
}

/** How a commitment was rated in a quarter; a colour that the record does not let us read is null and says why. */
export interface QuarterRating {
  readonly quarter: Period
  readonly entered: Month
  readonly rating: Colour | null
  readonly because: string | null
  readonly source: string
}

/** Something the plan promises, in our own words. */
export interface Commitment {
  readonly slug: string
  /** The number that the record gives it, where it gives one. */
  readonly number: number | null
  readonly chapter: Pick<Chapter, 'slug' | 'title'> | null
  /** The report that brought it to the panel. */
  readonly report: string
  readonly title: string
  readonly about: string
  readonly remark: string | null
  readonly source: string
  /** Newest quarter first. */
  readonly ratings: readonly QuarterRating[]
}

export interface RatingCount {
  readonly rating: Colour | null
  readonly count: number
}

/** The rating of the newest quarter that has one, or null for a commitment never rated. */
export const latestRating = ({ ratings }: Commitment): QuarterRating | null =>
  ratings.toSorted((a, b) => (a.quarter.from < b.quarter.from ? 1 : -1))[0] ?? null

/** How many commitments have each colour now, worst first, and last those whose colour cannot be read. */
export const countByRating = (commitments: readonly Commitment[]): readonly RatingCount[] =>
  [...colours, null].map((rating) => ({
    rating,
    count: commitments.filter((each) => (latestRating(each)?.rating ?? null) === rating).length
  }))

/** The counts as a sentence's middle: "2 red, no amber, 25 green and 9 that cannot be read". */
export const sayCounts = (counts: readonly RatingCount[]): string =>
  new Intl.ListFormat('en-GB').format(
    counts
      .filter(({ rating, count }) => rating !== null || count > 0)
      .map(({ rating, count }) => `${count === 0 ? 'no' : count} ${rating ?? 'that cannot be read'}`)
  )

/** "Commitment 172", or "Commitment" where the record gives no number. */
export const captionOf = ({ number }: Commitment): string =>
  number === null ? 'Commitment' : `Commitment ${number}`

const seriousness = (commitment: Commitment): number => {
  const rating = latestRating(commitment)?.rating ?? null
  return rating === null ? colours.length : colours.indexOf(rating)
}

export interface CommitmentGroup {
  readonly chapter: Chapter | null
  readonly commitments: readonly Commitment[]
}

/**
 * Commitments by chapter in the plan's order, those of no known chapter last; chapters without any are left out. Within a
 * chapter the worst rated stand first, and then the record's order.
 */
export const groupByChapter = (
  chapters: readonly Chapter[],
  commitments: readonly Commitment[]
): readonly CommitmentGroup[] =>
  [...chapters, null]
    .map((chapter) => ({
      chapter,
      commitments: commitments
        .filter((each) => (each.chapter?.slug ?? null) === (chapter?.slug ?? null))
        .toSorted((a, b) => seriousness(a) - seriousness(b))
    }))
    .filter((group) => group.commitments.length > 0)

/** The chapters that the record names and of which it gives no commitment. */
export const chaptersWithout = (
  chapters: readonly Chapter[],
  commitments: readonly Commitment[]
): readonly Chapter[] =>
  chapters.filter(({ slug }) => commitments.every((each) => each.chapter?.slug !== slug))
