import type { ComponentChildren, VNode } from 'preact'
import { formatNumber } from '@scrutable/measures'
import { type Column, DataTable } from '../../platform/parts/data-table.tsx'
import { Prose } from '../../platform/parts/prose.tsx'
import { SourceLine } from '../../platform/parts/source-line.tsx'
import { placeOf } from '../../platform/source.ts'
import { measurePath } from './paths.ts'
import { type Figure, nameOf, type PublishedTable, rowsOf, type Theme } from './rules.ts'
import { restOf, totalOf, weighedInWords, weighTable } from './weight-rules.ts'
import { changeInWords, printedChangeInWords, valueInWords, workedOf } from './wording-rules.ts'

type Row = readonly Figure[]

interface PublishedProps {
  readonly table: PublishedTable
  readonly theme: Theme
}

/** A published table: its values as the record has them, and beside them the changes that they give. */
export function Published({ table, theme }: PublishedProps): VNode {
  const total = totalOf(table.figures)
  const rows = rowsOf(table)
  const notes = notesOf(table)
  const place = onlyPlaceOf(table)
  return (
    <>
      <DataTable
        caption={table.title}
        columns={[...columnsOf(table, theme), ...(place === null ? [sourceColumn] : [])]}
        rows={rows.filter((row) => total === null || !row.includes(total))}
        {...(total === null ? {} : { total: [total] })}
        {...(table.note === null ? {} : { note: table.note })}
      />
      {place !== null && <SourceLine text={place} />}
      {notes.length > 0 && (
        <Prose>
          {notes.map((note) => (
            <p>{note}</p>
          ))}
        </Prose>
      )}
    </>
  )
}

const notesOf = (table: PublishedTable): readonly string[] => {
  const weighed = weighTable(table)
  const total = totalOf(table.figures)
  const rest =
    total &&
    restOf(
      total,
      table.figures.filter((figure) => figure !== total)
    )
  return [
    ...(weighed ? [weighedInWords(weighed)] : []),
    ...(rest ? [`The total holds ${formatNumber(rest, 0)} more than the parts that are named.`] : [])
  ]
}

const sourceColumn: Column<Row> = { head: 'Source', cell: (row) => placeOf(row[0]?.source ?? '') }

/** The one place that all figures of a table stand at; null where they stand at several. */
const onlyPlaceOf = ({ figures }: PublishedTable): string | null => {
  const places = new Set(figures.map(({ source }) => placeOf(source)))
  const [place = null] = places
  return places.size === 1 ? place : null
}

const columnsOf = (table: PublishedTable, theme: Theme): readonly Column<Row>[] => {
  if (table.shape === 'single')
    return [
      nameColumn(theme),
      valueColumn('Value', (row) => row[0]),
      { head: 'Period', cell: (row) => row[0]?.period.name }
    ]
  const values = columnHeads(table).map(({ column, head }) =>
    valueColumn(head, (row) => row.find((figure) => figure.column === column))
  )
  const first = table.shape === 'compared' ? nameColumn(theme) : headColumn(table, theme)
  return [first, ...values, ...(isCompared(table) ? changeColumns(theme) : [])]
}

// Where each row is a month of its own, a change column would say nothing on nearly every row.
const isCompared = ({ figures }: PublishedTable): boolean =>
  !areRowsPeriods(figures) && figures.some(({ comparedWith, says }) => comparedWith !== null || says !== null)

const nameColumn = (theme: Theme): Column<Row> => ({
  head: 'Measure',
  is: 'heading',
  cell: (row) => row[0] && <MeasureLink figure={row[0]} theme={theme} />
})

function MeasureLink({ figure, theme }: { readonly figure: Figure; readonly theme: Theme }): VNode {
  return <a href={measurePath(theme.slug, figure.measure.slug)}>{nameOf(figure, theme)}</a>
}

// Rows of a listed table differ by category, by area or by period, whichever the record lists.
const headColumn = (table: PublishedTable, theme: Theme): Column<Row> => {
  const hasCategories = table.figures.some(({ category }) => category !== null)
  const hasAreas = table.figures.some(({ area }) => area !== theme.area)
  const of = (figure: Figure): string => {
    if (hasCategories) return figure.category ?? 'All'
    return hasAreas ? figure.area : figure.period.name
  }
  return {
    head: hasCategories ? 'Kind' : hasAreas ? 'Area' : 'Period',
    is: 'heading',
    cell: (row) => row[0] && (row[0].rowHead ?? of(row[0]))
  }
}

const valueColumn = (head: ComponentChildren, of: (row: Row) => Figure | undefined): Column<Row> => ({
  head,
  is: 'number',
  cell: (row) => {
    const figure = of(row)
    return figure ? valueInWords(figure) : 'Not printed'
  }
})

/** A column is headed by what sets it apart: the period, the measure, or both. */
const columnHeads = ({ shape, figures }: PublishedTable) => {
  const firsts = [...Map.groupBy(figures, ({ column }) => column)].toSorted(([a], [b]) => a - b)
  const arePeriodsOne = new Set(figures.map(({ period }) => period.name)).size === 1
  return firsts.flatMap(([column, [figure]]) => {
    if (!figure) return []
    if (shape === 'compared') return [{ column, head: figure.period.name }]
    const head =
      arePeriodsOne || areRowsPeriods(figures)
        ? figure.measure.title
        : `${figure.measure.title}, ${figure.period.name}`
    return [{ column, head }]
  })
}

const areRowsPeriods = (figures: readonly Figure[]): boolean => {
  const rows = new Set(figures.map(({ row }) => row)).size
  const periods = new Set(figures.map(({ period }) => period.name)).size
  return periods === rows && new Set(figures.map(({ row, period }) => `${row} ${period.name}`)).size === rows
}

const changeColumns = (theme: Theme): readonly Column<Row>[] => [
  {
    head: 'Change, worked out by us',
    cell: (row) => {
      const figure = bearerOf(row)
      return figure && (changeInWords(figure, workedOf(figure, theme)) ?? 'No earlier value')
    }
  },
  {
    head: 'Change printed in the record',
    cell: (row) => {
      const figure = bearerOf(row)
      return figure && printedChangeInWords(figure, workedOf(figure, theme))
    }
  }
]

// A row's change is its first measure's: in the car theft index, that of cars stolen and not of their rate.
const bearerOf = (row: Row): Figure | undefined =>
  row.findLast(({ measure }) => measure.slug === row[0]?.measure.slug)
