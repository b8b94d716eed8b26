import type { Block, Heading } from './paper.ts'

const longestRun = 3

/**
 * Turns headings that head nothing back into paragraphs: of more than three plain lines on end only the last
 * heads what follows, and numbered lines that follow one another at once are a list of points.
 */
export function demoteListedHeadings(blocks: readonly Block[]): Block[] {
  const runs = findRuns(blocks)
  return blocks.map((block, i) => {
    if (block.kind !== 'heading') return block
    const run = runs.get(i) ?? []
    const isListed = block.number === null ? run.length > longestRun && run.at(-1) !== block : run.length > 1
    return isListed ? paragraphOf(block) : block
  })
}

function findRuns(blocks: readonly Block[]): Map<number, readonly Heading[]> {
  const runs = new Map<number, Heading[]>()
  let run: Heading[] = []
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading') run = []
    else if (run[0] && run[0].level === block.level && (run[0].number === null) === (block.number === null))
      run.push(block)
    else run = [block]
    runs.set(i, run)
  })
  return runs
}

function paragraphOf({ kind: _, level: __, ...rest }: Heading): Block {
  return { kind: 'paragraph', ...rest }
}
