import { refuseTooLong, refuseTooMany } from '../limits.ts'
import type { Job } from '../limits.ts'
import type { Reach, Sheet, SheetCell, SheetRow } from './sheet.ts'

/** A cell that a reader sees. */
export interface SeenCell {
  readonly column: number
  readonly text: string
  readonly isNumber: boolean
}

/** A row that a reader sees something in. */
export interface SeenRow {
  /** Its place in the file, by which merged cells are known. */
  readonly index: number
  /** Its place among the rows that are not hidden. */
  readonly position: number
  readonly isHeader: boolean
  readonly cells: readonly SeenCell[]
}

/** What is seen of a sheet, and how much that holds words is hidden. */
export interface Seen {
  readonly rows: readonly SeenRow[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

/**
 * The rows and cells of a sheet that hold words and are not hidden; runs of like rows and cells are written out.
 *
 * @throws {Refused} `too_large` where they come to more than the limit, before they are written out
 */
export function readVisibleRows(sheet: Sheet, job: Job): Seen {
  refuseTooMany(
    job,
    'cells',
    sumOf(sheet.rows, () => 1)
  )
  refuseTooLong(
    job,
    sumOf(sheet.rows, ({ text }) => text.length)
  )
  const isHidden = hiddenBy(sheet.hiddenColumns)
  const lost = new Set<number>()
  const rows: SeenRow[] = []
  let hiddenBefore = 0
  let hiddenRows = 0
  for (const row of sheet.rows.toSorted((a, b) => a.index - b.index)) {
    job.checkTime()
    if (row.isHidden) {
      hiddenBefore += row.count
      if (row.cells.length > 0) hiddenRows += row.count
      continue
    }
    const all = row.cells.flatMap(writeOut).toSorted((a, b) => a.column - b.column)
    for (const { column } of all) if (isHidden(column)) lost.add(column)
    const cells = all.filter(({ column }) => !isHidden(column))
    const { index, isHeader } = row
    for (let i = 0; cells.length > 0 && i < row.count; i += 1)
      rows.push({ index: index + i, position: index + i - hiddenBefore, isHeader, cells })
  }
  return { rows, hiddenRows, hiddenColumns: lost.size }
}

function sumOf(rows: readonly SheetRow[], measure: (cell: SheetCell) => number): number {
  const inRow = (row: SheetRow) => row.cells.reduce((sum, cell) => sum + cell.count * measure(cell), 0)
  return rows.reduce((sum, row) => sum + (row.isHidden ? 0 : row.count * inRow(row)), 0)
}

function writeOut({ column, count, text, isNumber }: SheetCell): SeenCell[] {
  return Array.from({ length: count }, (_, i) => ({ column: column + i, text, isNumber }))
}

// Whether a column is in one of the reaches, which may be many and overlap.
function hiddenBy(reaches: readonly Reach[]): (column: number) => boolean {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of reaches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return (column) => {
    let low = 0
    let high = joined.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((joined[middle]?.to ?? 0) < column) low = middle + 1
      else high = middle
    }
    return (joined[low]?.from ?? Infinity) <= column
  }
}
