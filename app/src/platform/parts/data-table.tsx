import type { ComponentChildren, VNode } from 'preact'

/** One column: its head, and what stands in it for a row. */
export interface Column<Row> {
  readonly head: ComponentChildren
  readonly cell: (row: Row) => ComponentChildren
  /** `heading` names the row; `number` is set right in figures of one width; text otherwise. */
  readonly is?: 'heading' | 'number'
}

interface DataTableProps<Row> {
  /** What the table shows, where and when: it stands above the table and names its scroll region. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** A last row set apart from the others. */
  readonly total?: Row
  /** What a reader must know before reading: what is left out, what a dash means. */
  readonly note?: ComponentChildren
}

/**
 * A table as wide as it needs, in its own scroll region that the keyboard can reach. The region is a group and not a
 * landmark: a page of ten tables would bury its real landmarks.
 *
 * @example
 * <DataTable
 *   caption="Thefts of cars, 12 months to September 2025"
 *   columns={[
 *     { head: 'Make', is: 'heading', cell: (row) => row.make },
 *     { head: 'Thefts', is: 'number', cell: (row) => row.thefts }
 *   ]}
 *   rows={thefts}
 * />
 */
export function DataTable<Row>({ caption, columns, rows, total, note }: DataTableProps<Row>): VNode {
  return (
    <div class="data-table">
      <div class="data-table__scroll" role="group" aria-label={`Table: ${caption}`} tabIndex={0}>
        <table>
          <caption>
            <span class="data-table__caption">{caption}</span>
            {note !== undefined && <span class="data-table__note">{note}</span>}
          </caption>
          <thead>
            <tr>{columns.map(headCell)}</tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>{columns.map((column) => bodyCell(column, row))}</tr>
            ))}
          </tbody>
          {total !== undefined && (
            <tfoot>
              <tr>{columns.map((column) => bodyCell(column, total))}</tr>
            </tfoot>
          )}
        </table>
      </div>
    </div>
  )
}

const numeric = (column: { readonly is?: string }) => (column.is === 'number' ? 'numeric' : undefined)

function headCell<Row>(column: Column<Row>): VNode {
  return (
    <th scope="col" class={numeric(column)}>
      {column.head}
    </th>
  )
}

function bodyCell<Row>(column: Column<Row>, row: Row): VNode {
  const shown = column.cell(row)
  return column.is === 'heading' ? <th scope="row">{shown}</th> : <td class={numeric(column)}>{shown}</td>
}
