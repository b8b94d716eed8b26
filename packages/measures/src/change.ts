import { asNumber, ratioOf, roundRatio, subtract, type Ratio } from './decimal.ts'
import { exactAmount, printedAmount, type Percentage, type Value } from './value.ts'

/** Which way a value went. */
export type Direction = 'up' | 'down' | 'no change'

/** A change of a count, a duration, a sum of money or a rate. */
export type RelativeChange = {
  readonly kind: 'relative'
  readonly from: Value
  readonly to: Value
  readonly direction: Direction
  /** What was added, in the unit of the values; below nought for a fall. */
  readonly difference: number
  readonly decimals: number
  /** The difference per cent of `from`, to one decimal; null where `from` is nought or below, which has no per cent. */
  readonly perCent: number | null
  /** Whether the change as printed can be had from the values as printed, so that a reader's own sum agrees. */
  readonly agreesWithPrinted: boolean
}

/** A change of a percentage, in points. It has no per cent: "3 points" and "3 per cent" of a percentage differ. */
export type PointsChange = {
  readonly kind: 'points'
  readonly from: Percentage
  readonly to: Percentage
  readonly direction: Direction
  readonly difference: number
  readonly decimals: number
  readonly agreesWithPrinted: boolean
}

/** What changed between two values of one measure. */
export type Change = RelativeChange | PointsChange

/**
 * What changed from one value to another. Percentages change by points; everything else by an amount and per cent.
 * Values that carry their numerator and denominator are compared exactly and the answer is rounded once, half away from
 * nought; others are compared as printed. Formulas: to − from, and 100 × (to − from) ÷ from.
 *
 * @param from the earlier value
 * @param to the later value, of the same kind
 * @throws {RangeError} where the two are not of one kind, or are rates per different numbers
 * @example
 * change(count(12162), count(13610)).perCent // => 11.9
 * change(percentage(93.6), percentage(96.8)).difference // => 3.2
 * change(count(0), count(7)).perCent // => null
 * change(count(7), percentage(7)) // throws A count cannot be compared with a percentage
 */
export function change(from: Value, to: Value): Change {
  refuseUnlike(from, to)
  const decimals = Math.max(from.decimals, to.decimals)
  const exact = subtract(exactAmount(to), exactAmount(from))
  const printed = subtract(printedAmount(to), printedAmount(from))
  const difference = rounded(exact, decimals)
  const direction = exact.upper === 0n ? 'no change' : exact.upper > 0n ? 'up' : 'down'
  const isSameDifference = difference === rounded(printed, decimals)
  if (from.kind === 'percentage' && to.kind === 'percentage')
    return { kind: 'points', from, to, direction, difference, decimals, agreesWithPrinted: isSameDifference }
  const perCent = perCentOf(exact, exactAmount(from))
  const agreesWithPrinted = isSameDifference && perCent === perCentOf(printed, printedAmount(from))
  return { kind: 'relative', from, to, direction, difference, decimals, perCent, agreesWithPrinted }
}

function refuseUnlike(from: Value, to: Value): void {
  if (from.kind !== to.kind) throw new RangeError(`A ${from.kind} cannot be compared with a ${to.kind}`)
  if (from.kind === 'rate' && to.kind === 'rate' && from.per !== to.per)
    throw new RangeError(`A rate per ${from.per} cannot be compared with a rate per ${to.per}`)
}

function perCentOf(difference: Ratio, base: Ratio): number | null {
  if (base.upper <= 0n) return null
  return rounded(ratioOf(difference.upper * base.lower * 100n, difference.lower * base.upper), 1)
}

function rounded(exact: Ratio, decimals: number): number {
  return asNumber(roundRatio(exact, decimals))
}
