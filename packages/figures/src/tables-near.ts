import type { Reading } from './reading.ts'
import { axesOf, type TableAxes } from './table-axes.ts'

/** Tables further off than this many blocks are told only where they bear a sentence out. */
const FAR = 12
/** A table so near is what a paragraph tells of, if it tells of any. */
const BESIDE = 4
/** Beyond so many rows a paper's tables are too many to be looked through for every sentence. */
const MOST_ROWS = 800

/** A table a sentence may speak of; a far one may bear it out, and never accuses it. */
export interface NearTable {
  readonly table: TableAxes
  readonly isFar: boolean
  /** It stands right by: the paragraph after it, or a heading and a note away. */
  readonly isBeside: boolean
}

const kept = new WeakMap<Reading, Map<number, readonly NearTable[]>>()

/** The tables that a sentence of a block may speak of, nearest first; one above before one below. */
export function tablesNear(reading: Reading, block: number): readonly NearTable[] {
  const known = kept.get(reading) ?? new Map<number, readonly NearTable[]>()
  kept.set(reading, known)
  const found = known.get(block) ?? near(axesOf(reading), block)
  known.set(block, found)
  return found
}

function near(all: readonly TableAxes[], block: number): readonly NearTable[] {
  const isLong = all.length > MOST_ROWS || all.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS
  const away = ({ grid }: TableAxes): number =>
    grid.index < block ? block - lastOf(grid) : FAR / 2 + grid.index - block
  return all
    .filter(({ grid }) => !isLong || Math.abs(grid.index - block) <= FAR)
    .map((table) => ({
      table,
      isFar: Math.abs(table.grid.index - block) > FAR,
      isBeside: Math.min(Math.abs(table.grid.index - block), Math.abs(lastOf(table.grid) - block)) <= BESIDE
    }))
    .toSorted((a, b) => away(a.table) - away(b.table))
}

function lastOf({ index, rows }: TableAxes['grid']): number {
  return rows.at(-1)?.index ?? index
}
