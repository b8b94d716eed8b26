import { factOf, type Fact } from './fact.ts'
import { partsIn, wordsIn, yearsIn } from './fact-words.ts'
import type { Grid, GridColumn, GridRow } from './grid.ts'
import type { Quantity, QuantityKind } from './quantity.ts'
import { namingOf } from './total-rows.ts'

/** The figures of a table, each with the words of its row, its column and its title. */
export function factsInGrid(grid: Grid): readonly Fact[] {
  const corner = grid.columns[0]?.heading ?? ''
  const last = grid.rows.at(-1)
  const sum = last !== undefined && isSumOfOthers(grid, last) ? last : null
  return grid.rows.flatMap((row) =>
    grid.columns.slice(1).flatMap((column) => {
      const cell = row.cells.get(column.at)
      const figures = cell?.quantities.slice(0, 2) ?? []
      return figures.map((figure) => factInCell(figure, { grid, row, column, corner, sum }))
    })
  )
}

interface CellPlace {
  readonly grid: Grid
  readonly row: GridRow
  readonly column: GridColumn
  readonly corner: string
  /** The last row, where it adds up the others. */
  readonly sum: GridRow | null
}

function factInCell(figure: Quantity, { grid, row, column, corner, sum }: CellPlace): Fact {
  const { kind, scale } = unitOf(figure, `${column.heading} ${row.label}`, grid.title)
  const own = `${row.label} ${column.heading}`
  // A total is of what the table is of.
  const isTotal = namingOf(row) !== null || row === sum
  const [value, step] = [figure.value * scale, figure.step * scale]
  const place = { sentence: null, block: row.index }
  return factOf({ figure, kind, value, step, isTotal, ...place }, () => ({
    near: wordsIn(isTotal ? `${own} ${grid.title}` : own),
    wide: wordsIn(`${own} ${grid.title} ${corner}`),
    years: yearsIn(own),
    parts: partsIn(own),
    names: isTotal ? new Set<string>() : wordsIn(row.label),
    head: null,
    isMean: false,
    isBase: false
  }))
}

/** The unit of a cell as its headings and its table's title give it: money in thousands, percentages. */
export function unitOf(
  { kind }: Quantity,
  heading: string,
  title: string
): { readonly kind: QuantityKind; readonly scale: number } {
  if (kind !== 'count') return { kind, scale: 1 }
  if (/%|\bper cent\b|\bpercentage\b/iu.test(heading)) return { kind: 'percent', scale: 1 }
  for (const words of [heading, title]) {
    if (/£\s?(?:m\b|mn\b|million)|\bmillions? of pounds/iu.test(words)) return { kind: 'money', scale: 1e6 }
    if (/£\s?['’]?(?:000|k\b|thousand)/iu.test(words)) return { kind: 'money', scale: 1e3 }
    if (/£|\bpounds\b/iu.test(words)) return { kind: 'money', scale: 1 }
    if (/\((?:in )?millions?\)|\bmillions$/iu.test(words)) return { kind, scale: 1e6 }
    if (/\((?:in )?(?:thousands?|['’]?000s?)\)|\bthousands$/iu.test(words)) return { kind, scale: 1e3 }
  }
  return { kind, scale: 1 }
}

// A last row is of all the others where it adds them up, or nearly, in some column.
function isSumOfOthers(grid: Grid, last: GridRow): boolean {
  const others = grid.rows.slice(0, -1)
  return (
    others.length >= 2 &&
    grid.columns.slice(1).some(({ at }) => {
      const own = last.cells.get(at)?.quantities[0]
      if (own === undefined || own.kind === 'percent') return false
      const sum = others.reduce((total, row) => total + (row.cells.get(at)?.quantities[0]?.value ?? 0), 0)
      return sum > 0 && Math.abs(own.value - sum) <= sum / 10
    })
  )
}
