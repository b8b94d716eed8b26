import { judgeChangeOf, type ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import { computeOver } from './interval.ts'
import type { Pair } from './pairs.ts'
import { printSigned } from './printing.ts'

/** Judges a change in percentage points: one rate less the other. */
export function judgePpChange(delta: Delta, pair: Pair): ChangeVerdict {
  const computed = computeOver([pair.old, pair.new], ([old = 0, later = 0]) => later - old)
  const decimals = Math.max(pair.old.decimals, pair.new.decimals)
  const relative = Math.abs((pair.new.value - pair.old.value) / pair.old.value) * 100
  return judgeChangeOf({
    kind: 'pp_change',
    delta,
    computed,
    working: `${pair.old.text} to ${pair.new.text} is ${printSigned(computed.value, decimals)} percentage points`,
    causes: [{ value: relative, says: 'the relative change in per cent, called percentage points' }]
  })
}
