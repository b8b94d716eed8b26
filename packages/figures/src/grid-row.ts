import { loosened } from './grid-rounding.ts'
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
  /** It ends before the other rows do: a cell may be missing anywhere in it, and its figures may stand under others' headings. */
  readonly isShort?: boolean
  /** The index of the block it stands in: a table may run over a page into a second block. */
  readonly index: number
}

/** Reads a row of a table's body; `room` says how far the whole figures of a column may be rounded. */
export function readRow(
  cells: readonly ReadCell[],
  index: number,
  room: (column: number) => number
): GridRow {
  return {
    label: labelOf(cells),
    cells: new Map(cells.map((cell) => [cell.cell.column, cellOf(cell, room(cell.cell.column))])),
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    index
  }
}

const totalWord = /^(?:(?:sub|grand)[\s-]*)?totals?$|^all$/iu

// Where one label stands beside several rows, what is beside it tells the rows apart; "Total" there is as good as its own.
function labelOf(cells: readonly ReadCell[]): string {
  const first =
    cells
      .find(({ cell }) => cell.column === 0)
      ?.text.replace(/\s+/g, ' ')
      .trim() ?? ''
  const beside = cells.find(({ cell, text }) => cell.column > 0 && text.trim() !== '')
  const second = beside !== undefined && beside.quantities.length === 0 ? beside.text.trim() : ''
  if (first === '') return /\d/u.test(second) ? '' : second
  return totalWord.test(second) ? `${first} ${second}` : first
}

function cellOf({ text, start, end, quantities }: ReadCell, room: number): GridCell {
  const figures = quantities.length > 0 ? quantities : bareCount(text, start)
  return {
    text: text.trim(),
    start,
    end,
    quantities: room === 0 ? figures : figures.map((figure) => loosened(figure, room))
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
