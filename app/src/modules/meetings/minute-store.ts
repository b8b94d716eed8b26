import { day, type Day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import {
  type DebatePoint,
  type Minute,
  minutesStanding,
  type MinutesStanding,
  type Resolution,
  type ResolutionKind,
  resolutionReference
} from './rules.ts'
import type { MeetingTables } from './store.ts'

interface OfMinute {
  readonly id: Generated<number>
  readonly minuteId: number
}

interface ResolutionTable extends OfMinute, Omit<Resolution, 'confirmsMinutesOf'> {
  readonly confirmsMinutesOf: string | null
}

/** Minutes and resolutions as tables, for the stores of later modules that refer to them. */
export type MinuteTables = {
  readonly minute: Pick<Minute, 'number' | 'title' | 'summary' | 'source'> & {
    readonly id: Generated<number>
    readonly meetingId: number
  }
  readonly debatePoint: OfMinute & DebatePoint
  readonly resolution: ResolutionTable
}

const tables = (db: Database) => db.$extendTables<MinuteTables & MeetingTables>()

export const saveMinute = async (
  db: Database,
  { debate, resolutions, ...minute }: Minute & { readonly meetingId: number }
): Promise<void> => {
  const { id: minuteId } = await tables(db)
    .insertInto('minute')
    .values(minute)
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const point of debate)
    await tables(db)
      .insertInto('debatePoint')
      .values({ ...point, minuteId })
      .execute()
  for (const resolved of resolutions)
    await tables(db)
      .insertInto('resolution')
      .values({ ...resolved, minuteId })
      .execute()
}

/** The minutes of a meeting, each with its debate and what was resolved. */
export const readMinutes = async (db: Database, on: Day): Promise<readonly Minute[]> => {
  const minutes = await minuteRows(db, on)
  const ids = minutes.map((row) => row.id)
  if (ids.length === 0) return []
  const debate = Map.groupBy(await debateRows(db, ids), (row) => row.minuteId)
  const resolutions = Map.groupBy(await resolutionRows(db, ids), (row) => row.minuteId)
  return minutes.map((row) => ({
    number: row.number,
    title: row.title,
    summary: row.summary,
    source: row.source,
    debate: (debate.get(row.id) ?? []).map(debatePointOf),
    resolutions: (resolutions.get(row.id) ?? []).map(resolutionOf)
  }))
}

const minuteRows = (db: Database, on: Day) =>
  tables(db)
    .selectFrom('minute')
    .innerJoin('meeting', 'meeting.id', 'minute.meetingId')
    .where('meeting.day', '=', on)
    .selectAll('minute')
    .orderBy('minute.id')
    .execute()

const debateRows = (db: Database, minutes: readonly number[]) =>
  tables(db).selectFrom('debatePoint').selectAll().where('minuteId', 'in', minutes).orderBy('id').execute()

const resolutionRows = (db: Database, minutes: readonly number[]) =>
  tables(db).selectFrom('resolution').selectAll().where('minuteId', 'in', minutes).orderBy('id').execute()

const debatePointOf = ({ heading, said, source }: DebatePoint): DebatePoint => ({ heading, said, source })

type ResolutionRow = Awaited<ReturnType<typeof resolutionRows>>[number]

const resolutionOf = ({ clause, kind, said, confirmsMinutesOf, source }: ResolutionRow): Resolution => ({
  clause,
  kind,
  said,
  confirmsMinutesOf: confirmsMinutesOf === null ? null : day(confirmsMinutesOf),
  source
})

/** Where the minutes of a day stand: agreed, put to a later meeting, a draft, or not here. */
export const readMinutesStanding = async (db: Database, on: Day): Promise<MinutesStanding> => {
  const agreed = await tables(db)
    .selectFrom('resolution')
    .innerJoin('minute', 'minute.id', 'resolution.minuteId')
    .innerJoin('meeting', 'meeting.id', 'minute.meetingId')
    .where('confirmsMinutesOf', '=', on)
    .select(['meeting.day', 'minute.number as minute'])
    .executeTakeFirst()
  const put = await tables(db)
    .selectFrom('paper')
    .innerJoin('meeting', 'meeting.id', 'paper.meetingId')
    .where('minutesOf', '=', on)
    .select(['meeting.day', 'itemNumber as item', 'pagesFrom', 'pagesTo'])
    .orderBy('meeting.day', 'desc')
    .executeTakeFirst()
  return minutesStanding({
    hasMinutes: (await minuteRows(db, on)).length > 0,
    agreedBy: agreed ? { day: day(agreed.day), minute: agreed.minute } : null,
    putTo: put ? { day: day(put.day), item: put.item } : null
  })
}

/** Which resolution a data file means: the meeting's day, the minute, and the clause where there are several. */
export interface ResolutionPlace {
  readonly meeting: Day
  readonly minute: string
  readonly clause: string | null
}

interface Placed {
  readonly meetingId: number
  readonly resolution: { readonly id: number; readonly kind: ResolutionKind } | null
}

/**
 * Finds the meeting and the resolution that a data file names. Where the record holds no minutes of that meeting the
 * resolution is null; where it holds them they must have the one named.
 * @throws BadFacts naming the meeting, minute or clause that is not there
 */
export const placeResolution = async (db: Database, place: ResolutionPlace): Promise<Placed> => {
  const meeting = await tables(db)
    .selectFrom('meeting')
    .select('id')
    .where('day', '=', place.meeting)
    .executeTakeFirst()
  if (!meeting)
    throw new BadFacts([`meetings/ has no meeting of ${place.meeting}, which another file names; add it`])
  const minutes = await minuteRows(db, place.meeting)
  if (minutes.length === 0) return { meetingId: meeting.id, resolution: null }
  const minute = minutes.find((row) => row.number === place.minute)
  const resolutions = minute ? await resolutionRows(db, [minute.id]) : []
  const resolution = resolutions.find((row) => row.clause === place.clause)
  if (!resolution) throw notThere(place)
  return { meetingId: meeting.id, resolution }
}

const notThere = ({ meeting, minute, clause }: ResolutionPlace): BadFacts =>
  new BadFacts([
    `meetings/${meeting}.yaml has no resolution ${resolutionReference(minute, clause)}, which another file names; ` +
      'add it there or correct the number'
  ])
