import { gridsOf, type Grid, type GridCell, type GridRow } from './grid.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import type { Point, Series } from './series.ts'
import { namingOf } from './total-rows.ts'

const LEAST = 3
const MOST_ROWS = 60
const MOST_COLUMNS = 30

/** The series that tables hold: each column down its rows, and each row along its columns, without totals. */
export function seriesInTables(reading: Reading): readonly Series[] {
  return gridsOf(reading).flatMap((grid) => {
    if (grid.rows.length > MOST_ROWS || grid.columns.length > MOST_COLUMNS) return []
    const rows = ownRows(grid)
    return [...columnsOf(grid, rows), ...rowsOf(grid, rows)]
  })
}

// What others are compared with, or summed in, is not one of them.
const notOne =
  /\b(?:quarter|half[- ]year|year|months?) (?:to|ended|ending)\b|\bto date\b|\bcumulative\b|\b(?:total|overall|average|mean|median|altogether|combined|england|wales|scotland|national|united kingdom|uk|great britain|target|change|difference|variance|all)\b/iu

function ownRows(grid: Grid): readonly GridRow[] {
  const rows = grid.rows.filter(
    (row) => row.label !== '' && namingOf(row) === null && !notOne.test(row.label)
  )
  const last = rows.at(-1)
  return last !== undefined && last === grid.rows.at(-1) && isSumOfOthers(grid, rows)
    ? rows.slice(0, -1)
    : rows
}

// A last row that is near the sum of the rest in a column of counts is their total, whatever it is called.
function isSumOfOthers(grid: Grid, rows: readonly GridRow[]): boolean {
  if (rows.length < LEAST) return false
  return grid.columns.some(({ at }) => {
    const figures = rows.map((row) => figureOf(row.cells.get(at)))
    const last = figures.at(-1)
    if (last === undefined || last.kind === 'percent' || figures.some((figure) => figure?.kind !== last.kind))
      return false
    const sum = figures.slice(0, -1).reduce((total, figure) => total + (figure?.value ?? 0), 0)
    return sum > 0 && Math.abs(last.value - sum) <= sum * 0.1
  })
}

function figureOf(cell: GridCell | undefined): Quantity | undefined {
  const [first, second] = cell?.quantities ?? []
  return second === undefined || second.kind !== first?.kind ? first : undefined
}

function columnsOf(grid: Grid, rows: readonly GridRow[]): readonly Series[] {
  const corner = grid.columns[0]?.heading ?? ''
  return grid.columns.slice(1).flatMap(({ at, heading }) => {
    const points = rows.flatMap((row): readonly Point[] => {
      const figure = figureOf(row.cells.get(at))
      return figure === undefined ? [] : [{ label: row.label, figure }]
    })
    if (points.length < rows.length) return []
    return seriesFrom(grid, { points, measure: heading, title: `${grid.title} ${corner}`, form: 'column' })
  })
}

function rowsOf(grid: Grid, rows: readonly GridRow[]): readonly Series[] {
  const columns = grid.columns
    .slice(1)
    .filter(({ heading }) => heading !== '' && !notOne.test(heading) && !/^year$|%|per\b/iu.test(heading))
  const totals = grid.rows.filter((row) => namingOf(row) !== null)
  return [...rows, ...totals].flatMap((row) => {
    const points = columns.flatMap(({ at, heading }): readonly Point[] => {
      const figure = figureOf(row.cells.get(at))
      return figure === undefined ? [] : [{ label: heading, figure }]
    })
    if (points.length < columns.length) return []
    return seriesFrom(grid, {
      points,
      measure: row.label,
      title: grid.title,
      form: 'row',
      isWhole: totals.includes(row)
    })
  })
}

function seriesFrom(
  grid: Grid,
  { points, ...rest }: Pick<Series, 'points' | 'measure' | 'title' | 'form' | 'isWhole'>
): readonly Series[] {
  const [first] = points
  if (first === undefined || points.length < LEAST) return []
  if (points.some(({ figure }) => figure.kind !== first.figure.kind)) return []
  const ends = points.map(({ figure }) => figure.end)
  return [{ points, ...rest, block: grid.index, start: first.figure.start, end: Math.max(...ends) }]
}
