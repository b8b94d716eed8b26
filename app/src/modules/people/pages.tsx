import { longDay, type Day } from '@scrutable/calendar'
import type { ComponentChildren, VNode } from 'preact'
import type { Page } from '../../platform/answer.ts'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { Empty } from '../../platform/parts/empty.tsx'
import { Facts } from '../../platform/parts/facts.tsx'
import { Missing } from '../../platform/parts/missing.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { When } from '../../platform/parts/when.tsx'
import { placeOf } from '../../platform/source.ts'
import { peoplePath, personPath } from './paths.ts'
import {
  callRoll,
  type Membership,
  nameInFull,
  type Office,
  type Person,
  recordedDays,
  roleInWords,
  type Seat,
  sitsFor
} from './rules.ts'

interface PeopleProps {
  readonly panel: string
  readonly people: readonly Person[]
  readonly offices: readonly Office[]
  readonly today: Day
}

/** Who sits on the panel, whom it holds to account, and who works for either. */
export function peoplePage({ panel, people, offices, today }: PeopleProps): Page {
  const roll = callRoll(people, today)
  return {
    title: 'People',
    lead: `Who sits on the ${panel}, whom it holds to account and who works for each, ${asNamed(people)}.`,
    description: `Members and officers of the ${panel}, and the office it holds to account.`,
    json: `${peoplePath()}.json`,
    main: (
      <>
        <h2>Who is held to account</h2>
        {offices.map((office) => (
          <p>
            <strong>{office.title}</strong>: {office.body}, held to account by the {office.scrutinisedBy}.
          </p>
        ))}
        <h2>Members</h2>
        <Seats
          caption="Members and substitutes of the panel"
          seats={roll.members}
          forHead="Sits for"
          none="members of the panel"
        />
        <h2>Officers of the panel</h2>
        <Seats
          caption="Officers who serve the panel, and their councils"
          seats={roll.officers}
          forHead="Works for"
          none="officers of the panel"
        />
        {roll.others.map(({ body, seats }) => (
          <>
            <h2>{body}</h2>
            <Seats caption={`Named at the ${body}`} seats={seats} none="people" />
          </>
        ))}
        <Missing items={silences} />
      </>
    )
  }
}

const silences = [
  'Party: the record does not give it, and it is not guessed.',
  'Days of appointment and of leaving: the record says who was there, not since when.',
  'Who has a vote: the record does not say.',
  'Members whom no list of the record names: the list can be shorter than the panel is.',
  'Addresses, telephone numbers and e-mail of persons: not published here.'
]

const asNamed = (people: readonly Person[]): string =>
  `as named in the record of ${recordedDays(people).map(longDay).join(' and ')}`

interface SeatsProps {
  readonly caption: string
  readonly seats: readonly Seat[]
  /** The head of the column that says for whom they sit or work; left out where the heading says it. */
  readonly forHead?: string
  readonly none: string
}

function Seats({ caption, seats, forHead, none }: SeatsProps): VNode {
  if (seats.length === 0)
    return <Empty what={`No ${none} named.`} how="They stand here once people.yaml names them." />
  return (
    <DataTable
      caption={caption}
      columns={[
        { head: 'Name', is: 'heading', cell: ({ person }) => <PersonLink person={person} /> },
        ...(forHead === undefined
          ? []
          : [{ head: forHead, cell: ({ membership }: Seat) => sitsFor(membership) }]),
        { head: 'As', cell: ({ membership }) => roleInWords(membership) }
      ]}
      rows={seats}
    />
  )
}

/** A person's name as the record prints it, leading to their page. */
export function PersonLink({ person }: { readonly person: Person }): VNode {
  return <a href={personPath(person.slug)}>{nameInFull(person)}</a>
}

interface PersonProps {
  readonly person: Person
  /** What other modules have to say of them: attendance, declarations. */
  readonly record: ComponentChildren
}

/** One person: what ties them to which body, and what the record says they did. */
export function personPage({ person, record }: PersonProps): Page {
  const [first] = person.memberships
  return {
    title: nameInFull(person),
    caption: first ? roleInWords(first) : 'Person',
    lead: `As named in the record of ${recordedDays([person]).map(longDay).join(' and ')}.`,
    description: `${nameInFull(person)}: what the public record says.`,
    crumbs: [{ text: 'People', href: peoplePath() }],
    json: `${personPath(person.slug)}.json`,
    main: (
      <>
        <h2>Sits and works</h2>
        {person.memberships.map((held) => (
          <MembershipFacts held={held} />
        ))}
        {record}
        <Missing items={silencesOf(person)} />
      </>
    )
  }
}

const silencesOf = ({ memberships }: Person): readonly string[] =>
  memberships.some(isSeat) ? silences.slice(0, 3) : silences.slice(1, 2)

const isSeat = ({ body, role }: Membership): boolean => body.kind === 'panel' && role !== 'officer'

function MembershipFacts({ held }: { readonly held: Membership }): VNode {
  return (
    <>
      <Facts
        facts={[
          { name: 'Body', value: held.body.name },
          { name: 'As', value: roleInWords(held) },
          { name: 'For', value: held.role === 'independent' ? null : sitsFor(held) },
          { name: 'Party', value: isSeat(held) ? (held.party ?? 'Not in the record') : null },
          { name: 'From', value: held.from && <When day={held.from} /> },
          { name: 'To', value: held.to && <When day={held.to} /> }
        ]}
      />
      <SourceLine text={placeOf(held.source)} />
    </>
  )
}
