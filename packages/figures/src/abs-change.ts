import { judgeChangeOf, type Cause, type ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import { computeOver } from './interval.ts'
import type { Pair } from './pairs.ts'
import { printLike } from './printing.ts'

/** Judges a difference of counts, sums of money or durations. */
export function judgeAbsChange(delta: Delta, pair: Pair): ChangeVerdict {
  const computed = computeOver([pair.old, pair.new], ([old = 0, later = 0]) => later - old)
  const decimals = Math.max(pair.old.decimals, pair.new.decimals)
  const sign = computed.value < 0 ? '−' : '+'
  return judgeChangeOf({
    kind: 'abs_change',
    delta,
    computed,
    working: `${pair.old.text} to ${pair.new.text} is ${sign}${printLike(pair.old, Math.abs(computed.value), decimals)}`,
    causes: causesOf(pair)
  })
}

function causesOf({ old, new: later }: Pair): readonly Cause[] {
  if (old.kind !== 'duration') return []
  const asDecimals = Math.abs(decimalMinutes(later.value) - decimalMinutes(old.value))
  const seconds = Math.floor(asDecimals + 1e-9) * 60 + Math.round((asDecimals % 1) * 100)
  return [{ value: seconds, says: 'minutes and seconds subtracted as if they were decimals' }]
}

/** 4 minutes 5 seconds as the 4.05 that a calculator is given. */
function decimalMinutes(seconds: number): number {
  return Math.floor(seconds / 60) + (seconds % 60) / 100
}
