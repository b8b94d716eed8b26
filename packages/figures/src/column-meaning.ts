import type { Grid, GridCell, GridColumn, GridRow } from './grid.ts'
import type { QuantityKind } from './quantity.ts'
import { readPeriod, type NamedPeriod } from './printed-periods.ts'

/**
 * What a column holds: its rows' names; counts or amounts; a change between two others; the sum of others; a share of
 * something; a rate per so many; or something that cannot be added, such as an average, a rank or a target.
 */
export type Meaning = 'label' | 'value' | 'change' | 'total' | 'share' | 'rate' | 'other'

/** A column with what its headings say of it. */
export interface MeantColumn extends GridColumn {
  readonly meaning: Meaning
  readonly period: NamedPeriod
  /** The kind of most figures in it; null where it has none. */
  readonly unit: QuantityKind | null
}

const changeWords =
  /\b(?:change|changes|difference|diff|variation|variance|increase|decrease|reduction|growth|movement|gap|shortfall|yoy|y-o-y)\b|\+\s?\/\s?[-−–]|[∆Δ]/iu
const rateWords = /\bper\s+(?!cent)[\p{L}\d]|\/\s?1,?000\b/iu
const shareWords = /%|\bper\s?cent\b|\bpercentages?\b|\bproportions?\b|\bshares?\b/iu
const unaddable =
  /\b(?:average|mean|median|avg|typical|rank|ranking|position|target|score|index|age|minimum|maximum|min|max|rate|rates|cumulative|ytd|year to date|to date|no\.|ref|number of years|population)\b/iu
const totalHeading =
  /^(?:(?:grand|overall|full[- ]year|annual|year|yearly|combined)\s+)?(?:totals?|all|sum|overall|year|annual|altogether|combined)(?:\s+(?:number|count|no\.?|areas?|total|\(.{0,20}\)))?$/iu

const kept = new WeakMap<Grid, readonly MeantColumn[]>()

/** Says of each column what it holds. */
export function meaningsOf(grid: Grid): readonly MeantColumn[] {
  const known = kept.get(grid)
  if (known !== undefined) return known
  const columns = grid.columns.map((column) => {
    const unit = unitOf(grid, column.at)
    const isLabel = column.at === 0 && !holdsFigures(grid, column)
    const meaning = isLabel ? 'label' : meaningOf(column, { unit, isPaired: holdsPairs(grid, column) })
    return { ...column, unit, meaning, period: readPeriod(column.heading) }
  })
  kept.set(grid, columns)
  return columns
}

// "1,140 (58%)" under "Incidents (%)" is a count, and its share besides.
function holdsPairs({ rows }: Grid, { at }: GridColumn): boolean {
  return rows.some(({ cells }) => {
    const [first, second, third] = cells.get(at)?.quantities ?? []
    return first?.kind === 'count' && second?.kind === 'percent' && third === undefined
  })
}

const labelHeading =
  /^$|\b(?:years?|months?|weeks?|days?|dates?|hours?|ages?|bands?|wards?|areas?|no\.?|numbers?|items?|ids?|refs?|ranks?|grades?|quarters?|periods?|times?)\b/iu

// A table may have no labels: its first column is then a figure like the others.
function holdsFigures(grid: Grid, { at, heading }: GridColumn): boolean {
  if (labelHeading.test(heading) || isOfYears(grid, at)) return false
  return grid.rows.every(({ cells }) => /^[£€$]?\d[\d,.]*%?$/u.test(cells.get(at)?.text ?? ''))
}

// Years down the side are labels, whatever stands over them: "Deaths" in the corner is what the table counts.
function isOfYears(grid: Grid, at: number): boolean {
  const years = grid.rows.map(({ cells }) => /^(?:19|20)\d\d$/u.test(cells.get(at)?.text ?? ''))
  return years.length > 1 && years.every(Boolean)
}

interface Held {
  readonly unit: QuantityKind | null
  readonly isPaired: boolean
}

function meaningOf({ heading: printed }: GridColumn, { unit, isPaired }: Held): Meaning {
  const heading = isPaired ? printed.replace(/\((?:%|per cent)\)/giu, ' ').trim() : printed
  if (unit === null) return 'other'
  if (changeWords.test(heading) && !/\btarget\b/iu.test(heading)) return 'change'
  if (rateWords.test(heading)) return 'rate'
  if (unit === 'percent' || shareWords.test(heading)) return 'share'
  if (unaddable.test(heading) || unit === 'duration') return 'other'
  return isTotalName(heading) ? 'total' : 'value'
}

/** Whether a heading or a label says "total" and no more than that: "Grand total", "All", "Year", "All searches". */
export function isTotalName(name: string): boolean {
  const bare = name.replace(/[*†‡:¹²³]+/gu, '').trim()
  return totalHeading.test(bare)
}

function unitOf(grid: Grid, at: number): QuantityKind | null {
  const kinds = grid.rows.flatMap(
    (row) =>
      row.cells
        .get(at)
        ?.quantities.slice(0, 1)
        .map(({ kind }) => kind) ?? []
  )
  const counts = Map.groupBy(kinds, (kind) => kind)
  return [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null
}

/** The one figure of a cell; undefined where the cell is empty or holds several. */
export function figureOf(row: GridRow | undefined, at: number): GridCell['quantities'][number] | undefined {
  const quantities = row?.cells.get(at)?.quantities ?? []
  return quantities.length === 1 ? quantities[0] : undefined
}
