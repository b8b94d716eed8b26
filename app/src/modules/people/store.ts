import type { Day } from '@scrutable/calendar'
import { day } from '@scrutable/calendar'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { BadFacts } from '../../platform/facts-folder.ts'
import type { Body, BodyKind, Membership, Office, Person, Role } from './rules.ts'

interface BodyTable extends Body {
  readonly id: Generated<number>
}

interface OfficeTable {
  readonly id: Generated<number>
  readonly bodyId: number
  readonly scrutinisedById: number
  readonly title: string
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly source: string
}

interface PersonTable {
  readonly id: Generated<number>
  readonly slug: string
  readonly style: string | null
  readonly name: string
  readonly letters: string | null
}

interface MembershipTable {
  readonly id: Generated<number>
  readonly personId: number
  readonly bodyId: number
  readonly role: Role
  readonly post: string | null
  readonly authorityId: number | null
  readonly party: string | null
  readonly hasVote: boolean | null
  readonly fromDay: string | null
  readonly toDay: string | null
  readonly recordedOn: string
  readonly source: string
}

/** The tables of this module, for the stores of later modules that refer to a body or a person. */
export type PeopleTables = {
  readonly body: BodyTable
  readonly office: OfficeTable
  readonly person: PersonTable
  readonly membership: MembershipTable
}

const tables = (db: Database) => db.$extendTables<PeopleTables>()

const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text))

/** The row of a body that a data file names. */
export const bodyId = (db: Database, slug: string): Promise<number> =>
  tables(db)
    .selectFrom('body')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(
      () => new BadFacts([`body.yaml has no body "${slug}", which another file names; add it`])
    )
    .then((row) => row.id)

/** The row of a person that a data file names. */
export const personId = (db: Database, slug: string): Promise<number> =>
  tables(db)
    .selectFrom('person')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow(
      () => new BadFacts([`people.yaml has no person "${slug}", whom another file names; add them`])
    )
    .then((row) => row.id)

export const saveBody = async (db: Database, body: Body): Promise<void> => {
  await tables(db).insertInto('body').values(body).execute()
}

export const saveOffice = async (db: Database, office: Office): Promise<void> => {
  const { body, scrutinisedBy, from, to, ...rest } = office
  const held = { bodyId: await bodyId(db, body), scrutinisedById: await bodyId(db, scrutinisedBy) }
  await tables(db)
    .insertInto('office')
    .values({ ...rest, ...held, fromDay: from, toDay: to })
    .execute()
}

/** A person and their memberships as a data file gives them: bodies by slug. */
export interface NewPerson extends Omit<Person, 'memberships'> {
  readonly memberships: readonly (Omit<Membership, 'body'> & { readonly body: string })[]
}

export const savePerson = async (db: Database, { memberships, ...person }: NewPerson): Promise<void> => {
  const { id } = await tables(db)
    .insertInto('person')
    .values(person)
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { body, authority, from, to, ...membership } of memberships) {
    const ties = {
      personId: id,
      bodyId: await bodyId(db, body),
      authorityId: authority === null ? null : await bodyId(db, authority)
    }
    await tables(db)
      .insertInto('membership')
      .values({ ...membership, ...ties, fromDay: from, toDay: to })
      .execute()
  }
}

/** Every office held to account, with the names of both bodies. */
export const readOffices = async (db: Database): Promise<readonly Office[]> => {
  const rows = await tables(db)
    .selectFrom('office')
    .innerJoin('body as held', 'held.id', 'office.bodyId')
    .innerJoin('body as by', 'by.id', 'office.scrutinisedById')
    .select([
      'office.title',
      'held.name as body',
      'by.name as scrutinisedBy',
      'office.fromDay',
      'office.toDay'
    ])
    .select('office.source')
    .orderBy('office.id')
    .execute()
  return rows.map((row) => ({
    title: row.title,
    body: row.body,
    scrutinisedBy: row.scrutinisedBy,
    from: dayOrNull(row.fromDay),
    to: dayOrNull(row.toDay),
    source: row.source
  }))
}

/** Everybody whom the record names, in its order, each with their memberships. */
export const readPeople = async (db: Database): Promise<readonly Person[]> => {
  const people = await tables(db).selectFrom('person').selectAll().orderBy('id').execute()
  const held = Map.groupBy(await membershipRows(db), (row) => row.personId)
  return people.map(({ id, slug, style, name, letters }) => ({
    slug,
    style,
    name,
    letters,
    memberships: (held.get(id) ?? []).map(membershipOf)
  }))
}

/** One person by slug. */
export const readPerson = async (db: Database, slug: string): Promise<Person | null> =>
  (await readPeople(db)).find((person) => person.slug === slug) ?? null

const membershipRows = (db: Database) =>
  tables(db)
    .selectFrom('membership')
    .innerJoin('body', 'body.id', 'membership.bodyId')
    .leftJoin('body as authority', 'authority.id', 'membership.authorityId')
    .selectAll('membership')
    .select(['body.slug as bodySlug', 'body.name as bodyName', 'body.kind as bodyKind'])
    .select('authority.name as authority')
    .orderBy('membership.id')
    .execute()

type MembershipRow = Awaited<ReturnType<typeof membershipRows>>[number]

const membershipOf = (row: MembershipRow): Membership => ({
  body: { slug: row.bodySlug, name: row.bodyName, kind: row.bodyKind satisfies BodyKind },
  role: row.role,
  post: row.post,
  authority: row.authority,
  party: row.party,
  hasVote: row.hasVote,
  from: dayOrNull(row.fromDay),
  to: dayOrNull(row.toDay),
  recordedOn: day(row.recordedOn),
  source: row.source
})
