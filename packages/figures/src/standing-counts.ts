import { findDeltas } from './deltas.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { rolesIn } from './roles.ts'

/** The figures of a sentence that a later word such as "them" may stand for, and those that state a change. */
interface Standing {
  /** Neither changes nor the figures that changes are measured from. */
  readonly counts: readonly Quantity[]
  readonly changes: ReadonlySet<Quantity>
}

const kept = new WeakMap<ReadSentence, Standing>()

/** Reads a sentence once: which of its figures stand now, and which are changes. */
export function standingCounts(sentence: ReadSentence): Standing {
  const known = kept.get(sentence)
  if (known !== undefined) return known
  const deltas = findDeltas(sentence)
  const changes = new Set(deltas.map(({ quantity }) => quantity))
  const counts = rolesIn(sentence, deltas)
    .filter(({ quantity, old }) => isAmount(quantity) && !changes.has(quantity) && old < 1.5)
    .map(({ quantity }) => quantity)
  const standing = { counts, changes }
  kept.set(sentence, standing)
  return standing
}

function isAmount({ kind }: Quantity): boolean {
  return kind === 'count' || kind === 'money' || kind === 'duration'
}
