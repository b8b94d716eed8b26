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

/** What the headings and the notes of a table say of the figures of a column. */
export interface Printing {
  /** How far whole figures may be rounded. */
  readonly room: number
  /** "Number (%)": figures in brackets are per cent without saying so. */
  readonly isPercentInBrackets: boolean
}

/** Reads a row of a table's body; `printings` are those of its columns. */
export function readRow(cells: readonly ReadCell[], index: number, printings: readonly Printing[]): GridRow {
  return {
    label: labelOf(cells),
    cells: new Map(cells.map((cell) => [cell.cell.column, cellOf(cell, printings[cell.cell.column])])),
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    index
  }
}

/** A label or heading without the marks of its notes: "All offences [note 2]", "Total [r]". */
export function withoutNotes(text: string): string {
  return text
    .replace(/\s*\[(?:notes?\s*)?[\w, ]{1,8}\]/giu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const totalWord = /^(?:(?:sub|grand)[\s-]*)?totals?$|^all$/iu

// Where one label stands beside several rows, what is beside it tells the rows apart; "Total" there is as good as its own.
function labelOf(cells: readonly ReadCell[]): string {
  const first = withoutNotes(cells.find(({ cell }) => cell.column === 0)?.text ?? '')
  const beside = cells.find(({ cell, text }) => cell.column > 0 && text.trim() !== '')
  const second = beside !== undefined && beside.quantities.length === 0 ? beside.text.trim() : ''
  if (first === '') return /\d/u.test(second) ? '' : second
  return totalWord.test(second) ? `${first} ${second}` : first
}

function cellOf({ text, start, end, quantities }: ReadCell, printing: Printing | undefined): GridCell {
  const figures = quantities.length > 0 ? quantities : bareCount(text, start)
  const room = printing?.room ?? 0
  const roomy = room === 0 ? figures : figures.map((figure) => loosened(figure, room))
  const isShared = printing?.isPercentInBrackets === true && figures.length === 2
  return { text: text.trim(), start, end, quantities: isShared ? withShare(roomy, text) : roomy }
}

// "203 (25.0)" under "number (%)".
function withShare(figures: readonly Quantity[], text: string): readonly Quantity[] {
  const [count, share] = figures
  if (count === undefined || share?.kind !== 'count' || !/^\s*\d[\d,]*\s*\(\s*\d[\d.]*\s*\)\s*$/u.test(text))
    return figures
  const half = share.step / 2
  return [count, { ...share, kind: 'percent', low: share.value - half, high: share.value + half }]
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
