import type { DraftCell } from '../draft.ts'
import type { Item } from './items.ts'

/** A cell of a tagged table, and how far its words reach across the page; null where it has none. */
export interface TaggedCell {
  readonly text: string
  readonly isHeader: boolean
  readonly extent: Extent | null
  readonly printed: readonly Item[]
}

interface Extent {
  readonly left: number
  readonly right: number
}

/**
 * Sets the cells of a tagged table in columns. A page's tree leaves empty cells out, so rows that are short of cells are
 * set by where their words stand under the rows that are whole.
 */
export function setColumns(rows: readonly (readonly TaggedCell[])[]): DraftCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = columnExtents(rows.filter((row) => row.length === width))
  return rows.map((row) =>
    row.length === width ? row.map((cell) => draftOf(cell, 1)) : setRow(row, columns)
  )
}

function columnExtents(rows: readonly (readonly TaggedCell[])[]): (Extent | null)[] {
  const columns: (Extent | null)[] = rows[0]?.map(() => null) ?? []
  for (const row of rows)
    row.forEach(({ extent }, i) => {
      const there = columns[i]
      if (!extent) return
      columns[i] = there
        ? { left: Math.min(there.left, extent.left), right: Math.max(there.right, extent.right) }
        : extent
    })
  return columns
}

function setRow(row: readonly TaggedCell[], columns: readonly (Extent | null)[]): DraftCell[] {
  const cells: DraftCell[] = []
  let column = 0
  row.forEach((cell, i) => {
    const room = columns.length - (row.length - i - 1)
    const under = cell.extent ? columnsUnder(cell.extent, columns) : []
    const first = Math.min(Math.max(under[0] ?? column, column), room - 1)
    for (; column < first; column += 1) cells.push(emptyCell(cell.isHeader))
    const span = Math.max(1, Math.min((under.at(-1) ?? first) - first + 1, room - first))
    cells.push(draftOf(cell, span))
    column = first + span
  })
  for (; column < columns.length; column += 1)
    cells.push(emptyCell(row.every((cell) => cell.isHeader) && row.length > 0))
  return cells
}

function columnsUnder(extent: Extent, columns: readonly (Extent | null)[]): number[] {
  const over = columns.flatMap((column, i) =>
    column && column.left < extent.right && column.right > extent.left ? [i] : []
  )
  if (over.length > 0) return over
  const distance = (column: Extent | null | undefined) =>
    column ? Math.abs(column.left - extent.left) : Infinity
  return [columns.reduce((best, column, i) => (distance(column) < distance(columns[best]) ? i : best), 0)]
}

function draftOf({ text, isHeader, printed }: TaggedCell, colSpan: number): DraftCell {
  return { text, isHeader, colSpan, rowSpan: 1, printed }
}

function emptyCell(isHeader: boolean): DraftCell {
  return { text: '', isHeader, colSpan: 1, rowSpan: 1 }
}
