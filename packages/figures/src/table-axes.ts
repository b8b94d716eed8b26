import { countIn } from './cell-figures.ts'
import { figureOf, meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid } from './grid.ts'
import { readPeriod, withoutPeriods } from './printed-periods.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { unitOf } from './table-facts.ts'
import { isBody, namingOf } from './total-rows.ts'
import { contentStems } from './words.ts'

/** A row or a column of a table with the words that name it. */
export interface AxisEntry {
  /** Its place: a row's in the table's body, a column's from the left. */
  readonly place: number
  /** What it goes by: "Emergency (999)" is named by either. */
  readonly names: readonly (readonly string[])[]
  /** The words of its name that no other row, or column, has in its own. */
  readonly key: readonly string[]
  readonly period: number | null
  readonly isTotal: boolean
}

/** A table as words find their way in it. */
export interface TableAxes {
  readonly grid: Grid
  readonly rows: readonly AxisEntry[]
  readonly columns: readonly (AxisEntry & { readonly column: MeantColumn })[]
  /** The words of its title, and of the corner over its labels. */
  readonly title: readonly string[]
  /** The values of its figures, as its headings give their unit. */
  readonly values: ReadonlySet<number>
}

const kept = new WeakMap<Reading, readonly TableAxes[]>()

/** Larger tables are data, and not what a sentence near them tells. */
const mostRows = 400

/** The tables of a paper with the words that name their rows and columns, each read once. */
export function axesOf(reading: Reading): readonly TableAxes[] {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const found = gridsOf(reading)
    .filter(({ rows }) => rows.length > 0 && rows.length <= mostRows)
    .map(axesIn)
  kept.set(reading, found)
  return found
}

function axesIn(grid: Grid): TableAxes {
  const columns = meaningsOf(grid)
  const hasLabels = columns[0]?.meaning === 'label'
  const values = hasLabels ? columns.slice(1) : columns
  const named = (texts: readonly string[]): readonly AxisEntry[] => withKeys(texts.map(entryFrom))
  const headings = named(values.map(({ heading }) => heading))
  const table = {
    grid,
    rows: named(grid.rows.map((row) => (hasLabels ? row.label : ''))).map((entry, place) => ({
      ...entry,
      isTotal: isTotalRow(grid, place)
    })),
    columns: values.map((column, at) => ({ ...(headings[at] ?? nameless), place: column.at, column })),
    title: contentStems(`${grid.title} ${hasLabels ? (columns[0]?.heading ?? '') : ''}`),
    values: new Set<number>()
  }
  const figures = table.rows.flatMap((row) =>
    values.flatMap((column) => figureAt(table, row.place, column.at)?.value ?? [])
  )
  return { ...table, values: new Set(figures) }
}

const nameless: AxisEntry = { place: 0, names: [], key: [], period: null, isTotal: false }

// "Year ended March 2024" is a period and no more.
const spanWords = /\b(?:year|months?|quarter|period|ending|ended|12|twelve)\b/giu

function entryFrom(text: string, place: number): AxisEntry {
  const { at } = readPeriod(text)
  const words = at === null ? text : withoutPeriods(text).replaceAll(spanWords, ' ')
  const inner = [...words.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? '')
  const names = [words.replaceAll(/\([^()]*\)/gu, ' '), ...inner.filter(isName), words]
    .map(wordsFrom)
    .filter(({ length }) => length > 0)
  return { place, names, key: [], period: at, isTotal: namingOf({ label: text }) !== null }
}

// "(999)" and "(CNA)" are names; "(%)", "(£m)" and "(number)" are not.
function isName(text: string): boolean {
  return /^(?:\d{3}|\p{Lu}{2,6})$/u.test(text.trim())
}

/** The words of a text by which rows and columns are known, with numbers that are names ("999"). */
export function wordsFrom(text: string): readonly string[] {
  const codes = text.match(/(?<![\d.,£])\d{3}(?![\d%]|[.,]\d)/gu) ?? []
  return [...contentStems(text), ...codes]
}

function withKeys(entries: readonly AxisEntry[]): readonly AxisEntry[] {
  const uses = new Map<string, number>()
  for (const { names } of entries)
    for (const word of new Set(names.flat())) uses.set(word, (uses.get(word) ?? 0) + 1)
  return entries.map((entry) => ({
    ...entry,
    key: [...new Set(entry.names[0] ?? [])].filter((word) => uses.get(word) === 1)
  }))
}

// A last row of a body's own name ("Service", "Circuit") is of all the others where it adds them up.
function isTotalRow({ rows, columns }: Grid, place: number): boolean {
  const own = rows[place]
  if (own === undefined) return false
  if (namingOf(own) !== null) return true
  if (place !== rows.length - 1 || rows.length < 3) return false
  if (isBody(own)) return true
  return columns.some(({ at }) => {
    const stated = countIn(own.cells.get(at))
    const parts = rows.slice(0, -1).map(({ cells }) => countIn(cells.get(at)))
    const sum = parts.reduce((total, part) => total + (part?.value ?? 0), 0)
    return (
      stated !== undefined &&
      Math.abs(stated.value) >= 10 * stated.step &&
      isNear(stated.value, sum, stated.step)
    )
  })
}

function isNear(one: number, other: number, step: number): boolean {
  return Math.abs(one - other) < step / 2
}

const scaled = new WeakMap<Quantity, Quantity>()

/** The figure of a cell in the unit that its headings and its title give it: pounds for "118.4" under "£m". */
export function figureAt({ grid }: TableAxes, row: number, column: number): Quantity | undefined {
  const own = grid.rows[row]
  const figure = figureOf(own, column)
  if (figure === undefined) return undefined
  const known = scaled.get(figure)
  if (known !== undefined) return known
  const heading = `${grid.columns[column]?.heading ?? ''} ${own?.label ?? ''}`
  const { kind, scale } = unitOf(figure, heading, grid.title)
  const { value, low, high, step } = figure
  const isBelow = figure.sign === '-'
  const by = (amount: number): number => amount * scale * (isBelow && value > 0 ? -1 : 1)
  const [one, other] = [by(low), by(high)]
  const half = kind !== figure.kind && kind === 'money' && low === high ? (step * scale) / 2 : 0
  const read = {
    ...figure,
    kind,
    value: by(value),
    low: Math.min(one, other) - half,
    high: Math.max(one, other) + half,
    step: step * scale
  }
  scaled.set(figure, read)
  return read
}
