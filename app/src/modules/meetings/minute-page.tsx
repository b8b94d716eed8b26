import { longDay, shortDay } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { Missing } from '../../platform/parts/missing.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { Trail } from '../../platform/parts/trail.tsx'
import { placeOf } from '../../platform/source.ts'
import { meetingPath, meetingsPath, minutePath } from './paths.ts'
import {
  type Meeting,
  meetingName,
  type MeetingRecord,
  type Minute,
  type MinutesStanding,
  type Resolution,
  resolutionReference
} from './rules.ts'

interface MinuteProps {
  readonly meeting: Meeting
  readonly minute: Minute
  readonly standing: MinutesStanding
  /** What other modules have to show of this minute: its question, the actions born of it. */
  readonly matters: ComponentChildren
}

/** One minute followed through: the meeting it came from, what was resolved, what came of it, what was said. */
export function minutePage({ meeting, minute, standing, matters }: MinuteProps): Page {
  const here = minutePath(meeting.day, minute.number)
  return {
    title: minute.title,
    caption: `Minute ${minute.number}`,
    lead: minute.summary,
    description: `Minute ${minute.number} of ${longDay(meeting.day)}: ${minute.title}.`,
    crumbs: [
      { text: 'Meetings', href: meetingsPath() },
      { text: longDay(meeting.day), href: meetingPath(meeting.day) }
    ],
    json: `${here}.json`,
    main: (
      <>
        <Trail items={stationsOf(meeting, minute)} />
        <SourceLine text={placeOf(minute.source)} />
        <h2>What was resolved</h2>
        {minute.resolutions.length === 0 ? (
          <p>Nothing was resolved under this minute.</p>
        ) : (
          <Resolutions minute={minute} />
        )}
        {matters}
        <Debate minute={minute} />
        <h2>Where these minutes stand</h2>
        <p>
          <Standing standing={standing} />
        </p>
        <Missing
          items={[
            'The words of the minutes: what stands here restates them.',
            'Who said what, and how each member voted, beyond what is told above: the minutes do not say.'
          ]}
        />
      </>
    )
  }
}

const stationsOf = (meeting: Meeting, minute: Minute) => [
  { text: `${meetingName(meeting)} of ${shortDay(meeting.day)}`, href: meetingPath(meeting.day) },
  { text: `Minute ${minute.number}`, isHere: true },
  ...minute.resolutions.map(({ clause }) => {
    const reference = resolutionReference(minute.number, clause)
    return { text: `Resolution ${reference}`, href: `#resolution-${reference.replace('/', '-')}` }
  })
]

function Debate({ minute }: { readonly minute: Minute }): VNode | null {
  if (minute.debate.length === 0) return null
  return (
    <>
      <h2>What was said</h2>
      {minute.debate.map(({ heading, said, source }) => (
        <section>
          <h3>{heading}</h3>
          <p>{said}</p>
          {placeOf(source) !== placeOf(minute.source) && <SourceLine text={placeOf(source)} />}
        </section>
      ))}
    </>
  )
}

/** The minutes of a meeting in short, each leading to its own page. */
export function Minutes({
  record: { meeting, minutes, minutesStanding }
}: {
  readonly record: MeetingRecord
}): VNode | null {
  if (minutes.length === 0 && minutesStanding.kind === 'none') return null
  return (
    <>
      <h2>Minutes</h2>
      <p>
        <Standing standing={minutesStanding} />
      </p>
      {minutes.map((minute) => (
        <section>
          <h3>
            <a href={minutePath(meeting.day, minute.number)}>
              {minute.number} {minute.title}
            </a>
          </h3>
          <p>{minute.summary}</p>
          <Resolutions minute={minute} />
        </section>
      ))}
    </>
  )
}

/** Where the minutes stand, in a sentence. */
function Standing({ standing }: { readonly standing: MinutesStanding }): VNode {
  if (standing.kind === 'none') return <>These minutes are not in the record.</>
  if (standing.kind === 'draft') return <>These minutes are a draft: no later meeting has agreed them.</>
  if (standing.kind === 'agreed')
    return (
      <>
        Agreed on {longDay(standing.by.day)}, by{' '}
        <a href={minutePath(standing.by.day, standing.by.minute)}>minute {standing.by.minute}</a>.
      </>
    )
  return (
    <>
      These minutes are a draft. They are put to the{' '}
      <a href={meetingPath(standing.to)}>meeting of {longDay(standing.to)}</a> to be agreed
      {standing.item !== null && `, item ${standing.item}`}.
    </>
  )
}

const kindWords: Readonly<Record<Resolution['kind'], string>> = {
  note: 'Noted',
  agree: 'Agreed',
  review: 'Reviewed',
  'write to': 'To write',
  request: 'Asked for',
  recommend: 'Recommended',
  veto: 'Vetoed',
  discharge: 'Discharged'
}

/** What was resolved under a minute, clause by clause. */
function Resolutions({ minute }: { readonly minute: Minute }): VNode | null {
  if (minute.resolutions.length === 0) return null
  return (
    <ul class="resolutions">
      {minute.resolutions.map(({ clause, kind, said }) => (
        <li id={`resolution-${resolutionReference(minute.number, clause).replace('/', '-')}`}>
          <strong>
            {kindWords[kind]} ({resolutionReference(minute.number, clause)}).
          </strong>{' '}
          {said}
        </li>
      ))}
    </ul>
  )
}
