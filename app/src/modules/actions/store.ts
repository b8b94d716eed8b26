import { day, type Day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import {
  type MeetingTables,
  type MinuteTables,
  placeResolution,
  type ResolutionPlace
} from '../meetings/index.ts'
import { bodyId, type PeopleTables } from '../people/index.ts'
import { questionId, type QuestionTables } from '../questions/index.ts'
import {
  type Action,
  type ActionState,
  type ActionUpdate,
  discharge,
  longestFirst,
  type OpenAction,
  resolvedAt
} from './rules.ts'

interface ActionTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly reference: string | null
  readonly bornMeetingId: number | null
  readonly bornMinute: string | null
  readonly bornClause: string | null
  readonly bornResolutionId: number | null
  readonly questionId: number | null
  readonly what: string
  readonly ownerId: number | null
  readonly waitingOnId: number | null
  readonly state: ActionState
  readonly dischargedById: number | null
  readonly source: string
}

interface ActionUpdateTable {
  readonly id: Generated<number>
  readonly actionId: number
  readonly asAt: string
  readonly said: string
  readonly source: string
}

/** Actions as tables. */
export type ActionTables = {
  readonly action: ActionTable
  readonly actionUpdate: ActionUpdateTable
}

const tables = (db: Database) =>
  db.$extendTables<ActionTables & QuestionTables & MinuteTables & MeetingTables & PeopleTables>()

type Own = Pick<
  Action,
  'slug' | 'reference' | 'born' | 'question' | 'what' | 'owner' | 'waitingOn' | 'updates' | 'source'
>

/** An action as its data file gives it: bodies and the question by slug. */
export interface NewAction extends Own {
  readonly state: ActionState
  readonly dischargedBy: ResolutionPlace | null
}

/**
 * Takes in an action.
 * @throws BadFacts when its file says that it is discharged and the resolution named does not discharge it
 */
export const saveAction = async (db: Database, of: NewAction): Promise<void> => {
  const { born, question, owner, waitingOn, dischargedBy, updates, ...action } = of
  const origin = born && (await placeResolution(db, born))
  const ties = {
    bornMeetingId: origin?.meetingId ?? null,
    bornMinute: born?.minute ?? null,
    bornClause: born?.clause ?? null,
    bornResolutionId: origin?.resolution?.id ?? null,
    questionId: question === null ? null : await questionId(db, question),
    ownerId: owner === null ? null : await bodyId(db, owner),
    waitingOnId: waitingOn === null ? null : await bodyId(db, waitingOn),
    dischargedById: dischargedBy && (await closingResolution(db, of, dischargedBy))
  }
  const { id: actionId } = await tables(db)
    .insertInto('action')
    .values({ ...action, ...ties })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const update of updates)
    await tables(db)
      .insertInto('actionUpdate')
      .values({ ...update, actionId })
      .execute()
}

const closingResolution = async (
  db: Database,
  action: NewAction,
  place: ResolutionPlace
): Promise<number> => {
  const { resolution } = await placeResolution(db, place)
  const closing = discharge(
    { born: action.born, state: 'To be discharged' },
    resolution && { ...place, kind: resolution.kind }
  )
  if (resolution && closing.ok) return resolution.id
  const reason = closing.ok ? 'the minutes of that meeting are not in the record' : closing.reason
  throw new BadFacts([`actions.yaml: ${action.slug} cannot be Discharged: ${reason}`])
}

/** Every action, in the order of the record. */
export const readActions = async (db: Database): Promise<readonly Action[]> => {
  const updates = Map.groupBy(await updateRows(db), (row) => row.actionId)
  return (await actionRows(db)).map((row) => actionOf(row, (updates.get(row.id) ?? []).map(updateOf)))
}

/** One action, by its reference in small letters or the slug of one without. */
export const readAction = async (db: Database, slug: string): Promise<Action | null> =>
  (await readActions(db)).find((action) => action.slug === slug.toLowerCase()) ?? null

/** The actions that no resolution has discharged, the longest outstanding first, with their age on a day. */
export const openActions = async (db: Database, today: Day): Promise<readonly OpenAction[]> =>
  longestFirst(await readActions(db), today)

const updateRows = (db: Database) =>
  tables(db).selectFrom('actionUpdate').selectAll().orderBy('asAt').orderBy('id').execute()

type UpdateRow = Awaited<ReturnType<typeof updateRows>>[number]

const updateOf = ({ asAt, said, source }: UpdateRow): ActionUpdate => ({ asAt: day(asAt), said, source })

const actionRows = (db: Database) =>
  tables(db)
    .selectFrom('action')
    .leftJoin('meeting as born', 'born.id', 'action.bornMeetingId')
    .leftJoin('question', 'question.id', 'action.questionId')
    .leftJoin('body as owner', 'owner.id', 'action.ownerId')
    .leftJoin('body as awaited', 'awaited.id', 'action.waitingOnId')
    .leftJoin('resolution', 'resolution.id', 'action.dischargedById')
    .leftJoin('minute', 'minute.id', 'resolution.minuteId')
    .leftJoin('meeting as closed', 'closed.id', 'minute.meetingId')
    .selectAll('action')
    .select([
      'born.day as bornOn',
      'question.slug as question',
      'owner.name as owner',
      'awaited.name as waitingOn'
    ])
    .select(['closed.day as closedOn', 'minute.number as closedMinute', 'resolution.clause as closedClause'])
    .orderBy('action.id')
    .execute()

type ActionRow = Awaited<ReturnType<typeof actionRows>>[number]

const actionOf = (row: ActionRow, updates: readonly ActionUpdate[]): Action => ({
  slug: row.slug,
  reference: row.reference,
  born: resolvedAt(row.bornOn, row.bornMinute, row.bornClause),
  isBirthRecorded: row.bornResolutionId !== null,
  question: row.question,
  what: row.what,
  owner: row.owner,
  waitingOn: row.waitingOn,
  state: row.state,
  dischargedBy: resolvedAt(row.closedOn, row.closedMinute, row.closedClause),
  updates,
  source: row.source
})
