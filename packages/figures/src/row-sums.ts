import type { MeantColumn } from './column-meaning.ts'
import type { Grid } from './grid.ts'
import { lessened } from './outgoing.ts'
import type { TableClaim } from './table-claims.ts'
import { sumClaim } from './table-sum.ts'

/** A column that is added to others, or taken from them. */
export interface Part extends MeantColumn {
  readonly isLess?: boolean
}

/** Adds some columns in every row of a table, to be held against another. */
export function sumAcross(grid: Grid, total: MeantColumn, parts: readonly Part[]): readonly TableClaim[] {
  return grid.rows.flatMap((row) =>
    sumClaim(
      row,
      row.cells.get(total.at),
      parts.map(({ at, isLess }) => (isLess === true ? lessened(row.cells.get(at)) : row.cells.get(at)))
    )
  )
}
