import { demoteListedHeadings } from '../demotion.ts'
import { refuseTooMany } from '../limits.ts'
import type { Job } from '../limits.ts'
import type { Block, Furniture, Page, Paper, Warning } from '../paper.ts'
import { settleBareNumbers } from './bare-numbers.ts'
import { placeOfItem, trackDepths } from './depths.ts'
import { findFurniture } from './furniture.ts'
import type { Line } from './lines.ts'
import { splitLines } from './lines.ts'
import { partLines } from './parts.ts'
import type { Part } from './parts.ts'
import { readBlock } from './read-block.ts'
import { tableBlock } from './tables.ts'

/** Reads plain text as extraction prints it: blank lines between blocks, one block to a line, or hard-wrapped lines. */
export function readText(text: string, job: Job, warnings: readonly Warning[] = []): Paper {
  const lines = splitLines(text)
  const furniture = findFurniture(lines)
  job.checkTime()
  const parts = partLines(lines, (line) => furniture.has(line))
  refuseTooMany(job, 'blocks', parts.length)
  job.checkTime()
  const blocks = demoteListedHeadings(readBlocks(text, parts, lines))
  refuseTooMany(job, 'cells', countCells(blocks))
  return {
    format: 'text',
    title: blocks.find((block) => block.kind === 'heading')?.text ?? null,
    text,
    blocks,
    pages: pagesOf(lines),
    furniture: lines.filter((line) => furniture.has(line)).map(furnitureOf),
    warnings
  }
}

function readBlocks(source: string, parts: readonly Part[], lines: readonly Line[]): Block[] {
  const depths = trackDepths()
  const settle = settleBareNumbers(lines)
  return parts.map((part) => {
    const [line] = part.lines
    if ('rows' in part || !line) {
      depths.reset()
      return 'rows' in part
        ? tableBlock(part)
        : readBlock(source, { piece: part, opening: null, depth: () => 0 })
    }
    const opening = settle(line, part.opening)
    const depth = () => (opening ? depths.depthOf(placeOfItem(line.text, opening)) : 0)
    const block = readBlock(source, { piece: part, opening, depth })
    if (block.kind !== 'item') depths.reset()
    return block
  })
}

function countCells(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    return block.kind === 'table' ? sum + block.rows.reduce((cells, row) => cells + row.length, 0) : sum
  }, 0)
}

function furnitureOf(line: Line): Furniture {
  const start = line.start + line.text.length - line.text.trimStart().length
  const text = line.text.trim()
  return { text, start, end: start + text.length, page: line.page }
}

function pagesOf(lines: readonly Line[]): Page[] {
  if (lines.at(-1)?.page === null) return []
  const starts = lines.filter((line, i) => line.page !== lines[i - 1]?.page)
  const end = lines.at(-1)?.end ?? 0
  return starts.map(({ page, start }, i) => ({ number: page ?? 1, start, end: starts[i + 1]?.start ?? end }))
}
