import { amountsIn } from './cell-figures.ts'
import type { MeantColumn } from './column-meaning.ts'
import type { Grid, GridCell, GridRow } from './grid.ts'
import { statedBy, sumOf } from './interval.ts'
import type { Quantity } from './quantity.ts'
import { agrees, type TableClaim } from './table-claims.ts'
import { isPart, namingOf } from './total-rows.ts'

const leastParts = 3
const furthest = 5

/**
 * Adds the shares of a column under which 100 per cent is printed. Shares that miss it by far are of something else, or
 * of answers that may be given together.
 */
export function shareTotals(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  const row = grid.rows.at(-1)
  if (row === undefined) return []
  const parts = grid.rows
    .slice(0, -1)
    .filter(isPart(grid.rows))
    .filter((part) => namingOf(part) === null)
  return columns
    .filter(({ meaning }) => meaning === 'share')
    .flatMap(({ at }) =>
      wholeOf(
        row,
        row.cells.get(at),
        parts.map(({ cells }) => cells.get(at))
      )
    )
}

function wholeOf(
  row: GridRow,
  cell: GridCell | undefined,
  parts: readonly (GridCell | undefined)[]
): readonly TableClaim[] {
  const stated = only(cell)
  const inputs = parts.flatMap((part) => only(part) ?? [])
  if (stated?.value !== 100 || inputs.length < Math.max(leastParts, parts.length)) return []
  const computed = sumOf(inputs.map(rounded))
  const reason = `the ${inputs.length} shares add to ${Number(computed.value.toFixed(4))}`
  const asserted = { ...statedBy(stated), step: Math.max(stated.step, ...inputs.map(({ step }) => step)) }
  const found: TableClaim = { kind: 'table_total', stated, asserted, computed, inputs, row, reason }
  return agrees(found) || Math.abs(computed.value - 100) <= furthest ? [found] : []
}

function only(cell: GridCell | undefined): Quantity | undefined {
  const amounts = amountsIn(cell)
  return amounts.length === 1 ? amounts[0] : undefined
}

// Under "%" a bare number is rounded too.
function rounded(figure: Quantity): Quantity {
  return { ...figure, low: figure.value - figure.step / 2, high: figure.value + figure.step / 2 }
}
