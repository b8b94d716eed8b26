import type { Claim, Note, Unread } from './claim.ts'
import type { Block, Cell, Paper, Table } from './paper.ts'
import { findQuantities } from './quantities.ts'
import type { Mask, Quantity } from './quantity.ts'
import { partingBreaks, splitSentences, type Span } from './sentences.ts'

/** Text with its figures: `text` has the length of the printed text, with line breaks and tabs turned into spaces. */
interface ReadText {
  readonly text: string
  /** Offset of `text` in `Paper.text`. */
  readonly start: number
  readonly end: number
  readonly quantities: readonly Quantity[]
  readonly masks: readonly Mask[]
}

/** A sentence of a block; its quantities are those of the block that lie within it. */
export interface ReadSentence extends ReadText {
  readonly block: ReadBlock
}

/** A table cell as read. */
export interface ReadCell extends ReadText {
  readonly cell: Cell
}

/** A block as read. `sentences` is empty for tables and `cells` for everything else. */
export interface ReadBlock extends ReadText {
  readonly index: number
  readonly block: Block
  readonly sentences: readonly ReadSentence[]
  readonly cells: readonly (readonly ReadCell[])[]
}

/** A paper read once: every block with its figures, for all readers to share. */
export interface Reading {
  readonly paper: Paper
  readonly blocks: readonly ReadBlock[]
  readonly unread: readonly Unread[]
}

/** What a reader found. Claims may overlap those of other readers: the check keeps one for a span and kind. */
export interface Findings {
  readonly claims: readonly Claim[]
  readonly notes?: readonly Note[]
}

/** Finds every claim of one kind, or of a few that are read together. Pure, and linear in the length of the paper. */
export type Reader = (reading: Reading) => Findings

/** Reads the paper once: the figures of every block, cell and sentence, with offsets of the paper. */
export function read(paper: Paper): Reading {
  const unread: Unread[] = []
  const blocks = paper.blocks.map((block, index) => readBlock({ paper, unread }, block, index))
  return { paper, blocks, unread }
}

interface Source {
  readonly paper: Paper
  readonly unread: Unread[]
}

function readBlock(source: Source, block: Block, index: number): ReadBlock {
  if (block.kind === 'table') return readTable(source, block, index)
  const own = readText(source, block, block.text)
  const sentences: ReadSentence[] = []
  const readBlockOwn: ReadBlock = { ...own, index, block, cells: [], sentences }
  const printed = source.paper.text.slice(block.start, block.end)
  for (const one of readSentences(readBlockOwn, partingBreaks(printed))) sentences.push(one)
  return readBlockOwn
}

function readTable(source: Source, table: Table, index: number): ReadBlock {
  const cells = table.rows.map((row) => row.map((cell) => ({ cell, ...readText(source, cell, cell.text) })))
  const flat = cells.flat()
  return {
    index,
    block: table,
    text: plain(source.paper.text, table),
    start: table.start,
    end: table.end,
    quantities: flat.flatMap((cell) => cell.quantities),
    masks: flat.flatMap((cell) => cell.masks),
    sentences: [],
    cells
  }
}

function plain(text: string, span: { readonly start: number; readonly end: number }): string {
  return text.slice(span.start, span.end).replaceAll(/[\n\r\t\u00a0]/g, ' ')
}

/** @param known What the paper gives as the text: where it is the same to the letter, no second copy is held. */
function readText(
  source: Source,
  span: { readonly start: number; readonly end: number },
  known: string
): ReadText {
  const own = plain(source.paper.text, span)
  const text = own === known ? known : own
  const tokens = findQuantities(text)
  // One by one: a call takes only so many arguments.
  for (const one of shifted(tokens.unread, span.start)) source.unread.push(one)
  return {
    text,
    start: span.start,
    end: span.end,
    quantities: shifted(tokens.quantities, span.start),
    masks: shifted(tokens.masks, span.start)
  }
}

// Most cells and many sentences hold no figure: they share one empty list, which in a long paper saves much room.
const none: readonly never[] = []

function shifted<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
  by: number
): readonly T[] {
  if (found.length === 0) return none
  return found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }))
}

function part<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (from === to) return none
  return from === 0 && to === list.length ? list : list.slice(from, to)
}

function readSentences(block: ReadBlock, breaks: readonly number[]): readonly ReadSentence[] {
  let quantity = 0
  let mask = 0
  return partAt(splitSentences(block.text), breaks).map((span) => {
    const end = block.start + span.end
    const firstQuantity = quantity
    while ((block.quantities[quantity]?.start ?? Infinity) < end) quantity += 1
    const firstMask = mask
    while ((block.masks[mask]?.start ?? Infinity) < end) mask += 1
    return {
      block,
      text: block.text.slice(span.start, span.end),
      start: block.start + span.start,
      end,
      quantities: part(block.quantities, firstQuantity, quantity),
      masks: part(block.masks, firstMask, mask)
    }
  })
}

/** Cuts sentences where a line break parts them. */
function partAt(spans: readonly Span[], breaks: readonly number[]): readonly Span[] {
  if (breaks.length === 0) return spans
  let next = 0
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = []
    let from = start
    while ((breaks[next] ?? Infinity) <= start) next += 1
    for (let cut = breaks[next]; cut !== undefined && cut < end; cut = breaks[next]) {
      pieces.push({ start: from, end: cut })
      from = cut + 1
      next += 1
    }
    return [...pieces, { start: from, end }].filter((piece) => piece.end > piece.start)
  })
}

/** Figures beyond this many in one sentence are a table in disguise and not prose. */
const MOST_IN_PROSE = 40

/** The sentences of a block that are read as prose. */
export function proseOf(block: ReadBlock): readonly ReadSentence[] {
  return block.sentences.filter((sentence) => sentence.quantities.length <= MOST_IN_PROSE)
}
