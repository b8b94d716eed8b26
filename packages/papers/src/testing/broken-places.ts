import type { Block, Paper } from '../paper.ts'

/** Where a paper breaks its promise that every block and cell is its own slice of the text, in order. Empty if nowhere. */
export function brokenPlaces(paper: Paper): string[] {
  const broken: string[] = []
  let last = 0
  for (const block of paper.blocks) {
    if (block.start < last || block.end < block.start)
      broken.push(`${block.kind} at ${block.start} is out of order`)
    last = block.end
    for (const [text, start, end] of textsOf(block))
      if (paper.text.slice(start, end) !== text) broken.push(`"${text}" is not at ${start}`)
  }
  return broken
}

function textsOf(block: Block): (readonly [text: string, start: number, end: number])[] {
  if (block.kind !== 'table') return [[block.text, block.start, block.end]]
  return block.rows.flat().map((cell) => [cell.text, cell.start, cell.end] as const)
}
