import type { Where } from './claim.ts'
import type { Reading } from './reading.ts'

/** Finds where a block stands: its page, and the last paragraph number printed since its heading. */
export type Standing = (index: number, row?: string) => Where

const kept = new WeakMap<Reading, Standing>()

/** Prepares {@link Standing} for a reading, once. A block of a table carries the caption next to it. */
export function standingIn(reading: Reading): Standing {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const paragraphs = paragraphNumbers(reading)
  const standing: Standing = (index, row) => ({
    page: reading.blocks[index]?.block.page ?? null,
    paragraph: paragraphs[index] ?? null,
    table: reading.blocks[index]?.block.kind === 'table' ? captionBeside(reading, index) : null,
    row: row ?? null
  })
  kept.set(reading, standing)
  return standing
}

function paragraphNumbers(reading: Reading): readonly (string | null)[] {
  let last: string | null = null
  return reading.blocks.map(({ block }) => {
    if (block.kind === 'heading' || (block.kind === 'paragraph' && block.number !== null)) last = block.number
    return last
  })
}

/** The label and number of the caption just before a table, or just after it: "Table 3". */
function captionBeside(reading: Reading, index: number): string | null {
  for (const at of [index - 1, index + 1]) {
    const block = reading.blocks[at]?.block
    if (block?.kind === 'caption') return `${block.label} ${block.number}`
  }
  return null
}
