import { shortDay, type Day } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { CardList } from '../../platform/parts/card-list.tsx'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { Status } from '../../platform/parts/status.tsx'
import { When } from '../../platform/parts/when.tsx'
import { minutePath, resolutionReference } from '../meetings/index.ts'
import { actionPath, actionsPath } from './paths.ts'
import {
  type Action,
  type Age,
  fateInWords,
  longestFirst,
  nameOf,
  type OpenAction,
  type ResolvedAt,
  type Undertaking
} from './rules.ts'

interface ActionsProps {
  readonly actions: readonly Action[]
  readonly undertakings: readonly Undertaking[]
  readonly today: Day
}

/** The tracker: what is outstanding, longest first; what was promised in debate; what was discharged. */
export function actionsPage({ actions, undertakings, today }: ActionsProps): Page {
  const open = longestFirst(actions, today)
  const discharged = actions.filter(({ state }) => state === 'Discharged')
  return {
    title: 'Actions',
    lead: 'What the panel resolved to have done, and whether it was. An action closes only when the panel resolves so.',
    description: 'Outstanding and discharged actions of the panel.',
    json: `${actionsPath()}.json`,
    wide: true,
    main: (
      <>
        <h2>Outstanding</h2>
        {open.length === 0 ? <NoneOpen /> : <OpenActions open={open} />}
        {undertakings.length > 0 && <h2>Promised in debate</h2>}
        {undertakings.length > 0 && <Undertakings undertakings={undertakings} />}
        {discharged.length > 0 && <h2>Discharged</h2>}
        {discharged.length > 0 && <DischargedActions actions={discharged} />}
        <Missing
          items={[
            'Days by which actions are due: the tracker sets none, so none can be called late here.',
            'Discharged actions that the record does not tell of, and the numbers of those for which it gives none.'
          ]}
        />
      </>
    )
  }
}

function NoneOpen(): VNode {
  return (
    <Empty
      what="No action is outstanding."
      how="An action stands here from the resolution that asks for it until the one that discharges it."
    />
  )
}

function OpenActions({ open }: { readonly open: readonly OpenAction[] }): VNode {
  return (
    <DataTable
      caption="Outstanding actions, longest first"
      columns={[
        { head: 'Action', is: 'heading', cell: ({ action }) => <NumberLink action={action} /> },
        { head: 'What', cell: ({ action }) => action.what },
        { head: 'Outstanding for', cell: ({ age }) => ageInFull(age) },
        { head: 'With', cell: ({ action }) => action.waitingOn ?? action.owner ?? 'Not in the record' },
        { head: 'State', cell: ({ action }) => <Status value={action.state} /> },
        { head: 'Latest', cell: ({ latest }) => latest && latestOf(latest) }
      ]}
      rows={open}
    />
  )
}

const latestOf = ({ asAt, said }: NonNullable<OpenAction['latest']>): ComponentChildren => (
  <>
    {said} (<When day={asAt} short />)
  </>
)

/** An age as a table shows it: days to sort by, words to read. */
export const ageInFull = (age: Age | null): string => {
  if (age === null) return 'Not in the record'
  return age.days < 14 ? age.words : `${age.days} days (${age.words})`
}

/** An action's name, leading to its page. */
function ActionLink({ action }: { readonly action: Pick<Action, 'slug' | 'reference' | 'what'> }): VNode {
  return <a href={actionPath(action.slug)}>{nameOf(action)}</a>
}

function NumberLink({ action }: { readonly action: Action }): VNode {
  return <a href={actionPath(action.slug)}>{action.reference ?? 'No number'}</a>
}

function DischargedActions({ actions }: { readonly actions: readonly Action[] }): VNode {
  return (
    <DataTable
      caption={`Discharged actions: ${actions.length}`}
      columns={[
        { head: 'What', is: 'heading', cell: (action) => <ActionLink action={action} /> },
        { head: 'Number', cell: ({ reference }) => reference ?? 'Not in the record' },
        { head: 'State', cell: ({ state }) => <Status value={state} /> },
        { head: 'By', cell: ({ dischargedBy }) => dischargedBy && <ResolvedLink at={dischargedBy} /> }
      ]}
      rows={actions}
    />
  )
}

/** A resolution by its number and day, leading to its minute. */
export function ResolvedLink({ at }: { readonly at: ResolvedAt }): VNode {
  return (
    <a href={minutePath(at.meeting, at.minute)}>
      Resolution {resolutionReference(at.minute, at.clause)}, {shortDay(at.meeting)}
    </a>
  )
}

interface UndertakingsProps {
  readonly undertakings: readonly Undertaking[]
  /** Set on a minute's own page, where every promise was made under that minute. */
  readonly isOneMinute?: boolean
}

/** Promises made in debate and what became of them. */
function Undertakings({ undertakings, isOneMinute = false }: UndertakingsProps): VNode {
  const where = { head: 'Where', cell: ({ made }: Undertaking) => <MinuteLink made={made} /> }
  return (
    <DataTable
      caption="Promises made in debate, and what became of them"
      columns={[
        { head: 'Promise', is: 'heading', cell: ({ said }) => said },
        { head: 'By', cell: ({ by }) => by },
        ...(isOneMinute ? [] : [where]),
        { head: 'What became of it', cell: (undertaking) => <Fate undertaking={undertaking} /> }
      ]}
      rows={undertakings}
    />
  )
}

function MinuteLink({ made }: { readonly made: Undertaking['made'] }): VNode {
  return (
    <a href={minutePath(made.meeting, made.minute)}>
      Minute {made.minute}, {shortDay(made.meeting)}
    </a>
  )
}

function Fate({ undertaking }: { readonly undertaking: Undertaking }): VNode {
  const { action, letGoBy } = undertaking
  if (action !== null) return <a href={actionPath(action)}>{fateInWords(undertaking)}</a>
  return letGoBy === null ? <>{fateInWords(undertaking)}</> : <ResolvedLink at={letGoBy} />
}

interface MattersProps {
  readonly born: readonly Action[]
  readonly discharged?: readonly Action[]
  readonly promised?: readonly Undertaking[]
}

/** What came of a meeting, a minute or a question, for their own pages; nothing where nothing did. */
export const mattersOf = ({ born, discharged = [], promised = [] }: MattersProps): VNode => (
  <>
    <Listed title="Actions born here" actions={born} />
    <Listed title="Actions discharged here" actions={discharged} />
    {promised.length > 0 && <h2>Promised in debate</h2>}
    {promised.length > 0 && <Undertakings undertakings={promised} isOneMinute />}
  </>
)

interface ListedProps {
  readonly title: string
  readonly actions: readonly Action[]
}

function Listed({ title, actions }: ListedProps): VNode | null {
  if (actions.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <CardList
        cards={actions.map((action) => ({
          title: nameOf(action),
          href: actionPath(action.slug),
          ...(action.reference === null ? {} : { text: action.what }),
          foot: <Status value={action.state} />
        }))}
      />
    </>
  )
}
