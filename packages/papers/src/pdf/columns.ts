import type { Chunk, Line } from './lines.ts'
import { lineFromChunks } from './lines.ts'

const narrowestGutter = 8
const fewestLines = 10
/** The share of lines beside which another line stands, in columns of prose. */
const mostlyBeside = 0.75
/** In letter heights: lines no further apart stand side by side. */
const besideGap = 0.75
/** In letter heights: what stands this far below columns begins anew. */
const wellBelow = 3
/** The share of a column's width that its lines fill. */
const mostlyFilled = 0.55

/** The part of a page that columns are looked for in, in points from its left edge. */
interface Reach {
  readonly left: number
  readonly right: number
}

/**
 * Puts the lines of a page set in columns into reading order: between lines that run across the page, first the
 * left column, then the right, each of which may be columns again. A page of one column, or of tables, comes back as it is.
 */
export function readColumns(lines: readonly Line[], width: number): Line[] {
  return orderLines(lines, { left: 0, right: width })
}

function orderLines(lines: readonly Line[], reach: Reach): Line[] {
  const gutter = findGutter(lines, reach)
  if (gutter === null) return [...lines]
  const ordered: Line[] = []
  let left: Line[] = []
  let right: Line[] = []
  const close = () => {
    for (const line of orderLines(left, { left: reach.left, right: gutter })) ordered.push(line)
    for (const line of orderLines(right, { left: gutter, right: reach.right })) ordered.push(line)
    left = []
    right = []
  }
  for (const line of lines) {
    const { before, after } = partAt(line, gutter)
    if (before.length + after.length < line.chunks.length) {
      close()
      ordered.push(line)
      continue
    }
    if (left.length > 0 && right.length > 0 && standsApart(line, [...left.slice(-1), ...right.slice(-1)]))
      close()
    if (before.length > 0) left.push(lineFromChunks(line, before))
    if (after.length > 0) right.push(lineFromChunks(line, after))
  }
  close()
  return ordered
}

// What comes well below both columns is not of either, though it be short.
function standsApart(line: Line, ends: readonly Line[]): boolean {
  return ends.every(({ y, size }) => line.y - y > size * wellBelow)
}

function partAt(
  line: Line,
  gutter: number
): { readonly before: readonly Chunk[]; readonly after: readonly Chunk[] } {
  return {
    before: line.chunks.filter((chunk) => chunk.right <= gutter),
    after: line.chunks.filter((chunk) => chunk.left >= gutter)
  }
}

// Prose on both sides, and a strip near the middle that almost no line crosses. Cells of tables are too short for it.
function findGutter(lines: readonly Line[], { left, right }: Reach): number | null {
  const width = right - left
  const starts = lines.flatMap((line) => line.chunks.map((chunk) => chunk.left))
  const best = mostCommon(starts.filter((x) => x > left + width * 0.3 && x < left + width * 0.7))
  if (!best || best.count < fewestLines) return null
  const gutter = best.x - narrowestGutter / 2
  const sides = lines
    .map((line) => ({ line, ...partAt(line, gutter) }))
    .filter(({ line, before, after }) => before.length + after.length === line.chunks.length)
  if (sides.length < lines.length * 0.5) return null
  const before = sides.filter((side) => side.before.length > 0).map((side) => sideOf(side.line, side.before))
  const after = sides.filter((side) => side.after.length > 0).map((side) => sideOf(side.line, side.after))
  return isFilled(before) && isFilled(after) && standBeside(before, after) ? gutter : null
}

/** The part of a line on one side of a gutter. */
interface Side extends Reach {
  readonly y: number
  readonly size: number
  /** How much of it is words and not gaps. */
  readonly filled: number
}

function sideOf({ y, size }: Line, chunks: readonly Chunk[]): Side {
  return {
    y,
    size,
    left: least(chunks.map((chunk) => chunk.left)),
    right: most(chunks.map((chunk) => chunk.right)),
    filled: chunks.reduce((sum, chunk) => sum + chunk.right - chunk.left, 0)
  }
}

function isFilled(column: readonly Side[]): boolean {
  const room = most(column.map(({ right }) => right)) - least(column.map(({ left }) => left))
  const filled = column.reduce((sum, side) => sum + side.filled, 0) / column.length
  return column.length >= fewestLines && filled > room * mostlyFilled
}

// As far down as both columns go their lines run side by side; cells of a table are seldom of one length.
function standBeside(left: readonly Side[], right: readonly Side[]): boolean {
  const top = Math.max(least(left.map(({ y }) => y)), least(right.map(({ y }) => y)))
  const bottom = Math.min(most(left.map(({ y }) => y)), most(right.map(({ y }) => y)))
  const isWithin = ({ y, size }: Side) => y >= top - size && y <= bottom + size
  const [here, there] = [left.filter(isWithin), right.filter(isWithin)]
  const beside = countBeside(here, there) + countBeside(there, here)
  return here.length >= fewestLines / 2 && beside >= (here.length + there.length) * mostlyBeside
}

function countBeside(ones: readonly Side[], others: readonly Side[]): number {
  const heights = others.map(({ y }) => y).toSorted((a, b) => a - b)
  return ones.filter(({ y, size }) => {
    const next = heights[countBelow(heights, y - size * besideGap)]
    return next !== undefined && next <= y + size * besideGap
  }).length
}

// How many of the heights, which ascend, are less than the bound.
function countBelow(heights: readonly number[], bound: number): number {
  let low = 0
  let high = heights.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((heights[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

// Starts that differ by a point or two are one edge.
function mostCommon(starts: readonly number[]): { readonly x: number; readonly count: number } | undefined {
  const counts = new Map<number, number>()
  for (const start of starts) counts.set(Math.floor(start), (counts.get(Math.floor(start)) ?? 0) + 1)
  const near = (x: number) => [x - 1, x, x + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
  return [...counts.keys()]
    .map((x) => ({ x, count: near(x) }))
    .toSorted((a, b) => b.count - a.count || a.x - b.x)[0]
}

const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), Infinity)
const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -Infinity)
