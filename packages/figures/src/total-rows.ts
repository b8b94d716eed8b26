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
  /^(?:of which|of these|including|includes|incl\b|excluding|memo|average|mean|median|%|per\b|change|difference|variance|target|cumulative|running (?:total|balance)|previous\b|prior\b|last year)/iu
// The last row of a table by the parts of a body is the body itself: "Force", "County", "Programme", "Net spending".
const collective =
  /^(?:the\s+)?(?:(?:whole|entire)\s+)?(?:force|county|district|borough|city|council|region|country|trust|board|partnership|authority|service|group|organisation|company|programme|portfolio|network|system|fleet|estate|pool|scheme|year|half[- ]year|England(?: and Wales)?|Wales|Scotland|Great Britain|United Kingdom|UK|net\b.{0,30}|gross\b.{0,30})(?:[\s-]*(?:wide|as a whole))?$/iu

// Under months a quarter or a half-year is their sum.
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/iu
const ofMonths =
  /^(?:(?:first|second|third|fourth)\s+)?(?:quarter|half)\b|^(?:q[1-4]|h[12]|half[- ]year|financial year)\b/iu

// "– with injury" under "Violence" is within it.
const dash = /^[-–—•>]\s*\p{L}/u

/** Every row of a table that says that it is a total, and the last row where none does. */
export function totalRows(grid: Grid): readonly TotalRow[] {
  const filled = grid.rows.filter(hasFigures)
  const isDashed = filled.some(({ label }) => !dash.test(label))
  const rows = filled.filter(({ label }) => !withinOthers.test(label) && !(isDashed && dash.test(label)))
  const isMonthly = rows.some(({ label }) => month.test(label))
  const named = rows.flatMap((row, at) => {
    const naming = namingOf(row) ?? (isMonthly && ofMonths.test(row.label) ? 'loose' : null)
    return naming === null ? [] : [{ row, at, naming }]
  })
  const last = rows.at(-1)
  if (named.length === 0 && last !== undefined && rows.length >= 3)
    return [
      { row: last, naming: isBody(last) ? 'loose' : 'none', parts: [rows.slice(0, -1)], isAbove: false }
    ]
  return named.map(({ row, at, naming }, place) => {
    const since = rows.slice((named[place - 1]?.at ?? -1) + 1, at)
    const under = rows.slice(at + 1, named[place + 1]?.at ?? rows.length)
    const isLast = place === named.length - 1
    const sets = at === 0 ? [under] : isLast ? [since, ...wholeAbove(rows, named, at)] : [since]
    return { row, naming, parts: distinct(sets), isAbove: at === 0 }
  })
}

function isBody({ label }: GridRow): boolean {
  return collective.test(label.replace(/[*†‡:¹²³]+|\(.{0,20}\)/gu, '').trim())
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
function wholeAbove(
  rows: readonly GridRow[],
  named: readonly { readonly row: GridRow }[],
  at: number
): readonly (readonly GridRow[])[] {
  const above = rows.slice(0, at)
  const totals = new Set(named.map(({ row }) => row))
  return [above.filter((row) => !totals.has(row)), above.filter((row) => totals.has(row))]
}

function distinct(sets: readonly (readonly GridRow[])[]): readonly (readonly GridRow[])[] {
  const isFirst = (set: readonly GridRow[], place: number): boolean =>
    sets.findIndex((other) => other.length === set.length && other[0] === set[0]) === place
  return sets.filter((set, place) => set.length >= 2 && isFirst(set, place))
}
