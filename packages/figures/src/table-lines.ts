import type { Delta } from './deltas.ts'
import { namedAmong, type Clause } from './named-entries.ts'
import { figureAt, type AxisEntry, type TableAxes } from './table-axes.ts'
import type { Quantity } from './quantity.ts'

/** A figure of a line of a table, with the period it is of. */
export interface LinePoint {
  readonly period: number | null
  readonly entry: AxisEntry
  readonly figure: Quantity
}

/** Figures of one thing at several times, along a row or down a column. */
export interface Line {
  readonly points: readonly LinePoint[]
  /** Whether words name it, or only nothing else can be meant. */
  readonly isNamed: boolean
  readonly runs: 'along' | 'down'
}

/** The lines of a table, in order of time, that a clause may speak of. */
export function linesOf(table: TableAxes, { said }: Clause): readonly Line[] {
  return [...alongRows(table, said), ...downColumns(table, said)].filter(({ points }) => points.length >= 2)
}

function alongRows(table: TableAxes, said: ReadonlySet<string>): readonly Line[] {
  const usable = table.columns.filter(({ column }) => isMeasure(column.meaning))
  const dated = usable.filter(({ period }) => period !== null)
  const groups = [...Map.groupBy(dated, ({ column }) => column.period.subject).values()]
  const ordered = groups.filter(isInTime)
  const about = ordered.length === 1 ? ordered : ordered.filter((group) => namesGroup(group, said))
  const [group] = about
  if (group === undefined || about.length > 1) return []
  const isGroupNamed = namesGroup(group, said)
  return rowsMeant(table, said, isGroupNamed).map(({ entry, isNamed }) => ({
    points: inTime(
      group.flatMap((column) => {
        const figure = figureAt(table, entry.place, column.place)
        return figure === undefined ? [] : [{ period: column.period, entry: column, figure }]
      })
    ),
    isNamed,
    runs: 'along' as const
  }))
}

function namesGroup(group: readonly AxisEntry[], said: ReadonlySet<string>): boolean {
  return namedAmong(group, said).length > 0
}

interface Meant {
  readonly entry: AxisEntry
  readonly isNamed: boolean
}

// Where no row is named the whole is meant, if the words are the table's own.
function rowsMeant(
  { rows, title }: TableAxes,
  said: ReadonlySet<string>,
  isGroupNamed: boolean
): readonly Meant[] {
  const named = namedAmong(rows, said)
  const parts = named.filter(({ isTotal }) => !isTotal)
  if (named.length > 0) return (parts.length > 0 ? parts : named).map((entry) => ({ entry, isNamed: true }))
  const shared = title.filter((word) => said.has(word)).length
  if (!isGroupNamed && shared === 0) return []
  const wholes = rows.length === 1 ? rows : rows.filter(({ isTotal }) => isTotal)
  const last = wholes.at(-1)
  return last === undefined
    ? []
    : [{ entry: last, isNamed: isGroupNamed || rows.length === 1 || shared >= 2 }]
}

/** Years down the side, and what is counted along the top. */
function downColumns(table: TableAxes, said: ReadonlySet<string>): readonly Line[] {
  const rows = table.rows.filter(({ period, names }) => period !== null && names.length === 0)
  if (rows.length < 2 || rows.length < table.rows.length - 1 || !isInTime(rows)) return []
  const values = table.columns.filter(({ column }) => isMeasure(column.meaning))
  const named = namedAmong(values, said)
  const parts = named.filter(({ isTotal }) => !isTotal)
  const isNamed = named.length > 0
  const only = values.length === 1 && table.title.some((word) => said.has(word)) ? values : []
  return (parts.length > 0 ? parts : isNamed ? named : only).map((column) => ({
    points: inTime(
      rows.flatMap((row) => {
        const figure = figureAt(table, row.place, column.place)
        return figure === undefined ? [] : [{ period: row.period, entry: row, figure }]
      })
    ),
    isNamed: true,
    runs: 'down' as const
  }))
}

function isMeasure(meaning: string): boolean {
  return meaning !== 'change' && meaning !== 'label'
}

function isInTime(entries: readonly AxisEntry[]): boolean {
  const periods = entries.map(({ period }) => period)
  return entries.length >= 2 && new Set(periods).size === entries.length
}

// Months without a year are in the order in which the table prints them.
function inTime(points: readonly LinePoint[]): readonly LinePoint[] {
  const isYearless = points.some(({ period }) => period !== null && period <= 1)
  return isYearless ? points : points.toSorted((a, b) => (a.period ?? 0) - (b.period ?? 0))
}

/** A figure that a change may lie between: of the unit that the change is stated in. */
export function mayLieBetween({ quantity }: Delta, { kind }: Quantity): boolean {
  if (kind === 'points' || kind === 'multiple') return false
  if (quantity.kind === 'points') return kind === 'percent'
  return quantity.kind === 'percent' || quantity.kind === 'multiple' || quantity.kind === kind
}
