import { day } from '@scrutable/calendar'
import type { Membership, Person } from './rules.ts'

/** A membership of a panel, for tests; say only what the test is about. */
export const aMembership = (said: Partial<Membership> = {}): Membership => ({
  body: { slug: 'panel', name: 'Mercia Police and Crime Panel', kind: 'panel' },
  role: 'member',
  post: null,
  authority: 'Tamworth Borough Council',
  party: null,
  hasVote: null,
  from: null,
  to: null,
  recordedOn: day('2025-09-08'),
  source: 'L1 Minutes, members present',
  ...said
})

/** A person with one membership, for tests. */
export const aPerson = (said: Partial<Person> = {}): Person => ({
  slug: 'ada-lane',
  style: 'Cllr',
  name: 'Ada Lane',
  letters: null,
  memberships: [aMembership()],
  ...said
})
