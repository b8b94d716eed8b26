import type { ClaimKind } from '../claim.ts'
import type { Computed } from '../interval.ts'
import type { Quantity } from '../quantity.ts'

/** One way in which a stated figure may have been worked out from figures near it. */
export interface Working {
  readonly kind: ClaimKind
  readonly inputs: readonly Quantity[]
  readonly computed: Computed
  /**
   * How likely the words make it, in bits, against the stated figure being of something else: 0 is even odds, 3 is eight
   * to one. The fit of the figures has no part in it.
   */
  readonly weight: number
  /** Says the working in words: "£84,000 ÷ 56 is £1,500". Most are never asked. */
  readonly words: () => string
  /** Figures that a known slip would give in place of the right one, such as a change worked out on the new figure. */
  readonly slips?: readonly number[]
}
