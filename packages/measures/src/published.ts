import { daysBetween, inPeriod, wholeMonths, type Period } from '@scrutable/calendar'
import { change } from './change.ts'
import { directionWords, sentenceOf, type DirectionWords, type GoodIs } from './direction.ts'
import type { NoValue, Value } from './value.ts'

/** A value and the days it is of: what a page, a report or a table cell shows. */
export type PublishedValue = { readonly value: Value; readonly period: Period }

/** Two published values of one measure, and which way is better. */
export type Comparison = {
  readonly current: PublishedValue
  readonly previous: PublishedValue
  readonly goodIs: GoodIs
}

/**
 * Says how a published value compares with an earlier one, both periods named. Counts, sums
 * of money and rates of periods of different length are never compared: twelve months of calls are more than eleven,
 * whatever happened. Percentages and typical times do not grow with the period, so they may be.
 *
 * @param comparison the later and the earlier value, and which way is better
 * @returns the change in words, or the reason the two cannot be compared
 * @throws {RangeError} where the two values are not of one kind
 * @example
 * const current = { value: count(13610), period: { from: '2024-08-01', to: '2025-07-31', name: 'LTM' } }
 * const previous = { value: count(12162), period: { from: '2023-08-01', to: '2024-07-31', name: 'PLTM' } }
 * comparePublished({ current, previous, goodIs: 'down' }).sentence // => '13,610 in the 12 months to July 2025, up 11.9% from 12,162 in the 12 months to July 2024'
 */
export function comparePublished({ current, previous, goodIs }: Comparison): DirectionWords | NoValue {
  if (previous.period.to >= current.period.from)
    return { kind: 'none', reason: 'the earlier period does not end before the later one begins' }
  const growsWithPeriod = !['percentage', 'duration'].includes(current.value.kind)
  if (growsWithPeriod && !isSameLength(current.period, previous.period))
    return {
      kind: 'none',
      reason: 'the two periods are not of the same length, so what they came to cannot be compared'
    }
  const changed = change(previous.value, current.value)
  const when = { now: inPeriod(current.period), before: inPeriod(previous.period) }
  return { ...directionWords(changed, goodIs), sentence: sentenceOf(changed, when) }
}

function isSameLength(one: Period, other: Period): boolean {
  const months = wholeMonths(one)
  // July and June are each a month, though one is a day longer.
  if (months !== null && months === wholeMonths(other)) return true
  return daysBetween(one.from, one.to) === daysBetween(other.from, other.to)
}
