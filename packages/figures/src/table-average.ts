import { amountsIn } from './cell-figures.ts'
import type { Claim } from './claim.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid, type GridCell, type GridRow } from './grid.ts'
import { statedBy, sumOf } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Reader, Reading } from './reading.ts'
import { agrees, claimFrom, type TableClaim } from './table-claims.ts'
import { namingOf } from './total-rows.ts'

/** Reads columns and rows headed "Average" as the plain mean of the figures beside or above them. */
export const tableAverageReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => averagesOf(reading, grid))
})

const meanName = /^(?:(?:monthly|quarterly|annual|yearly|overall)\s+)?(?:average|mean)$/iu

function averagesOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  const found = [...acrossRows(grid, columns), ...downColumns(grid, columns)]
  // A mean may be weighted by what is not printed: the plain mean is judged only where most of them agree with it.
  const agreed = found.filter(agrees).length
  const isPlain = agreed >= 1 && agreed > found.length / 2
  return isPlain ? found.map((one) => claimFrom(reading, one)) : []
}

function acrossRows(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  const mean = columns.find(({ heading }) => meanName.test(heading))
  if (mean === undefined) return []
  const parts = columns.filter(({ at, unit }) => at > 0 && at < mean.at && unit === mean.unit)
  return grid.rows.flatMap((row) => {
    const cells = parts.map(({ at }) => row.cells.get(at))
    return meanOf(row, row.cells.get(mean.at), cells)
  })
}

function downColumns(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  const row = grid.rows.findLast(({ label }) => meanName.test(label))
  if (row === undefined) return []
  const above = grid.rows.slice(0, grid.rows.indexOf(row)).filter((other) => namingOf(other) === null)
  return columns.slice(1).flatMap(({ at }) => {
    const cells = above.map((other) => other.cells.get(at))
    return meanOf(row, row.cells.get(at), cells)
  })
}

function meanOf(
  row: GridRow,
  cell: GridCell | undefined,
  parts: readonly (GridCell | undefined)[]
): readonly TableClaim[] {
  const stated = only(cell)
  const inputs = parts.flatMap((part) => only(part) ?? [])
  if (stated === undefined || inputs.length < 2 || inputs.length < parts.length) return []
  if (inputs.some(({ kind }) => kind !== stated.kind)) return []
  const sum = sumOf(inputs)
  const count = inputs.length
  const computed = { value: sum.value / count, low: sum.low / count, high: sum.high / count }
  const reason = `the mean of ${count} figures is ${Number(computed.value.toPrecision(5))}`
  return [{ kind: 'average', stated, asserted: statedBy(stated), computed, inputs, row, reason }]
}

function only(cell: GridCell | undefined): Quantity | undefined {
  const amounts = amountsIn(cell)
  return amounts.length === 1 ? amounts[0] : undefined
}
