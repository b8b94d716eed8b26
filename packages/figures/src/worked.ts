import { hasSwappedDigits } from './change-verdict.ts'
import type { Claim, ClaimKind } from './claim.ts'
import { makeClaim } from './finding.ts'
import { judge, severityOf, statedBy, type Computed } from './interval.ts'
import { printLike } from './printing.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** A figure and what it is said to be worked out from. */
export interface Worked {
  readonly kind: ClaimKind
  readonly stated: Quantity
  readonly inputs: readonly Quantity[]
  readonly computed: Computed
  /** The working before "=" or "is": "£84,000 ÷ 56". */
  readonly working: string
  /** The words leave room for doubt: only what is nearly right may be called wrong. */
  readonly isDoubtful?: boolean
}

/** A figure that differs by no more than this, or by two swapped digits, is a slip and not a misreading. */
const SLIP = 0.1
/** However plain the words, a figure several times too large or too small is likelier to be of something else. */
const FAR = 3

/** The claim, or none where a failure would be likelier ours than the report's. */
export function workedClaim(reading: Reading, sentence: ReadSentence, worked: Worked): readonly Claim[] {
  const { computed, kind, inputs, working } = worked
  const stated = statedBy(worked.stated)
  const { verdict, rounding } = judge(stated, computed)
  const isSwapped = hasSwappedDigits(worked.stated.value, computed.value, worked.stated.decimals)
  if (verdict === 'fails' && !isSwapped && !isNear(worked)) return []
  const result = printLike(worked.stated, computed.value, worked.stated.decimals + 1)
  return [
    makeClaim(reading, {
      kind,
      verdict,
      stated: worked.stated.text,
      computed: computed.value,
      inputs,
      block: sentence.block.index,
      spans: [worked.stated],
      reason: working.startsWith('the ') ? `${working} is ${result}` : `${working} = ${result}`,
      guess: causeOf(rounding, isSwapped),
      severity: severityOf(stated, computed)
    })
  ]
}

function causeOf(rounding: 'half_even' | 'truncated' | null, isSwapped: boolean): string | null {
  if (rounding === 'truncated') return 'truncated, not rounded'
  return isSwapped ? 'two digits swapped' : null
}

function isNear({ stated, computed, isDoubtful }: Worked): boolean {
  const ratio = computed.value / stated.value
  return isDoubtful ? Math.abs(ratio - 1) <= SLIP : ratio < FAR && ratio > 1 / FAR
}
