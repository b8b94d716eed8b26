import type { Line } from './lines.ts'

/** The lines of one page, and its height in points. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

const edgeLines = 3
const nearEnough = 4
/** The share of a page's height that its margin may take, at the head and at the foot. */
const margin = 0.11
// In letter heights.
const tableRow = 3.2
const pageNumber = /^(?:page\s*)?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i

/**
 * Running headers and footers: lines in the margins of a page that stand at the same height on three pages or more with
 * the same words, whatever their digits; and page numbers that stand alone there.
 */
export function findRunningLines(pages: readonly PageLines[]): Set<Line> {
  const edges = pages.flatMap((page) => {
    const own = marginLines(page).filter(
      (line) => !headsTable(line, page.lines[page.lines.indexOf(line) + 1])
    )
    return own.map((line) => ({ line, key: line.text.replace(/\d+/g, '#').toLowerCase() }))
  })
  const places = new Map<string, typeof edges>()
  for (const edge of edges) {
    const at = `${edge.key} ${Math.round(edge.line.y / nearEnough)}`
    const same = places.get(at)
    if (same) same.push(edge)
    else places.set(at, [edge])
  }
  const needed = Math.min(3, Math.max(2, pages.length))
  const running = new Set<Line>()
  for (const same of places.values()) {
    if (same.length < needed) continue
    for (const { line } of same) running.add(line)
  }
  if (pages.length > 1) for (const line of lonePageNumbers(pages)) running.add(line)
  return running
}

function marginLines({ lines, height }: PageLines): Line[] {
  const outer = lines.filter((_, i) => i < edgeLines || i >= lines.length - edgeLines)
  return outer.filter(({ y }) => y < height * margin || y > height * (1 - margin))
}

// A table's heading is printed again on every page too, but stands over a row with words in the same columns.
function headsTable(line: Line, below: Line | undefined): boolean {
  if (line.chunks.length < 2 || !below || below.y - line.y > tableRow * line.size) return false
  const starts = below.chunks.map((chunk) => chunk.left)
  return (
    line.chunks.filter(({ left }) => starts.some((start) => Math.abs(start - left) <= nearEnough)).length >= 2
  )
}

function lonePageNumbers(pages: readonly PageLines[]): Line[] {
  return pages.flatMap((page) => {
    const ends = new Set([page.lines[0], page.lines.at(-1)])
    return marginLines(page).filter((line) => ends.has(line) && pageNumber.test(line.text))
  })
}
