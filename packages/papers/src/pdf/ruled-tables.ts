import { isValue } from '../header-rows.ts'
import type { Rule, Rules } from './drawn-rules.ts'
import type { Item } from './items.ts'
import { findLines } from './lines.ts'

/** A cell between ruling lines, and the words in it. */
export interface RuledCell {
  readonly items: readonly Item[]
  readonly colSpan: number
  readonly rowSpan: number
}

/** A table that is told by its ruling lines. */
export interface RuledTable {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly rows: readonly (readonly RuledCell[])[]
}

/** How far apart lines may stand and be one, in points, and by how much they may fall short of meeting. */
const sameLine = 2
const fewestEdges = 3
const mostEdges = 200
/** The share of cells that hold words: the lines behind a chart hold nearly none. */
const mostlyFilled = 0.4

/** The tables of a page whose cells are ruled on all sides. Other tables are told by the gaps between their words. */
export function findRuledTables(rules: Rules, items: readonly Item[]): RuledTable[] {
  return joinCrossing(joinRules(rules.along), joinRules(rules.down)).flatMap((frame) => {
    const table = readFrame(frame, items)
    return table ? [table] : []
  })
}

// Lines drawn cell by cell make one.
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: { at: number; from: number; to: number }[] = []
  for (const rule of groupByPlace(rules)) {
    const last = joined.at(-1)
    if (last && last.at === rule.at && rule.from <= last.to + sameLine) last.to = Math.max(last.to, rule.to)
    else joined.push({ ...rule })
  }
  return joined
}

// Gives lines that stand nearly at one place the same place, and puts them in order.
function groupByPlace(rules: readonly Rule[]): Rule[] {
  let place = -Infinity
  const placed = rules
    .toSorted((a, b) => a.at - b.at)
    .map((rule) => {
      if (rule.at - place > sameLine) place = rule.at
      return { ...rule, at: place }
    })
  return placed.toSorted((a, b) => a.at - b.at || a.from - b.from)
}

interface Frame {
  readonly along: Rule[]
  readonly down: Rule[]
}

function joinCrossing(along: readonly Rule[], down: readonly Rule[]): Frame[] {
  const frames: Frame[] = []
  for (const rule of down) {
    const isMet = (other: Rule) => meets(rule, other)
    const met = frames.filter((frame) => frame.along.some(isMet))
    const own = along.filter((other) => isMet(other) && !met.some((frame) => frame.along.includes(other)))
    const whole = {
      along: [...met.flatMap((frame) => frame.along), ...own],
      down: [...met.flatMap((frame) => frame.down), rule]
    }
    if (whole.along.length === 0) continue
    for (const frame of met) frames.splice(frames.indexOf(frame), 1)
    frames.push(whole)
  }
  return frames
}

function meets(down: Rule, along: Rule): boolean {
  return (
    down.at >= along.from - sameLine &&
    down.at <= along.to + sameLine &&
    along.at >= down.from - sameLine &&
    along.at <= down.to + sameLine
  )
}

function readFrame(frame: Frame, items: readonly Item[]): RuledTable | null {
  const grid = { xs: placesOf(frame.down), ys: placesOf(frame.along), frame }
  const { xs, ys } = grid
  if (xs.length < fewestEdges || ys.length < fewestEdges || xs.length > mostEdges || ys.length > mostEdges)
    return null
  const [left = 0, right = 0, top = 0, foot = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  const within = items.filter((item) => {
    const { x, y } = centreOf(item)
    return x > left && x < right && y > top && y < foot
  })
  const rows = readCells(grid, within)
  return rows && isTable(rows) ? { left, right, top, rows } : null
}

const placesOf = (rules: readonly Rule[]) => [...new Set(rules.map(({ at }) => at))].toSorted((a, b) => a - b)
const centreOf = (item: Item) => ({ x: item.x + item.width / 2, y: item.y - item.size * 0.3 })

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly frame: Frame
}

// Null where words run over a line, which then parts no cells.
function readCells(grid: Grid, items: readonly Item[]): RuledCell[][] | null {
  const { xs, ys } = grid
  const taken = new Set<string>()
  const places = placeItems(grid, items)
  const rows: RuledCell[][] = []
  for (let row = 0; row < ys.length - 1; row += 1) {
    const cells: RuledCell[] = []
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue
      const { colSpan, rowSpan } = spanAt(grid, row, column)
      const own: Item[] = []
      for (let i = row; i < row + rowSpan; i += 1)
        for (let j = column; j < column + colSpan; j += 1) {
          taken.add(`${i} ${j}`)
          for (const item of places.get(`${i} ${j}`) ?? []) own.push(item)
        }
      const [left = 0, right = 0] = [xs[column], xs[column + colSpan]]
      if (own.some((item) => item.x < left - item.size || item.x + item.width > right + item.size))
        return null
      cells.push({ items: own, colSpan, rowSpan })
    }
    rows.push(cells)
  }
  return rows
}

function placeItems({ xs, ys }: Grid, items: readonly Item[]): Map<string, Item[]> {
  const places = new Map<string, Item[]>()
  for (const item of items) {
    const { x, y } = centreOf(item)
    const at = `${ys.findLastIndex((edge) => edge <= y)} ${xs.findLastIndex((edge) => edge <= x)}`
    const there = places.get(at)
    if (there) there.push(item)
    else places.set(at, [item])
  }
  return places
}

// A cell goes on to the right, and then down, as long as no line is drawn between.
function spanAt({ xs, ys, frame }: Grid, row: number, column: number): { colSpan: number; rowSpan: number } {
  const middle = (edges: readonly number[], at: number) => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  const isDrawn = (rules: readonly Rule[], at: number | undefined, across: number) =>
    rules.some((rule) => rule.at === at && rule.from <= across && rule.to >= across)
  let colSpan = 1
  while (column + colSpan < xs.length - 1 && !isDrawn(frame.down, xs[column + colSpan], middle(ys, row)))
    colSpan += 1
  let rowSpan = 1
  while (row + rowSpan < ys.length - 1 && !isDrawn(frame.along, ys[row + rowSpan], middle(xs, column)))
    rowSpan += 1
  return { colSpan, rowSpan }
}

// Where only columns are ruled, a cell holds the values of many rows: that is no cell.
function isTable(rows: readonly (readonly RuledCell[])[]): boolean {
  const cells = rows.flat()
  const filled = cells.filter(({ items }) => items.length > 0)
  const filledRows = rows.filter((row) => row.filter(({ items }) => items.length > 0).length > 1)
  if (filledRows.length < 2 || filled.length < cells.length * mostlyFilled) return false
  return !filled.some(({ items }) => {
    const lines = findLines(items)
    return lines.length > 1 && lines.every(({ text }) => isValue(text))
  })
}
