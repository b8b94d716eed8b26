import { ageInDays, ageInWords, day, type Day } from '@scrutable/calendar'
import type { ResolutionKind } from '../meetings/index.ts'

export const actionStates = ['Ongoing', 'To be discharged', 'Discharged'] as const

export type ActionState = (typeof actionStates)[number]

/** A resolution by the day of its meeting, its minute and its clause. */
export interface ResolvedAt {
  readonly meeting: Day
  readonly minute: string
  readonly clause: string | null
}

/** Where something was resolved; null unless the record gives both the day and the minute. */
export const resolvedAt = (
  on: string | null,
  minute: string | null,
  clause: string | null
): ResolvedAt | null => (on === null || minute === null ? null : { meeting: day(on), minute, clause })

/** What was said of an action, as at a day. */
export interface ActionUpdate {
  readonly asAt: Day
  readonly said: string
  readonly source: string
}

/** Something that a resolution asked for. Null says that the record is silent. */
export interface Action {
  readonly slug: string
  /** Minute and clause, "911ii"; null for an action whose number is not in the record. */
  readonly reference: string | null
  readonly born: ResolvedAt | null
  /** Whether the record holds the minutes that it was born of. */
  readonly isBirthRecorded: boolean
  readonly question: string | null
  readonly what: string
  readonly owner: string | null
  readonly waitingOn: string | null
  readonly state: ActionState
  readonly dischargedBy: ResolvedAt | null
  /** Oldest first. */
  readonly updates: readonly ActionUpdate[]
  readonly source: string
}

/** A promise made in debate; it becomes an action, or is expressly let go. */
export interface Undertaking {
  readonly slug: string
  readonly made: { readonly meeting: Day; readonly minute: string }
  readonly by: string
  readonly said: string
  /** The slug of the action it became. */
  readonly action: string | null
  readonly letGoBy: ResolvedAt | null
  readonly source: string
}

/** The resolution that is to close an action. */
export interface ClosingResolution extends ResolvedAt {
  readonly kind: ResolutionKind
}

/** An action closed, or why it stays open. */
export type Closing<Closable> =
  | {
      readonly ok: true
      readonly action: Closable & { readonly state: 'Discharged'; readonly dischargedBy: ResolvedAt }
    }
  | { readonly ok: false; readonly reason: string }

/**
 * Closes an action by a resolution, the only way that an action closes. A reply, an update or the mark "To be
 * discharged" does not: the panel itself has to resolve it.
 */
export const discharge = <Closable extends Pick<Action, 'state' | 'born'>>(
  action: Closable,
  by: ClosingResolution | null
): Closing<Closable> => {
  if (by === null) return { ok: false, reason: 'an action closes only by a resolution, and none is named' }
  const { kind, meeting, minute, clause } = by
  if (kind !== 'discharge')
    return { ok: false, reason: `a resolution to ${kind} does not discharge an action` }
  if (action.state === 'Discharged') return { ok: false, reason: 'it is already discharged' }
  if (action.born !== null && meeting < action.born.meeting)
    return {
      ok: false,
      reason: `the resolution of ${meeting} is older than the action, born on ${action.born.meeting}`
    }
  return { ok: true, action: { ...action, state: 'Discharged', dischargedBy: { meeting, minute, clause } } }
}

/** How long an action has been outstanding. */
export interface Age {
  readonly days: number
  /** "9 days", "16 weeks", "13 months" */
  readonly words: string
}

/** The age of an action on a day; null where the record does not say when it was born. */
export const ageOf = ({ born }: Pick<Action, 'born'>, on: Day): Age | null => {
  if (born === null) return null
  return { days: ageInDays(born.meeting, on), words: ageInWords(born.meeting, on) }
}

/** An action that is not discharged, with its age and the last that was said of it. */
export interface OpenAction {
  readonly action: Action
  readonly age: Age | null
  readonly latest: ActionUpdate | null
}

/** The open actions, the longest outstanding first; one whose birth is not in the record comes last. */
export const longestFirst = (actions: readonly Action[], on: Day): readonly OpenAction[] =>
  actions
    .filter(({ state }) => state !== 'Discharged')
    .map((action) => ({ action, age: ageOf(action, on), latest: action.updates.at(-1) ?? null }))
    .toSorted((a, b) => (b.age?.days ?? -1) - (a.age?.days ?? -1))

/** What an action is called: by its reference, or by what it was about where the record gives it none. */
export const nameOf = ({ reference, what }: Pick<Action, 'reference' | 'what'>): string =>
  reference === null ? what.replace(/\.$/, '') : `Action ${reference}`

/** What became of an undertaking, in words. */
export const fateInWords = ({ action, letGoBy }: Undertaking): string => {
  if (action !== null) return 'Became an action'
  return letGoBy === null ? 'No action was made of it, and no resolution let it go' : 'Let go by a resolution'
}
