import { changeBetween } from './change-between.ts'
import { changeIn, signedIn } from './change-cell.ts'
import { figureOf, type MeantColumn } from './column-meaning.ts'
import type { Grid, GridRow } from './grid.ts'
import { isPeriod, readPeriod } from './printed-periods.ts'
import type { TableClaim } from './table-claims.ts'
import { isToldByRows, mostAgreed, scored } from './told-by-rows.ts'

const changeLabel =
  /^(?:%\s*)?(?:(?:percentage|per cent|annual|overall|net|year[- ]on[- ]year)\s+)?(?:points?\s+)?(?:change|difference|variation|variance|increase|decrease|reduction)\b/iu

/**
 * Reads the rows of a table that hold changes, and so run the other way from a column of changes: "% change" under two
 * years, or under one row of figures whose columns are years.
 */
export function changeRows(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  return grid.rows.flatMap((row, at) => {
    if (!changeLabel.test(row.label)) return []
    const above = grid.rows.slice(0, at).filter(({ label }) => !changeLabel.test(label))
    const [before, last] = [above.at(-2), above.at(-1)]
    if (last === undefined) return []
    const across = acrossColumns(columns, row, last)
    if (across.length > 0 || before === undefined) return across
    return betweenRows(columns, row, { pair: [before, last], rowsAbove: above.length })
  })
}

interface RowsAbove {
  /** The two rows just above a row of changes, in their order. */
  readonly pair: readonly [GridRow, GridRow]
  /** How many rows of figures stand above it in all. */
  readonly rowsAbove: number
}

function betweenRows(
  columns: readonly MeantColumn[],
  row: GridRow,
  { pair: [one, other], rowsAbove }: RowsAbove
): readonly TableClaim[] {
  const [first, second] = [placeOf(one), placeOf(other)]
  const isDated = isPeriod(one.label) && isPeriod(other.label) && first !== null && second !== null
  if (isDated && rowsAbove === 2 && first !== second) {
    const [old, now] = first < second ? [one, other] : [other, one]
    return columnChanges(columns, row, { old, now })
  }
  const ways = [
    { old: one, now: other },
    { old: other, now: one }
  ]
  const best = mostAgreed(ways.map((way) => scored(way, columnChanges(columns, row, way))))
  return best !== undefined && isToldByRows(best) ? best.found : []
}

// "This year" and "last year" are in order as well as 2024 and 2023 are.
function placeOf({ label }: GridRow): number | null {
  const { at, relative } = readPeriod(label)
  return at ?? (relative === 0 ? null : relative)
}

interface Between {
  readonly old: GridRow
  readonly now: GridRow
}

function columnChanges(
  columns: readonly MeantColumn[],
  row: GridRow,
  { old, now }: Between
): readonly TableClaim[] {
  const isSigned = columns.some(({ at }) => at > 0 && signedIn(row.cells.get(at)))
  return columns.flatMap(({ at, heading }) => {
    const [from, to, cell] = [figureOf(old, at), figureOf(now, at), row.cells.get(at)]
    if (at === 0 || from === undefined || to === undefined || cell === undefined || from.kind !== to.kind)
      return []
    const context = { heading: `${row.label} ${heading}`, isSigned, of: from.kind }
    return changeIn(cell, context).flatMap((change) => changeBetween({ row, old: from, now: to, change }))
  })
}

// Each change stands under the later of two columns that are periods.
function acrossColumns(
  columns: readonly MeantColumn[],
  row: GridRow,
  figures: GridRow
): readonly TableClaim[] {
  const dated = columns.filter(({ at, period }) => at > 0 && period.at !== null && period.subject === '')
  const isRising = dated.every(
    ({ period }, place) => place === 0 || (period.at ?? 0) > (dated[place - 1]?.period.at ?? 0)
  )
  if (dated.length < 2 || !isRising || isPeriod(figures.label)) return []
  const isSigned = dated.some(({ at }) => signedIn(row.cells.get(at)))
  const found = dated.slice(1).flatMap(({ at }, before) => {
    const old = figureOf(figures, dated[before]?.at ?? 0)
    const [now, cell] = [figureOf(figures, at), row.cells.get(at)]
    if (old === undefined || now === undefined || cell === undefined || old.kind !== now.kind) return []
    const changes = changeIn(cell, { heading: row.label, isSigned, of: old.kind })
    return changes.flatMap((change) => changeBetween({ row, old, now, change }))
  })
  return scored(row, found).agreed > 0 ? found : []
}
