import { day, type Day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import { bodyId, type PeopleTables, readPeople } from '../people/index.ts'
import { readAttendance, readDeclarations, saveAttendance, saveDeclaration } from './attendance-store.ts'
import type { NewMeeting } from './facts.ts'
import { readMinutes, readMinutesStanding, saveMinute } from './minute-store.ts'
import { type AgendaItem, diaryOn, type Meeting, type MeetingRecord } from './rules.ts'
import type { Pages, Paper, PublishedPaper } from './rules.ts'

interface Paged {
  readonly id: Generated<number>
  readonly meetingId: number
  readonly pagesFrom: number | null
  readonly pagesTo: number | null
}

interface MeetingTable extends Omit<Meeting, 'day' | 'host'> {
  readonly id: Generated<number>
  readonly bodyId: number
  readonly hostId: number | null
  readonly day: string
}

interface AgendaItemTable extends Paged, Omit<AgendaItem, 'paper' | 'pages'> {
  readonly paperState: AgendaItem['paper']
}

interface PaperTable extends Paged, Omit<Paper, 'item' | 'pages' | 'minutesOf'> {
  readonly itemNumber: number | null
  readonly minutesOf: string | null
}

/** Meetings, agendas and papers as tables, for the stores that refer to them. */
export type MeetingTables = {
  readonly meeting: MeetingTable
  readonly agendaItem: AgendaItemTable
  readonly paper: PaperTable
}

const tables = (db: Database) => db.$extendTables<MeetingTables & PeopleTables>()

/** Takes in one meeting and everything that its file says of it. */
export const saveMeeting = async (db: Database, of: NewMeeting): Promise<void> => {
  const { body, host, agenda, papers, attendance, declarations, minutes, ...meeting } = of
  const ties = { bodyId: await bodyId(db, body), hostId: host === null ? null : await bodyId(db, host) }
  const { id: meetingId } = await tables(db)
    .insertInto('meeting')
    .values({ ...meeting, ...ties })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const item of agenda) await saveItem(db, { ...item, meetingId })
  for (const paper of papers) await savePaper(db, { ...paper, meetingId })
  for (const row of attendance) await saveAttendance(db, { ...row, meetingId })
  for (const row of declarations) await saveDeclaration(db, { ...row, meetingId })
  for (const minute of minutes) await saveMinute(db, { ...minute, meetingId })
}

type InMeeting<Of> = Of & { readonly meetingId: number }

const saveItem = async (db: Database, { paper, pages, ...item }: InMeeting<AgendaItem>): Promise<void> => {
  const columns = { ...pageColumns(pages), paperState: paper }
  await tables(db)
    .insertInto('agendaItem')
    .values({ ...item, ...columns })
    .execute()
}

const savePaper = async (db: Database, { item, pages, ...paper }: InMeeting<Paper>): Promise<void> => {
  const columns = { ...pageColumns(pages), itemNumber: item }
  await tables(db)
    .insertInto('paper')
    .values({ ...paper, ...columns })
    .execute()
}

const pageColumns = (pages: Pages | null) => ({
  pagesFrom: pages?.from ?? null,
  pagesTo: pages?.to ?? null
})

/** Every meeting, in the order of their days. */
export const readMeetings = async (db: Database): Promise<readonly Meeting[]> =>
  (await meetingRows(db).orderBy('meeting.day').execute()).map(meetingOf)

/** The meeting of one day. */
export const readMeeting = async (db: Database, on: Day): Promise<Meeting | null> => {
  const row = await meetingRows(db).where('meeting.day', '=', on).executeTakeFirst()
  return row ? meetingOf(row) : null
}

/** The next meeting that is sure to be held: today's until its record is in, else the first after today. */
export const nextMeeting = async (db: Database, today: Day): Promise<Meeting | null> =>
  diaryOn(await readMeetings(db), today).next

