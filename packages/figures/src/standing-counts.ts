import { findDeltas } from './deltas.ts'
import { asPrinted } from './plain-sentence.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { rolesIn } from './roles.ts'

/** The figures of a sentence that a later word such as "them" may stand for, and those that state a change. */
interface Standing {
  /** Neither changes nor the figures that changes are measured from. */
  readonly counts: readonly Quantity[]
  readonly changes: ReadonlySet<Quantity>
  /** The figures that something is compared with: last year's, the budget, the target. */
  readonly bases: readonly Quantity[]
  /** When a figure is of, where a period stands beside it. */
  readonly periods: ReadonlyMap<Quantity, number>
}

/** A role as strong as this calls a figure the earlier of two. */
const OLD = 1.5

const kept = new WeakMap<ReadSentence, Standing>()

const nothing: Standing = { counts: [], changes: new Set(), bases: [], periods: new Map() }

/** Reads a sentence once: which of its figures stand now, and which are changes. */
export function standingCounts(given: ReadSentence): Standing {
  const sentence = asPrinted(given)
  if (sentence.quantities.length === 0) return nothing
  const known = kept.get(sentence)
  if (known !== undefined) return known
  const deltas = findDeltas(sentence)
  const changes = new Set(deltas.map(({ quantity }) => quantity))
  const amounts = rolesIn(sentence, deltas).filter(
    ({ quantity }) => isAmount(quantity) && !changes.has(quantity)
  )
  const standing = {
    counts: amounts.filter(({ old }) => old < OLD).map(({ quantity }) => quantity),
    changes,
    periods: new Map(
      amounts.flatMap(({ quantity, period }) => (period === null ? [] : [[quantity, period]]))
    ),
    bases: amounts.filter(({ old }) => old >= OLD).map(({ quantity }) => quantity)
  }
  kept.set(sentence, standing)
  return standing
}

function isAmount({ kind }: Quantity): boolean {
  return kind === 'count' || kind === 'money' || kind === 'duration'
}
