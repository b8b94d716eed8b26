import { change } from './change.ts'
import { formatGap, formatValue } from './format.ts'
import type { Value } from './value.ts'

/** What a measure is meant to come to: at least so much, or at most. */
export type Target = { readonly kind: 'at least' | 'at most'; readonly value: Value }

/** Whether a value meets its target, and the words for it. */
export type TargetResult = { readonly isMet: boolean; readonly words: string }

/**
 * Sets a value beside its target. A value made from a numerator and a denominator is judged exactly: 899 of 1,000 misses
 * a target of 90%, though with no decimals it prints as 90%.
 *
 * @param value what the measure came to
 * @param target at least or at most how much, of the same kind
 * @throws {RangeError} where the two are not of one kind
 * @example
 * againstTarget(percentage(96.8), { kind: 'at least', value: percentage(90) }).words // => 'meets the target of at least 90%'
 * againstTarget(duration(963), { kind: 'at most', value: duration(900) }).words // => 'misses the target of at most 15 minutes by 1 minute 3 seconds'
 */
export function againstTarget(value: Value, target: Target): TargetResult {
  const { direction, difference, decimals } = change(target.value, value)
  const isMet = direction !== (target.kind === 'at least' ? 'down' : 'up')
  const named = `the target of ${target.kind} ${formatValue(target.value)}`
  if (isMet) return { isMet, words: `meets ${named}` }
  return { isMet, words: `misses ${named} by ${formatGap(value, Math.abs(difference), decimals)}` }
}
