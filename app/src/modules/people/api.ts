import { placeOf } from '../../platform/source.ts'
import { personPath } from './paths.ts'
import { type Membership, nameInFull, type Person, roleInWords } from './rules.ts'

/** A person as published: null says that the record is silent. */
export const personJson = (person: Person) => ({
  slug: person.slug,
  name: nameInFull(person),
  path: personPath(person.slug),
  memberships: person.memberships.map(membershipJson)
})

const membershipJson = (held: Membership) => ({
  body: held.body.name,
  role: held.role,
  role_in_words: roleInWords(held),
  post: held.post,
  authority: held.authority,
  party: held.party,
  has_vote: held.hasVote,
  from: held.from,
  to: held.to,
  recorded_on: held.recordedOn,
  source: placeOf(held.source)
})
