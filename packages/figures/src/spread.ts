import type { ReadChanges } from './change-matching.ts'
import type { Delta } from './deltas.ts'
import type { WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'

const ENDS =
  /\b(?:best and (?:the )?worst|worst and (?:the )?best|highest and (?:the )?lowest|lowest and (?:the )?highest|top and (?:the )?bottom|fastest and (?:the )?slowest|largest and (?:the )?smallest|smallest and (?:the )?largest|oldest and (?:the )?newest|richest and (?:the )?poorest|most and (?:the )?least)\b/i
const LEAST = 3
const SURE = 5

/**
 * "The gap between the best and the worst is 13.1 points": the greatest and the least of the figures listed in the
 * sentence, or in one of the two before it.
 */
export function pairOfEnds(
  delta: Delta,
  one: ReadChanges,
  back: readonly (ReadChanges | undefined)[]
): WeighedPair | null {
  if (delta.isGap !== true || !ENDS.test(one.sentence.text)) return null
  for (const piece of [one, ...back]) {
    const listed = piece ? listedIn(piece, delta) : []
    if (listed.length < LEAST) continue
    const sorted = listed.toSorted((a, b) => a.value - b.value)
    const [low, high] = [sorted[0], sorted.at(-1)]
    return low && high ? { old: low, new: high, weight: SURE } : null
  }
  return null
}

function listedIn({ sentence, deltas }: ReadChanges, { quantity }: Delta): readonly Quantity[] {
  const kind = quantity.kind === 'points' ? 'percent' : quantity.kind
  const changes = new Set(deltas.map((delta) => delta.quantity))
  return sentence.quantities.filter((figure) => figure.kind === kind && !changes.has(figure))
}
