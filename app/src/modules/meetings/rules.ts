import { daysBetween, type Day } from '@scrutable/calendar'
import type { Person } from '../people/index.ts'

export const meetingKinds = [
  'ordinary',
  'annual',
  'extraordinary',
  'confirmation hearing',
  'briefing',
  'visit'
] as const
export const meetingStatuses = ['planned', 'published', 'held'] as const
export const itemKinds = ['standing', 'substantive'] as const
export const paperStates = ['attached', 'to follow', 'none'] as const
export const paperKinds = ['report', 'appendix', 'letter', 'slides', 'minutes', 'tracker'] as const
export const attendances = ['present', 'substitute', 'apology', 'also present'] as const
export const interestKinds = ['pecuniary', 'other registerable', 'non-pecuniary', 'sensitive'] as const
export const resolutionKinds = [
  'note',
  'agree',
  'review',
  'write to',
  'request',
  'recommend',
  'veto',
  'discharge'
] as const

export type ResolutionKind = (typeof resolutionKinds)[number]

/** One sitting. Null says that the record is silent. */
export interface Meeting {
  readonly day: Day
  readonly kind: (typeof meetingKinds)[number]
  readonly status: (typeof meetingStatuses)[number]
  /** What must have happened for a provisional meeting to be held; null for all others. */
  readonly provisionalOn: string | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly venue: string | null
  readonly host: string | null
  readonly webcast: string | null
  readonly contact: string | null
  readonly note: string | null
  readonly source: string
}

/** Pages of a pack, first and last. */
export interface Pages {
  readonly from: number
  readonly to: number
}

/** A numbered line of an agenda. */
export interface AgendaItem {
  readonly number: number
  readonly kind: (typeof itemKinds)[number]
  readonly title: string
  readonly time: string | null
  readonly purpose: string | null
  readonly paper: (typeof paperStates)[number]
  readonly pages: Pages | null
  readonly presentedBy: string | null
  readonly note: string | null
  readonly source: string
}

/** A public document for an item of a meeting. */
export interface Paper {
  readonly slug: string
  readonly item: number | null
  readonly kind: (typeof paperKinds)[number]
  readonly title: string
  readonly author: string | null
  readonly pages: Pages | null
  /** The day whose minutes it is, where it is minutes. */
  readonly minutesOf: Day | null
  readonly note: string | null
  readonly source: string
}

/** A paper and the meeting that it was published for. */
export interface PublishedPaper extends Paper {
  readonly meeting: Pick<Meeting, 'day' | 'kind'>
}

/** Who came, who sent apologies; the person by slug. */
export interface Attendance {
  readonly person: string
  readonly how: (typeof attendances)[number]
  readonly arrivedAt: string | null
  readonly leftAt: string | null
  readonly note: string | null
  readonly source: string
}

/** An interest that a member declared. */
export interface Declaration {
  readonly person: string
  readonly kind: (typeof interestKinds)[number]
  readonly interest: string
  readonly item: number | null
  readonly consequence: string | null
  readonly source: string
}

/** What was resolved under a minute. */
export interface Resolution {
  readonly clause: string | null
  readonly kind: ResolutionKind
  readonly said: string
  readonly confirmsMinutesOf: Day | null
  readonly source: string
}

/** A heading within a minute, and what was said under it. */
export interface DebatePoint {
  readonly heading: string
  readonly said: string
  readonly source: string
}

/** The numbered record of an item. */
export interface Minute {
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly debate: readonly DebatePoint[]
  readonly resolutions: readonly Resolution[]
  readonly source: string
}

/** A minute and the meeting it records. */
export interface MinuteOf {
  readonly meeting: Meeting
  readonly minute: Minute
}

/** Meetings by where they stand on a day: next first among those to come, latest first among those past. */
export interface Diary {
  readonly next: Meeting | null
  readonly planned: readonly Meeting[]
  readonly provisional: readonly Meeting[]
  readonly past: readonly Meeting[]
}

/** Sorts meetings by where they stand on a day. A provisional meeting is never the next one: it may not be held. */
export const diaryOn = (meetings: readonly Meeting[], today: Day): Diary => {
  const inOrder = meetings.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const toCome = inOrder.filter((meeting) => isToCome(meeting, today))
  const [next, ...planned] = toCome.filter((meeting) => meeting.provisionalOn === null)
  return {
    next: next ?? null,
    planned,
    provisional: toCome.filter((meeting) => meeting.provisionalOn !== null),
    past: inOrder.filter((meeting) => !isToCome(meeting, today)).toReversed()
  }
}

