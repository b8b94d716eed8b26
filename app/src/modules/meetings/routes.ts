import type { Day } from '@scrutable/calendar'
import { z } from 'zod'
import { type Answer, refuse, showJson, showPage } from '../../platform/answer.ts'
import type { Database } from '../../platform/database.ts'
import { read, type Route } from '../../platform/route.ts'
import { filling, slot } from '../../platform/slots.ts'
import { dayText } from '../../platform/site.ts'
import type { Visit } from '../../platform/visit.ts'
import { personRecord } from '../people/index.ts'
import { meetingJson, minuteJson, recordJson } from './api.ts'
import { attendanceOf } from './attendance-part.tsx'
import { readAttendanceOf, readDeclarationsOf } from './attendance-store.ts'
import { meetingPage } from './meeting-page.tsx'
import { minutePage } from './minute-page.tsx'
import { readMinutes, readMinutesStanding } from './minute-store.ts'
import { diaryPage } from './pages.tsx'
import { meetingPath, meetingsPath, minutePath } from './paths.ts'
import type { Meeting, MinuteOf } from './rules.ts'
import { nextMeeting, readAgenda, readMeeting, readMeetings, readRecord } from './store.ts'

/** What later modules have to show on a meeting's page: its questions, the actions born of it, its programme. */
export const meetingMatters = slot<Meeting>('meeting: matters')

/** What later modules have to show on a minute's page: its question, the actions born of it. */
export const minuteMatters = slot<MinuteOf>('minute: matters')

/** On a person's page: the meetings they came to or missed, and what they declared. */
export const onPerson = filling(personRecord, async ({ db }, { slug }) =>
  attendanceOf({ attended: await readAttendanceOf(db, slug), declared: await readDeclarationsOf(db, slug) })
)

const ofDay = z.object({ day: dayText })
const ofMinute = z.object({
  day: dayText,
  number: z
    .string()
    .regex(/^\d+(-\d+)?$/)
    .transform((text) => text.replace('-', '/'))
})

const showDiary = async ({ db, site, today }: Visit): Promise<Answer> => {
  const next = await nextMeeting(db, today)
  const agenda = next ? await readAgenda(db, next.day) : []
  return showPage(diaryPage({ panel: site.name, meetings: await readMeetings(db), agenda, today }))
}

const showMeeting = async (visit: Visit<z.infer<typeof ofDay>>): Promise<Answer> => {
  const record = await readRecord(visit.db, visit.params.day)
  if (!record) return noMeeting
  const matters = await visit.fill(meetingMatters, record.meeting)
  return showPage(meetingPage({ record, today: visit.today, matters }))
}

const showMinute = async (visit: Visit<z.infer<typeof ofMinute>>): Promise<Answer> => {
  const found = await findMinute(visit.db, visit.params)
  if (!found) return noMinute
  const standing = await readMinutesStanding(visit.db, visit.params.day)
  const matters = await visit.fill(minuteMatters, found)
  return showPage(minutePage({ ...found, standing, matters }))
}

const findMinute = async (
  db: Database,
  { day, number }: { readonly day: Day; readonly number: string }
): Promise<MinuteOf | null> => {
  const meeting = await readMeeting(db, day)
  const minute = (await readMinutes(db, day)).find((each) => each.number === number)
  return meeting && minute ? { meeting, minute } : null
}

const noMeeting = refuse(
  'not_found',
  'No meeting of that day is in the record.',
  'Choose one from the list of meetings.'
)

const noMinute = refuse(
  'not_found',
  'No minute of that number is in the record of that day.',
  'Open the meeting and choose one of its minutes.'
)

const giveDiary = async ({ db }: Visit): Promise<Answer> =>
  showJson({ meetings: (await readMeetings(db)).map(meetingJson) })

const giveMeeting = async ({ db, params }: Visit<z.infer<typeof ofDay>>): Promise<Answer> => {
  const record = await readRecord(db, params.day)
  return record ? showJson(recordJson(record)) : noMeeting
}

const giveMinute = async ({ db, params }: Visit<z.infer<typeof ofMinute>>): Promise<Answer> => {
  const found = await findMinute(db, params)
  return found ? showJson(minuteJson(found)) : noMinute
}

export const routes: readonly Route[] = [
  read({ name: 'meetings', path: meetingsPath(), answer: showDiary }),
  read({ name: 'meetings as data', path: `${meetingsPath()}.json`, answer: giveDiary }),
  read({ name: 'meeting', path: meetingPath(':day'), params: ofDay, answer: showMeeting }),
  read({ name: 'meeting as data', path: `${meetingPath(':day')}.json`, params: ofDay, answer: giveMeeting }),
  read({ name: 'minute', path: minutePath(':day', ':number'), params: ofMinute, answer: showMinute }),
  read({
    name: 'minute as data',
    path: `${minutePath(':day', ':number')}.json`,
    params: ofMinute,
    answer: giveMinute
  })
]
