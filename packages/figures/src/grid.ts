import type { Quantity } from './quantity.ts'
import type { ReadBlock, ReadCell, Reading } from './reading.ts'

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

/** A column: its headings from the top joined, in reading order. */
export interface GridColumn {
  readonly at: number
  readonly heading: string
}

/** A table as its reader sees it: headings above, labels on the left, figures in between. */
export interface Grid {
  readonly index: number
  /** The caption or heading that stands over it, or under it. */
  readonly title: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

const kept = new WeakMap<Reading, readonly Grid[]>()

/** The tables of a paper, each read once; a table without headings that follows another carries it on. */
export function gridsOf(reading: Reading): readonly Grid[] {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const grids: Grid[] = []
  for (const block of reading.blocks) {
    if (block.block.kind !== 'table') continue
    const grid = readGrid(reading, block)
    const last = grids.at(-1)
    const isContinued = last !== undefined && continues(reading, last, grid)
    if (isContinued) grids[grids.length - 1] = { ...last, rows: [...last.rows, ...grid.rows] }
    else grids.push(grid)
  }
  kept.set(reading, grids)
  return grids
}

function continues(reading: Reading, last: Grid, grid: Grid): boolean {
  if (grid.columns.some(({ heading }) => heading !== '') || last.columns.length !== grid.columns.length)
    return false
  const between = reading.blocks.slice((last.rows.at(-1)?.index ?? last.index) + 1, grid.index)
  return between.every(({ block, text }) => block.kind === 'paragraph' && text.trim().length < 60)
}

// No table that people read is wider; what a hostile one has beyond is left alone.
const maxColumns = 100

function readGrid(reading: Reading, block: ReadBlock): Grid {
  const rows = block.cells.filter((cells) => cells.some(({ text }) => text.trim() !== ''))
  const headings = headingRows(rows)
  const widths = rows.map((cells) => (cells.at(-1)?.cell.column ?? 0) + (cells.at(-1)?.cell.colSpan ?? 1))
  const width = Math.min(
    maxColumns,
    widths.reduce((widest, own) => Math.max(widest, own), 0)
  )
  const levels = rows
    .slice(0, headings)
    .map((cells, level) => headingLevel(cells, { width, isTop: level < headings - 1 }))
  return {
    index: block.index,
    title: titleBeside(reading, block.index),
    columns: Array.from({ length: width }, (_, at) => ({
      at,
      heading: joined(levels.map((level) => level[at] ?? ''))
    })),
    rows: rows.slice(headings).map((cells) => readRow(cells, block.index))
  }
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ')
}

const maxHeadingRows = 3

function headingRows(rows: readonly (readonly ReadCell[])[]): number {
  let count = 0
  while (count < Math.min(maxHeadingRows, rows.length - 1) && isHeadingRow(rows[count] ?? [])) count++
  return count
}

function isHeadingRow(cells: readonly ReadCell[]): boolean {
  const rest = cells.filter(({ cell, text }) => cell.column > 0 && text.trim() !== '')
  const isMarked = cells.every(({ cell }) => cell.isHeader)
  return rest.length === 0 ? isMarked : isMarked || !rest.some(isFigure)
}

/** Whether a cell is a figure, perhaps with a word or two: "7.9% reduction", not "Answered in under 10 seconds". */
function isFigure({ text, quantities }: ReadCell): boolean {
  if (!/\d/u.test(text.replace(/[£€$'’]\s?0{3}s?/gu, ' ')) && quantities.length > 0) return false
  if (quantities.length === 0)
    return /^\s*\d{4}\s*$/u.test(text) ? false : /^\s*(?:-|–|—|n\/a|\*|\.\.)\s*$/iu.test(text)
  if (!/^[\s(<>~≈+−–-]{0,4}[£€$]?\d/u.test(text)) return false
  if (/\b(?:change|difference|average|target|total|rate)\b/iu.test(text)) return false
  return text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length <= 4
}

interface Level {
  readonly width: number
  /** A row of headings above another: its headings may each stand over several columns. */
  readonly isTop: boolean
}

// In flattened tables a heading over several columns stands in the first of them and leaves the others empty.
function headingLevel(cells: readonly ReadCell[], { width, isTop }: Level): readonly string[] {
  const texts = Array.from({ length: width }, () => '')
  for (const { cell, text } of cells) {
    for (let at = cell.column; at < Math.min(width, cell.column + cell.colSpan); at++) texts[at] = text.trim()
  }
  if (!isTop) return texts
  let last = ''
  return texts.map((text, at) => {
    if (at > 0 && text !== '') last = text
    return at === 0 ? text : last
  })
}

function readRow(cells: readonly ReadCell[], index: number): GridRow {
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

function titleBeside(reading: Reading, index: number): string {
  const before = reading.blocks[index - 1]
  const after = reading.blocks[index + 1]
  const near = [before, after].find(
    (block) => block?.block.kind === 'caption' || block?.block.kind === 'heading'
  )
  if (near !== undefined) return near.text
  return before !== undefined && before.text.length < 160 ? before.text : ''
}
