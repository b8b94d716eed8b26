import { day, type Day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { type PeopleTables, personId } from '../people/index.ts'
import type { Attendance, Declaration } from './rules.ts'
import type { MeetingTables } from './store.ts'

interface OfPerson {
  readonly id: Generated<number>
  readonly meetingId: number
  readonly personId: number
}

type AttendanceTables = {
  readonly attendance: OfPerson & Omit<Attendance, 'person'>
  readonly declaration: OfPerson &
    Omit<Declaration, 'person' | 'item'> & { readonly itemNumber: number | null }
}

const tables = (db: Database) => db.$extendTables<AttendanceTables & MeetingTables & PeopleTables>()

type InMeeting<Of> = Of & { readonly meetingId: number }

export const saveAttendance = async (db: Database, of: InMeeting<Attendance>): Promise<void> => {
  const { person, ...row } = of
  await tables(db)
    .insertInto('attendance')
    .values({ ...row, personId: await personId(db, person) })
    .execute()
}

export const saveDeclaration = async (db: Database, of: InMeeting<Declaration>): Promise<void> => {
  const { person, item, ...row } = of
  await tables(db)
    .insertInto('declaration')
    .values({ ...row, personId: await personId(db, person), itemNumber: item })
    .execute()
}

/** Something that a person did at the meeting of a day. */
export type OnDay<Of> = Of & { readonly day: Day }

/** Who came to a meeting and who sent apologies, in the order of its list. */
export const readAttendance = async (db: Database, on: Day): Promise<readonly Attendance[]> =>
  attendanceRows(db).where('meeting.day', '=', on).execute()

/** One person's attendance, meeting by meeting, latest first. */
export const readAttendanceOf = async (
  db: Database,
  person: string
): Promise<readonly OnDay<Attendance>[]> => {
  const rows = await attendanceRows(db).where('person.slug', '=', person).execute()
  return rows.map((row) => ({ ...row, day: day(row.day) })).toReversed()
}

const attendanceRows = (db: Database) =>
  tables(db)
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
    .innerJoin('person', 'person.id', 'attendance.personId')
    .select(['person.slug as person', 'how', 'arrivedAt', 'leftAt', 'attendance.note'])
    .select(['attendance.source', 'meeting.day'])
    .orderBy('meeting.day')
    .orderBy('attendance.id')

/** The interests declared at a meeting, in the order of its minutes. */
export const readDeclarations = async (db: Database, on: Day): Promise<readonly Declaration[]> =>
  declarationRows(db).where('meeting.day', '=', on).execute()

/** What one person has declared, with the meeting's day. */
export const readDeclarationsOf = async (
  db: Database,
  person: string
): Promise<readonly OnDay<Declaration>[]> => {
  const rows = await declarationRows(db).where('person.slug', '=', person).execute()
  return rows.map((row) => ({ ...row, day: day(row.day) }))
}

const declarationRows = (db: Database) =>
  tables(db)
    .selectFrom('declaration')
    .innerJoin('meeting', 'meeting.id', 'declaration.meetingId')
    .innerJoin('person', 'person.id', 'declaration.personId')
    .select(['person.slug as person', 'declaration.kind', 'interest', 'itemNumber as item'])
    .select(['consequence', 'declaration.source', 'meeting.day'])
    .orderBy('declaration.id')
