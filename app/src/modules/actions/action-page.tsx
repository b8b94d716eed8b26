import { shortDay, type Day } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { Status } from '../../platform/parts/status.tsx'
import { Trail, type Station } from '../../platform/parts/trail.tsx'
import { When } from '../../platform/parts/when.tsx'
import { placeOf } from '../../platform/source.ts'
import { meetingPath, minutePath, paperPath, resolutionReference } from '../meetings/index.ts'
import { type Question, questionPath } from '../questions/index.ts'
import { ageInFull, ResolvedLink } from './pages.tsx'
import { actionPath, actionsPath } from './paths.ts'
import { type Action, ageOf, nameOf } from './rules.ts'

interface ActionProps {
  readonly action: Action
  /** The public question it was born of, where there is one. */
  readonly question: Question | null
  readonly today: Day
}

/** One action: where it came from, who has it, what was said of it, and what closed it. */
export function actionPage({ action, question, today }: ActionProps): Page {
  const { slug, reference, what, state, updates } = action
  return {
    title: nameOf(action),
    caption: state,
    lead: reference === null ? 'An action whose number is not in the record.' : what,
    description: what,
    crumbs: [{ text: 'Actions', href: actionsPath() }],
    json: `${actionPath(slug)}.json`,
    main: (
      <>
        <Trail items={stationsOf(action, question)} />
        <Particulars action={action} today={today} />
        {state === 'To be discharged' && (
          <Prose text="The tracker proposes that it be discharged. It stays open until the panel resolves so." />
        )}
        <h2>What was said of it</h2>
        {updates.length === 0 ? <NoUpdates /> : <Updates action={action} />}
        <Missing items={silencesOf(action)} />
      </>
    )
  }
}

function Particulars({ action, today }: Omit<ActionProps, 'question'>): VNode {
  const { reference, born, dischargedBy, owner, waitingOn, state, source } = action
  const isOpen = state !== 'Discharged'
  return (
    <>
      <Facts
        facts={[
          { name: 'Reference', value: reference ?? 'Not in the record' },
          { name: 'State', value: <Status value={state} /> },
          { name: 'Owner', value: owner ?? 'Not in the record' },
          { name: 'Waiting on', value: waitingOn },
          { name: 'Born of', value: born ? <BirthLink action={action} /> : 'Not in the record' },
          { name: 'Outstanding for', value: isOpen ? ageInFull(ageOf(action, today)) : null },
          { name: 'Discharged by', value: dischargedBy && <ResolvedLink at={dischargedBy} /> }
        ]}
      />
      <SourceLine text={placeOf(source)} />
    </>
  )
}

function BirthLink({ action: { born, isBirthRecorded } }: { readonly action: Action }): VNode | null {
  if (born === null) return null
  if (isBirthRecorded) return <ResolvedLink at={born} />
  return (
    <a href={meetingPath(born.meeting)}>
      Minute {born.minute}, {shortDay(born.meeting)}
    </a>
  )
}

function NoUpdates(): VNode {
  return <Empty what="Nothing yet." how="What the tracker says of it at each meeting stands here." />
}

function Updates({ action: { updates } }: { readonly action: Action }): VNode {
  return (
    <DataTable
      caption="Updates, newest first"
      columns={[
        { head: 'As at', is: 'heading', cell: ({ asAt }) => <When day={asAt} short /> },
        { head: 'Update', cell: ({ said }) => said },
        { head: 'Source', cell: ({ source }) => placeOf(source) }
      ]}
      rows={updates.toReversed()}
    />
  )
}

/** Where an action came from and what came of it, from the question to the discharge. */
const stationsOf = (action: Action, question: Question | null): readonly Station[] => [
  ...(question ? [{ text: `Question: ${question.title}`, href: questionPath(question.slug) }] : []),
  ...originOf(action),
  { text: nameOf(action), isHere: true },
  ...replyOf(action, question),
  endOf(action)
]

const originOf = ({ born, isBirthRecorded }: Action): readonly Station[] => {
  if (born === null) return [{ text: 'Its origin is not in the record' }]
  const meeting = { text: `Meeting of ${shortDay(born.meeting)}`, href: meetingPath(born.meeting) }
  if (!isBirthRecorded) return [meeting, { text: `Minute ${born.minute}, not in the record` }]
  const minute = { text: `Minute ${born.minute}`, href: minutePath(born.meeting, born.minute) }
  if (born.clause === null) return [meeting, minute]
  const reference = resolutionReference(born.minute, born.clause)
  return [
    meeting,
    minute,
    { text: `Resolution ${reference}`, href: `${minute.href}#resolution-${reference}` }
  ]
}

const replyOf = ({ waitingOn }: Action, question: Question | null): readonly Station[] => {
  if (question?.reply) {
    const { meeting, slug } = question.reply.paper
    return [{ text: `Reply, in the papers of ${shortDay(meeting)}`, href: paperPath(meeting, slug) }]
  }
  return waitingOn === null ? [] : [{ text: `Awaited from the ${waitingOn}` }]
}

const endOf = ({ dischargedBy }: Action): Station =>
  dischargedBy
    ? {
        text: `Discharged by resolution ${resolutionReference(dischargedBy.minute, dischargedBy.clause)}`,
        href: minutePath(dischargedBy.meeting, dischargedBy.minute)
      }
    : { text: 'Not yet discharged' }

const silencesOf = ({
  reference,
  born,
  isBirthRecorded,
  owner,
  state
}: Action): readonly ComponentChildren[] =>
  [
    state === 'Discharged' ? null : 'A day by which it is due: the tracker sets none.',
    reference === null
      ? 'Its number: the minutes tell that it was discharged, not what it was called.'
      : null,
    born === null ? 'The meeting it came from: the record does not say.' : null,
    born !== null && !isBirthRecorded
      ? 'The minute it came from: the minutes of that meeting are not in the record.'
      : null,
    owner === null ? 'Who owned it: the record does not say.' : null,
    'Letters written for it, beyond those published with papers.'
  ].filter((silence) => silence !== null)
