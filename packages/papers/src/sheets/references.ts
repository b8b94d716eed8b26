import type { Reach } from './sheet.ts'

const mostRows = 1_048_576
const mostColumns = 16_384

/** The place of a cell, "B3" as row 2 and column 1, counted from 0; null where it is none. */
export function readReference(reference: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (!match) return null
  const column = [...(match[1] ?? '').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  )
  const row = Number(match[2])
  return row >= 1 && row <= mostRows && column <= mostColumns ? { row: row - 1, column: column - 1 } : null
}

/** The reach of rows and columns of a range, "A1:F1". */
export function readRange(range: string): { readonly rows: Reach; readonly columns: Reach } | null {
  const [from, to] = range.split(':').map(readReference)
  if (!from || !to) return null
  return {
    rows: { from: Math.min(from.row, to.row), to: Math.max(from.row, to.row) },
    columns: { from: Math.min(from.column, to.column), to: Math.max(from.column, to.column) }
  }
}
