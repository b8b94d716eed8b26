import { withBorrowedUnits } from './borrowed-units.ts'
import { findDeltas, type Delta } from './deltas.ts'
import { candidatesFor, clearPair, ENOUGH, weighPairs, type Pair, type WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { matchAcross, pairsAcross, withListed } from './respective-changes.ts'
import { rolesIn, type Role } from './roles.ts'
import { textAround } from './sentence-text.ts'

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

/** No sentence that people write states more changes. */
const MOST_CHANGES = 30

/** Finds the stated changes of a sentence. */
export function readSentence(sentence: ReadSentence): ReadChanges {
  const found = findDeltas(sentence)
  const stated = found.length > MOST_CHANGES ? [] : found
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
