import { judgeChange } from './change-claims.ts'
import type { Matched } from './change-matching.ts'
import type { Surroundings } from './change-surroundings.ts'
import type { ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import { isExplained } from './other-pairs.ts'
import { countsOthers, isAimed, isUnlike } from './pair-suspicions.ts'
import type { WeighedPair } from './pairs.ts'
import type { Reading } from './reading.ts'

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

/** Whether a stated change may be told: what holds always is, and what fails only where nothing else would explain it. */
export function mayTell(reading: Reading, around: Surroundings, { delta, pair }: Matched): boolean {
  const judged = pair && judgeChange(delta, pair)
  if (!pair || judged?.verdict !== 'fails') return true
  const { one, back, after } = around
  const hasSlip = judged.guess !== null && judged.severity !== 'changes the message'
  const textOf = (start: number, end: number): string =>
    reading.paper.text.slice(start, end).replaceAll(/\s/g, ' ')
  if (isAimed(delta, pair, textOf) || isUnlike(pair)) return false
  if (!hasSlip && countsOthers(pair, textOf)) return false
  return !isExplained(reading, {
    delta,
    pair,
    hasSlip,
    one,
    around: [back[1], back[0], one, after].flatMap((piece) => piece ?? []),
    fits: (other) => judgeChange(delta, other).verdict !== 'fails'
  })
}
