import { day, month, quarterOf, type Period } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Chapter, Colour, Commitment, Plan, QuarterRating, RatingMeaning } from './rules.ts'

interface ChapterTable extends Chapter {
  readonly id: Generated<number>
  readonly planId: number
}

interface PlanTable extends Omit<Plan, 'launchedOn'> {
  readonly id: Generated<number>
  readonly launchedOn: string | null
}

interface RatingMeaningTable extends RatingMeaning {
  readonly id: Generated<number>
  readonly planId: number
}

interface CommitmentTable extends Omit<Commitment, 'chapter' | 'ratings'> {
  readonly id: Generated<number>
  readonly planId: number
  readonly chapterId: number | null
}

interface CommitmentRatingTable {
  readonly id: Generated<number>
  readonly commitmentId: number
  readonly quarterFrom: string
  readonly quarterTo: string
  readonly entered: string
  readonly rating: Colour | null
  readonly because: string | null
  readonly source: string
}

/** The tables of this module, for the stores of later modules that refer to a chapter or a commitment. */
export type PlanTables = {
  readonly plan: PlanTable
  readonly chapter: ChapterTable
  readonly ratingMeaning: RatingMeaningTable
  readonly commitment: CommitmentTable
  readonly commitmentRating: CommitmentRatingTable
}

const tables = (db: Database) => db.$extendTables<PlanTables>()

/** A plan as a data file gives it: chapters by slug, the month of entry by quarter. */
export interface NewPlan {
  readonly plan: Plan
  readonly quarters: readonly { readonly quarter: Period; readonly entered: string }[]
  readonly ratings: readonly RatingMeaning[]
  readonly chapters: readonly Chapter[]
  readonly commitments: readonly NewCommitment[]
}

interface NewCommitment extends Omit<Commitment, 'chapter' | 'ratings'> {
  readonly chapter: string | null
  readonly ratings: readonly Omit<QuarterRating, 'entered'>[]
}

export const savePlan = async (db: Database, given: NewPlan): Promise<void> => {
  const { plan, quarters, ratings, chapters, commitments } = given
  const { id: planId } = await tables(db)
    .insertInto('plan')
    .values(plan)
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const each of ratings)
    await tables(db)
      .insertInto('ratingMeaning')
      .values({ ...each, planId })
      .execute()
  for (const each of chapters)
    await tables(db)
      .insertInto('chapter')
      .values({ ...each, planId })
      .execute()
  const entered = new Map(quarters.map((each) => [each.quarter.from, each.entered]))
  for (const each of commitments) await saveCommitment(db, planId, { ...each, entered })
}

interface CommitmentToSave extends NewCommitment {
  /** The month in which a quarter's ratings were entered, by the quarter's first day. */
  readonly entered: ReadonlyMap<string, string>
}

const saveCommitment = async (
  db: Database,
  planId: number,
  { chapter, ratings, entered, ...rest }: CommitmentToSave
): Promise<void> => {
  const chapterId = chapter === null ? null : await chapterIdOf(db, chapter)
  const { id: commitmentId } = await tables(db)
    .insertInto('commitment')
    .values({ ...rest, planId, chapterId })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { quarter, rating, because, source } of ratings)
    await tables(db)
      .insertInto('commitmentRating')
      .values({
        commitmentId,
        quarterFrom: quarter.from,
        quarterTo: quarter.to,
        entered: entered.get(quarter.from) ?? '',
        rating,
        because,
        source
      })
      .execute()
}

const chapterIdOf = async (db: Database, slug: string): Promise<number> => {
  const row = await tables(db)
    .selectFrom('chapter')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return row.id
}

/** The plan of the record, or null before one is loaded. */
export const readPlan = async (db: Database): Promise<Plan | null> => {
  const row = await tables(db)
    .selectFrom('plan')
    .select(['slug', 'title', 'firstYear', 'lastYear', 'launchedOn', 'about', 'remark', 'source'])
    .orderBy('firstYear', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, launchedOn: row.launchedOn === null ? null : day(row.launchedOn) } : null
}

/** The chapters of the plan, in its order. */
export const readChapters = (db: Database): Promise<readonly Chapter[]> =>
  tables(db).selectFrom('chapter').select(['slug', 'title', 'remark', 'source']).orderBy('id').execute()

/** What each colour means, in the order of the record's key. */
export const readRatingMeanings = (db: Database): Promise<readonly RatingMeaning[]> =>
  tables(db)
    .selectFrom('ratingMeaning')
    .select(['rating', 'meaning', 'who', 'source'])
    .orderBy('id')
    .execute()

/** Every commitment in the record's order, each with its ratings, newest first. */
export const readCommitments = async (db: Database): Promise<readonly Commitment[]> => {
  const commitments = await commitmentRows(db)
  const ratings = await tables(db)
    .selectFrom('commitmentRating')
    .selectAll()
    .orderBy('quarterFrom', 'desc')
    .execute()
  return commitments.map(({ id, chapterSlug, chapterTitle, ...rest }) => ({
    ...rest,
    chapter:
      chapterSlug === null || chapterTitle === null ? null : { slug: chapterSlug, title: chapterTitle },
    ratings: ratings.filter((row) => row.commitmentId === id).map(ratingOf)
  }))
}

/** One commitment by slug. */
export const readCommitment = async (db: Database, slug: string): Promise<Commitment | null> =>
  (await readCommitments(db)).find((each) => each.slug === slug) ?? null

const commitmentRows = (db: Database) =>
  tables(db)
    .selectFrom('commitment')
    .leftJoin('chapter', 'chapter.id', 'commitment.chapterId')
    .select([
      'commitment.id',
      'commitment.slug',
      'commitment.number',
      'commitment.report',
      'commitment.title'
    ])
    .select(['commitment.about', 'commitment.remark', 'commitment.source'])
    .select(['chapter.slug as chapterSlug', 'chapter.title as chapterTitle'])
    .orderBy('commitment.id')
    .execute()

const ratingOf = (row: {
  readonly quarterFrom: string
  readonly entered: string
  readonly rating: Colour | null
  readonly because: string | null
  readonly source: string
}): QuarterRating => ({
  quarter: quarterOf(day(row.quarterFrom)),
  entered: month(row.entered),
  rating: row.rating,
  because: row.because,
  source: row.source
})
