import type { Paper } from './paper.ts'

/** A rectangle on a page, in points from the page's top left corner as it is shown. */
export interface PagePlace {
  /** Counted from 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words as printed in one piece, and where. */
export interface Printed {
  readonly text: string
  readonly place: PagePlace
  /** Quarter turns clockwise from upright, 0 to 3: which way the words run. */
  readonly turn: number
}

const perRun = 8
const tenths = 10
const furthestJump = 200
const sureLetters = 4
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Gathers where the words of a text were printed, as numbers: eight for each piece. See {@link Paper.printed}. */
export class PrintRecord {
  readonly numbers: number[] = []

  /**
   * Notes where a part of the text was printed.
   *
   * @param text the part as written, which may have lost hyphens and gained spaces
   * @param start where it stands in the whole
   * @param pieces what it was made of, in order
   */
  note(text: string, start: number, pieces: readonly Printed[]): void {
    let cursor = 0
    for (const piece of pieces) {
      const found = findPiece(text, piece.text, cursor)
      if (!found) continue
      cursor = found.end
      const { page, x, y, width, height } = piece.place
      const place = [x, y, width, height].map((points) => Math.round(points * tenths))
      this.numbers.push(start + found.start, start + found.end, page, ...place, piece.turn)
    }
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

// Letter by letter, since spaces and hyphens at the ends of lines come and go.
function findPiece(text: string, piece: string, from: number): Stretch | null {
  let cursor = from
  let first = -1
  let last = -1
  for (let i = 0; i < piece.length; i += 1) {
    const letter = piece.charAt(i)
    if (isBlank(letter)) continue
    let at = skipBlanks(text, cursor)
    if (!isSame(text.charAt(at), letter)) {
      if (letter === '-' || letter === '\u00AD') continue
      at = first === -1 ? jumpTo(text, piece.slice(i), at) : -1
    }
    if (at === -1) continue
    if (first === -1) first = at
    last = at
    cursor = at + 1
  }
  return first === -1 ? null : { start: first, end: last + 1 }
}

function jumpTo(text: string, rest: string, from: number): number {
  const sure = rest.trim().slice(0, sureLetters)
  const at = text.slice(from, from + furthestJump).indexOf(sure)
  return at === -1 ? -1 : from + at
}

function isSame(written: string, printed: string): boolean {
  if (written === printed) return true
  const raised = superscripts.indexOf(written)
  return written !== '' && raised !== -1 && String(raised) === printed
}

const isBlank = (letter: string) => letter.trim() === ''

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charAt(at))) at += 1
  return at
}

/**
 * Where a stretch of a paper's text is printed, as rectangles line by line in the order of the text, so that a mark can
 * be drawn on the original. Within a piece printed at one go the letters' own widths are not known and are estimated, to
 * within a letter or so. Empty where the paper is no PDF, or where nothing of the stretch is printed.
 *
 * @param paper as {@link readPaper} gave it
 * @param start offset into its text in UTF-16 units
 * @param end the same, exclusive
 * @example
 * const [block] = paper.blocks
 * placesOf(paper, block.start, block.end) // => [{ page: 1, x: 60, y: 61.6, width: 212.4, height: 11 }, …]
 */
export function placesOf(paper: Paper, start: number, end: number): readonly PagePlace[] {
  const { printed = [], text } = paper
  const places: PagePlace[] = []
  if (end <= start) return places
  for (let at = 0; at + perRun <= printed.length; at += perRun) {
    if ((printed[at + 1] ?? 0) <= start || (printed[at] ?? 0) >= end) continue
    const [from = 0, to = 0, page = 0, x = 0, y = 0, width = 0, height = 0, turn = 0] = printed.slice(
      at,
      at + perRun
    )
    const whole = { page, x: x / tenths, y: y / tenths, width: width / tenths, height: height / tenths }
    const share = shareOf(text.slice(from, to), Math.max(start - from, 0), Math.min(end, to) - from)
    addPlace(places, cutTo(whole, share, turn))
  }
  return places
}

interface Share {
  readonly from: number
  readonly to: number
}

function shareOf(text: string, start: number, end: number): Share {
  const all = widthOf(text)
  return { from: widthOf(text.slice(0, start)) / all, to: widthOf(text.slice(0, end)) / all }
}

// As wide as letters are in most fonts, against a small n.
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 1),
    0
  )
}

const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,;:!|'’‘]/, 0.45],
  [/[ ftrI()[\]/\\-]/, 0.6],
  [/[mMW%@—]/, 1.5],
  [/[wA-Z&–]/, 1.25]
]

function cutTo(place: PagePlace, { from, to }: Share, turn: number): PagePlace {
  // Upside down the words begin at the right, and turned to the left at the foot.
  const start = turn >= 2 ? 1 - to : from
  const share = to - from
  if (turn % 2 === 0)
    return { ...place, x: round(place.x + place.width * start), width: round(place.width * share) }
  return { ...place, y: round(place.y + place.height * start), height: round(place.height * share) }
}

// Pieces that follow one another on a line make one mark.
function addPlace(places: PagePlace[], next: PagePlace): void {
  const last = places.at(-1)
  if (!last || !isBeside(last, next)) {
    places.push(next)
    return
  }
  const right = Math.max(last.x + last.width, next.x + next.width)
  const bottom = Math.max(last.y + last.height, next.y + next.height)
  const y = Math.min(last.y, next.y)
  places[places.length - 1] = { ...last, y, width: round(right - last.x), height: round(bottom - y) }
}

function isBeside(last: PagePlace, next: PagePlace): boolean {
  const gap = next.x - last.x - last.width
  const shared = Math.min(last.y + last.height, next.y + next.height) - Math.max(last.y, next.y)
  const height = Math.min(last.height, next.height)
  return last.page === next.page && gap > -height && gap < height && shared > height / 2
}

const round = (points: number) => Math.round(points * tenths) / tenths
