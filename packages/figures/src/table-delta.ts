import { amountsIn, countIn } from './cell-figures.ts'
import type { Claim } from './claim.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid } from './grid.ts'
import { computeOver, statedBy } from './interval.ts'
import type { Reader, Reading } from './reading.ts'
import { claimFrom, inWholeRows, type TableClaim } from './table-claims.ts'
import { isToldByRows, mostAgreed, scored } from './told-by-rows.ts'

/**
 * Reads a percentage change whose one base is not printed, or is printed alone: "2023/24 | Change | %", where the year
 * before is what the change leaves. The rows tell whether the figure printed is the later or the earlier one.
 */
export const tableDeltaReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => deltasOf(reading, grid))
})

interface Way {
  readonly kind: 'pct_from_delta_new' | 'pct_from_delta_old'
  readonly value: MeantColumn
  readonly delta: MeantColumn
  readonly percent: MeantColumn
}

function deltasOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid).filter(({ at, unit }) => at > 0 && unit !== null)
  const values = columns.filter(({ meaning }) => meaning === 'value' || meaning === 'total')
  const [value] = values
  const delta = columns.find(({ meaning, unit }) => meaning === 'change' && unit === value?.unit)
  if (value === undefined || delta === undefined || values.length > 1) return []
  const percents = columns.filter(({ at, unit, heading }) => at !== delta.at && isPercent(unit, heading))
  return percents.flatMap((percent) => {
    const kinds = ['pct_from_delta_new', 'pct_from_delta_old'] as const
    const ways = kinds.map((kind) => ({ kind, value, delta, percent }))
    const best = mostAgreed(ways.map((way) => scored(way, readColumn(grid, way))))
    if (best === undefined || !isToldByRows(best, 2)) return []
    return inWholeRows(best.found).map((found) => claimFrom(reading, found))
  })
}

function isPercent(unit: MeantColumn['unit'], heading: string): boolean {
  return unit === 'percent' || (unit === 'count' && /%|\bper\s?cent/iu.test(heading))
}

function readColumn(grid: Grid, { kind, value, delta, percent }: Way): readonly TableClaim[] {
  return grid.rows.flatMap((row) => {
    const [now, change] = [value, delta].map(({ at }) => countIn(row.cells.get(at)))
    const amounts = amountsIn(row.cells.get(percent.at))
    const [stated] = amounts
    if (now === undefined || change === undefined || stated === undefined || amounts.length > 1) return []
    const isNew = kind === 'pct_from_delta_new'
    if (now.value - (isNew ? change.value : 0) === 0) return []
    const computed = computeOver([change, now], ([by = 0, at = 1]) => (by / (isNew ? at - by : at)) * 100)
    const base = isNew ? now.value - change.value : now.value
    const reason = `${change.text} on ${base.toLocaleString('en-GB')} is ${Number(computed.value.toFixed(2))}%`
    const isReversed = stated.value * computed.value < 0
    return [
      { kind, stated, asserted: statedBy(stated), computed, inputs: [change, now], row, reason, isReversed }
    ]
  })
}
