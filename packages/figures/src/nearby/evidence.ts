import { hasSwappedDigits } from '../change-verdict.ts'
import { judge, type Computed, type Stated } from '../interval.ts'
import type { Quantity } from '../quantity.ts'

/**
 * How much it says that a working gives the stated figure, in bits: how many figures of that print there are in the range
 * where a figure of its size might lie. "8.8%" says more than "9%", and "about a third" says little.
 */
export function bitsOfFit(quantity: Quantity, stated: Stated, computed: Computed): number {
  const size = Math.abs(stated.value)
  const print = stated.step > 0 ? stated.step : Math.max(stated.high - stated.low, size * 0.05)
  const width = print + Math.max(0, computed.high - computed.low)
  if (!Number.isFinite(width) || width <= 0) return 1
  const range = quantity.kind === 'percent' ? Math.max(2 * size, 20) : Math.max(2 * size, 10 * width)
  return Math.max(0, Math.min(12, Math.log2(range / width)))
}

/** How often a figure is wrong, before anything is known of it. */
const ERROR = Math.log2(0.12)
/** How often, of wrong figures, one is wrong by a given slip. */
const SLIP = Math.log2(0.15)
const FAR = 2.5

/**
 * How likely it is that a working is meant and its figure is printed wrong, in bits: likelier where a known slip gives
 * the print, and the less so the further it is out.
 */
export function bitsOfError(quantity: Quantity, stated: Stated, { computed, slips = [] }: Failing): number {
  const [size, right] = [Math.abs(quantity.value), Math.abs(computed.value)]
  if (right === 0 || size === 0) return ERROR - 4
  const gives = (value: number): boolean =>
    judge(stated, { value, low: value, high: value }).verdict === 'holds'
  const fit = bitsOfFit(quantity, stated, computed)
  const isSlip =
    [right, ...slips, right * 10, right / 10].some(gives) ||
    judge(stated, computed).rounding === 'truncated' ||
    hasSwappedDigits(quantity.value, computed.value, quantity.decimals)
  if (isSlip) return ERROR + SLIP + Math.max(0, fit - 1)
  const factor = Math.max(size / right, right / size)
  return ERROR - (factor > FAR ? 3 * Math.log2(factor / FAR) : 0)
}

interface Failing {
  readonly computed: Computed
  readonly slips?: readonly number[]
}
