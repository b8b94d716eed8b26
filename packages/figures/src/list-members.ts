import { readEnumeration, type Member } from './enumeration.ts'
import type { ReadBlock, Reading } from './reading.ts'

/** A list printed in blocks of its own after the paragraph that opens it. */
export interface BlockList {
  readonly members: readonly Member[]
  /** What follows shows that the list has ended, rather than being cut by a page or a picture. */
  readonly isClosed: boolean
}

/** What the opening says: the number stated, and whether it ends in a colon. */
export interface Opening {
  readonly expected: number
  readonly opens: boolean
}

/**
 * The list after a block: bulleted items of the first item's depth; or, after a colon, paragraphs numbered from 1, or
 * lines of the form "North: a, b and c", which are themselves the members where there are as many as stated.
 */
export function listAfter(reading: Reading, index: number, { expected, opens }: Opening): BlockList | null {
  const bullets = bulletsAfter(reading, index)
  if (bullets !== null) return bullets
  if (!opens) {
    const numbered = numberedAfter(reading, index)
    // Without a colon, numbered paragraphs may be no list at all: a matching number is all that is worth saying.
    return numbered?.members.length === expected ? { ...numbered, isClosed: false } : null
  }
  return numberedAfter(reading, index) ?? linesAfter(reading, index, expected)
}

function numberedAfter(reading: Reading, index: number): BlockList | null {
  const members: Member[] = []
  for (let next = 1; next <= longestList; next++) {
    const block = reading.blocks[index + next]?.block
    if (block?.kind !== 'paragraph' || block.number !== `${next}`) break
    members.push({ text: block.text, start: block.start, end: block.end })
  }
  return members.length < 2 ? null : { members, isClosed: true }
}

// No number written before a list is larger.
const longestList = 100

function bulletsAfter(reading: Reading, index: number): BlockList | null {
  const opening = reading.blocks[index]?.block
  const first = reading.blocks[index + 1]?.block
  if (first?.kind !== 'item' || opening === undefined) return null
  if (opening.kind === 'item' && first.depth <= opening.depth) return null
  const members: Member[] = []
  let at = index + 1
  for (; at < reading.blocks.length && members.length < longestList; at++) {
    const block = reading.blocks[at]?.block
    if (block?.kind !== 'item' || block.depth < first.depth) break
    if (block.depth === first.depth) members.push({ text: block.text, start: block.start, end: block.end })
  }
  return { members, isClosed: !resumes(reading, at) }
}

// A footer or a picture can cut a list in two: items within two blocks of its end mean that it may go on.
function resumes(reading: Reading, at: number): boolean {
  const next = reading.blocks[at]
  if (next === undefined || next.block.kind === 'heading' || next.block.kind === 'item') return false
  if (next.block.kind === 'paragraph' && next.block.number !== null) return false
  return [1, 2].some((step) => reading.blocks[at + step]?.block.kind === 'item')
}

const labelledLine = /^\s*(?=\p{L})[\p{L}\p{N} '’&()/]{2,40}?\s*(?:[-–—:])\s+(?=\S)/u

// Short lines are easily taken for headings.
function isLabelledLine({ block, text }: ReadBlock): boolean {
  const isLine = (block.kind === 'paragraph' || block.kind === 'heading') && block.number === null
  return isLine && labelledLine.test(text)
}

function linesAfter(reading: Reading, index: number, expected: number): BlockList | null {
  const lines: ReadBlock[] = []
  for (let at = index + 1; at <= index + longestList; at++) {
    const block = reading.blocks[at]
    if (block === undefined || !isLabelledLine(block)) break
    lines.push(block)
  }
  if (lines.length < 2) return null
  const wholes = lines.map(({ text, start, end }) => ({ text, start, end }))
  if (lines.length === expected) return { members: wholes, isClosed: true }
  const listed = lines.map(membersOfLine)
  const members = listed.flatMap((line) => line.members)
  return { members, isClosed: listed.every((line) => line.isSure) }
}

function membersOfLine(line: ReadBlock): { readonly members: readonly Member[]; readonly isSure: boolean } {
  const from = labelledLine.exec(line.text)?.[0].length ?? 0
  const list = readEnumeration(line.text, from, line.text.length)
  const alone = { text: line.text.slice(from), start: from, end: line.text.length }
  return {
    members: (list?.members ?? [alone]).map(({ text, start, end }) => ({
      text,
      start: line.start + start,
      end: line.start + end
    })),
    isSure: list === null || (list.isPlain && list.least === list.most)
  }
}
