import type { Quantity } from './quantity.ts'
import type { ReadCell } from './reading.ts'

/** A cell of a table's body with the figures printed in it. */
export interface GridCell {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly quantities: readonly Quantity[]
}

/** A row of a table's body: its label and its cells by column. */
export interface GridRow {
  readonly label: string
  readonly cells: ReadonlyMap<number, GridCell>
  readonly start: number
  readonly end: number
  /** The index of the block it stands in: a table may run over a page into a second block. */
  readonly index: number
}

/** Reads a row of a table's body. */
export function readRow(cells: readonly ReadCell[], index: number): GridRow {
  const label =
    cells
      .find(({ cell }) => cell.column === 0)
      ?.text.replace(/\s+/g, ' ')
      .trim() ?? ''
  return {
    label,
    cells: new Map(cells.map((cell) => [cell.cell.column, cellOf(cell)])),
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    index
  }
}

function cellOf({ text, start, end, quantities }: ReadCell): GridCell {
  return {
    text: text.trim(),
    start,
    end,
    quantities: quantities.length > 0 ? quantities : bareCount(text, start)
  }
}

// "2024" alone in a cell of counts is a count; in a heading it is a year.
function bareCount(text: string, start: number): readonly Quantity[] {
  const match = /^\s*(\d{4})\s*$/u.exec(text)
  if (match?.[1] === undefined) return []
  const value = Number(match[1])
  const at = start + text.indexOf(match[1])
  return [
    {
      kind: 'count',
      text: match[1],
      value,
      low: value,
      high: value,
      decimals: 0,
      step: 1,
      approximation: null,
      sign: null,
      isWord: false,
      start: at,
      end: at + 4
    }
  ]
}
