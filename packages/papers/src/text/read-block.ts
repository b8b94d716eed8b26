import { readCaption } from '../captions.ts'
import { isAllCapitals, isHeadingText, levelOf } from '../headings.ts'
import type { Opening } from '../openings.ts'
import type { Block, Place } from '../paper.ts'
import type { Piece } from './pieces.ts'

/** A piece of prose with the opening that was settled for it. */
interface Opened {
  readonly piece: Piece
  readonly opening: Opening | null
  /** The depth it has if it is a list item. */
  readonly depth: () => number
}

/** The block that a piece of prose makes: caption, heading, numbered paragraph, list item or paragraph. */
export function readBlock(source: string, { piece, opening, depth }: Opened): Block {
  const place = placeOf(source, piece, opening?.body ?? 0)
  const text = source.slice(place.start, place.end)
  const words = text.length > 400 ? text : text.replace(/\s+/g, ' ')
  const caption = opening === null && piece.isCaption ? readCaption(words) : null
  if (caption) return { kind: 'caption', ...caption, text, ...place }
  const number = headingNumber(opening)
  if (number !== undefined && isTitle(piece, words, number !== null))
    return { kind: 'heading', level: levelOf(number, words), number, text, ...place }
  if (opening === null) return { kind: 'paragraph', number: null, text, ...place }
  if (opening.kind === 'number' && !isListNumber(opening, piece))
    return { kind: 'paragraph', number: opening.number, text, ...place }
  const marker = opening.kind === 'number' ? opening.number : opening.marker
  return { kind: 'item', marker, depth: depth(), text, ...place }
}

// A bulleted line is never a heading; of lettered lines only "A." opens one.
function headingNumber(opening: Opening | null): string | null | undefined {
  if (opening === null) return null
  if (opening.kind === 'bullet' || opening.bulleted) return undefined
  if (opening.kind === 'number') return opening.number
  return /^[A-Z]\.$/.test(opening.marker) ? opening.marker.slice(0, -1) : undefined
}

function isTitle(piece: Piece, words: string, isNumbered: boolean): boolean {
  if (!piece.isAlone && !piece.isOver) return false
  if (piece.lines.length > 1 && !isAllCapitals(words)) return false
  return isHeadingText(words, isNumbered)
}

function isListNumber(opening: Opening & { readonly kind: 'number' }, piece: Piece): boolean {
  return opening.style === 'bare' && (opening.bulleted || !piece.isAlone)
}

function placeOf(source: string, piece: Piece, body: number): Place {
  const first = piece.lines[0]
  const last = piece.lines.at(-1)
  if (!first || !last) return { start: 0, end: 0, page: null }
  const end = first.start + source.slice(first.start, last.end).trimEnd().length
  const from = first.start + body
  const lead = /^\s*/.exec(source.slice(from, end))?.[0].length ?? 0
  return { start: Math.min(from + lead, end), end, page: first.page }
}
