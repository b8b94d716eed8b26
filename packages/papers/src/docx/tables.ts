import type { Draft, DraftCell } from '../draft.ts'
import { isOn } from '../office/xml.ts'
import type { Attributes } from '../office/xml.ts'

/** A cell as written: what it holds, how many columns it spans, and whether it carries on the cell above it. */
export interface WrittenCell {
  readonly drafts: Draft[]
  span: number
  carriesOn: boolean
}

export interface WrittenRow {
  readonly cells: WrittenCell[]
  isHeader: boolean
  isDeleted: boolean
  /** Columns left free at the start of the row. */
  skipped: number
}

export interface WrittenTable {
  readonly rows: WrittenRow[]
}

const mostSpan = 1000

export function noteRow(row: WrittenRow, name: string, attributes: Attributes): void {
  // Some programs write the switch to turn it off.
  if (name === 'w:tblHeader') row.isHeader = isOn(attributes)
  else if (name === 'w:gridBefore') row.skipped = Number(attributes['val']) || 0
}

export function noteCell(cell: WrittenCell, name: string, attributes: Attributes): void {
  if (name === 'w:gridSpan') cell.span = Number(attributes['val']) || 1
  else if (name === 'w:vMerge') cell.carriesOn = attributes['val'] !== 'restart'
}

/** The blocks that a table makes: a table, or for a box of one column the paragraphs in it. */
export function tableDrafts(table: WrittenTable): Draft[] {
  const rows = table.rows.filter((row) => !row.isDeleted)
  if (rows.every((row) => row.cells.length <= 1))
    return rows.flatMap((row) => row.cells.flatMap((cell) => cell.drafts))
  return [{ kind: 'table', rows: spanRows(rows) }]
}

/** The words of everything in a cell, numbers and bullets included. */
export function wordsOfDrafts(drafts: readonly Draft[]): string {
  const words = drafts.map((draft) =>
    draft.kind === 'table'
      ? draft.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
      : `${draft.opening ?? ''}${draft.text}`
  )
  return words.join(' ').replace(/\s+/g, ' ').trim()
}

function spanRows(rows: readonly WrittenRow[]): DraftCell[][] {
  const above = new Map<number, { text: string; isHeader: boolean; colSpan: number; rowSpan: number }>()
  return rows.map((row) => {
    const cells: DraftCell[] = row.skipped > 0 ? [emptyCell(row.skipped, row.isHeader)] : []
    let column = row.skipped
    for (const cell of row.cells) {
      const colSpan = Math.min(Math.max(cell.span, 1), mostSpan)
      const origin = cell.carriesOn ? above.get(column) : undefined
      if (origin) origin.rowSpan += 1
      else {
        const placed = { ...emptyCell(colSpan, row.isHeader), text: wordsOfDrafts(cell.drafts) }
        above.set(column, placed)
        cells.push(placed)
      }
      column += colSpan
    }
    return cells
  })
}

function emptyCell(colSpan: number, isHeader: boolean): DraftCell {
  return { text: '', isHeader, colSpan: Math.min(colSpan, mostSpan), rowSpan: 1 }
}
