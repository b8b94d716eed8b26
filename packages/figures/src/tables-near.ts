import type { Reading } from './reading.ts'
import { axesOf, type TableAxes } from './table-axes.ts'

/** Tables further off than this many blocks are told only where they bear a sentence out. */
const FAR = 12
/** Beyond so many rows a paper's tables are too many to be looked through for every sentence. */
const MOST_ROWS = 800

/** A table a sentence may speak of; a far one may bear it out, and never accuses it. */
export interface NearTable {
  readonly table: TableAxes
  readonly isFar: boolean
}

/** The tables that a sentence may speak of, nearest first; one above before one below. */
export function tablesNear(reading: Reading, block: number): readonly NearTable[] {
  const all = axesOf(reading)
  const rows = all.reduce((sum, table) => sum + table.rows.length, 0)
  const away = ({ grid }: TableAxes): number =>
    grid.index < block ? block - lastOf(grid) : FAR / 2 + grid.index - block
  return all
    .map((table) => ({ table, isFar: Math.abs(table.grid.index - block) > FAR }))
    .filter(({ isFar }) => !isFar || rows <= MOST_ROWS)
    .toSorted((a, b) => away(a.table) - away(b.table))
}

function lastOf({ index, rows }: TableAxes['grid']): number {
  return rows.at(-1)?.index ?? index
}
