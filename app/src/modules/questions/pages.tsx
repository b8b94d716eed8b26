import { longDay, shortDay } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { CardList } from '../../platform/parts/card-list.tsx'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { Trail } from '../../platform/parts/trail.tsx'
import { When } from '../../platform/parts/when.tsx'
import { placeOf } from '../../platform/source.ts'
import { meetingPath, minutePath, paperPath } from '../meetings/index.ts'
import { questionPath, questionsPath } from './paths.ts'
import { inOrderOfNeed, type Question, type Reply, standingOf } from './rules.ts'

const noAsker =
  'Who asked: a question is published without the person who sent it, in words that do not lead to them.'

/** Every public question: those still waiting first. */
export function questionsPage(questions: readonly Question[]): Page {
  return {
    title: 'Public questions',
    lead: 'What members of the public have asked the panel, and what they were told.',
    description: 'Public questions to the panel and the replies to them.',
    json: `${questionsPath()}.json`,
    main: (
      <>
        {questions.length === 0 ? <NoQuestions /> : <Questions questions={inOrderOfNeed(questions)} />}
        <Missing
          items={[noAsker, 'Questions that were sent in and not put: the record does not tell of any.']}
        />
      </>
    )
  }
}

function NoQuestions(): VNode {
  return (
    <Empty
      what="No question from the public is in the record."
      how="A question stands here once it has been put at a meeting."
    />
  )
}

function Questions({ questions }: { readonly questions: readonly Question[] }): VNode {
  return (
    <DataTable
      caption={`Public questions: ${questions.length}`}
      columns={[
        {
          head: 'Question',
          is: 'heading',
          cell: ({ slug, title }) => <a href={questionPath(slug)}>{title}</a>
        },
        { head: 'Put at', cell: ({ put }) => <MeetingDay of={put.meeting} /> },
        { head: 'Sent on to', cell: ({ referredTo }) => referredTo ?? 'Nobody' },
        { head: 'Standing', cell: standingOf }
      ]}
      rows={questions}
    />
  )
}

function MeetingDay({ of }: { readonly of: Question['put']['meeting'] }): VNode {
  return (
    <a href={meetingPath(of)}>
      <When day={of} short />
    </a>
  )
}

interface QuestionProps {
  readonly question: Question
  /** What other modules have to show of it: the actions born of it. */
  readonly matters: ComponentChildren
}

/** One question: what was asked, where it went, what came back. */
export function questionPage({ question, matters }: QuestionProps): Page {
  const { slug, title, said, put, referredTo, reply } = question
  return {
    title,
    caption: `Public question: ${standingOf(question).toLowerCase()}`,
    description: `A public question put on ${longDay(put.meeting)}, and its reply.`,
    crumbs: [{ text: 'Public questions', href: questionsPath() }],
    json: `${questionPath(slug)}.json`,
    main: (
      <>
        <Trail items={stationsOf(question)} />
        <h2>What was asked</h2>
        <Prose text={said} />
        <SourceLine text={placeOf(question.source)} />
        <Facts
          facts={[
            { name: 'Put at', value: <MeetingDay of={put.meeting} /> },
            {
              name: 'Recorded in',
              value: <a href={minutePath(put.meeting, put.minute)}>Minute {put.minute}</a>
            },
            { name: 'Sent on to', value: referredTo },
            { name: 'Standing', value: standingOf(question) }
          ]}
        />
        {reply ? <ReplyPart reply={reply} /> : <NoReply referredTo={referredTo} />}
        {matters}
        <Missing
          items={[
            noAsker,
            'The words of the question and of the reply: both are restated here.',
            'Whether the person who asked found the reply helpful: the record does not say.'
          ]}
        />
      </>
    )
  }
}

/** Where a question came from and what came of it, up to its reply. */
const stationsOf = ({ title, put, reply }: Question) => [
  { text: `Question: ${title}`, isHere: true },
  { text: `Meeting of ${shortDay(put.meeting)}`, href: meetingPath(put.meeting) },
  { text: `Minute ${put.minute}`, href: minutePath(put.meeting, put.minute) },
  reply
    ? { text: `Reply, in the papers of ${shortDay(reply.paper.meeting)}`, href: paperOf(reply) }
    : { text: 'Reply awaited' }
]

const paperOf = ({ paper }: Reply): string => paperPath(paper.meeting, paper.slug)

function ReplyPart({ reply }: { readonly reply: Reply }): VNode {
  return (
    <>
      <h2>What the {reply.from} replied</h2>
      <p>
        Published as <a href={paperOf(reply)}>{reply.paper.title}</a>, for the{' '}
        <a href={meetingPath(reply.paper.meeting)}>meeting of {longDay(reply.paper.meeting)}</a>.
      </p>
      {reply.points.map(({ said, source }) => (
        <>
          <Prose text={said} />
          <SourceLine text={placeOf(source)} />
        </>
      ))}
    </>
  )
}

function NoReply({ referredTo }: { readonly referredTo: string | null }): VNode {
  return (
    <Empty
      what="No reply is published yet."
      how={
        referredTo === null
          ? 'It stands here once the papers of a meeting hold one.'
          : `It stands here once the papers of a meeting hold one from the ${referredTo}.`
      }
    />
  )
}

/** The questions of a meeting or a minute, for their own pages; nothing where there are none. */
export const questionsShown = (questions: readonly Question[]): VNode | null =>
  questions.length === 0 ? null : (
    <>
      <h2>Public questions</h2>
      <CardList
        cards={questions.map((question) => ({
          title: question.title,
          href: questionPath(question.slug),
          foot: standingOf(question)
        }))}
      />
    </>
  )
