import { withBorrowedUnits } from './borrowed-units.ts'
import { findDeltas, type Delta } from './deltas.ts'
import { candidatesFor, clearPair, ENOUGH, weighPairs, type Pair, type WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { matchAcross, pairsAcross, withListed } from './respective-changes.ts'
import { rolesIn, type Role } from './roles.ts'

/** A sentence with its stated changes and the roles of its figures. */
export interface ReadChanges {
  readonly sentence: ReadSentence
  readonly deltas: readonly Delta[]
  readonly roles: readonly Role[]
}

/** A stated change and the pair it compares, or null where the document does not say which. */
export interface Matched {
  readonly delta: Delta
  readonly pair: WeighedPair | null
}

/** Finds the stated changes of a sentence. */
export function readSentence(sentence: ReadSentence): ReadChanges {
  const stated = findDeltas(sentence)
  const deltas = pairsAcross(sentence.text) ? withListed(sentence, stated) : stated
  return { sentence, deltas, roles: withBorrowedUnits(sentence, rolesIn(sentence, deltas), deltas) }
}

/** Gives each change its pair within the sentence, best first; a figure plays one part for changes of one kind. */
export function matchWithin(one: ReadChanges): readonly Matched[] {
  const { sentence, deltas, roles } = one
  if (pairsAcross(sentence.text)) return matchAcross(one)
  const textOf = textAround(sentence)
  const matched: Matched[] = []
  const open = new Map<Delta, readonly WeighedPair[]>()
  for (const delta of deltas) {
    const candidates = candidatesFor(delta, roles, deltas)
    const apart = delta.isGap && delta.quantity.kind !== 'percent' ? gapBetween(candidates) : null
    if (apart) matched.push({ delta, pair: apart })
    else open.set(delta, weighPairs({ delta, candidates, textOf }))
  }
  for (let best = clearest(open); best; best = clearest(open)) {
    const { delta, pair } = best
    open.delete(delta)
    matched.push({ delta, pair })
    for (const [other, pairs] of open) {
      if (isRival(delta, other, roles)) open.set(other, withoutPair(pairs, pair))
    }
  }
  for (const delta of open.keys()) {
    matched.push({ delta, pair: delta.isShort ? shortOf(candidatesFor(delta, roles, deltas)) : null })
  }
  return matched.toSorted((a, b) => a.delta.start - b.delta.start)
}

/** Changes of one kind want pairs of their own; so do "trebled" and "half as many again" with figures between them. */
function isRival({ quantity: one }: Delta, { quantity: other }: Delta, roles: readonly Role[]): boolean {
  if (one.kind === other.kind) return true
  if (!isRelative(one) || !isRelative(other)) return false
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start]
  return roles.some(({ quantity }) => quantity.start >= from && quantity.end <= to)
}

function isRelative({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'multiple'
}

/** "97% at one and 82% at the other, a gap of 15 points" has no before and after. */
function gapBetween(candidates: readonly Role[]): WeighedPair | null {
  const [first, second, third] = candidates.map(({ quantity }) => quantity)
  if (!first || !second || third || first.kind !== second.kind) return null
  const [old, later] = first.value < second.value ? [first, second] : [second, first]
  return { old, new: later, weight: ENOUGH }
}

/** "Of the £4.0m planned, £3.4m was delivered, a shortfall of £0.6m": the whole is the greater of the two. */
function shortOf(candidates: readonly Role[]): WeighedPair | null {
  const pair = gapBetween(candidates)
  return pair && { ...pair, old: pair.new, new: pair.old }
}

function textAround(sentence: ReadSentence | undefined): (start: number, end: number) => string {
  const { text = '', start: origin = 0 } = sentence?.block ?? {}
  return (start, end) => text.slice(start - origin, end - origin)
}

/** Of the changes whose pair is clear, the one whose grammar is strongest. */
function clearest(
  open: ReadonlyMap<Delta, readonly WeighedPair[]>
): { delta: Delta; pair: WeighedPair } | null {
  const clear = [...open].flatMap(([delta, pairs]) => {
    const pair = clearPair(pairs)
    return pair ? [{ delta, pair }] : []
  })
  return clear.toSorted((a, b) => b.pair.weight - a.pair.weight)[0] ?? null
}

/**
 * A pair is compared once by changes of one kind. Its figures may serve again, above all the new one with another base,
 * but other figures come first.
 */
function withoutPair(pairs: readonly WeighedPair[], taken: Pair): readonly WeighedPair[] {
  return pairs
    .filter((pair) => pair.old !== taken.old || pair.new !== taken.new)
    .map((pair) => ({ ...pair, weight: pair.weight - sharing(pair, taken) }))
    .toSorted((a, b) => b.weight - a.weight)
}

function sharing(pair: Pair, taken: Pair): number {
  if (pair.old === taken.old || pair.old === taken.new || pair.new === taken.old) return 2.5
  return pair.new === taken.new ? 1 : 0
}

/** "That is 16 more, or 20%": a change said twice, in a number and in per cent, is between the same two figures. */
export function shareTwin(delta: Delta, matched: readonly Matched[]): WeighedPair | null {
  const twin = matched.find(({ delta: other, pair }) => pair !== null && isTwin(other, delta))
  return twin?.pair ?? null
}

const TWIN_REACH = 60

function isTwin({ quantity: one }: Delta, { quantity: other }: Delta): boolean {
  if ((one.kind === 'percent') === (other.kind === 'percent')) return false
  const gap = Math.max(other.start - one.end, one.start - other.end)
  return gap >= 0 && gap <= TWIN_REACH && one.kind !== 'multiple' && other.kind !== 'multiple'
}

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
  if (before && one.deltas[0] === delta) {
    const own = candidatesFor(delta, one.roles, one.deltas).length
    const doubt = TAKES_UP.test(one.sentence.text) ? 0 : FAR
    const found = joined(delta, { pieces: [before, one], used, doubt })
    if (found) return found
    if (twoBefore && own === 0 && doubt === 0)
      return joined(delta, { pieces: [twoBefore, before, one], used, doubt: 0.3 })
  }
  const isLast = one.deltas.at(-1) === delta
  return after && isLast && after.deltas.length === 0
    ? joined(delta, { pieces: [one, after], used, doubt: 0 })
    : null
}

interface Joining {
  readonly pieces: readonly ReadChanges[]
  /** Figures that changes of the sentences around have taken: a figure that was new to one may be old to the next. */
  readonly used: { readonly old: ReadonlySet<Quantity>; readonly new: ReadonlySet<Quantity> }
  readonly doubt: number
}

function joined(delta: Delta, { pieces, used, doubt }: Joining): WeighedPair | null {
  const roles = pieces.flatMap((piece) => piece.roles)
  const deltas = pieces.flatMap((piece) => piece.deltas)
  const candidates = candidatesFor(delta, roles, deltas).filter(({ quantity }) => !used.old.has(quantity))
  const weighed = weighPairs({ delta, candidates, textOf: textAround(pieces[0]?.sentence) })
  const pair = clearPair(weighed.filter((each) => !used.new.has(each.new)))
  return pair && pair.weight >= ENOUGH + doubt ? pair : null
}
