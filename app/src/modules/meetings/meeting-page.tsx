import { longDay, type Day } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { sayTime, When } from '../../platform/parts/when.tsx'
import { placeOf } from '../../platform/source.ts'
import { WhoCame } from './attendance-part.tsx'
import { Minutes } from './minute-page.tsx'
import { timeOf } from './pages.tsx'
import { meetingPath, meetingsPath, paperPath } from './paths.ts'
import {
  type AgendaItem,
  distanceInWords,
  type Meeting,
  meetingName,
  type MeetingRecord,
  pagesInWords,
  type Paper,
  silencesOf,
  standingInWords
} from './rules.ts'

interface MeetingProps {
  readonly record: MeetingRecord
  readonly today: Day
  /** What other modules have to show of this meeting: questions, actions, the work programme. */
  readonly matters: ComponentChildren
}

/** One meeting: its order paper, its papers, who came, what was resolved and what came of it. */
export function meetingPage({ record, today, matters }: MeetingProps): Page {
  const { meeting } = record
  return {
    title: `${meetingName(meeting)} of ${longDay(meeting.day)}`,
    caption: `${standingInWords(meeting, today)}, ${distanceInWords(meeting.day, today)}`,
    description: `Agenda, papers, minutes and what came of them: ${longDay(meeting.day)}.`,
    crumbs: [{ text: 'Meetings', href: meetingsPath() }],
    json: `${meetingPath(meeting.day)}.json`,
    wide: true,
    main: (
      <>
        <Particulars meeting={meeting} />
        <OrderPaper record={record} />
        <Papers record={record} />
        <WhoCame record={record} />
        <Minutes record={record} />
        {matters}
        <Missing items={silencesOf(record)} />
      </>
    )
  }
}

function Particulars({ meeting }: { readonly meeting: Meeting }): VNode {
  return (
    <>
      <Facts
        facts={[
          { name: 'When', value: <When day={meeting.day} {...timeOf(meeting)} /> },
          {
            name: meeting.status === 'held' ? 'Closed' : 'Until',
            value: meeting.endsAt && sayTime(meeting.endsAt)
          },
          { name: 'Where', value: meeting.venue },
          { name: 'Host', value: meeting.host },
          { name: 'Only if', value: meeting.provisionalOn },
          { name: 'Watch', value: meeting.webcast && <a href={meeting.webcast}>Webcast of this meeting</a> },
          { name: 'Contact', value: meeting.contact },
          { name: 'Note', value: meeting.note }
        ]}
      />
      <SourceLine text={placeOf(meeting.source)} />
    </>
  )
}

function OrderPaper({ record }: { readonly record: MeetingRecord }): VNode | null {
  const { agenda, papers, meeting } = record
  if (agenda.length === 0) return null
  const attachedTo = ({ number }: AgendaItem) => papers.filter((paper) => paper.item === number)
  return (
    <>
      <h2>Order paper</h2>
      <DataTable
        caption={`Agenda: ${agenda.length} items`}
        columns={[
          { head: 'Item', is: 'heading', cell: ({ number }) => <span id={`item-${number}`}>{number}</span> },
          { head: 'Time', cell: ({ time }) => time && sayTime(time) },
          {
            head: 'Business and papers',
            cell: (item) => <Business item={item} papers={attachedTo(item)} on={meeting.day} />
          }
        ]}
        rows={agenda}
        note="Times are approximate. Pages are those of the meeting's pack."
      />
    </>
  )
}

interface BusinessProps {
  readonly item: AgendaItem
  readonly papers: readonly Paper[]
  readonly on: Day
}

function Business({ item, papers, on }: BusinessProps): VNode {
  return (
    <>
      <strong>{item.title}</strong>
      {item.presentedBy !== null && `, from the ${item.presentedBy}`}
      {item.purpose !== null && <p class="order-paper__purpose">{item.purpose}</p>}
      {item.paper !== 'none' && (
        <p class="order-paper__by">
          {paperStateInWords(item)}
          {papers.map(({ slug, title }, at) => (
            <>
              {at === 0 ? ': ' : '; '}
              <a href={paperPath(on, slug)}>{title}</a>
            </>
          ))}
        </p>
      )}
      {item.note !== null && <p class="order-paper__note">{item.note}</p>}
    </>
  )
}

const paperStateInWords = ({ paper, pages }: AgendaItem): string => {
  if (paper === 'to follow') return 'To follow'
  return pages === null ? 'Attached' : `Attached, ${pagesInWords(pages)}`
}

const paperWords = {
  report: 'Report',
  appendix: 'Appendix',
  letter: 'Letter',
  slides: 'Slides',
  minutes: 'Draft minutes',
  tracker: 'Action tracker'
} as const

function Papers({ record: { papers } }: { readonly record: MeetingRecord }): VNode | null {
  if (papers.length === 0) return null
  return (
    <>
      <h2>Papers</h2>
      <DataTable
        caption={`Papers in the pack: ${papers.length}`}
        columns={[
          { head: 'Paper', is: 'heading', cell: (paper) => <PaperTitle paper={paper} /> },
          { head: 'Item', cell: ({ item }) => item && <a href={`#item-${item}`}>{item}</a> },
          {
            head: 'Pages',
            cell: ({ pages }) => (pages === null ? 'Not printed' : `${pages.from}–${pages.to}`)
          }
        ]}
        rows={papers}
      />
    </>
  )
}

function PaperTitle({ paper: { slug, title, kind, author, note } }: { readonly paper: Paper }): VNode {
  return (
    <>
      <span id={`paper-${slug}`}>{title}</span>
      <p class="order-paper__by">
        {paperWords[kind]}, from the {author ?? 'panel'}
        {note !== null && `. ${note}`}
      </p>
    </>
  )
}
