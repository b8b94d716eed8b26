import type { Matched, ReadChanges } from './change-matching.ts'
import type { Delta } from './deltas.ts'
import { candidatesFor, clearPair, ENOUGH, weighPairs, type Pair, type WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { Role } from './roles.ts'
import { textAround } from './sentence-text.ts'
import { stretchAbout } from './topics.ts'

/** The sentences around one, nearest first, and the changes that have taken figures of theirs. */
export interface Surroundings {
  readonly one: ReadChanges
  readonly back: readonly (ReadChanges | undefined)[]
  readonly after: ReadChanges | undefined
  readonly taken: readonly Matched[]
}

/** "This represents a 21.7% increase": a sentence that takes up the one before it. */
const TAKES_UP =
  /^(?:\W*)(?:this|that|these|those|it|they|which|an?|the|representing|equating|equivalent|compared|comparison|up|down|so|since then|improvement|increase|decrease|reduction|change|difference|overall)\b|\b(?:therefore|thus|hence|accordingly|has since|have since)\b|, so\b/i

/** Without such words a pair one sentence back has to be that much clearer. */
const FAR = 1

/** Looks for the pair one or two sentences back, then one forward, where no change of theirs has taken it. */
export function lookAround(delta: Delta, { one, back, after, taken }: Surroundings): WeighedPair | null {
  const pairs = taken.flatMap(({ delta: other, pair }) =>
    pair && other.quantity.kind === delta.quantity.kind ? [pair] : []
  )
  const used = { old: new Set(pairs.map((pair) => pair.old)), new: new Set(pairs.map((pair) => pair.new)) }
  const [before, twoBefore] = back
  if (isAboveAnother(delta, one)) return null
  if (before && one.deltas[0] === delta) {
    const own = candidatesFor(delta, one.roles, one.deltas).length
    const doubt = TAKES_UP.test(one.sentence.text) ? 0 : FAR
    const found = joined(delta, { pieces: [before, one], used, doubt })
    if (found) return found
    if (twoBefore && own === 0 && doubt === 0)
      return joined(delta, { pieces: [twoBefore, before, one], used, doubt: 0.3 })
  }
  const isLast = one.deltas.at(-1) === delta
  const found =
    after && isLast && after.deltas.length === 0
      ? joined(delta, { pieces: [one, after], used, doubt: 0 })
      : null
  return found && after && isCalled(found, after) ? found : null
}

const ABOVE_NAMED =
  /^ (?:above|below|ahead of|behind|higher than|lower than|better than|worse than) (?:the )?[A-Z][a-z]/

/** "It stands 15.4 percentage points above East": two places, and not two times. */
function isAboveAnother({ quantity }: Delta, { sentence }: ReadChanges): boolean {
  const at = quantity.end - sentence.start
  return ABOVE_NAMED.test(sentence.text.slice(at, at + 40))
}

/** A figure of the sentence after is taken only where its words say what it is. "The median of the sector is 9.1" does not. */
function isCalled({ old, new: later }: Pair, after: ReadChanges): boolean {
  return after.roles.every(
    ({ quantity, old: asOld, new: asNew, period }) =>
      (quantity !== old && quantity !== later) || asOld >= 1 || asNew >= 1 || period !== null
  )
}

interface Joining {
  readonly pieces: readonly ReadChanges[]
  /** Figures that changes of the sentences around have taken: a figure that was new to one may be old to the next. */
  readonly used: { readonly old: ReadonlySet<Quantity>; readonly new: ReadonlySet<Quantity> }
  readonly doubt: number
}

function topicOf(
  delta: Delta,
  pieces: readonly ReadChanges[]
): { readonly start: number; readonly end: number } | null {
  const [before, one, more] = pieces
  const isOwn = one?.deltas.includes(delta) === true
  return before && one && !more && isOwn ? stretchAbout(delta, one.sentence, before.sentence) : null
}

function isWithin(
  quantity: Quantity,
  { start, end }: { readonly start: number; readonly end: number }
): boolean {
  return quantity.start >= start && quantity.end <= end
}

/** "1,120 | 1,484 | 1,957": a row of a table is no sentence. */
const ROW = / \| [^|]* \| /

function joined(delta: Delta, { pieces, used, doubt }: Joining): WeighedPair | null {
  if (pieces.some(({ sentence }) => ROW.test(sentence.text))) return null
  const roles = pieces.flatMap((piece) => piece.roles)
  const deltas = pieces.flatMap((piece) => piece.deltas)
  const candidates = candidatesFor(delta, roles, deltas).filter(({ quantity }) => !used.old.has(quantity))
  const textOf = textAround(pieces[0]?.sentence)
  const clearAmong = (figures: readonly Role[]): WeighedPair | null =>
    clearPair(weighPairs({ delta, candidates: figures, textOf }).filter((each) => !used.new.has(each.new)))
  const about = topicOf(delta, pieces)
  const within = about ? candidates.filter(({ quantity }) => isWithin(quantity, about)) : []
  const pair = clearAmong(within) ?? clearAmong(candidates)
  return pair && pair.weight >= ENOUGH + doubt ? pair : null
}
