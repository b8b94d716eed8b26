import type { DraftCell } from '../draft.ts'
import { isValue } from '../header-rows.ts'
import type { Item } from './items.ts'
import type { Chunk, Line } from './lines.ts'

/** A strip of the page that the cells of one column stand in. */
interface Column {
  readonly left: number
  readonly right: number
}

// In letter heights: lines of one cell stand no further apart.
const cellPitch = 1.45

// How many lines cover each place across the page; a column is where more than a few do, so that a heading set over
// several columns does not join them.
export function findGridColumns(lines: readonly Line[]): Column[] {
  const chunks = lines.filter((line) => line.chunks.length >= 2).flatMap((line) => line.chunks)
  const few = lines.length >= 6 ? Math.floor(lines.length * 0.12) : 0
  const edges = chunks.flatMap(({ left, right }) => [
    { x: left, step: 1 },
    { x: Math.max(right, left + 0.1), step: -1 }
  ])
  const columns: { left: number; right: number }[] = []
  let depth = 0
  for (const { x, step } of edges.toSorted((a, b) => a.x - b.x || b.step - a.step)) {
    const before = depth
    depth += step
    if (before <= few && depth > few) {
      const last = columns.at(-1)
      if (last && x - last.right < 2) last.right = x
      else columns.push({ left: x, right: x })
    } else if (before > few && depth <= few) {
      const last = columns.at(-1)
      if (last) last.right = x
    }
  }
  return columns
}

/** The rows of a table: lines set closer than the rows are belong to one row. */
export function readGrid(lines: readonly Line[]): DraftCell[][] {
  const columns = findGridColumns(lines)
  const tight = tightGap(lines)
  const rows: Map<number, Spanning>[] = []
  lines.forEach((line, i) => {
    const cells = placeCells(line, columns)
    const before = lines[i - 1]
    const row = rows.at(-1)
    if (row && before && line.y - before.y <= tight && !isOwnRow(cells)) addTo(row, cells)
    else rows.push(cells)
  })
  return rows.map((row) => fillRow(row, columns.length))
}

interface Spanning {
  readonly text: string
  readonly span: number
  readonly printed: readonly Item[]
}

function placeCells(line: Line, columns: readonly Column[]): Map<number, Spanning> {
  const cells = new Map<number, Spanning>()
  for (const chunk of line.chunks.flatMap((one) => partsOf(one, columns))) {
    const [first, last] = columnsUnder(chunk, columns)
    const there = cells.get(first)
    const own = { text: chunk.text, span: last - first + 1, printed: chunk.items }
    cells.set(first, there ? joinCells(there, own) : own)
  }
  return cells
}

// Two cells that stand closer than columns do are told apart by the columns of the other rows.
function partsOf(chunk: Chunk, columns: readonly Column[]): readonly Reach[] {
  const [first, last] = columnsUnder(chunk, columns)
  if (first === last || chunk.parts.length < 2) return [chunk]
  const isWhole = chunk.parts.every((part) => {
    const [from, to] = columnsUnder(part, columns)
    return from === to
  })
  return isWhole ? chunk.parts : [chunk]
}

interface Reach {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly items: readonly Item[]
}

function columnsUnder(chunk: Reach, columns: readonly Column[]): [number, number] {
  const under = columns.flatMap((column, i) =>
    column.left < chunk.right && column.right > chunk.left ? [i] : []
  )
  const nearest = columns.reduce((best, column, i) => {
    const distance = (one: Column | undefined) => Math.abs((one?.left ?? Infinity) - chunk.left)
    return distance(column) < distance(columns[best]) ? i : best
  }, 0)
  return [under[0] ?? nearest, under.at(-1) ?? nearest]
}

// The gap up to which lines are of one row; none where all lines stand equally far apart.
function tightGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0))
  const least = gaps.reduce((a, b) => Math.min(a, b), Infinity)
  const size = lines.reduce((sum, line) => sum + line.size, 0) / lines.length
  const isUneven = gaps.some((gap) => gap > least * 1.25)
  return isUneven && least <= cellPitch * size ? least * 1.15 : 0
}

function isOwnRow(cells: ReadonlyMap<number, Spanning>): boolean {
  return cells.has(0) && [...cells].some(([column, { text }]) => column > 0 && isValue(text))
}

function addTo(row: Map<number, Spanning>, cells: ReadonlyMap<number, Spanning>): void {
  for (const [column, cell] of cells) {
    const there = row.get(column)
    row.set(column, there ? joinCells(there, cell) : cell)
  }
}

function joinCells(one: Spanning, next: Spanning): Spanning {
  return {
    text: `${one.text} ${next.text}`,
    span: Math.max(one.span, next.span),
    printed: [...one.printed, ...next.printed]
  }
}

function fillRow(row: ReadonlyMap<number, Spanning>, columns: number): DraftCell[] {
  const cells: DraftCell[] = []
  for (let column = 0; column < columns;) {
    const { text, span, printed } = row.get(column) ?? { text: '', span: 1, printed: [] }
    cells.push({ text, isHeader: false, colSpan: span, rowSpan: 1, printed })
    column += span
  }
  return cells
}
