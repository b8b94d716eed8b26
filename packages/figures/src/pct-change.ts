import { judgeChangeOf, type Cause, type ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import { computeOver } from './interval.ts'
import type { Pair } from './pairs.ts'
import { printSigned } from './printing.ts'

/** Judges a percentage change: (new − old) ÷ old, in per cent. */
export function judgePctChange(delta: Delta, pair: Pair): ChangeVerdict {
  const computed = computeOver([pair.old, pair.new], ([old = 0, later = 0]) => ((later - old) / old) * 100)
  const decimals = Math.max(1, delta.quantity.decimals)
  return judgeChangeOf({
    kind: 'pct_change',
    delta,
    computed,
    working: `${pair.old.text} to ${pair.new.text} is ${printSigned(computed.value, decimals)}%`,
    causes: causesOf(pair)
  })
}

function causesOf({ old, new: later }: Pair): readonly Cause[] {
  const change = later.value - old.value
  const points =
    old.kind === 'percent' ? [{ value: Math.abs(change), says: 'percentage points called per cent' }] : []
  return [
    ...points,
    {
      value: Math.abs(change / later.value) * 100,
      says: `worked out on the new figure, ${later.text}, instead of ${old.text}`
    },
    {
      value: (later.value / old.value) * 100,
      says: 'the new figure as a percentage of the old, not the change'
    },
    {
      value: (old.value / later.value) * 100,
      says: 'the old figure as a percentage of the new, not the change'
    }
  ]
}
