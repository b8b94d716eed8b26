import type { Database } from '../../platform/database.ts'
import type { Finding, Module } from '../../platform/module.ts'
import { bodyFacts, peopleFacts } from './facts.ts'
import { peoplePath, personPath } from './paths.ts'
import { nameInFull, roleInWords, sitsFor } from './rules.ts'
import { routes } from './routes.ts'
import { readPeople } from './store.ts'

export { slug } from './facts.ts'
export { PersonLink } from './pages.tsx'
export { personRecord } from './routes.ts'
export { nameInFull, roleInWords, sitsFor } from './rules.ts'
export type { Membership, Person } from './rules.ts'
export { bodyId, personId, readPeople } from './store.ts'
export type { PeopleTables } from './store.ts'

const findings = async (db: Database): Promise<readonly Finding[]> =>
  (await readPeople(db)).map((person) => ({
    path: personPath(person.slug),
    kind: 'Person',
    title: nameInFull(person),
    text: person.memberships
      .map((held) => `${roleInWords(held)}, ${sitsFor(held)}, ${held.body.name}`)
      .join('; '),
    on: null
  }))

/** Bodies, offices, people and what ties them together. */
export const people: Module = {
  name: 'people',
  nav: { text: 'People', href: peoplePath() },
  routes,
  facts: [bodyFacts, peopleFacts],
  findings
}
