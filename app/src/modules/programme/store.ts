import { day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import type { PlanTables } from '../plan/index.ts'
import type { Kind, Placing, Programme, ProgrammeItem, Topic } from './rules.ts'

interface ProgrammeTable extends Omit<Programme, 'asAt'> {
  readonly id: Generated<number>
  readonly asAt: string
}

interface ItemTable {
  readonly id: Generated<number>
  readonly programmeId: number
  readonly slug: string
  readonly onDay: string | null
  readonly whenWords: string | null
  readonly afterDay: string | null
  readonly timeWords: string | null
  readonly kind: Kind
  readonly title: string
  readonly isStatutory: boolean
  readonly chapterId: number | null
  readonly note: string | null
  readonly remark: string | null
  readonly printed: string | null
  readonly isReadByUs: boolean
  readonly source: string
}

interface ObjectiveTable {
  readonly id: Generated<number>
  readonly itemId: number
  readonly words: string
}

interface TopicTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly title: string
  readonly chapterId: number | null
  readonly note: string | null
  readonly source: string
}

interface PointTable {
  readonly id: Generated<number>
  readonly topicId: number
  readonly kind: 'objective' | 'question'
  readonly words: string
}

type ProgrammeTables = {
  readonly programme: ProgrammeTable
  readonly programmeItem: ItemTable
  readonly programmeObjective: ObjectiveTable
  readonly topic: TopicTable
  readonly topicPoint: PointTable
}

const tables = (db: Database) => db.$extendTables<ProgrammeTables & Pick<PlanTables, 'chapter'>>()

/** An item as a data file gives it: its chapter by slug. */
export interface NewItem {
  readonly slug: string
  readonly on: string | null
  readonly when: string | null
  readonly after: string | null
  readonly time: string | null
  readonly kind: Kind
  readonly title: string
  readonly statutory: boolean
  readonly chapter: string | null
  readonly objectives: readonly string[]
  readonly note: string | null
  readonly remark: string | null
  readonly printed: string | null
  readonly isReadByUs: boolean
  readonly source: string
}

interface NewProgramme {
  readonly programme: Programme
  readonly items: readonly NewItem[]
}

export const saveProgramme = async (db: Database, { programme, items }: NewProgramme): Promise<void> => {
  const { id } = await tables(db)
    .insertInto('programme')
    .values(programme)
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const each of items) await saveItem(db, id, each)
}

const saveItem = async (db: Database, programmeId: number, given: NewItem): Promise<void> => {
  const { on, when, after, time, statutory, chapter, objectives, ...rest } = given
  const chapterId = await chapterIdOf(db, chapter)
  const { id: itemId } = await tables(db)
    .insertInto('programmeItem')
    .values({
      ...rest,
      programmeId,
      chapterId,
      isStatutory: statutory,
      onDay: on,
      whenWords: when,
      afterDay: after,
      timeWords: time
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const words of objectives)
    await tables(db).insertInto('programmeObjective').values({ itemId, words }).execute()
}

/** A topic as a data file gives it: its chapter by slug. */
interface NewTopic extends Omit<Topic, 'chapter'> {
  readonly chapter: string | null
}

export const saveTopic = async (db: Database, given: NewTopic): Promise<void> => {
  const { chapter, objectives, questions, ...rest } = given
  const chapterId = await chapterIdOf(db, chapter)
  const { id: topicId } = await tables(db)
    .insertInto('topic')
    .values({ ...rest, chapterId })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const words of objectives)
    await tables(db).insertInto('topicPoint').values({ topicId, kind: 'objective', words }).execute()
  for (const words of questions)
    await tables(db).insertInto('topicPoint').values({ topicId, kind: 'question', words }).execute()
}

const chapterIdOf = async (db: Database, slug: string | null): Promise<number | null> => {
  if (slug === null) return null
  const row = await tables(db)
    .selectFrom('chapter')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(
      () => new BadFacts([`plan.yaml has no chapter "${slug}", which another file names; add it`])
    )
  return row.id
}

/** The newest work programme, or null before one is loaded. */
export const readProgramme = async (db: Database): Promise<Programme | null> => {
  const row = await tables(db)
    .selectFrom('programme')
    .select(['year', 'title', 'asAt', 'about', 'source'])
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, asAt: day(row.asAt) } : null
}

/** The dated items, in the record's order. */
export const readItems = async (db: Database): Promise<readonly ProgrammeItem[]> => {
  const rows = await itemRows(db)
  const objectives = await tables(db).selectFrom('programmeObjective').selectAll().orderBy('id').execute()
  return rows.map(({ id, onDay, whenWords, afterDay, timeWords, chapterSlug, chapterTitle, ...rest }) => ({
    ...rest,
    placing: placingOf({ onDay, whenWords, afterDay, timeWords }),
    chapter: chapterOf(chapterSlug, chapterTitle),
    objectives: objectives.filter(({ itemId }) => itemId === id).map(({ words }) => words)
  }))
}

const itemRows = (db: Database) =>
  tables(db)
    .selectFrom('programmeItem as item')
    .leftJoin('chapter', 'chapter.id', 'item.chapterId')
    .select(['item.id', 'item.slug', 'item.onDay', 'item.whenWords', 'item.afterDay', 'item.timeWords'])
    .select(['item.kind', 'item.title', 'item.isStatutory', 'item.note', 'item.remark', 'item.printed'])
    .select([
      'item.isReadByUs',
      'item.source',
      'chapter.slug as chapterSlug',
      'chapter.title as chapterTitle'
    ])
    .orderBy('item.id')
    .execute()

const placingOf = (row: Pick<ItemTable, 'onDay' | 'whenWords' | 'afterDay' | 'timeWords'>): Placing =>
  row.onDay === null
    ? { kind: 'later', words: row.whenWords ?? '', after: day(row.afterDay ?? '') }
    : { kind: 'day', day: day(row.onDay), time: row.timeWords }

const chapterOf = (slug: string | null, title: string | null) =>
  slug === null || title === null ? null : { slug, title }

/** The menu of topics, in the record's order. */
export const readTopics = async (db: Database): Promise<readonly Topic[]> => {
  const rows = await tables(db)
    .selectFrom('topic')
    .leftJoin('chapter', 'chapter.id', 'topic.chapterId')
    .select(['topic.id', 'topic.slug', 'topic.title', 'topic.note', 'topic.source'])
    .select(['chapter.slug as chapterSlug', 'chapter.title as chapterTitle'])
    .orderBy('topic.id')
    .execute()
  const points = await tables(db).selectFrom('topicPoint').selectAll().orderBy('id').execute()
  const pointsOf = (id: number, kind: PointTable['kind']): readonly string[] =>
    points.filter((point) => point.topicId === id && point.kind === kind).map(({ words }) => words)
  return rows.map(({ id, chapterSlug, chapterTitle, ...rest }) => ({
    ...rest,
    chapter: chapterOf(chapterSlug, chapterTitle),
    objectives: pointsOf(id, 'objective'),
    questions: pointsOf(id, 'question')
  }))
}
