import type { VNode } from 'preact'
import { DataTable } from '../../platform/parts/data-table.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { sayTime, When } from '../../platform/parts/when.tsx'
import { placeOf } from '../../platform/source.ts'
import { type Membership, type Person, PersonLink, roleInWords, sitsFor } from '../people/index.ts'
import type { OnDay } from './attendance-store.ts'
import { meetingPath } from './paths.ts'
import type { Attendance, Declaration, MeetingRecord } from './rules.ts'

interface Came extends Attendance {
  readonly named: Person
  readonly as: Membership | undefined
}

/** Who came, who was there besides, and who sent apologies; nothing where the record names nobody. */
export function WhoCame({ record }: { readonly record: MeetingRecord }): VNode | null {
  const named = record.attendance.flatMap((row) => cameAs(row, record))
  if (named.length === 0) return null
  const members = named.filter(({ how }) => how === 'present' || how === 'substitute')
  return (
    <>
      <h2>Who came</h2>
      <Names
        caption={
          record.minutes.length > 0
            ? `Members present: ${members.length}`
            : 'Named as present by later minutes'
        }
        rows={members}
      />
      <Names caption="Apologies" rows={named.filter(({ how }) => how === 'apology')} />
      <Names caption="Also present" rows={named.filter(({ how }) => how === 'also present')} />
      <Declared record={record} />
    </>
  )
}

// The naming nearest to the day: what the record of that meeting called them.
const cameAs = (row: Attendance, { people, meeting }: MeetingRecord): readonly Came[] => {
  const named = people.get(row.person)
  if (!named) return []
  const byThen = named.memberships.filter((held) => held.recordedOn <= meeting.day)
  return [{ ...row, named, as: byThen.at(-1) ?? named.memberships[0] }]
}

function Names({
  caption,
  rows
}: {
  readonly caption: string
  readonly rows: readonly Came[]
}): VNode | null {
  if (rows.length === 0) return null
  const note = { head: 'Note', cell: noteOf }
  return (
    <DataTable
      caption={caption}
      columns={[
        { head: 'Name', is: 'heading', cell: ({ named }) => <PersonLink person={named} /> },
        { head: 'For', cell: ({ as }) => as && sitsFor(as) },
        { head: 'As', cell: ({ as }) => as && roleInWords(as) },
        ...(rows.some((row) => noteOf(row) !== '') ? [note] : [])
      ]}
      rows={rows}
    />
  )
}

const noteOf = ({ arrivedAt, leftAt, note }: Attendance): string =>
  [
    arrivedAt === null ? null : `Arrived at ${sayTime(arrivedAt)}`,
    leftAt === null ? null : `Left at ${sayTime(leftAt)}`,
    note
  ]
    .filter((part) => part !== null)
    .join('. ')

function Declared({ record: { declarations, people } }: { readonly record: MeetingRecord }): VNode | null {
  if (declarations.length === 0) return null
  return (
    <>
      <h2>Interests declared</h2>
      <DataTable
        caption={`Interests declared: ${declarations.length}`}
        columns={[
          { head: 'Member', is: 'heading', cell: ({ person }) => nameOf(people.get(person)) },
          { head: 'Interest', cell: ({ interest }) => interest },
          { head: 'Kind', cell: ({ kind }) => kind },
          { head: 'On item', cell: ({ item }) => item ?? 'No item named' },
          { head: 'Consequence', cell: ({ consequence }) => consequence ?? 'None in the record' }
        ]}
        rows={declarations}
      />
    </>
  )
}

const nameOf = (person: Person | undefined) => person && <PersonLink person={person} />

interface OfPerson {
  readonly attended: readonly OnDay<Attendance>[]
  readonly declared: readonly OnDay<Declaration>[]
}

/** One person's meetings and what they declared, for their own page. */
export const attendanceOf = ({ attended, declared }: OfPerson): VNode => (
  <>
    {attended.length > 0 && <Attended rows={attended} />}
    {declared.length > 0 && <h2>Interests declared</h2>}
    {declared.map(({ interest, kind, day, source }) => (
      <>
        <p>
          {interest} ({kind}), at the{' '}
          <a href={meetingPath(day)}>
            meeting of <When day={day} />
          </a>
          .
        </p>
        <SourceLine text={placeOf(source)} />
      </>
    ))}
  </>
)

type Row = OnDay<Attendance>

const howWords = {
  present: 'Came',
  substitute: 'Came as a substitute',
  apology: 'Sent apologies',
  'also present': 'Was also present'
} as const

function Attended({ rows }: { readonly rows: readonly Row[] }): VNode {
  return (
    <>
      <h2>Meetings</h2>
      <DataTable
        caption="Meetings, as the record lists who came"
        columns={[
          { head: 'Meeting', is: 'heading', cell: (row) => <DayLink row={row} /> },
          { head: 'Attendance', cell: howInWords },
          { head: 'Source', cell: ({ source }) => placeOf(source) }
        ]}
        rows={rows}
      />
    </>
  )
}

function DayLink({ row: { day } }: { readonly row: Row }): VNode {
  return (
    <a href={meetingPath(day)}>
      <When day={day} />
    </a>
  )
}

const howInWords = ({ how, arrivedAt, leftAt, note }: Attendance): string =>
  [
    howWords[how],
    arrivedAt === null ? null : `arrived at ${sayTime(arrivedAt)}`,
    leftAt === null ? null : `left at ${sayTime(leftAt)}`,
    note
  ]
    .filter((part) => part !== null)
    .join('; ')
