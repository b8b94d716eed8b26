import { placeOf } from '../../platform/source.ts'
import { nameInFull } from '../people/index.ts'
import { meetingPath, minutePath, paperPath } from './paths.ts'
import {
  type AgendaItem,
  type Meeting,
  type MeetingRecord,
  type Minute,
  type MinuteOf,
  type Paper,
  resolutionReference
} from './rules.ts'

/** A meeting as published, without its record: null says that the record is silent. */
export const meetingJson = (meeting: Meeting) => ({
  day: meeting.day,
  path: meetingPath(meeting.day),
  kind: meeting.kind,
  status: meeting.status,
  provisional_on: meeting.provisionalOn,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  venue: meeting.venue,
  host: meeting.host,
  webcast: meeting.webcast,
  contact: meeting.contact,
  note: meeting.note,
  source: placeOf(meeting.source)
})

/** A meeting as published, with everything that the record holds of it. */
export const recordJson = (record: MeetingRecord) => ({
  ...meetingJson(record.meeting),
  agenda: record.agenda.map(itemJson),
  papers: record.papers.map((paper) => paperJson(paper, record.meeting)),
  attendance: record.attendance.map(({ person, how, arrivedAt, leftAt, note, source }) => ({
    ...whoJson(record, person),
    how,
    arrived_at: arrivedAt,
    left_at: leftAt,
    note,
    source: placeOf(source)
  })),
  declarations: record.declarations.map(({ person, kind, interest, item, consequence, source }) => ({
    ...whoJson(record, person),
    kind,
    interest,
    item,
    consequence,
    source: placeOf(source)
  })),
  minutes_standing: record.minutesStanding,
  minutes: record.minutes.map((minute) => minuteJson({ meeting: record.meeting, minute }))
})

const whoJson = ({ people }: MeetingRecord, slug: string) => {
  const person = people.get(slug)
  return { person: slug, name: person ? nameInFull(person) : slug }
}

const itemJson = ({ presentedBy, source, ...item }: AgendaItem) => ({
  ...item,
  presented_by: presentedBy,
  source: placeOf(source)
})

const paperJson = (paper: Paper, { day }: Meeting) => ({
  slug: paper.slug,
  path: paperPath(day, paper.slug),
  item: paper.item,
  kind: paper.kind,
  title: paper.title,
  author: paper.author,
  pages: paper.pages,
  minutes_of: paper.minutesOf,
  note: paper.note,
  source: placeOf(paper.source)
})

/** A minute as published. */
export const minuteJson = ({ meeting, minute }: MinuteOf) => ({
  number: minute.number,
  path: minutePath(meeting.day, minute.number),
  meeting: meetingPath(meeting.day),
  title: minute.title,
  summary: minute.summary,
  debate: minute.debate.map(({ heading, said, source }) => ({ heading, said, source: placeOf(source) })),
  resolutions: minute.resolutions.map((resolution) => resolutionJson(minute, resolution)),
  source: placeOf(minute.source)
})

const resolutionJson = (
  { number }: Minute,
  { clause, kind, said, confirmsMinutesOf, source }: Minute['resolutions'][number]
) => ({
  reference: resolutionReference(number, clause),
  kind,
  said,
  confirms_minutes_of: confirmsMinutesOf,
  source: placeOf(source)
})
