import { readCaption } from '../captions.ts'
import { readOpening } from '../openings.ts'
import type { Line } from './lines.ts'

const address = /@|https?:|\bwww\.|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b0\d{2,4} \d{3,4} ?\d{3,4}\b/
const pageNumber = /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i
const longestFurniture = 250

/**
 * Lines that belong to the sheet and not to the report: page numbers, and a line with an address, link or telephone
 * number that stands alone three times or more. A repeated line without one ("RESOLVED -") is part of the report.
 */
export function findFurniture(lines: readonly Line[]): Set<Line> {
  const alone = lines.filter((_, i) => isAlone(lines, i))
  const times = new Map<string, number>()
  for (const line of alone) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1)
  const repeated = alone.filter((line) => {
    const key = keyOf(line)
    return pageNumber.test(key) || (address.test(key) && (times.get(key) ?? 0) >= 3)
  })
  return new Set([...repeated, ...findPageNumbers(alone), ...findPageEdges(lines)])
}

function keyOf(line: Line): string {
  return line.text.trim().replace(/\s+/g, ' ')
}

function isAlone(lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  if (!line || line.isBlank || line.text.length > longestFurniture || line.text.includes('\t')) return false
  return (lines[i - 1]?.isBlank ?? true) && (lines[i + 1]?.isBlank ?? true)
}

// A number alone may be a figure on a slide: only a run of three that counts up by one is page numbers.
function findPageNumbers(alone: readonly Line[]): Line[] {
  const numbers = alone.filter((line) => /^\s*\d{1,4}\s*$/.test(line.text))
  const counts = (from: number) => {
    const [a, b, c] = numbers.slice(Math.max(from, 0), Math.max(from, 0) + 3).map((line) => Number(line.text))
    return a !== undefined && b === a + 1 && c === a + 2
  }
  return numbers.filter((_, i) => [i - 2, i - 1, i].some(counts))
}

// With form feeds the first and last lines of pages are known: one that stands there three times is furniture.
function findPageEdges(lines: readonly Line[]): Line[] {
  if (lines.at(-1)?.page === null) return []
  const filled = lines.filter((line) => !line.isBlank && line.text.length <= longestFurniture)
  const edges = filled.filter(
    (line, i) => filled[i - 1]?.page !== line.page || filled[i + 1]?.page !== line.page
  )
  const times = new Map<string, number>()
  const key = (line: Line) => keyOf(line).replace(/\d+/g, '0')
  for (const line of edges) times.set(key(line), (times.get(key(line)) ?? 0) + 1)
  return edges.filter((line) => mayRun(line) && (times.get(key(line)) ?? 0) >= 3)
}

// "Figure 1." and "12. The panel …" are the report's own, though only their digits differ.
function mayRun(line: Line): boolean {
  return !line.text.includes('\t') && !readCaption(line.text) && readOpening(line.text) === null
}
