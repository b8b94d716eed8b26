import { longDay } from '@scrutable/calendar'
import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import { meetingFacts } from './facts.ts'
import { readMinutes } from './minute-store.ts'
import { meetingPath, meetingsPath, minutePath, paperPath } from './paths.ts'
import { onPerson, routes } from './routes.ts'
import { type Meeting, meetingName, type Minute, type PublishedPaper } from './rules.ts'
import { readAgenda, readMeetings, readPapers } from './store.ts'

export { placeResolution } from './minute-store.ts'
export type { MinuteTables, ResolutionPlace } from './minute-store.ts'
export { meetingPath, meetingsPath, minutePath, paperPath } from './paths.ts'
export { meetingMatters, minuteMatters } from './routes.ts'
export { distanceInWords, meetingName, resolutionKinds, resolutionReference } from './rules.ts'
export type { AgendaItem, Meeting, PublishedPaper, ResolutionKind } from './rules.ts'
export { newestPapers, nextMeeting, paperId, readAgenda, readMeetings } from './store.ts'
export type { MeetingTables, PaperPlace } from './store.ts'

/** Meetings with their agendas, papers, attendance, minutes and resolutions. */
export const meetings: Module = {
  name: 'meetings',
  nav: { text: 'Meetings', href: meetingsPath() },
  routes,
  facts: [meetingFacts],
  findings: (db) => findings(db),
  fillings: [onPerson]
}

/** Meetings, minutes and papers, for search. */
const findings = async (db: Database): Promise<readonly Finding[]> => {
  const meetings = await readMeetings(db)
  const found = meetings.map(async (meeting) => [
    await meetingFinding(db, meeting),
    ...(await readMinutes(db, meeting.day)).map((minute) => minuteFinding(meeting, minute))
  ])
  const papers = await readPapers(db)
  return [...(await Promise.all(found)).flat(), ...papers.map(paperFinding)]
}

const meetingFinding = async (db: Database, meeting: Meeting): Promise<Finding> => ({
  path: meetingPath(meeting.day),
  kind: 'Meeting',
  title: `${meetingName(meeting)} of ${longDay(meeting.day)}`,
  text: textOf([
    meeting.venue,
    meeting.note,
    ...(await readAgenda(db, meeting.day)).flatMap((item) => [item.title, item.purpose])
  ]),
  on: meeting.day
})

const minuteFinding = (meeting: Meeting, minute: Minute): Finding => ({
  path: minutePath(meeting.day, minute.number),
  kind: 'Minute',
  title: `${minute.number} ${minute.title}`,
  text: textOf([
    minute.summary,
    ...minute.debate.flatMap(({ heading, said }) => [heading, said]),
    ...minute.resolutions.map(({ said }) => said)
  ]),
  on: meeting.day
})

const paperFinding = (paper: PublishedPaper): Finding => ({
  path: paperPath(paper.meeting.day, paper.slug),
  kind: 'Paper',
  title: paper.title,
  text: textOf([paper.kind, paper.author, paper.note, `for the meeting of ${longDay(paper.meeting.day)}`]),
  on: paper.meeting.day
})

const textOf = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')
