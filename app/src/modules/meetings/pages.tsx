import { longDay, type Day } from '@scrutable/calendar'
import type { VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { sayTime, When } from '../../platform/parts/when.tsx'
import { meetingPath, meetingsPath } from './paths.ts'
import {
  type AgendaItem,
  diaryOn,
  distanceInWords,
  type Meeting,
  meetingName,
  standingInWords
} from './rules.ts'

interface DiaryProps {
  readonly panel: string
  readonly meetings: readonly Meeting[]
  /** The agenda of the next meeting, empty until it is published. */
  readonly agenda: readonly AgendaItem[]
  readonly today: Day
}

/** Every meeting by where it stands today: next, planned, provisional, past. */
export function diaryPage({ panel, meetings, agenda, today }: DiaryProps): Page {
  const { next, planned, provisional, past } = diaryOn(meetings, today)
  return {
    title: 'Meetings',
    lead: `When the ${panel} meets, what it has before it and what came of it.`,
    description: `Next, planned and past meetings of the ${panel}.`,
    json: `${meetingsPath()}.json`,
    main: (
      <>
        <h2>Next</h2>
        {next ? <Next meeting={next} agenda={agenda} today={today} /> : <NoneNext />}
        <Days title="Planned" caption="Meetings planned" {...{ meetings: planned, today }} />
        {provisional.length > 0 && <h2>Provisional</h2>}
        {provisional.map((meeting) => (
          <p>
            <MeetingLink meeting={meeting} />, only if this comes about: {meeting.provisionalOn}
          </p>
        ))}
        <Days title="Past" caption="Meetings past, latest first" {...{ meetings: past, today }} />
        <Missing
          items={[
            'Meetings whose day is not fixed: they stand in the work programme until it is.',
            'Meetings before the first one listed: the record that this site was filled from begins there.'
          ]}
        />
      </>
    )
  }
}

function NoneNext(): VNode {
  return <Empty what="No meeting is planned." how="The next one stands here once its day is in the record." />
}

/** A meeting by its day and kind, leading to its page. */
function MeetingLink({ meeting }: { readonly meeting: Pick<Meeting, 'day' | 'kind'> }): VNode {
  return (
    <a href={meetingPath(meeting.day)}>
      {meetingName(meeting)} of {longDay(meeting.day)}
    </a>
  )
}

interface NextProps {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly today: Day
}

function Next({ meeting, agenda, today }: NextProps): VNode {
  const business = agenda.filter((item) => item.kind === 'substantive')
  return (
    <>
      <p>
        <strong>
          <a href={meetingPath(meeting.day)}>
            <When day={meeting.day} {...timeOf(meeting)} />
          </a>
        </strong>
        {`, ${distanceInWords(meeting.day, today)}`}
        {meeting.venue !== null && <br />}
        {meeting.venue}
      </p>
      {business.length > 0 && (
        <ul>
          {business.map(({ title, time }) => (
            <li>
              {time !== null && `${sayTime(time)} `}
              {title}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The `time` of a `When`, left out where the record does not give it. */
export const timeOf = ({ startsAt }: Meeting): { readonly time?: string } =>
  startsAt === null ? {} : { time: startsAt }

interface DaysProps {
  readonly title: string
  readonly caption: string
  readonly meetings: readonly Meeting[]
  readonly today: Day
}

function Days({ title, caption, meetings, today }: DaysProps): VNode | null {
  if (meetings.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <DataTable
        caption={caption}
        columns={[
          { head: 'Day', is: 'heading', cell: (meeting) => <DayLink meeting={meeting} /> },
          { head: 'What', cell: meetingName },
          { head: 'Where', cell: ({ venue }) => venue ?? 'Not in the record' },
          { head: 'Standing', cell: (meeting) => standingInWords(meeting, today) }
        ]}
        rows={meetings}
      />
    </>
  )
}

function DayLink({ meeting }: { readonly meeting: Meeting }): VNode {
  return (
    <a href={meetingPath(meeting.day)}>
      <When day={meeting.day} {...timeOf(meeting)} />
    </a>
  )
}
