import { proseDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { countHeaderRows } from '../header-rows.ts'
import type { Job } from '../limits.ts'
import { setGrid } from './grid.ts'
import type { Sheet } from './sheet.ts'
import { readVisibleRows } from './visible-rows.ts'
import type { SeenRow } from './visible-rows.ts'

/** What a sheet reads as, and how much of it was hidden. */
export interface ReadSheet {
  readonly drafts: readonly Draft[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

/**
 * The blocks of a sheet: its name as a heading, then its tables. Blank rows part a table from lines of words, and from
 * another table where that begins with a heading of its own.
 *
 * @param page the sheet's place in the workbook, from 1
 */
export function readSheet(sheet: Sheet, page: number, job: Job): ReadSheet {
  const { rows, hiddenRows, hiddenColumns } = readVisibleRows(sheet, job)
  if (rows.length === 0) return { drafts: [], hiddenRows, hiddenColumns }
  const drafts = partRows(rows, sheet).map((part): readonly Draft[] =>
    part.isTable
      ? [{ kind: 'table', rows: setGrid(part.rows, sheet.merges, job), page }]
      : part.rows.flatMap((row) => row.cells.map((cell) => proseDraft(cell.text, page)))
  )
  const name: Draft = { kind: 'heading', level: 1, number: null, text: sheet.name, page }
  return { drafts: [name, ...drafts.flat()], hiddenRows, hiddenColumns }
}

interface Part {
  readonly isTable: boolean
  readonly rows: SeenRow[]
}

function partRows(rows: readonly SeenRow[], sheet: Sheet): Part[] {
  const parts: Part[] = []
  for (const group of groupRows(rows, sheet)) {
    const first = firstTableRow(group)
    const table = group.slice(first)
    const last = parts.at(-1)
    if (last?.isTable && table.length > 0 && first <= 1 && goesOn(last.rows, group, table)) {
      for (const row of group) last.rows.push(row)
      continue
    }
    if (first > 0) parts.push({ isTable: false, rows: group.slice(0, first) })
    if (table.length > 0) parts.push({ isTable: true, rows: table })
  }
  return parts
}

// Rows with no blank row between them; the rows that a merged cell takes up are not blank.
function groupRows(rows: readonly SeenRow[], { merges }: Sheet): SeenRow[][] {
  const reach = new Map<number, number>()
  for (const { rows: tall } of merges)
    reach.set(tall.from, Math.max(reach.get(tall.from) ?? 0, tall.to - tall.from))
  const groups: SeenRow[][] = []
  let end = -1
  for (const row of rows) {
    const group = groups.at(-1)
    if (group && row.position <= end + 1) group.push(row)
    else groups.push([row])
    end = Math.max(end, row.position + (reach.get(row.index) ?? 0))
  }
  return groups
}

// Rows of one cell of words at the left are a title or a note; the table begins after them.
function firstTableRow(group: readonly SeenRow[]): number {
  const left = Math.min(...group.slice(0, 100).map((row) => row.cells[0]?.column ?? 0))
  const first = group.findIndex(
    ({ cells }) => cells.length > 1 || cells[0]?.isNumber || cells[0]?.column !== left
  )
  return first === -1 ? group.length : first
}

function goesOn(table: readonly SeenRow[], group: readonly SeenRow[], rows: readonly SeenRow[]): boolean {
  const columns = new Set(table.flatMap((row) => row.cells.map((cell) => cell.column)))
  const texts = rows.slice(0, 5).map((row) => row.cells.map((cell) => cell.text))
  const hasHeader = rows[0]?.isHeader || countHeaderRows(texts) > 0
  return !hasHeader && group.every((row) => row.cells.every((cell) => columns.has(cell.column)))
}
