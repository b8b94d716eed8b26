import type { MeantColumn } from './column-meaning.ts'
import type { Grid } from './grid.ts'
import { sumAcross } from './row-sums.ts'
import { isToldByRows, mostAgreed, sampledRows, scored, type Scored } from './told-by-rows.ts'

/** A column that is the sum of others in its rows, with those it adds up. */
export interface RunTotal {
  readonly total: MeantColumn
  readonly parts: readonly MeantColumn[]
}

const mostColumns = 16
const leastBefore = 2
// "Budget | Spent | Left" is a difference and not a sum.
const leastAfter = 3

/**
 * The columns that no heading calls a total and that add up the columns just before them, or all those after them, in their
 * rows: "Q1 | Q2 | Half-year | Q3 | Q4", "Target | Delivered | At risk | Lost".
 */
export function runTotals(grid: Grid, columns: readonly MeantColumn[]): readonly RunTotal[] {
  if (columns.length > mostColumns) return []
  const sample = { ...grid, rows: grid.rows.slice(0, sampledRows) }
  return columns.flatMap((total, place) => {
    const best = mostAgreed(runsAt(columns, place).map((parts) => read(sample, total, parts)))
    return best !== undefined && isToldByRows(best) ? [{ total, parts: best.way }] : []
  })
}

function read(grid: Grid, total: MeantColumn, parts: readonly MeantColumn[]): Scored<readonly MeantColumn[]> {
  return scored(parts, sumAcross(grid, total, parts))
}

// The longest first: of equals the first is taken.
function runsAt(columns: readonly MeantColumn[], place: number): readonly (readonly MeantColumn[])[] {
  const total = columns[place]
  const before = columns.slice(0, place)
  const after = columns.slice(place + 1)
  const runs = before.map((_, from) => before.slice(from)).filter(({ length }) => length >= leastBefore)
  const under = place === 0 && after.length >= leastAfter ? [after] : []
  return [...runs, ...under].filter((parts) => parts.every(({ unit }) => unit === total?.unit))
}
