import { changeRows } from './change-rows.ts'
import { changeIn, type StatedChange } from './change-cell.ts'
import type { Claim } from './claim.ts'
import { meaningsOf } from './column-meaning.ts'
import { gridsOf, type Grid, type GridRow } from './grid.ts'
import { isPeriod, readPeriod } from './printed-periods.ts'
import type { Quantity } from './quantity.ts'
import type { ReadBlock, Reader, Reading } from './reading.ts'
import { claimFrom } from './table-claims.ts'
import { changeBetween } from './change-between.ts'

/**
 * Reads a change that stands apart from its two figures: a row "Change" under rows that are periods, a line such as
 * "21.7% increase" next to a table of two periods, or list items that give a change and its two periods.
 */
export const calloutChangeReader: Reader = (reading) => {
  const tables = gridsOf(reading).flatMap((grid) => [
    ...changeRows(grid, meaningsOf(grid)).map((found) => claimFrom(reading, found)),
    ...besideTable(reading, grid)
  ])
  return { claims: [...tables, ...inLists(reading)] }
}

/** A figure for a period. */
interface Dated {
  readonly figure: Quantity
  readonly at: number
  readonly row: GridRow
}

function datedIn(row: GridRow, column: number): readonly Dated[] {
  const figures = row.cells.get(column)?.quantities ?? []
  const { at } = readPeriod(row.label)
  const [figure] = figures
  return figure === undefined || at === null || figures.length > 1 ? [] : [{ figure, at, row }]
}

function ordered(dated: readonly Dated[]): readonly Dated[] {
  const sorted = dated.toSorted((a, b) => a.at - b.at)
  const [first, last] = sorted
  return first === undefined || last === undefined || first.at === last.at ? [] : sorted
}

function besideTable(reading: Reading, grid: Grid): readonly Claim[] {
  const values = meaningsOf(grid).filter(({ at, unit }) => at > 0 && unit !== null)
  const column = values[0]?.at
  if (values.length !== 1 || column === undefined || grid.rows.length !== 2) return []
  if (!grid.rows.every(({ label }) => isPeriod(label))) return []
  const pair = ordered(grid.rows.flatMap((row) => datedIn(row, column)))
  const end = grid.rows.at(-1)?.index ?? grid.index
  return calloutsNear(reading, [grid.index - 1, end + 1, end + 2], pair)
}

function inLists(reading: Reading): readonly Claim[] {
  return reading.blocks.flatMap((block, index) => {
    const pair = ordered([block, reading.blocks[index + 1]].flatMap(datedItem))
    return pair.length === 2 ? calloutsNear(reading, [index - 1, index + 2], pair) : []
  })
}

// An item that is a figure and a period and nothing more: "2,863 August 2023 to July 2024".
function datedItem(block: ReadBlock | undefined): readonly Dated[] {
  const [figure] = block?.quantities ?? []
  if (block?.block.kind !== 'item' || figure === undefined || block.quantities.length > 1) return []
  const text = block.text
  const rest = text.slice(0, figure.start - block.start) + text.slice(figure.end - block.start)
  const { at, subject } = readPeriod(rest)
  if (at === null || subject.split(/\s+/).length > 3) return []
  return [
    {
      figure,
      at,
      row: { label: '', cells: new Map(), start: block.start, end: block.end, index: block.index }
    }
  ]
}

const maxCalloutWords = 7

/** A short line that states one change and no other figure. */
function calloutIn(block: ReadBlock | undefined, of: Quantity): readonly StatedChange[] {
  if (block === undefined || block.block.kind === 'table' || block.quantities.length !== 1) return []
  if (block.text.trim().split(/\s+/).length > maxCalloutWords) return []
  const cell = { text: block.text, start: block.start, end: block.end, quantities: block.quantities }
  return changeIn(cell, { heading: '', isSigned: false, of: of.kind }).filter(
    ({ kind, direction }) => direction !== 0 && kind === 'pct_change'
  )
}

function calloutsNear(reading: Reading, places: readonly number[], pair: readonly Dated[]): readonly Claim[] {
  const [old, now] = pair
  if (old === undefined || now === undefined) return []
  for (const place of places) {
    const [change] = calloutIn(reading.blocks[place], old.figure)
    if (change === undefined) continue
    const found = changeBetween({ row: now.row, old: old.figure, now: now.figure, change })
    return found.map((one) => claimFrom(reading, one))
  }
  return []
}
