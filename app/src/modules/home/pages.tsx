import type { Day } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { CardList } from '../../platform/parts/card-list.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { type Figure, FigureLine } from '../../platform/parts/figure.tsx'
import { Front, FrontBlock, FrontLead } from '../../platform/parts/front.tsx'
import { Status } from '../../platform/parts/status.tsx'
import { When } from '../../platform/parts/when.tsx'
import { ageInFull, actionPath, actionsPath, type OpenAction } from '../actions/index.ts'
import { checkPath } from '../checks/index.ts'
import {
  type AgendaItem,
  distanceInWords,
  type Meeting,
  meetingName,
  meetingPath,
  meetingsPath,
  paperPath,
  type PublishedPaper
} from '../meetings/index.ts'
import { performancePath } from '../performance/index.ts'
import { planPath, type PlanState, sayCounts } from '../plan/index.ts'
import { programmePath } from '../programme/index.ts'
import { questionsPath } from '../questions/index.ts'
import { searchPath } from '../search/index.ts'

/** What the front page shows. */
export interface Home {
  readonly name: string
  readonly today: Day
  readonly meeting: (Meeting & { readonly agenda: readonly AgendaItem[] }) | null
  readonly papers: readonly PublishedPaper[]
  readonly actions: readonly OpenAction[]
  readonly plan: PlanState | null
  readonly figures: readonly Figure[]
}

/** The front page of a body's record. */
export const homePage = (home: Home): Page => ({
  title: home.name,
  description: `What the ${home.name} meets about next, what it has asked for, and how policing is doing by its published figures.`,
  wide: true,
  main: (
    <Front lead={<NextMeeting {...home} />}>
      <FrontBlock title="Longest outstanding" more={{ text: 'All actions', href: actionsPath() }}>
        <Outstanding actions={home.actions} />
      </FrontBlock>
      <FrontBlock
        title="Headline figures"
        size="wide"
        more={{ text: 'All published figures', href: performancePath() }}
      >
        <Figures figures={home.figures} />
      </FrontBlock>
      <FrontBlock title="Just published" more={{ text: 'All meetings and papers', href: meetingsPath() }}>
        <Papers papers={home.papers} />
      </FrontBlock>
      <FrontBlock title="The plan" more={{ text: 'Every commitment and its rating', href: planPath() }}>
        <PlanBlock plan={home.plan} />
      </FrontBlock>
      <FrontBlock title="What you can do" size="across">
        <CardList cards={whatToDo} />
      </FrontBlock>
    </Front>
  )
})

const whatToDo = [
  { title: 'Check a report', href: checkPath(), text: 'See which of its figures add up.' },
  { title: 'Search the record', href: searchPath(), text: 'Find a matter, a person or a figure.' },
  {
    title: 'Read the public’s questions',
    href: questionsPath(),
    text: 'What residents asked, and the replies.'
  },
  {
    title: 'See what comes up',
    href: programmePath(),
    text: 'The year’s work programme and the topics waiting.'
  }
]

function NextMeeting({ meeting, today }: Home): VNode {
  if (meeting === null) {
    return (
      <FrontLead kicker="Next meeting" title="No meeting is set" href={meetingsPath()}>
        <p>A meeting stands here once it is on the calendar.</p>
      </FrontLead>
    )
  }
  const substantive = meeting.agenda.filter((item) => item.kind === 'substantive')
  return (
    <FrontLead
      kicker={`Next ${meetingName(meeting).toLowerCase()}, ${distanceInWords(meeting.day, today)}`}
      title={titleOf(substantive)}
      href={meetingPath(meeting.day)}
      aside={<OrderPaper agenda={meeting.agenda} />}
    >
      <p>
        <When day={meeting.day} {...(meeting.startsAt !== null && { time: meeting.startsAt })} />
      </p>
      {meeting.venue !== null && <p>{meeting.venue}</p>}
    </FrontLead>
  )
}

const titleOf = (items: readonly AgendaItem[]): string =>
  items.length === 0
    ? 'The agenda is not out yet'
    : new Intl.ListFormat('en-GB').format(items.map((item) => item.title))

function OrderPaper({ agenda }: { readonly agenda: readonly AgendaItem[] }): ComponentChildren {
  if (agenda.length === 0)
    return <Empty what="No agenda yet." how="It is published five clear days before the meeting." />
  return (
    <>
      <h3>Agenda</h3>
      <ol class="order-paper">
        {agenda.map((item) => (
          <li value={item.number}>
            {item.title}
            {item.time !== null && <span class="order-paper__time"> {item.time}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}

function Outstanding({ actions }: { readonly actions: readonly OpenAction[] }): VNode {
  if (actions.length === 0) {
    return (
      <Empty
        what="No action is open."
        how="Actions come from resolutions, and stay here until one discharges them."
      />
    )
  }
  return (
    <CardList
      cards={actions.slice(0, 4).map(({ action, age }) => ({
        kind: ageInFull(age),
        title: action.reference === null ? action.what : `${action.reference}: ${action.what}`,
        href: actionPath(action.slug),
        foot: <Status value={action.state} />
      }))}
    />
  )
}

function Figures({ figures }: { readonly figures: readonly Figure[] }): ComponentChildren {
  if (figures.length === 0) {
    return (
      <Empty
        what="No figures are published yet."
        how="Published values stand here with their period, change and source."
      />
    )
  }
  return figures.map((figure) => <FigureLine {...figure} />)
}

function Papers({ papers }: { readonly papers: readonly PublishedPaper[] }): VNode {
  if (papers.length === 0)
    return <Empty what="No papers are published yet." how="They come with the agenda of a meeting." />
  return (
    <CardList
      cards={papers.map((paper) => ({
        kind: (
          <>
            {meetingName(paper.meeting)} of <When day={paper.meeting.day} short />
          </>
        ),
        title: paper.title,
        href: paperPath(paper.meeting.day, paper.slug)
      }))}
    />
  )
}

function PlanBlock({ plan }: { readonly plan: PlanState | null }): VNode {
  if (plan === null)
    return <Empty what="No plan is loaded yet." how="Its commitments stand here with their ratings." />
  return (
    <>
      <p>
        {plan.total} commitments of the {plan.title} have come before the panel
        {plan.quarter === null ? '.' : `; at ${plan.quarter}: ${sayCounts(plan.counts)}.`}
      </p>
    </>
  )
}
