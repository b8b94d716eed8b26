import { changeBetween } from './change-between.ts'
import { changeIn, signedIn } from './change-cell.ts'
import { figureOf, type MeantColumn } from './column-meaning.ts'
import type { Grid, GridRow } from './grid.ts'
import { readPeriod } from './printed-periods.ts'
import type { TableClaim } from './table-claims.ts'
import { scored, type Scored } from './told-by-rows.ts'
import { namingOf } from './total-rows.ts'

/** Reads a change column of a table whose rows are periods: each row's change is from the period before it. */
export function rowChanges(
  grid: Grid,
  columns: readonly MeantColumn[],
  column: MeantColumn
): readonly Scored<MeantColumn>[] {
  const rows = inTime(grid.rows.filter((row) => namingOf(row) === null))
  if (rows.length < 2) return []
  const isSigned = rows.some((row) => signedIn(row.cells.get(column.at)))
  return columns
    .filter(({ meaning }) => meaning === 'value' || meaning === 'total')
    .map((figures) => scored(figures, downRows(rows, { column, figures, isSigned })))
}

/** The rows from the earliest period to the latest, whichever way they are printed; none where they are in no order. */
function inTime(rows: readonly GridRow[]): readonly GridRow[] {
  const places = rows.map(({ label }) => readPeriod(label).at)
  const isRising = places.every((at, row) => at !== null && (row === 0 || at > (places[row - 1] ?? at)))
  if (isRising) return rows
  const isFalling = places.every((at, row) => at !== null && (row === 0 || at < (places[row - 1] ?? at)))
  return isFalling ? rows.toReversed() : []
}

interface Reading {
  readonly column: MeantColumn
  readonly figures: MeantColumn
  readonly isSigned: boolean
}

function downRows(rows: readonly GridRow[], { column, figures, isSigned }: Reading): readonly TableClaim[] {
  return rows.slice(1).flatMap((row, before) => {
    const old = figureOf(rows[before], figures.at)
    const now = figureOf(row, figures.at)
    const cell = row.cells.get(column.at)
    if (old === undefined || now === undefined || cell === undefined) return []
    const changes = changeIn(cell, { heading: column.heading, isSigned, of: old.kind })
    return changes.flatMap((change) => changeBetween({ row, old, now, change }))
  })
}