const meetingRows = (db: Database) =>
  tables(db)
    .selectFrom('meeting')
    .leftJoin('body as host', 'host.id', 'meeting.hostId')
    .select(['day', 'meeting.kind', 'status', 'provisionalOn', 'startsAt', 'endsAt', 'venue'])
    .select(['webcast', 'contact', 'note', 'meeting.source', 'host.name as host'])

type MeetingRow = Awaited<ReturnType<ReturnType<typeof meetingRows>['execute']>>[number]

const meetingOf = (row: MeetingRow): Meeting => ({ ...row, day: day(row.day) })

/** The agenda of a meeting, by number. */
export const readAgenda = async (db: Database, on: Day): Promise<readonly AgendaItem[]> => {
  const rows = await tables(db)
    .selectFrom('agendaItem')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .where('meeting.day', '=', on)
    .selectAll('agendaItem')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    title: row.title,
    time: row.time,
    purpose: row.purpose,
    paper: row.paperState,
    pages: pagesOf(row),
    presentedBy: row.presentedBy,
    note: row.note,
    source: row.source
  }))
}

/** Every paper: those of the latest meeting first, each in the order of its pack. */
export const readPapers = async (db: Database): Promise<readonly PublishedPaper[]> =>
  (await paperRows(db).execute()).map(paperOf)

/** The papers published last: those of the latest meeting with papers first, each in the order of its pack. */
export const newestPapers = async (db: Database, count: number): Promise<readonly PublishedPaper[]> =>
  (await paperRows(db).limit(count).execute()).map(paperOf)

const paperRows = (db: Database) =>
  tables(db)
    .selectFrom('paper')
    .innerJoin('meeting', 'meeting.id', 'paper.meetingId')
    .selectAll('paper')
    .select(['meeting.day', 'meeting.kind as meetingKind'])
    .orderBy('meeting.day', 'desc')
    .orderBy('paper.id')

type PaperRow = Awaited<ReturnType<ReturnType<typeof paperRows>['execute']>>[number]

const paperOf = (row: PaperRow): PublishedPaper => ({
  meeting: { day: day(row.day), kind: row.meetingKind },
  slug: row.slug,
  item: row.itemNumber,
  kind: row.kind,
  title: row.title,
  author: row.author,
  pages: pagesOf(row),
  minutesOf: row.minutesOf === null ? null : day(row.minutesOf),
  note: row.note,
  source: row.source
})

const pagesOf = ({ pagesFrom, pagesTo }: Pick<Paged, 'pagesFrom' | 'pagesTo'>): Pages | null =>
  pagesFrom === null || pagesTo === null ? null : { from: pagesFrom, to: pagesTo }

/** Which paper a data file means. */
export interface PaperPlace {
  readonly meeting: Day
  readonly slug: string
}

/**
 * The row of a paper that a data file names.
 * @throws BadFacts naming the meeting and the paper that is not there
 */
export const paperId = async (db: Database, { meeting, slug }: PaperPlace): Promise<number> => {
  const row = await paperRows(db)
    .where('meeting.day', '=', meeting)
    .where('paper.slug', '=', slug)
    .executeTakeFirst()
  if (row) return row.id
  throw new BadFacts([`meetings/${meeting}.yaml has no paper "${slug}", which another file names; add it`])
}

/** The whole record of a day's meeting. */
export const readRecord = async (db: Database, on: Day): Promise<MeetingRecord | null> => {
  const meeting = await readMeeting(db, on)
  if (!meeting) return null
  const people = await readPeople(db)
  return {
    meeting,
    agenda: await readAgenda(db, on),
    papers: (await readPapers(db)).filter((paper) => paper.meeting.day === on),
    attendance: await readAttendance(db, on),
    declarations: await readDeclarations(db, on),
    minutes: await readMinutes(db, on),
    minutesStanding: await readMinutesStanding(db, on),
    people: new Map(people.map((person) => [person.slug, person]))
  }
}
