import type { ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import { computeOver, judge, severityOf, statedBy } from './interval.ts'
import type { Pair } from './pairs.ts'
import { printNumber } from './printing.ts'

/** Judges a multiple: the new figure ÷ the old. "More than doubled" asks for more than two. */
export function judgeRatio({ quantity }: Delta, pair: Pair): ChangeVerdict {
  const computed = computeOver([pair.old, pair.new], ([old = 0, later = 0]) => later / old)
  const stated = statedBy(quantity)
  const { verdict, rounding } = judge(stated, computed)
  const isOpposite = quantity.value > 1 === computed.value < 1 && computed.value !== 1
  const miss = isOpposite ? 'changes the message' : severityOf(stated, computed)
  return {
    kind: 'ratio',
    verdict,
    computed: computed.value,
    reason: `${pair.old.text} to ${pair.new.text} is ${printNumber(computed.value, 2)} times`,
    guess: rounding === 'truncated' ? 'truncated, not rounded' : null,
    severity: verdict === 'fails' ? miss : null
  }
}
