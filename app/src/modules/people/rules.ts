import type { Day } from '@scrutable/calendar'

export const bodyKinds = ['panel', 'office', 'council', 'force'] as const
export const roles = ['member', 'substitute', 'independent', 'officer', 'holder'] as const

export type BodyKind = (typeof bodyKinds)[number]
export type Role = (typeof roles)[number]

/** Any organisation with meetings or duties. */
export interface Body {
  readonly slug: string
  readonly name: string
  readonly kind: BodyKind
  readonly mailbox: string | null
  readonly source: string
}

/** Who is held to account by whom, and between which days; a day the record does not give is null. */
export interface Office {
  readonly title: string
  readonly body: string
  readonly scrutinisedBy: string
  readonly from: Day | null
  readonly to: Day | null
  readonly source: string
}

/** What ties a person to a body. Null says that the record is silent, never "none". */
export interface Membership {
  readonly body: { readonly slug: string; readonly name: string; readonly kind: BodyKind }
  readonly role: Role
  readonly post: string | null
  readonly authority: string | null
  readonly party: string | null
  readonly hasVote: boolean | null
  readonly from: Day | null
  readonly to: Day | null
  readonly recordedOn: Day
  readonly source: string
}

/** A person as the record names them: "Cllr", "Sardul Marwa", "MBE, JP". */
export interface Person {
  readonly slug: string
  readonly style: string | null
  readonly name: string
  readonly letters: string | null
  readonly memberships: readonly Membership[]
}

/** A person together with the one membership that a list is about. */
export interface Seat {
  readonly person: Person
  readonly membership: Membership
}

export interface Roll {
  readonly members: readonly Seat[]
  readonly officers: readonly Seat[]
  /** People of the bodies that the panel questions or hears, body by body. */
  readonly others: readonly { readonly body: string; readonly seats: readonly Seat[] }[]
}

/** A name as the record prints it, with style and letters: "Cllr Suky Samra LLB". */
export const nameInFull = ({ style, name, letters }: Person): string =>
  [style, name, letters].filter((part) => part !== null).join(' ')

/** What a membership makes of a person, in words: the post where the record names one. */
export const roleInWords = ({ role, post }: Membership): string => {
  if (role === 'officer') return post ?? 'Officer'
  if (role === 'holder') return post ?? 'Holder of the office'
  if (role === 'member') return post ?? 'Member'
  const words = { substitute: 'Substitute member', independent: 'Independent member' }[role]
  return post === null ? words : `${post}, ${words.toLowerCase()}`
}

/** For whom somebody sits or works. */
export const sitsFor = ({ role, authority, body }: Membership): string => {
  if (role === 'independent') return 'Independent'
  return authority ?? (role === 'officer' || role === 'holder' ? body.name : 'Not in the record')
}

/** Whether a membership stands on a day, so far as the record says when it began and ended. */
const isInForce = ({ from, to, recordedOn }: Membership, on: Day): boolean =>
  (from ?? recordedOn) <= on && (to === null || to >= on)

/** Everybody by where they sit: members of the panel first, then its officers, then the bodies it hears. */
export const callRoll = (people: readonly Person[], on: Day): Roll => {
  const seats = people.flatMap((person) =>
    standing(person.memberships, on).map((membership) => ({ person, membership }))
  )
  const ofPanel = seats.filter(({ membership }) => membership.body.kind === 'panel')
  const elsewhere = Map.groupBy(
    seats.filter(({ membership }) => membership.body.kind !== 'panel'),
    ({ membership }) => membership.body.name
  )
  return {
    members: ofPanel.filter(({ membership }) => membership.role !== 'officer'),
    officers: ofPanel.filter(({ membership }) => membership.role === 'officer'),
    others: [...elsewhere].map(([body, held]) => ({ body, seats: held }))
  }
}

// A post named again by a later record is the same seat: the latest naming stands.
const standing = (memberships: readonly Membership[], on: Day): readonly Membership[] => {
  const latestFirst = memberships
    .filter((held) => isInForce(held, on))
    .toSorted((a, b) => (a.recordedOn < b.recordedOn ? 1 : -1))
  return [...Map.groupBy(latestFirst, (held) => held.body.slug).values()].flatMap((held) => held.slice(0, 1))
}

/** The days of the records that a list was read from, oldest first. */
export const recordedDays = (people: readonly Person[]): readonly Day[] =>
  [...new Set(people.flatMap((person) => person.memberships.map((held) => held.recordedOn)))].toSorted()
