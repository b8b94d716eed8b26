import { raiseDigits } from '../superscript.ts'
import type { Item } from './items.ts'
import type { RuledTable } from './ruled-tables.ts'

/** Words that stand together on a line, apart from others by a gap as wide as columns leave. */
export interface Chunk {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The pieces it was drawn in, parted where the gap is wider than between words. */
  readonly parts: readonly Part[]
  readonly items: readonly Item[]
}

interface Part {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly items: readonly Item[]
}

/** A line of text across a page or a column. */
export interface Line {
  readonly chunks: readonly Chunk[]
  readonly text: string
  readonly left: number
  readonly right: number
  /** From the top of the page to the line the letters stand on, in points. */
  readonly y: number
  readonly size: number
  /** The font of most of its letters. */
  readonly font: string
  /** A ruled table that stands here, for which the line holds the place. */
  readonly table?: RuledTable
}

// In shares of the letters' height: what parts words, and what parts columns.
const wordGap = 0.16
const partGap = 0.42
const columnGap = 0.95
const sameLine = 0.45
const smallLetters = 0.78

/** Gathers items into lines from top to bottom. */
export function findLines(items: readonly Item[]): Line[] {
  const byHeight = items.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const rows: Item[][] = []
  let tallest: Item | undefined
  for (const item of byHeight) {
    const row = rows.at(-1)
    if (row && tallest && isSameLine(tallest, item)) {
      row.push(item)
      if (item.size > tallest.size) tallest = item
    } else {
      rows.push([item])
      tallest = item
    }
  }
  return rows.map(lineOf)
}

function isSameLine(tallest: Item, item: Item): boolean {
  return Math.abs(item.y - tallest.y) <= sameLine * Math.max(tallest.size, item.size)
}

/** The line that items on one height make, as if nothing else stood there. */
function lineOf(row: readonly Item[]): Line {
  const items = row.toSorted((a, b) => a.x - b.x)
  const size = items.reduce((most, item) => Math.max(most, item.size), 0)
  const base = items.find((item) => item.size === size)?.y ?? 0
  const chunks: OpenChunk[] = []
  for (const item of items) {
    const isRaised = item.size < size * smallLetters && item.y < base - size * 0.1
    const text = isRaised ? raiseDigits(item.text) : item.text
    const open = chunks.at(-1)
    const right = item.x + item.width
    if (!open || item.x - open.right > columnGap * size)
      chunks.push({
        text,
        left: item.x,
        right,
        parts: [{ text, left: item.x, right, items: [item] }],
        items: [item]
      })
    else {
      const isApart = item.x - open.right > wordGap * size && !/\s$/.test(open.text) && !/^\s/.test(text)
      addPart(open.parts, { text: (isApart ? ' ' : '') + text, left: item.x, right, items: [item] }, size)
      open.items.push(item)
      open.text += (isApart ? ' ' : '') + text
      open.right = Math.max(open.right, right)
    }
  }
  const tidy = chunks.map((chunk) => ({ ...chunk, text: chunk.text.replace(/\s+/g, ' ').trim() }))
  return {
    chunks: tidy,
    text: tidy.map((chunk) => chunk.text).join(' '),
    left: tidy[0]?.left ?? 0,
    right: tidy.reduce((most, chunk) => Math.max(most, chunk.right), 0),
    y: base,
    size,
    font: mainFont(items)
  }
}

interface OpenPart {
  text: string
  left: number
  right: number
  items: Item[]
}

interface OpenChunk extends OpenPart {
  parts: OpenPart[]
}

function addPart(parts: OpenPart[], part: OpenPart, size: number): void {
  const open = parts.at(-1)
  if (!open || part.left - open.right > partGap * size) parts.push({ ...part, text: part.text.trim() })
  else {
    open.items.push(...part.items)
    open.text += part.text
    open.right = Math.max(open.right, part.right)
  }
}

/** The font that most letters of the items are set in. */
export function mainFont(items: readonly Pick<Item, 'font' | 'text'>[]): string {
  const letters = new Map<string, number>()
  for (const { font, text } of items) letters.set(font, (letters.get(font) ?? 0) + text.length)
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0]
}

/** What a line is printed of, in order. */
export function itemsOf(line: Line): Item[] {
  return line.chunks.flatMap((chunk) => chunk.items)
}

/** A line again, of some of its chunks. */
export function lineFromChunks(line: Line, chunks: readonly Chunk[]): Line {
  const items = chunks.flatMap((chunk) => chunk.items)
  return {
    ...line,
    chunks,
    size: items.reduce((most, item) => Math.max(most, item.size), 0) || line.size,
    font: mainFont(items) || line.font,
    text: chunks.map((chunk) => chunk.text).join(' '),
    left: chunks[0]?.left ?? line.left,
    right: chunks.reduce((most, chunk) => Math.max(most, chunk.right), 0)
  }
}
