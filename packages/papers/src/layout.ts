import type { DraftCell } from './draft.ts'

/** A cell and the column it stands in. */
export interface Placed {
  readonly cell: DraftCell
  readonly column: number
}

/** Columns that a cell of an earlier row reaches down into. */
interface Reach {
  readonly from: number
  readonly to: number
  readonly untilRow: number
}

/**
 * The column each cell stands in once cells that reach over several rows or columns have taken their room.
 *
 * @param checkTime called once a row, since spans may be made to be costly
 */
export function layOut(rows: readonly (readonly DraftCell[])[], checkTime: () => void): Placed[][] {
  let reaches: Reach[] = []
  return rows.map((row, i) => {
    checkTime()
    reaches = reaches.filter((reach) => reach.untilRow > i)
    const placed = placeRow(row, reaches)
    const more = placed.filter(({ cell }) => cell.rowSpan > 1).map((slot) => reachOf(slot, i))
    if (more.length > 0) reaches = [...reaches, ...more].toSorted((a, b) => a.from - b.from)
    return placed
  })
}

function placeRow(row: readonly DraftCell[], reaches: readonly Reach[]): Placed[] {
  let column = 0
  let next = 0
  return row.map((cell) => {
    for (let reach = reaches[next]; reach && reach.from <= column; reach = reaches[next]) {
      column = Math.max(column, reach.to)
      next += 1
    }
    const slot = { cell, column }
    column += cell.colSpan
    return slot
  })
}

function reachOf({ cell, column }: Placed, row: number): Reach {
  return { from: column, to: column + cell.colSpan, untilRow: row + cell.rowSpan }
}
