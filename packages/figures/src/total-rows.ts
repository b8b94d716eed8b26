import { isTotalName } from './column-meaning.ts'
import type { Grid, GridRow } from './grid.ts'

/** A row that is, or may be, the total of others. */
export interface TotalRow {
  readonly row: GridRow
  /** `plain`: "Total". `loose`: "All searches", "Force overall". `none`: only its place, last of all, suggests it. */
  readonly naming: 'plain' | 'loose' | 'none'
  /** The sets of rows that it may be the total of, likeliest first. */
  readonly parts: readonly (readonly GridRow[])[]
  /** It stands over its rows, which may be only some of what it is the total of. */
  readonly isAbove: boolean
}

const plainName = /^(?:(?:grand|overall|sub)[\s-]*)?totals?\b/iu
const looseName =
  /^(?:all\b(?! other)|overall\b|sum\b|altogether\b|combined\b)|\b(?:totals?|overall|combined)$/iu
const withinOthers =
  /^(?:of which|of these|including|includes|incl\b|memo|average|mean|median|%|per\b|change|difference|target)/iu

// "– with injury" under "Violence" is within it.
const dash = /^[-–—•>]\s*\p{L}/u

/** Every row of a table that says that it is a total, and the last row where none does. */
export function totalRows(grid: Grid): readonly TotalRow[] {
  const filled = grid.rows.filter(hasFigures)
  const isDashed = filled.some(({ label }) => !dash.test(label))
  const rows = filled.filter(({ label }) => !withinOthers.test(label) && !(isDashed && dash.test(label)))
  const named = rows.flatMap((row, at) => {
    const naming = namingOf(row)
    return naming === null ? [] : [{ row, at, naming }]
  })
  const last = rows.at(-1)
  if (named.length === 0 && last !== undefined && rows.length >= 3)
    return [{ row: last, naming: 'none', parts: [rows.slice(0, -1)], isAbove: false }]
  return named.map(({ row, at, naming }, place) => {
    const since = rows.slice((named[place - 1]?.at ?? -1) + 1, at)
    const under = rows.slice(at + 1, named[place + 1]?.at ?? rows.length)
    const isLast = place === named.length - 1
    const sets = at === 0 ? [under] : isLast ? [since, ...wholeAbove(rows, at)] : [since]
    return { row, naming, parts: distinct(sets), isAbove: at === 0 }
  })
}

// A heading over some rows, or a note under them, has a label and nothing else.
function hasFigures({ cells }: GridRow): boolean {
  return [...cells].some(([column, { text }]) => column > 0 && text !== '')
}

/** How a row's label names a total; null where it does not. */
export function namingOf({ label }: GridRow): 'plain' | 'loose' | null {
  if (isTotalName(label) || plainName.test(label)) return 'plain'
  return looseName.test(label) ? 'loose' : null
}

// The last total may stand for the whole table: for every part above it, or for the sub-totals.
function wholeAbove(rows: readonly GridRow[], at: number): readonly (readonly GridRow[])[] {
  const above = rows.slice(0, at)
  return [above.filter((row) => namingOf(row) === null), above.filter((row) => namingOf(row) !== null)]
}

function distinct(sets: readonly (readonly GridRow[])[]): readonly (readonly GridRow[])[] {
  const isFirst = (set: readonly GridRow[], place: number): boolean =>
    sets.findIndex((other) => other.length === set.length && other[0] === set[0]) === place
  return sets.filter((set, place) => set.length >= 2 && isFirst(set, place))
}
