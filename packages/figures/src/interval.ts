import type { Severity, Verdict } from './claim.ts'
import type { Quantity } from './quantity.ts'

/** Every value a printed figure may stand for, both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** A result worked out from printed figures: from their values, and from all that rounds to them. */
export interface Computed extends Interval {
  readonly value: number
}

/** What a stated figure asserts; `step` is one unit of its last printed place, nought where words give the bounds. */
export interface Stated extends Interval {
  readonly value: number
  readonly step: number
}

const NEAR = 1e-9

/** Applies a formula to the values of the figures and to every corner of their intervals. */
export function computeOver(
  figures: readonly Quantity[],
  formula: (values: readonly number[]) => number
): Computed {
  const values = figures.map((figure) => figure.value)
  const value = formula(values)
  let [low, high] = [value, value]
  eachCorner(values, figures.slice(0, MOST_OPEN).map(boundsOf), () => {
    const result = formula(values)
    low = Math.min(low, result)
    high = Math.max(high, result)
  })
  return { value, low, high }
}

/** The ends of so many figures are tried, each with each: more would take too long and change little. */
const MOST_OPEN = 6

/** What is left of a whole without its parts, as {@link computeOver} gives it: at its least where the parts are greatest. */
export function differenceOf(whole: Quantity, parts: readonly Quantity[]): Computed {
  const less = (all: number, pick: (figure: Quantity) => number): number =>
    all - parts.reduce((sum, part, at) => sum + (at + 1 < MOST_OPEN ? pick(part) : part.value), 0)
  const value = less(whole.value, (part) => part.value)
  const { low, high } = boundsOf(whole)
  return {
    value,
    low: Math.min(
      value,
      less(low, (part) => boundsOf(part).high)
    ),
    high: Math.max(
      value,
      less(high, (part) => boundsOf(part).low)
    )
  }
}

/** The sum of figures, with the sums of their bounds. */
export function sumOf(figures: readonly Quantity[]): Computed {
  const add = (pick: (figure: Quantity) => number): number =>
    figures.reduce((sum, figure) => sum + pick(figure), 0)
  return { value: add((f) => f.value), low: add((f) => boundsOf(f).low), high: add((f) => boundsOf(f).high) }
}

/** "Over 135" has no upper end; as an input to arithmetic it stands for its own printed value and a little more. */
function boundsOf(figure: Quantity): Interval {
  const room = Math.max(figure.step, Math.abs(figure.value) / 20)
  return {
    low: Number.isFinite(figure.low) ? figure.low : figure.value - room,
    high: Number.isFinite(figure.high) ? figure.high : figure.value + room
  }
}

/** Sets the values to every corner of their intervals in turn, in place: millions of corners may be tried for one paper. */
function eachCorner(values: number[], bounds: readonly Interval[], visit: () => void): void {
  const turn = (at: number): void => {
    const bound = bounds[at]
    if (bound === undefined) return visit()
    values[at] = bound.low
    turn(at + 1)
    if (bound.low === bound.high) return
    values[at] = bound.high
    turn(at + 1)
  }
  turn(0)
}

/** What a stated figure asserts, as a magnitude. */
export function statedBy(quantity: Quantity): Stated {
  return {
    value: Math.abs(quantity.value),
    low: quantity.low,
    high: quantity.high,
    step: quantity.approximation === null ? quantity.step : 0
  }
}

/** How a stated figure stands to a computed one, and the rounding that explains it where one does. */
export interface Judgement {
  readonly verdict: Verdict
  readonly rounding: 'half_even' | 'truncated' | null
}

/**
 * Judges a stated magnitude. Half-up rounding of the computed value gives `holds`; a tie rounded to even, or inputs that
 * merely round to the printed ones, give `holds_by_rounding`.
 */
export function judge(stated: Stated, computed: Computed): Judgement {
  const { value, low, high } = magnitudeOf(computed)
  if (agrees(stated, value)) return { verdict: 'holds', rounding: null }
  if (stated.step > 0 && isTieToEven(stated, value))
    return { verdict: 'holds_by_rounding', rounding: 'half_even' }
  if (low < value - NEAR * value || high > value + NEAR * value) {
    if (low <= stated.high + NEAR && high >= stated.low - NEAR)
      return { verdict: 'holds_by_rounding', rounding: null }
  }
  return { verdict: 'fails', rounding: isTruncated(stated, value) ? 'truncated' : null }
}

function magnitudeOf({ value, low, high }: Computed): Computed {
  if (low >= 0) return { value, low, high }
  if (high <= 0) return { value: -value, low: -high, high: -low }
  return { value: Math.abs(value), low: 0, high: Math.max(-low, high) }
}

/** Rounds half up, away from nought, to a multiple of `step`. */
export function roundHalfUp(value: number, step: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) / step + 0.5 + NEAR) * step
}

function agrees(stated: Stated, value: number): boolean {
  if (stated.step === 0) return value >= stated.low - NEAR && value <= stated.high + NEAR
  return isSame(roundHalfUp(value, stated.step), stated)
}

function isSame(value: number, stated: Stated): boolean {
  return Math.abs(value - stated.value) < Math.max(stated.step, 1e-6) / 1000
}

function isTieToEven(stated: Stated, value: number): boolean {
  const places = value / stated.step
  const down = Math.floor(places + NEAR)
  return Math.abs(places - down - 0.5) < 1e-7 && down % 2 === 0 && isSame(down * stated.step, stated)
}

function isTruncated(stated: Stated, value: number): boolean {
  return stated.step > 0 && isSame(Math.floor(value / stated.step + NEAR) * stated.step, stated)
}

/** A miss by one unit of the last printed place is a matter of rounding; anything more is one of size. */
export function severityOf(stated: Stated, computed: Computed): Severity {
  const miss = Math.abs(Math.abs(computed.value) - stated.value)
  return stated.step > 0 && miss < 1.5 * stated.step ? 'rounding' : 'size'
}
