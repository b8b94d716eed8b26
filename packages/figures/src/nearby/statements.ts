import { fractionsIn } from '../fractions.ts'
import type { Quantity } from '../quantity.ts'
import type { Stating, Told } from './scene.ts'

/** The figures of a sentence that may state something: its changes, its other figures, and its fractions in words. */
export function statingIn(told: Told, isTaken: (figure: Quantity) => boolean): readonly Stating[] {
  const { sentence, deltas } = told
  const changes = new Map(deltas.map((delta) => [delta.quantity.start, delta] as const))
  const others = [...sentence.quantities, ...fractionsIn(sentence)]
    .filter(({ start }) => !changes.has(start))
    .map((quantity) => ({ quantity, delta: null }))
  const all = [...deltas.map((delta) => ({ quantity: delta.quantity, delta })), ...others]
  return all.filter(({ quantity }) => !isTaken(quantity))
}
