import type { Draft, DraftCell } from '../draft.ts'
import { countHeaderRows } from '../header-rows.ts'

type DraftTable = Extract<Draft, { kind: 'table' }>
type Rows = DraftTable['rows']

/**
 * Puts together tables that a page break parted. In tagged files the whole table comes back on each of its pages, with
 * the cells of other pages empty: such a pair is laid over each other. Else the rows of the next page are added, without
 * the heading that is printed again.
 */
export function joinSplitTables(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  let last = -1
  for (const draft of drafts) {
    const open = joined[last]
    const rows = open?.kind === 'table' && draft.kind === 'table' ? joinRows(open, draft) : null
    if (open?.kind === 'table' && rows) {
      joined[last] = { ...open, rows, endPage: draft.page ?? 0 }
      continue
    }
    joined.push(draft)
    if (draft.kind !== 'furniture') last = joined.length - 1
  }
  return joined
}

function joinRows(open: DraftTable, next: DraftTable): Rows | null {
  if ((open.endPage ?? open.page) === next.page) return null
  if (isOtherPart(open.rows, next.rows)) return overlay(open.rows, next.rows)
  if (widthOf(open.rows) !== widthOf(next.rows)) return null
  const texts = next.rows.map(textsOf)
  if (isSameText(open.rows[0], next.rows[0]))
    return [...open.rows, ...next.rows.slice(countRepeated(open.rows, next.rows))]
  return countHeaderRows(texts) === 0 && !next.rows[0]?.some((cell) => cell.isHeader)
    ? [...open.rows, ...next.rows]
    : null
}

const textsOf = (row: readonly DraftCell[]) => row.map((cell) => cell.text)
const isBlank = (row: readonly DraftCell[]) => row.every((cell) => cell.text === '')

function widthOf(rows: Rows): number {
  return rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, cell) => sum + cell.colSpan, 0)
      ),
    0
  )
}

function isSameText(row: readonly DraftCell[] | undefined, other: readonly DraftCell[] | undefined): boolean {
  return row !== undefined && other !== undefined && textsOf(row).join('\t') === textsOf(other).join('\t')
}

function countRepeated(rows: Rows, others: Rows): number {
  const stop = others.findIndex((row, i) => !isSameText(rows[i], row))
  return stop === -1 ? others.length : stop
}

// One row may stand on both pages: the one that the break runs through.
function isOtherPart(rows: Rows, others: Rows): boolean {
  if (rows.length !== others.length) return false
  const shared = rows.filter(
    (row, i) => !isBlank(row) && !isBlank(others[i] ?? []) && !isSameText(row, others[i])
  )
  return shared.length <= 1 && rows.some(isBlank) && others.some(isBlank)
}

function overlay(rows: Rows, others: Rows): Rows {
  return rows.map((row, i) => {
    const other = others[i] ?? []
    if (isBlank(row)) return other
    if (isBlank(other) || isSameText(row, other) || row.length !== other.length) return row
    return row.map((cell, j) => {
      const text = [cell.text, other[j]?.text].filter(Boolean).join(' ')
      return { ...cell, text, printed: [...(cell.printed ?? []), ...(other[j]?.printed ?? [])] }
    })
  })
}
