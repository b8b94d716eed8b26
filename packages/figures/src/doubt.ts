import type { ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import type { WeighedPair } from './pairs.ts'

/** Grammar as strong as "from A to B". */
const STRONG = 5

/**
 * Whether a failure is so far off that a misread pair is likelier than a mistake: a figure several times too large or too
 * small, or the wrong way and of another size, with no cause that explains it. Never used to choose a pair, only to
 * refrain from an accusation.
 */
export function isMisread(delta: Delta, pair: WeighedPair, judged: ChangeVerdict): boolean {
  if (judged.verdict !== 'fails' || judged.guess !== null) return false
  const base = judged.kind === 'ratio' ? 1 : 0
  const [stated, computed] = [Math.abs(delta.quantity.value - base), Math.abs(judged.computed - base)]
  const factor = Math.max(stated / computed, computed / stated)
  const isTurned = judged.severity === 'changes the message'
  const limit = (pair.weight >= STRONG ? 10 : 6) / (isTurned ? 2.5 : 1)
  return !(factor <= limit)
}
