import type { Draft } from '../draft.ts'
import type { Job } from '../limits.ts'
import type { Block } from '../paper.ts'
import { readText } from './read-text.ts'

/** Reads plain text inside a marked-up file, such as a paragraph of several lines, by the rules for text files. */
export function draftsOfText(text: string, job: Job): Draft[] {
  return readText(text, job).blocks.map(draftOf)
}

function draftOf(block: Block): Draft {
  if (block.kind === 'table') return { kind: 'table', rows: block.rows }
  const text = block.text.replace(/\s+/g, ' ')
  if (block.kind === 'item') return { ...bare(block), text, opening: `${block.marker} ` }
  if (block.kind === 'caption') return { ...bare(block), text }
  const opening = block.number === null ? '' : `${block.number} `
  if (block.kind === 'heading') return { ...bare(block), text, opening }
  return { ...bare(block), text, opening }
}

function bare<T extends Block>(block: T): Omit<T, 'start' | 'end' | 'page'> {
  const { start: _, end: __, page: ___, ...rest } = block
  return rest
}
