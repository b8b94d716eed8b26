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
  /^(?:(?:of which|of these|including|includes|incl|excluding|memo|average|mean|median|per|change|difference|variance|target|cumulative|running (?:total|balance)|previous|prior|last year)\b|%)/iu
// The last row of a table by the parts of a body is the body itself: "Force", "County", "Programme", "Net spending".
const collective =
  /^(?:the\s+)?(?:(?:whole|entire)\s+)?(?:force|county|district|borough|city|council|region|country|trust|board|partnership|authority|service|group|organisation|company|programme|portfolio|network|system|fleet|estate|pool|scheme|station|division|department|directorate|hospital|school|prison|circuit|site|town|parish|nation|industry|sector|collection|year|half[- ]year|England(?: and Wales)?|Wales|Scotland|Great Britain|United Kingdom|UK|net\b.{0,30}|gross\b.{0,30})(?:[\s-]*(?:wide|as a whole))?$/iu

// Under months a quarter or a half-year is their sum.
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/iu
const ofMonths =
  /^(?:(?:first|second|third|fourth)\s+)?(?:quarter|half)\b|^(?:q[1-4]|h[12]|half[- ]year|financial year)\b/iu

// "– with injury" under "Violence" is within it.
const dash = /^[-–—•>]\s*\p{L}/u

/**
 * Every row of a table that says that it is a total, and the last row where none does.
 *
 * @param isSum whether a row is the sum of others in the columns that are added: a sub-total may bear any name
 */
export function totalRows(
  grid: Grid,
  isSum: (row: GridRow, parts: readonly GridRow[]) => boolean
): readonly TotalRow[] {
  const filled = grid.rows.filter(hasFigures)
  const rows = filled.filter(isPart(filled))
  const isMonthly = rows.some(({ label }) => month.test(label))
  let since = 0
  const named = rows.flatMap((row, at): readonly Named[] => {
    const isOfMonths = isMonthly && ofMonths.test(row.label)
    const parts = rows.slice(Math.max(since, at - mostParts), at)
    const before = since > 0 ? rows.slice(since - 1, at) : []
    const isEvident =
      at < rows.length - 1 && [parts, before].some((set) => set.length >= 2 && isSum(row, set))
    const naming = namingOf(row) ?? (isOfMonths || isEvident ? 'loose' : null)
    if (naming !== null) since = at + 1
    return naming === null ? [] : [{ row, at, naming }]
  })
  return [...named.map((own, place) => totalAt(rows, named, { own, place })), ...lastRow(rows, named)]
}

interface Named {
  readonly row: GridRow
  readonly at: number
  readonly naming: 'plain' | 'loose'
}

interface NamedAt {
  readonly own: Named
  readonly place: number
}

function totalAt(rows: readonly GridRow[], named: readonly Named[], { own, place }: NamedAt): TotalRow {
  const { row, at, naming } = own
  if (at === 0) {
    const under = rows.slice(1, named[place + 1]?.at ?? rows.length)
    return { row, naming, parts: distinct([under]), isAbove: true }
  }
  const since = rows.slice((named[place - 1]?.at ?? -1) + 1, at)
  const running = place === 0 ? [] : rows.slice(named[place - 1]?.at ?? at, at)
  const isLast = place === named.length - 1
  const sets = isLast ? [since, ...wholeAbove(rows, named, at), running] : [since, running]
  return { row, naming, parts: distinct(sets), isAbove: false }
}

// The last row of all may be a total without the name, or what is left when all is taken from a total.
function lastRow(rows: readonly GridRow[], named: readonly Named[]): readonly TotalRow[] {
  const row = rows.at(-1)
  const at = rows.length - 1
  if (row === undefined || rows.length < 3 || named.at(-1)?.at === at) return []
  const naming = isBody(row) ? 'loose' : 'none'
  const lastNamed = named.at(-1)?.at ?? 0
  const sets =
    named.length === 0 ? [rows.slice(0, at)] : [rows.slice(lastNamed, at), ...wholeAbove(rows, named, at)]
  return [{ row, naming, parts: distinct(sets), isAbove: false }]
}

/** Whether a row stands beside the others, and not within one of them. */
export function isPart(rows: readonly GridRow[]): (row: GridRow) => boolean {
  const isDashed = rows.some(({ label }) => !dash.test(label))
  return ({ label }) => !withinOthers.test(label) && !(isDashed && dash.test(label))
}

/** Whether a row bears the name of the body, or the sum, that the table is of. */
export function isBody({ label }: Pick<GridRow, 'label'>): boolean {
  return collective.test(label.replace(/[*†‡:¹²³]+|\(.{0,20}\)/gu, '').trim())
}

// Sub-totals without a name are looked for among so many rows.
const mostParts = 30

// A heading over some rows, or a note under them, has a label and nothing else.
function hasFigures({ cells }: GridRow): boolean {
  return [...cells].some(([column, { text }]) => column > 0 && text !== '')
}

/** How a row's label names a total; null where it does not. */
export function namingOf({ label }: Pick<GridRow, 'label'>): 'plain' | 'loose' | null {
  if (isTotalName(label) || plainName.test(label)) return 'plain'
  return looseName.test(label) ? 'loose' : null
}

// The last total may stand for the whole table: for the sub-totals above it, or for every part.
function wholeAbove(
  rows: readonly GridRow[],
  named: readonly { readonly row: GridRow }[],
  at: number
): readonly (readonly GridRow[])[] {
  const above = rows.slice(0, at)
  const totals = new Set(named.map(({ row }) => row))
  return [above.filter((row) => totals.has(row)), above.filter((row) => !totals.has(row))]
}

function distinct(sets: readonly (readonly GridRow[])[]): readonly (readonly GridRow[])[] {
  const isFirst = (set: readonly GridRow[], place: number): boolean =>
    sets.findIndex((other) => other.length === set.length && other[0] === set[0]) === place
  return sets.filter((set, place) => set.length >= 2 && isFirst(set, place))
}
