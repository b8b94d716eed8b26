import type { DraftCell } from '../draft.ts'
import { refuseTooMany } from '../limits.ts'
import type { Job } from '../limits.ts'
import type { Merge, Reach } from './sheet.ts'
import type { SeenRow } from './visible-rows.ts'

/**
 * Sets rows as a table, without the rows and columns that hold nothing, and with merged cells as one.
 *
 * @throws {Refused} `too_large` where it would have more cells than the limit
 */
export function setGrid(rows: readonly SeenRow[], merges: readonly Merge[], job: Job): DraftCell[][] {
  const columns = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].toSorted(
    (a, b) => a - b
  )
  refuseTooMany(job, 'cells', rows.length * columns.length)
  const grid = { rows: rows.map((row) => row.index), columns, merges: byOrigin(merges) }
  // The row down to which each column is taken by a merged cell above.
  const taken = columns.map(() => -1)
  return rows.map((row, at) => {
    job.checkTime()
    return setRow({ row, at, taken, grid })
  })
}

interface Grid {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly merges: ReadonlyMap<string, Merge>
}

interface OpenRow {
  readonly row: SeenRow
  readonly at: number
  readonly taken: number[]
  readonly grid: Grid
}

function setRow({ row, at, taken, grid }: OpenRow): DraftCell[] {
  const { isHeader } = row
  const written = new Map(row.cells.map((cell) => [cell.column, cell.text]))
  const cells: DraftCell[] = []
  for (let i = 0; i < grid.columns.length;) {
    const column = grid.columns[i] ?? 0
    if ((taken[i] ?? -1) >= at) {
      i += 1
      continue
    }
    const text = written.get(column) ?? ''
    const merge = text === '' ? undefined : grid.merges.get(`${row.index} ${column}`)
    const colSpan = merge ? freeSpan(taken, { from: i, at }, countWithin(grid.columns, merge.columns)) : 1
    const rowSpan = merge ? Math.max(countWithin(grid.rows, merge.rows), 1) : 1
    taken.fill(at + rowSpan - 1, i, i + colSpan)
    cells.push({ text, isHeader, colSpan, rowSpan })
    i += colSpan
  }
  return cells
}

// Merged cells never overlap, save in a broken file.
function freeSpan(
  taken: readonly number[],
  { from, at }: { from: number; at: number },
  most: number
): number {
  const stop = taken.slice(from, from + most).findIndex((until) => until >= at)
  return Math.max(stop === -1 ? most : stop, 1)
}

function byOrigin(merges: readonly Merge[]): Map<string, Merge> {
  return new Map(merges.map((merge) => [`${merge.rows.from} ${merge.columns.from}`, merge]))
}

/** How many of the numbers, which ascend, are within the reach. */
function countWithin(numbers: readonly number[], { from, to }: Reach): number {
  return firstAbove(numbers, to) - firstAbove(numbers, from - 1)
}

function firstAbove(numbers: readonly number[], bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= bound) low = middle + 1
    else high = middle
  }
  return low
}
