import type { Grid, GridCell, GridColumn, GridRow } from './grid.ts'
import type { Block } from './paper.ts'
import { isPeriod } from './printed-periods.ts'
import type { ReadBlock, Reading } from './reading.ts'

/** A table that later blocks may carry on. */
export interface OpenGrid extends Grid {
  columns: readonly GridColumn[]
  readonly rows: GridRow[]
}

/** Carries a table on with what follows it; a label that wraps parts the row of headings from the rest of its table. */
export function carryOn(reading: Reading, last: OpenGrid, grid: Grid): void {
  const [heads, second] = last.rows
  const isOnlyHeadings = heads !== undefined && second === undefined && !hasHeadings(last)
  if (isOnlyHeadings && last.columns.every(({ at }) => at === 0 || !isFigured(heads.cells.get(at)))) {
    last.columns = last.columns.map(({ at }) => ({ at, heading: heads.cells.get(at)?.text ?? '' }))
    last.rows.pop()
  }
  const before = reading.blocks[grid.index - 1]
  for (const row of before === undefined ? grid.rows : wrapped(before, grid.rows)) last.rows.push(row)
}

// Periods over columns have digits and are no figures.
function isFigured(cell: GridCell | undefined): boolean {
  return cell !== undefined && /\d/u.test(cell.text) && !isPeriod(cell.text)
}

// "Community nursing" alone on a line and "and therapy" before the figures of the next are one label.
function wrapped({ block, text }: ReadBlock, rows: readonly GridRow[]): readonly GridRow[] {
  const [first, ...rest] = rows
  const isLabel = block.kind !== 'table' && first !== undefined && /^\p{Ll}|\)$/u.test(first.label)
  return isLabel ? [{ ...first, label: `${text.trim()} ${first.label}` }, ...rest] : rows
}

const longestBetween = 60

/** Whether a table carries the one before it on, over the end of a page or a label that wraps. */
export function continues(reading: Reading, last: Grid, grid: Grid): boolean {
  if (last.columns.length !== grid.columns.length) return false
  if (hasHeadings(grid) && !repeatsHeadings(last, grid)) return false
  const between = reading.blocks.slice((last.rows.at(-1)?.index ?? last.index) + 1, grid.index)
  const mayGoOn = hasHeadings(last) || last.rows.length === 1
  return between.every(
    ({ block, text }) => mayStandBetween(block, mayGoOn) && text.trim().length < longestBetween
  )
}

// A page that breaks a table may print its headings again; a table with its total is at its end.
function repeatsHeadings(last: Grid, grid: Grid): boolean {
  const isSame = last.columns.every(({ at, heading }) => grid.columns[at]?.heading === heading)
  return isSame && !/^(?:(?:grand|overall)\s+)?(?:total|all)\b/iu.test(last.rows.at(-1)?.label ?? '')
}

function hasHeadings({ columns }: Grid): boolean {
  return columns.some(({ heading }) => heading !== '')
}

// What is set like a heading may be a label that wraps, or a heading over some of the rows.
function mayStandBetween(block: Block, mayBeLabel: boolean): boolean {
  if (block.kind === 'caption') return /\bcont(?:inued|['’]?d)?\b/iu.test(block.text)
  return block.kind === 'paragraph' || (mayBeLabel && block.kind === 'heading' && block.number === null)
}
