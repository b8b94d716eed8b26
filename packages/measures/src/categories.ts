import { change, type Change } from './change.ts'
import { count, type NoValue, type Value } from './value.ts'

/** The value of one category: one outcome, area or kind of form. */
export type CategoryValue = { readonly category: string; readonly value: Value | NoValue }

/** A row of a comparison: what a category was, what it is, and what changed where both are known. */
export type ComparedCategory = {
  readonly category: string
  readonly current: Value | NoValue
  readonly previous: Value | NoValue
  readonly change: Change | NoValue
}

/**
 * What a category missing from one period means: `nought` where every record was counted, so that none were there;
 * `no data` where it was not measured or nobody knows. Only counts can be nought by their absence.
 */
export type Absent = 'nought' | 'no data'

/**
 * Compares two periods category by category. No category is dropped: one that is in either period has a row, in the
 * order of the current period, then those that only the previous one has.
 *
 * @param current the later period's categories
 * @param previous the earlier period's categories
 * @param absent what a missing category means; `no data` where left out, because a nought must be known
 * @throws {RangeError} where a period has a category twice, or a category's two values are of different kinds
 * @example
 * const now = [{ category: 'Theft', value: count(40) }, { category: 'Arson', value: count(3) }]
 * const before = [{ category: 'Theft', value: count(50) }, { category: 'Fraud', value: count(2) }]
 * compareByCategory(now, before, 'nought').map(({ category }) => category) // => ['Theft', 'Arson', 'Fraud']
 * compareByCategory(now, before, 'nought')[2].current // => { kind: 'count', amount: 0, decimals: 0 }
 * compareByCategory(now, before)[1].previous // => { kind: 'none', reason: 'no data' }
 */
export function compareByCategory(
  current: readonly CategoryValue[],
  previous: readonly CategoryValue[],
  absent: Absent = 'no data'
): readonly ComparedCategory[] {
  const [now, before] = [byCategory(current, 'current'), byCategory(previous, 'previous')]
  return [...new Set([...now.keys(), ...before.keys()])].map((category) => {
    const [is, was] = [now.get(category), before.get(category)]
    const row = { current: is ?? missing(was, absent), previous: was ?? missing(is, absent) }
    return { category, ...row, change: changeWhereKnown(row) }
  })
}

function byCategory(values: readonly CategoryValue[], which: string): ReadonlyMap<string, Value | NoValue> {
  const found = new Map<string, Value | NoValue>()
  for (const { category, value } of values) {
    if (found.has(category))
      throw new RangeError(`The ${which} period has "${category}" twice: add its values together first`)
    found.set(category, value)
  }
  return found
}

function missing(other: Value | NoValue | undefined, absent: Absent): Value | NoValue {
  return absent === 'nought' && other?.kind === 'count' ? count(0) : { kind: 'none', reason: 'no data' }
}

function changeWhereKnown(row: Pick<ComparedCategory, 'current' | 'previous'>): Change | NoValue {
  if (row.current.kind === 'none') return row.current
  return row.previous.kind === 'none' ? row.previous : change(row.previous, row.current)
}
