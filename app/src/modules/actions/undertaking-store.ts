import { day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import {
  type MeetingTables,
  type MinuteTables,
  placeResolution,
  type ResolutionPlace
} from '../meetings/index.ts'
import { resolvedAt, type Undertaking } from './rules.ts'
import type { ActionTables } from './store.ts'

interface UndertakingTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly meetingId: number
  readonly minuteNumber: string
  readonly byWhom: string
  readonly said: string
  readonly actionId: number | null
  readonly letGoById: number | null
  readonly source: string
}

type UndertakingTables = {
  readonly undertaking: UndertakingTable
}

const tables = (db: Database) =>
  db.$extendTables<UndertakingTables & ActionTables & MinuteTables & MeetingTables>()

/** An undertaking as its data file gives it: the action by its slug. */
export interface NewUndertaking extends Omit<Undertaking, 'letGoBy'> {
  readonly letGoBy: ResolutionPlace | null
}

export const saveUndertaking = async (db: Database, of: NewUndertaking): Promise<void> => {
  const { made, by, action, letGoBy, ...undertaking } = of
  const { id: meetingId } = await tables(db)
    .selectFrom('meeting')
    .innerJoin('minute', 'minute.meetingId', 'meeting.id')
    .select('meeting.id')
    .where('day', '=', made.meeting)
    .where('minute.number', '=', made.minute)
    .executeTakeFirstOrThrow(
      () =>
        new BadFacts([
          `meetings/${made.meeting}.yaml has no minute ${made.minute}, in which ${of.slug} was promised`
        ])
    )
  const ties = {
    meetingId,
    minuteNumber: made.minute,
    byWhom: by,
    actionId: action === null ? null : await actionId(db, action),
    letGoById: letGoBy && ((await placeResolution(db, letGoBy)).resolution?.id ?? null)
  }
  await tables(db)
    .insertInto('undertaking')
    .values({ ...undertaking, ...ties })
    .execute()
}

const actionId = (db: Database, slug: string): Promise<number> =>
  tables(db)
    .selectFrom('action')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(
      () => new BadFacts([`actions.yaml has no action "${slug}", which an undertaking names; add it`])
    )
    .then((row) => row.id)

/** Every promise made in debate, in the order of the record. */
export const readUndertakings = async (db: Database): Promise<readonly Undertaking[]> => {
  const rows = await tables(db)
    .selectFrom('undertaking')
    .innerJoin('meeting', 'meeting.id', 'undertaking.meetingId')
    .leftJoin('action', 'action.id', 'undertaking.actionId')
    .leftJoin('resolution', 'resolution.id', 'undertaking.letGoById')
    .leftJoin('minute', 'minute.id', 'resolution.minuteId')
    .leftJoin('meeting as letGo', 'letGo.id', 'minute.meetingId')
    .selectAll('undertaking')
    .select(['meeting.day', 'action.slug as action', 'letGo.day as letGoOn'])
    .select(['minute.number as letGoMinute', 'resolution.clause as letGoClause'])
    .orderBy('undertaking.id')
    .execute()
  return rows.map((row) => ({
    slug: row.slug,
    made: { meeting: day(row.day), minute: row.minuteNumber },
    by: row.byWhom,
    said: row.said,
    action: row.action,
    letGoBy: resolvedAt(row.letGoOn, row.letGoMinute, row.letGoClause),
    source: row.source
  }))
}
