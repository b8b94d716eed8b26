import type { Reading } from './reading.ts'
import { axesOf, type TableAxes } from './table-axes.ts'

/** Tables further off than this many blocks are not what a sentence speaks of. */
const FAR = 12

/** The tables that a sentence may speak of, nearest first; one above before one below. */
export function tablesNear(reading: Reading, block: number): readonly TableAxes[] {
  const away = ({ grid }: TableAxes): number =>
    grid.index < block ? block - lastOf(grid) : FAR / 2 + grid.index - block
  return axesOf(reading)
    .filter(({ grid }) => Math.abs(grid.index - block) <= FAR)
    .toSorted((a, b) => away(a) - away(b))
}

function lastOf({ index, rows }: TableAxes['grid']): number {
  return rows.at(-1)?.index ?? index
}
