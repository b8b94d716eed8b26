import type { Line } from './lines.ts'
import { lineFromChunks } from './lines.ts'

const narrowestGutter = 8
const fewestLines = 10
const mostlyBoth = 0.75

/**
 * Puts the lines of a page set in two columns into reading order: between lines that run across the page, first the
 * left column, then the right. A page of one column, or of tables, comes back as it is.
 */
export function readColumns(lines: readonly Line[], width: number): Line[] {
  const gutter = findGutter(lines, width)
  if (gutter === null) return [...lines]
  const ordered: Line[] = []
  let left: Line[] = []
  let right: Line[] = []
  const close = () => {
    ordered.push(...left, ...right)
    left = []
    right = []
  }
  for (const line of lines) {
    const before = line.chunks.filter((chunk) => chunk.right <= gutter)
    const after = line.chunks.filter((chunk) => chunk.left >= gutter)
    if (before.length + after.length < line.chunks.length) {
      close()
      ordered.push(line)
      continue
    }
    if (before.length > 0) left.push(lineFromChunks(line, before))
    if (after.length > 0) right.push(lineFromChunks(line, after))
  }
  close()
  return ordered
}

// Prose on both sides, and a strip near the middle that almost no line crosses. Cells of tables are too short for it.
function findGutter(lines: readonly Line[], width: number): number | null {
  const starts = lines.flatMap((line) => line.chunks.slice(1).map((chunk) => chunk.left))
  const best = mostCommon(starts.filter((x) => x > width * 0.3 && x < width * 0.7))
  if (!best || best.count < fewestLines) return null
  const gutter = best.x - narrowestGutter / 2
  const sides = lines.filter((line) =>
    line.chunks.every((chunk) => chunk.right <= gutter || chunk.left >= gutter)
  )
  if (sides.length < lines.length * 0.5) return null
  // Columns of prose run side by side; cells of a table of two columns are seldom of one length.
  const both = sides.filter((line) => line.chunks.length > 1).length
  if (both < sides.length * mostlyBoth) return null
  const isProse = (side: readonly Line['chunks'][number][], room: number) =>
    side.length >= fewestLines && mean(side.map((chunk) => chunk.right - chunk.left)) > room * 0.55
  const chunks = sides.flatMap((line) => line.chunks)
  const left = chunks.filter((chunk) => chunk.right <= gutter)
  const right = chunks.filter((chunk) => chunk.left >= gutter)
  const edges = {
    left: least(left.map((chunk) => chunk.left)),
    right: most(right.map((chunk) => chunk.right))
  }
  return isProse(left, gutter - edges.left) && isProse(right, edges.right - gutter) ? gutter : null
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

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), Infinity)
const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -Infinity)
