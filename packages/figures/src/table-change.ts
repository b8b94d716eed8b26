import { changePairs, pairsBefore, type ColumnPair } from './column-pairs.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import type { Claim } from './claim.ts'
import { amountsIn } from './cell-figures.ts'
import { arrowColumns, arrowIn } from './arrows.ts'
import { changeBetween } from './change-between.ts'
import { changeIn, signedIn, type StatedChange } from './change-cell.ts'
import { gridsOf, type Grid } from './grid.ts'
import type { Reader, Reading } from './reading.ts'
import { claimFrom, inWholeRows, type TableClaim } from './table-claims.ts'
import { rowChanges } from './row-changes.ts'
import { isToldByRows, mostAgreed, sampledRows, scored } from './told-by-rows.ts'

/** Reads the change columns of tables: "Difference", "% change", and what their two columns give. */
export const tableChangeReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => changesOf(reading, grid))
})

function changesOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  const told = columns.filter(mayBeChange).slice(0, mostTold)
  const named = columns.filter(({ meaning }) => meaning === 'change').map(asCaptioned(grid))
  const found = [
    ...named.flatMap((column) => namedChange(grid, columns, column)),
    ...told.flatMap((column) => toldChange(grid, columns, column))
  ]
  return inWholeRows(found).map((one) => claimFrom(reading, one))
}

// A caption may say that the differences are in points.
function asCaptioned({ title }: Grid): (column: MeantColumn) => MeantColumn {
  return (column) =>
    /\bpoints?\b/iu.test(title) && !/%/u.test(column.heading)
      ? { ...column, heading: `${column.heading} (points)` }
      : column
}

// A column headed "%", "Vacant" or "Used" may be a change as well: its rows have to tell.
function mayBeChange({ at, meaning, unit, period }: MeantColumn): boolean {
  if (at === 0 || unit === null || unit === 'duration' || period.at !== null) return false
  return meaning === 'value' || meaning === 'share'
}

const mostTold = 12

/**
 * A table's column means one thing in all its rows: of the pairs its headings allow, the first unless another agrees
 * with more rows. A reading that agrees with no row of three or more is not what the column means.
 */
function namedChange(
  grid: Grid,
  columns: readonly MeantColumn[],
  column: MeantColumn
): readonly TableClaim[] {
  const pairs = changePairs(columns, column)
  const best = mostAgreed(pairs.map((pair) => scored(pair, readColumn(grid, column, pair))))
  const isClear = best?.way.by === 'dated' && best.found.length < 3
  if (best !== undefined && best.found.length > 0 && (isClear || best.agreed > 0)) return best.found
  const down = mostAgreed(rowChanges(grid, columns, column))
  return down !== undefined && down.agreed > 0 ? down.found : toldChange(grid, columns, column)
}

function toldChange(grid: Grid, columns: readonly MeantColumn[], column: MeantColumn): readonly TableClaim[] {
  const sample = grid.rows.length > sampledRows ? { ...grid, rows: grid.rows.slice(0, sampledRows) } : grid
  const dated = changePairs(columns, column).filter(({ by }) => by === 'dated')
  const pairs = [...dated, ...pairsBefore(columns, column)]
  const best = mostAgreed(pairs.map((pair) => scored(pair, readColumn(sample, column, pair))))
  if (best === undefined || !isToldByRows(best, best.way.by === 'dated' ? 2 : 3)) return []
  return readColumn(grid, column, best.way)
}

function readColumn(grid: Grid, column: MeantColumn, pair: ColumnPair): readonly TableClaim[] {
  const arrows = arrowColumns(grid)
  // Where the rows agree that a difference of percentages is in points, it is.
  const isTold = pair.by === 'told'
  const isSigned = grid.rows.some((row) => signedIn(row.cells.get(column.at)))
  const isUnsigned = !isSigned && isRisesOnly(grid, column, pair)
  return grid.rows.flatMap((row) => {
    const old = amountsIn(row.cells.get(pair.old))[0]
    const now = amountsIn(row.cells.get(pair.now))[0]
    const cell = row.cells.get(column.at)
    if (old === undefined || now === undefined || cell === undefined || old.kind !== now.kind) return []
    const heading = isTold && old.kind === 'percent' ? `${column.heading} (points)` : column.heading
    const changes = changeIn(cell, { heading, isSigned, of: old.kind })
    return changes.flatMap((change) => {
      const arrow = change.stated.sign === null ? arrowIn(row, arrows) : 0
      const isMeantUp = change.direction === 0 && (isUnsigned || (isTold && isRise(column, change)))
      const direction = arrow === 0 && isMeantUp ? 1 : arrow
      return changeBetween({ row, old, now, change: direction === 0 ? change : { ...change, direction } })
    })
  })
}

// Under "Change" most rows rise and none prints a sign: the few that fall should. A "difference" may have no sign at all.
function isRisesOnly({ rows }: Grid, { heading }: MeantColumn, { old, now }: ColumnPair): boolean {
  if (!/\bchange\b/iu.test(heading) || /\b(?:absolute|size|abs)\b/iu.test(heading)) return false
  const ways = rows.map(({ cells }) => {
    const [from, to] = [amountsIn(cells.get(old))[0], amountsIn(cells.get(now))[0]]
    return from === undefined || to === undefined ? 0 : Math.sign(to.value - from.value)
  })
  const rises = ways.filter((way) => way > 0).length
  const falls = ways.filter((way) => way < 0).length
  return rises >= 2 && falls * 2 <= rises
}

// Under a bare "%" a change without a sign is a rise: a fall would be told from a share by its minus.
function isRise({ meaning }: MeantColumn, { direction }: StatedChange): boolean {
  return meaning === 'share' && direction === 0
}