/** Whether a meeting is still to come, today included, until its record says that it was held. */
const isToCome = ({ day, status }: Meeting, today: Day): boolean => day >= today && status !== 'held'

/** How far off a meeting is, in words. */
export const distanceInWords = (day: Day, today: Day): string => {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** Where a meeting stands on a day, in words: a day that passed without a record says so. */
export const standingInWords = (meeting: Meeting, today: Day): string => {
  if (meeting.status === 'held') return 'Held'
  if (meeting.day < today) return 'The day has passed; its record is not here yet'
  if (meeting.provisionalOn !== null) return 'Provisional'
  return meeting.status === 'published' ? 'Agenda published' : 'Planned'
}

/** Where the minutes of a meeting stand: they are a draft until a later meeting resolves that they are right. */
export type MinutesStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly by: { readonly day: Day; readonly minute: string } }
  | { readonly kind: 'put'; readonly to: Day; readonly item: number | null }
  | { readonly kind: 'draft' }

interface MinutesRecord {
  readonly hasMinutes: boolean
  readonly agreedBy: { readonly day: Day; readonly minute: string } | null
  readonly putTo: { readonly day: Day; readonly item: number | null } | null
}

/** Decides where the minutes of a meeting stand from what later meetings hold. */
export const minutesStanding = ({ hasMinutes, agreedBy, putTo }: MinutesRecord): MinutesStanding => {
  if (agreedBy) return { kind: 'agreed', by: agreedBy }
  if (putTo) return { kind: 'put', to: putTo.day, item: putTo.item }
  return { kind: hasMinutes ? 'draft' : 'none' }
}

/** A resolution by its number: minute and clause, "911ii". */
export const resolutionReference = (minute: string, clause: string | null): string =>
  `${minute}${clause ?? ''}`

/** What a page range says: "pages 3 to 7", "page 9". */
export const pagesInWords = ({ from, to }: Pages): string =>
  from === to ? `page ${from}` : `pages ${from} to ${to}`

/** A meeting by name: "Annual meeting", "Visit". */
export const meetingName = ({ kind }: Pick<Meeting, 'kind'>): string =>
  ({
    ordinary: 'Meeting',
    annual: 'Annual meeting',
    extraordinary: 'Extraordinary meeting',
    'confirmation hearing': 'Confirmation hearing',
    briefing: 'Briefing',
    visit: 'Visit'
  })[kind]

/** A meeting with everything that the record holds of it. */
export interface MeetingRecord {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly papers: readonly Paper[]
  readonly attendance: readonly Attendance[]
  readonly declarations: readonly Declaration[]
  readonly minutes: readonly Minute[]
  readonly minutesStanding: MinutesStanding
  /** Everybody whom the record names, by slug. */
  readonly people: ReadonlyMap<string, Person>
}

/** What a reader might look for on a meeting's page and will not find, and why. */
export const silencesOf = (record: MeetingRecord): readonly string[] => {
  const { meeting } = record
  const said: readonly (string | false)[] = [
    meeting.startsAt === null && 'The time: the record does not give it.',
    meeting.venue === null && 'The place: the record does not give it.',
    ...(meeting.status === 'held' ? silencesOfHeld(record) : silencesToCome(record)),
    record.papers.length > 0 &&
      'The papers themselves: the panel publishes them on its own site; here is what they are and where in the pack they stand.'
  ]
  return said.filter((silence) => silence !== false)
}

const silencesOfHeld = ({ agenda, minutes }: MeetingRecord): readonly (string | false)[] => [
  agenda.length === 0 &&
    'The agenda and the papers: the record that this site was filled from does not hold them.',
  minutes.length === 0 && 'The minutes: the record that this site was filled from does not hold them.',
  minutes.length === 0 && 'The full list of who came: it stands in the minutes.',
  minutes.length > 0 && 'How each member voted: the minutes say what was resolved, not who was for it.'
]

const silencesToCome = ({ agenda }: MeetingRecord): readonly (string | false)[] => [
  agenda.length === 0 && 'The agenda: it is not published yet.',
  'Who came, what was resolved, minutes: they follow once the meeting has been held.'
]
