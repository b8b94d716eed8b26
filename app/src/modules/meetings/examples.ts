import { day } from '@scrutable/calendar'
import type { Meeting, MeetingRecord, Minute } from './rules.ts'

/** A meeting, for tests; say only what the test is about. */
export const aMeeting = (said: Partial<Meeting> = {}): Meeting => ({
  day: day('2025-11-17'),
  kind: 'ordinary',
  status: 'published',
  provisionalOn: null,
  startsAt: '14:00',
  endsAt: null,
  venue: 'Committee Room 3',
  host: null,
  webcast: null,
  contact: null,
  note: null,
  source: 'L1 Agenda',
  ...said
})

/** A minute that resolves nothing, for tests. */
export const aMinute = (said: Partial<Minute> = {}): Minute => ({
  number: '905',
  title: 'Notice of recording',
  summary: 'The meeting was filmed.',
  debate: [],
  resolutions: [],
  source: 'L1 Minutes, 905',
  ...said
})

/** The record of a meeting of which nothing else is known, for tests. */
export const aRecord = (said: Partial<MeetingRecord> = {}): MeetingRecord => ({
  meeting: aMeeting(),
  agenda: [],
  papers: [],
  attendance: [],
  declarations: [],
  minutes: [],
  minutesStanding: { kind: 'none' },
  people: new Map(),
  ...said
})
