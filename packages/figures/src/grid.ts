import { isPeriod } from './printed-periods.ts'
import { carryOn, continues, type OpenGrid } from './grid-joins.ts'
import { roundingAround } from './grid-rounding.ts'
import { readRow, withoutNotes, type GridRow } from './grid-row.ts'
import type { ReadBlock, ReadCell, Reading } from './reading.ts'

export type { GridCell, GridRow } from './grid-row.ts'

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
  const grids: OpenGrid[] = []
  for (const block of reading.blocks) {
    if (block.block.kind !== 'table') continue
    const grid = readGrid(reading, block)
    const last = grids.at(-1)
    if (last !== undefined && continues(reading, last, grid)) carryOn(reading, last, grid)
    else grids.push(grid)
  }
  kept.set(reading, grids)
  return grids
}

// No table that people read is wider; what a hostile one has beyond is left alone.
const maxColumns = 100

function readGrid(reading: Reading, block: ReadBlock): OpenGrid {
  const rows = block.cells.filter((cells) => cells.some(({ text }) => text.trim() !== ''))
  const headings = headingRows(rows)
  const widths = rows.map(endOf)
  const width = Math.min(
    maxColumns,
    widths.reduce((widest, own) => Math.max(widest, own), 0)
  )
  const usual = commonest(widths)
  const levels =
    headings === 0
      ? lineBefore(reading, block.index, width)
      : rows
          .slice(0, headings)
          .map((cells, level) => headingLevel(cells, { width, isTop: level < headings - 1 }))
  const title = titleBeside(reading, block.index)
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    heading: withoutNotes(joined(levels.map((level) => level[at] ?? '')))
  }))
  const roomIn = roundingAround(reading, block.index, title)
  const printings = columns.map(({ heading }) => ({
    room: roomIn(heading),
    isPercentInBrackets: inBrackets.test(heading) || inBrackets.test(title)
  }))
  const body = rows.slice(headings).map((cells) => cells.slice(0, maxColumns))
  return {
    index: block.index,
    title,
    columns,
    rows: body.map((cells) => {
      const row = readRow(cells, block.index, printings)
      return endOf(cells) < usual && cells.length > 1 ? { ...row, isShort: true } : row
    })
  }
}

const longestHeading = 40

// A line of as many pieces right before a table without headings has them: its first piece may be empty.
function lineBefore(reading: Reading, index: number, width: number): readonly (readonly string[])[] {
  const before = reading.blocks[index - 1]
  if (before === undefined || before.block.kind === 'table' || width < 3) return []
  const line = reading.paper.text.slice(before.start, before.end).split('\n').at(-1) ?? ''
  const pieces = line.split(/[|\t]/u).map((piece) => piece.trim())
  const isHeading =
    pieces.length === width &&
    pieces.slice(1).every((piece) => piece !== '' && piece.length <= longestHeading)
  return isHeading ? [pieces] : []
}

const inBrackets = /\((?:%|per cent|percentages?)\)/iu

function endOf(cells: readonly ReadCell[]): number {
  const last = cells.at(-1)?.cell
  return last === undefined ? 0 : Math.min(maxColumns, last.column + last.colSpan)
}

function commonest(widths: readonly number[]): number {
  const counts = [...Map.groupBy(widths, (width) => width)]
  return counts.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0
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
  const bare = text.replace(/[£€$'’(]\s?0{3}s?\b/gu, ' ')
  if (quantities.length > 0 && (!/\d/u.test(bare) || (bare !== text && isPeriod(bare)))) return false
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

function titleBeside(reading: Reading, index: number): string {
  const before = reading.blocks[index - 1]
  const after = reading.blocks[index + 1]
  const near = [before, after].find(
    (block) => block?.block.kind === 'caption' || block?.block.kind === 'heading'
  )
  if (near !== undefined) return near.text
  return before !== undefined && before.block.kind !== 'table' && before.text.length < 160 ? before.text : ''
}
