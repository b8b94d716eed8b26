import { changePairs, pairsBefore, type ColumnPair } from './column-pairs.ts'
import { figureOf, meaningsOf, type MeantColumn } from './column-meaning.ts'
import type { Cause } from './change-verdict.ts'
import type { Claim } from './claim.ts'
import { amountsIn } from './cell-figures.ts'
import { changeIn, signedIn, type StatedChange } from './change-cell.ts'
import { gridsOf, type Grid, type GridRow } from './grid.ts'
import { computeOver } from './interval.ts'
import { readPeriod } from './printed-periods.ts'
import type { Quantity } from './quantity.ts'
import type { Reader, Reading } from './reading.ts'
import { claimFrom, type TableClaim } from './table-claims.ts'
import { isToldByRows, mostAgreed, sampledRows, scored } from './told-by-rows.ts'
import { namingOf } from './total-rows.ts'

/** Reads the change columns of tables: "Difference", "% change", and what their two columns give. */
export const tableChangeReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => changesOf(reading, grid))
})

function changesOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  const told = columns.filter(mayBeChange).slice(0, mostTold)
  const named = columns.filter(({ meaning }) => meaning === 'change')
  return [
    ...named.flatMap((column) => namedChange(grid, columns, column)),
    ...told.flatMap((column) => toldChange(grid, columns, column))
  ].map((found) => claimFrom(reading, found))
}

// A column headed "%", "Vacant" or "Used" may be a change as well: its rows have to tell.
function mayBeChange({ at, meaning, unit }: MeantColumn): boolean {
  return at > 0 && unit !== null && unit !== 'duration' && (meaning === 'value' || meaning === 'share')
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
  const isEnough = best?.way.by === 'dated' ? 0 : 1
  if (best !== undefined && best.found.length > 0 && best.agreed >= Math.min(1, isEnough)) {
    if (best.found.length < 3 || best.agreed > 0) return best.found
  }
  const down = mostAgreed(
    downRows(grid, columns).map((figures) => scored(figures, readRows(grid, column, figures)))
  )
  if (down !== undefined && down.agreed > 0) return down.found
  return toldChange(grid, columns, column)
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
  const isSigned = grid.rows.some((row) => signedIn(row.cells.get(column.at)))
  return grid.rows.flatMap((row) => {
    const old = amountsIn(row.cells.get(pair.old))[0]
    const now = amountsIn(row.cells.get(pair.now))[0]
    const cell = row.cells.get(column.at)
    if (old === undefined || now === undefined || cell === undefined || old.kind !== now.kind) return []
    const changes = changeIn(cell, { heading: column.heading, isSigned, of: old.kind })
    const arrow = arrowIn(row, column)
    return changes.flatMap((change) => changeBetween({ row, old, now, change: pointed(change, arrow) }))
  })
}

// Rows that are periods: each row's change is from the row above it.
function downRows(grid: Grid, columns: readonly MeantColumn[]): readonly MeantColumn[] {
  const rows = grid.rows.filter((row) => namingOf(row) === null)
  const places = rows.map(({ label }) => readPeriod(label).at)
  const isOrdered = places.every((at, row) => at !== null && (row === 0 || at > (places[row - 1] ?? at)))
  if (rows.length < 2 || !isOrdered) return []
  return columns.filter(({ meaning }) => meaning === 'value' || meaning === 'total')
}

function readRows(grid: Grid, column: MeantColumn, figures: MeantColumn): readonly TableClaim[] {
  const isSigned = grid.rows.some((row) => signedIn(row.cells.get(column.at)))
  return grid.rows.slice(1).flatMap((row, above) => {
    const old = figureOf(grid.rows[above], figures.at)
    const now = figureOf(row, figures.at)
    const cell = row.cells.get(column.at)
    if (old === undefined || now === undefined || cell === undefined || namingOf(row) !== null) return []
    const changes = changeIn(cell, { heading: column.heading, isSigned, of: old.kind })
    return changes.flatMap((change) => changeBetween({ row, old, now, change }))
  })
}

/** A change as stated, with the two figures it lies between. */
export interface ChangeBetween {
  readonly row: GridRow
  readonly old: Quantity
  readonly now: Quantity
  readonly change: StatedChange
}

// A column of arrows gives the direction of changes that are printed without a sign.
function arrowIn(row: GridRow, { at }: MeantColumn): -1 | 0 | 1 {
  const texts = [...row.cells].flatMap(([column, { text }]) => (column === at ? [] : [text]))
  if (texts.some((text) => /^(?:[▼↓⬇]|down|decrease[d]?|fall)$/iu.test(text))) return -1
  return texts.some((text) => /^(?:[▲↑⬆]|up|increase[d]?|rise)$/iu.test(text)) ? 1 : 0
}

function pointed(change: StatedChange, arrow: -1 | 0 | 1): StatedChange {
  return change.stated.sign !== null || arrow === 0 ? change : { ...change, direction: arrow }
}

/** Works out the change between two figures of a table; nothing changes by a percentage from nought. */
export function changeBetween({ row, old, now, change }: ChangeBetween): readonly TableClaim[] {
  if (change.kind === 'pct_change' && old.value === 0) return []
  const isRelative = change.kind === 'pct_change'
  const computed = computeOver([old, now], ([from = 0, to = 0]) =>
    isRelative ? ((to - from) / Math.abs(from)) * 100 : to - from
  )
  const isReversed =
    change.direction !== 0 && computed.value !== 0 && Math.sign(computed.value) !== change.direction
  const unit = isRelative ? '%' : change.kind === 'pp_change' ? ' points' : ''
  return [
    {
      kind: change.kind,
      stated: change.stated,
      asserted: change.asserted,
      computed,
      inputs: [old, now],
      row,
      causes: isRelative ? causesOf(old, now) : [],
      reason: `${old.text} to ${now.text} is ${signed(computed.value)}${unit}`,
      isReversed: isReversed && change.asserted.value !== 0
    }
  ]
}

function causesOf(old: Quantity, now: Quantity): readonly Cause[] {
  return [
    {
      value: ((now.value - old.value) / now.value) * 100,
      says: `worked out on ${now.text}, the newer figure`
    },
    { value: (now.value / old.value) * 100, says: `${now.text} as a percentage of ${old.text}` }
  ]
}

function signed(value: number): string {
  const shown = Number(value.toFixed(2))
  return `${shown > 0 ? '+' : shown < 0 ? '−' : ''}${Math.abs(shown).toLocaleString('en-GB')}`
}
