import type { Delta } from './deltas.ts'
import type { Quantity } from './quantity.ts'
import type { Scene } from './pair-scene.ts'
import { weightOf } from './pair-weights.ts'
import type { Role } from './roles.ts'

/** The earlier and the later figure that a stated change compares. */
export interface Pair {
  readonly old: Quantity
  readonly new: Quantity
}

/** A pair with the weight of the grammar behind it. */
export interface WeighedPair extends Pair {
  readonly weight: number
}

/** Below this the pair is in doubt. */
export const ENOUGH = 1.8
/** Two different pairs closer than this cannot be told apart. */
const MARGIN = 0.6
/** A change and its figures stand near one another: this many figures on either side are looked at. */
const REACH = 8

/** Figures that a change may compare: of one kind, not themselves changes, and near it. */
export function candidatesFor(
  delta: Delta,
  roles: readonly Role[],
  deltas: readonly Delta[]
): readonly Role[] {
  const changes = new Set(deltas.map((other) => other.quantity))
  const at = roles.findIndex((role) => role.quantity.start >= delta.quantity.start)
  const middle = at === -1 ? roles.length : at
  return roles
    .slice(Math.max(0, middle - REACH), middle + REACH + 1)
    .filter(({ quantity, isEnd }) => !isEnd && !changes.has(quantity) && mayCompare(delta.quantity, quantity))
}

function mayCompare(change: Quantity, figure: Quantity): boolean {
  if (figure.kind === 'multiple' || figure.kind === 'points') return false
  if (change.kind === 'points') return figure.kind === 'percent'
  return change.kind === 'percent' || change.kind === 'multiple' || figure.kind === change.kind
}

/**
 * Every ordered pair of candidates, best first. Weights come from grammar and place only. How well the figures fit the
 * stated change is never asked: it would hide the errors.
 */
export function weighPairs(scene: Scene): readonly WeighedPair[] {
  const { candidates } = scene
  const pairs: WeighedPair[] = []
  for (const old of candidates) {
    for (const later of candidates) {
      if (old === later || old.quantity.kind !== later.quantity.kind) continue
      pairs.push({ old: old.quantity, new: later.quantity, weight: weightOf(scene, old, later) })
    }
  }
  return pairs.toSorted((a, b) => b.weight - a.weight)
}

/** The best pair, or null where none is good enough or two are as good. */
export function clearPair(pairs: readonly WeighedPair[]): WeighedPair | null {
  const [best, second] = pairs
  if (!best || best.weight < ENOUGH) return null
  return second && best.weight - second.weight < MARGIN ? null : best
}
