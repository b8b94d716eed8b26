import { readCaption } from '../captions.ts'
import { readOpening } from '../openings.ts'
import { findGridColumns } from './grids.ts'
import type { Item } from './items.ts'
import type { Line } from './lines.ts'
import { lineFromChunks } from './lines.ts'

/** A stretch of a page: lines that make a table, or prose. */
export interface Stretch {
  readonly kind: 'table' | 'prose'
  readonly lines: readonly Line[]
}

// In letter heights: rows stand no further apart than this, and lines of one cell no further than that.
const rowPitch = 3.2
const cellPitch = 1.45
/** How far apart edges may stand and be one, in points. */
const sameEdge = 3
const mostHeaderLines = 3
const mostShortLines = 4

/** Tells tables from prose: two or more lines on end whose words stand in columns with clear gaps between them. */
export function findStretches(lines: readonly Line[]): Stretch[] {
  const tidy = lines.map(joinOpening)
  const stretches: Stretch[] = []
  let prose: Line[] = []
  const close = () => {
    if (prose.length > 0) stretches.push({ kind: 'prose', lines: prose })
    prose = []
  }
  for (let i = 0; i < tidy.length;) {
    const ruled = tidy[i]
    if (ruled?.table) {
      close()
      stretches.push({ kind: 'table', lines: [ruled] })
      i += 1
      continue
    }
    const run = takeRun(tidy, i)
    if (run.length >= 2 && findGridColumns(run).length >= 2) {
      const header = takeHeader(prose, run)
      close()
      stretches.push({ kind: 'table', lines: [...header, ...run] })
    } else for (const line of tidy.slice(i, i + Math.max(run.length, 1))) prose.push(line)
    i += Math.max(run.length, 1)
  }
  close()
  return stretches
}

// "12.    The Panel …" and "•    Speeding" are set with a gap, but are a number or bullet and its words.
function joinOpening(line: Line): Line {
  const [first, second, ...more] = line.chunks
  if (!first || !second || more.length > 0) return line
  const text = `${first.text} ${second.text}`
  const opening = readOpening(text)
  if (!opening || opening.body !== first.text.length + 1) return line
  if (opening.kind === 'number' && opening.style === 'bare') return line
  return lineFromChunks(line, [
    { text, left: first.left, right: second.right, parts: [], items: [...first.items, ...second.items] }
  ])
}

function takeRun(lines: readonly Line[], from: number): Line[] {
  const first = lines[from]
  if (!first || first.chunks.length < 2) return []
  const starts = new Set<number>()
  const run: Line[] = []
  let whole = 0
  for (let i = from; i < lines.length; i += 1) {
    const before = lines[i - 1]
    const written = lines[i]
    if (!written || written.table || (i > from && before && !isNear(before, written, rowPitch))) break
    const line = partAtColumns(written, starts)
    if (line.chunks.length < 2 && before && !fitsColumn(line, before, starts)) break
    run.push(line)
    for (const { left } of line.chunks.length >= 2 ? line.chunks : []) starts.add(Math.round(left))
    const isFilling = line.chunks.length >= 2 || !startsFirst(line, starts)
    if (isFilling || (before && isNear(before, line, cellPitch))) whole = run.length
    else if (run.length - whole > mostShortLines) break
  }
  return run.slice(0, whole)
}

function isNear(before: Line, line: Line, pitch: number): boolean {
  const gap = line.y - before.y
  return gap > 0 && gap <= pitch * Math.max(line.size, before.size)
}

// Cells that nearly touch are told apart where one begins at the edge of a column.
function partAtColumns(line: Line, starts: ReadonlySet<number>): Line {
  const [only, ...more] = line.chunks
  if (!only || more.length > 0 || only.parts.length < 2) return line
  const edges = [...starts].toSorted((a, b) => a - b).slice(1)
  const chunks: { text: string; left: number; right: number; parts: typeof only.parts; items: Item[] }[] = []
  for (const part of only.parts) {
    const open = chunks.at(-1)
    if (!open || edges.some((edge) => Math.abs(edge - part.left) <= sameEdge))
      chunks.push({ ...part, parts: [part], items: [...part.items] })
    else {
      open.text += ` ${part.text}`
      open.right = part.right
      open.parts = [...open.parts, part]
      open.items.push(...part.items)
    }
  }
  return chunks.length > 1 ? lineFromChunks(line, chunks) : line
}

// A line with words in one column only: it begins where a column does, and ends before the next one.
function fitsColumn(line: Line, before: Line, starts: ReadonlySet<number>): boolean {
  if (readCaption(line.text)) return false
  if (![...starts].some((start) => Math.abs(start - line.left) <= sameEdge)) return false
  if (startsFirst(line, starts) && line.font !== before.font && !isNear(before, line, cellPitch)) return false
  return line.right <= least([...starts].filter((start) => start > line.left + sameEdge))
}

function startsFirst(line: Line, starts: ReadonlySet<number>): boolean {
  return line.left <= least([...starts]) + sameEdge
}

const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), Infinity)

// A heading over one column only, such as a long one over the second, was taken for prose at first.
function takeHeader(prose: Line[], run: readonly Line[]): Line[] {
  const columns = findGridColumns(run)
  const header: Line[] = []
  let below = run[0]
  for (let line = prose.at(-1); line && below && header.length < mostHeaderLines; line = prose.at(-1)) {
    const [chunk] = line.chunks
    const isOver = columns.slice(1).some((column) => chunk && Math.abs(column.left - chunk.left) <= sameEdge)
    if (!isOver || !isNear(line, below, rowPitch) || readCaption(line.text)) break
    header.unshift(line)
    prose.pop()
    below = line
  }
  return header
}
