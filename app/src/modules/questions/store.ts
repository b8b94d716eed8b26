import { day, type Day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import {
  type MeetingTables,
  paperId,
  type PaperPlace,
  placeResolution,
  type ResolutionPlace
} from '../meetings/index.ts'
import { bodyId, type PeopleTables } from '../people/index.ts'
import type { Question, Reply, ReplyPoint } from './rules.ts'

interface QuestionTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly title: string
  readonly said: string
  readonly meetingId: number
  readonly minuteNumber: string
  readonly resolutionId: number | null
  readonly referredToId: number | null
  readonly source: string
}

interface ReplyTable {
  readonly id: Generated<number>
  readonly questionId: number
  readonly fromWhom: string
  readonly paperId: number
  readonly source: string
}

interface ReplyPointTable extends ReplyPoint {
  readonly id: Generated<number>
  readonly replyId: number
}

/** The tables of this module, for the stores of later modules that refer to a question. */
export type QuestionTables = {
  readonly question: QuestionTable
  readonly reply: ReplyTable
  readonly replyPoint: ReplyPointTable
}

const tables = (db: Database) => db.$extendTables<QuestionTables & MeetingTables & PeopleTables>()

/** A question as its data file gives it. */
export interface NewQuestion extends Pick<Question, 'slug' | 'title' | 'said' | 'source'> {
  readonly put: ResolutionPlace
  readonly referredTo: string | null
  readonly reply: (Omit<Reply, 'paper'> & { readonly paper: PaperPlace }) | null
}

export const saveQuestion = async (db: Database, of: NewQuestion): Promise<void> => {
  const { put, referredTo, reply, ...question } = of
  const { meetingId, resolution } = await placeResolution(db, put)
  const ties = {
    meetingId,
    minuteNumber: put.minute,
    resolutionId: resolution?.id ?? null,
    referredToId: referredTo === null ? null : await bodyId(db, referredTo)
  }
  const { id } = await tables(db)
    .insertInto('question')
    .values({ ...question, ...ties })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (reply) await saveReply(db, id, reply)
}

const saveReply = async (
  db: Database,
  questionId: number,
  { from, paper, points, source }: NonNullable<NewQuestion['reply']>
): Promise<void> => {
  const { id: replyId } = await tables(db)
    .insertInto('reply')
    .values({ questionId, fromWhom: from, paperId: await paperId(db, paper), source })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const point of points)
    await tables(db)
      .insertInto('replyPoint')
      .values({ ...point, replyId })
      .execute()
}

/** The row of a question that a data file names. */
export const questionId = (db: Database, slug: string): Promise<number> =>
  tables(db)
    .selectFrom('question')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(
      () => new BadFacts([`questions.yaml has no question "${slug}", which another file names; add it`])
    )
    .then((row) => row.id)

/** Every public question, with its reply where one is published. */
export const readQuestions = async (db: Database): Promise<readonly Question[]> => {
  const points = Map.groupBy(await pointRows(db), (row) => row.replyId)
  return (await questionRows(db)).map((row) => questionOf(row, points.get(row.replyId ?? 0) ?? []))
}

/** One public question by its slug. */
export const readQuestion = async (db: Database, slug: string): Promise<Question | null> =>
  (await readQuestions(db)).find((question) => question.slug === slug) ?? null

/** The questions put at one meeting. */
export const readQuestionsOf = async (db: Database, on: Day): Promise<readonly Question[]> =>
  (await readQuestions(db)).filter((question) => question.put.meeting === on)

const pointRows = (db: Database) => tables(db).selectFrom('replyPoint').selectAll().orderBy('id').execute()

const questionRows = (db: Database) =>
  tables(db)
    .selectFrom('question')
    .innerJoin('meeting', 'meeting.id', 'question.meetingId')
    .leftJoin('body', 'body.id', 'question.referredToId')
    .leftJoin('reply', 'reply.questionId', 'question.id')
    .leftJoin('paper', 'paper.id', 'reply.paperId')
    .leftJoin('meeting as published', 'published.id', 'paper.meetingId')
    .select(['question.slug', 'question.title', 'question.said', 'question.minuteNumber', 'question.source'])
    .select(['meeting.day', 'body.name as referredTo', 'reply.id as replyId', 'reply.fromWhom'])
    .select(['reply.source as replySource', 'paper.slug as paperSlug', 'paper.title as paperTitle'])
    .select('published.day as publishedOn')
    .orderBy('question.id')
    .execute()

type QuestionRow = Awaited<ReturnType<typeof questionRows>>[number]

const questionOf = (row: QuestionRow, points: readonly ReplyPoint[]): Question => ({
  slug: row.slug,
  title: row.title,
  said: row.said,
  put: { meeting: day(row.day), minute: row.minuteNumber },
  referredTo: row.referredTo,
  reply: replyOf(row, points),
  source: row.source
})

const replyOf = (row: QuestionRow, points: readonly ReplyPoint[]): Reply | null => {
  const { fromWhom, paperSlug, paperTitle, publishedOn, replySource } = row
  // The outer joins give all of a reply or none of it.
  if (fromWhom === null || paperSlug === null || paperTitle === null) return null
  if (publishedOn === null || replySource === null) return null
  return {
    from: fromWhom,
    paper: { meeting: day(publishedOn), slug: paperSlug, title: paperTitle },
    points: points.map(({ said, source }) => ({ said, source })),
    source: replySource
  }
}
