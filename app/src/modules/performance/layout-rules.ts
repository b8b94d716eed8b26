import { figurePeriod, readPeriod, type FigurePeriod } from './period-rules.ts'
import { readPrinted, type PrintedValue } from './printed-rules.ts'
import type { Prominence, Shape, Unit } from './rules.ts'

/** What a row or a column of a data file says its cells are of; a cell takes what is said nearest to it. */
export interface Said {
  readonly measure?: string | undefined
  readonly period?: string | undefined
  readonly area?: string | undefined
  readonly category?: string | null | undefined
}

export interface GivenRow extends Said {
  readonly head?: string | undefined
  readonly printed: readonly (string | null)[]
  readonly says?: string | undefined
  /** The measure that the row's printed change and prominence belong to, where it is not the first. */
  readonly leads?: string | undefined
  /** The period of another row that this row's leading value is compared with. */
  readonly compared_with?: string | undefined
  readonly headline?: Prominence | undefined
  readonly source: string
}

/** A table as a data file gives it: rows of printed values under columns. */
export interface GivenTable extends Said {
  readonly slug: string
  readonly title: string
  readonly shape: Shape
  readonly note: string | null
  readonly weigh: { readonly share: string; readonly by: string } | null
  readonly columns: readonly Said[]
  readonly rows: readonly GivenRow[]
}

/** A figure ready to be saved: its measure by slug. */
export interface NewFigure extends PrintedValue {
  readonly measure: string
  readonly area: string
  readonly category: string | null
  readonly period: FigurePeriod
  readonly printed: string | null
  readonly comparedWith: FigurePeriod | null
  readonly says: string | null
  readonly headline: Prominence | null
  readonly source: string
  readonly row: number
  readonly column: number
  readonly rowHead: string | null
}

interface Around {
  readonly area: string
  readonly unitOf: (measure: string) => { readonly unit: Unit; readonly per: number | null }
}

/**
 * The figures of one row. A cell is left out where nothing is printed, unless it carries the row's printed change. What
 * the row says, and where it is shown first, belong to the last cell of the row's first measure, or of the one that leads.
 * @throws RangeError naming the cell that cannot be read and why.
 */
export const figuresOfRow = (table: GivenTable, row: number, around: Around): readonly NewFigure[] => {
  const given = table.rows[row]
  if (!given) return []
  if (given.printed.length !== table.columns.length)
    throw new RangeError(
      `the row has ${given.printed.length} printed values for ${table.columns.length} columns; print null where the record has none`
    )
  const cells = given.printed.map((printed, column) => ({ ...keyOf(table, given, column), printed, column }))
  const leading = given.leads ?? cells[0]?.measure
  const bearer = cells.findLastIndex(({ measure }) => measure === leading)
  return cells.flatMap((cell, column): NewFigure[] => {
    const isBearer = column === bearer
    if (cell.printed === null && !(isBearer && given.says !== undefined)) return []
    const earlier = cells.slice(0, column).findLast(({ measure }) => measure === cell.measure)
    const named = isBearer && given.compared_with !== undefined ? readPeriod(given.compared_with) : null
    return [
      {
        ...cell,
        ...readCell(cell.printed, around.unitOf(cell.measure)),
        area: cell.area ?? around.area,
        comparedWith: named ?? earlier?.period ?? null,
        says: isBearer ? (given.says ?? null) : null,
        headline: isBearer ? (given.headline ?? null) : null,
        source: given.source,
        row,
        rowHead: given.head ?? null
      }
    ]
  })
}

const keyOf = (table: GivenTable, row: GivenRow, column: number) => {
  const said = { ...definedOf(table), ...definedOf(table.columns[column] ?? {}), ...definedOf(row) }
  if (said.measure === undefined)
    throw new RangeError('no measure is said for this cell: name it in the row or the column')
  if (said.period === undefined)
    throw new RangeError('no period is said for this cell: name it in the row or the column')
  return {
    measure: said.measure,
    period: readPeriod(said.period),
    area: said.area ?? null,
    category: said.category ?? null
  }
}

const definedOf = ({ measure, period, area, category }: Said): Said => ({
  ...(measure === undefined ? {} : { measure }),
  ...(period === undefined ? {} : { period }),
  ...(area === undefined ? {} : { area }),
  ...(category === undefined ? {} : { category })
})

const readCell = (
  printed: string | null,
  unit: { readonly unit: Unit; readonly per: number | null }
): PrintedValue => (printed === null ? { value: null, bound: 'exact' } : readPrinted(printed, unit))

/** A period that a row of the database holds as two days. */
export const periodOfDays = (from: string | null, to: string | null): FigurePeriod | null =>
  to === null ? null : figurePeriod(from, to)
