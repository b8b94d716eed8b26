import { readCaption } from '../captions.ts'
import { isHeadingText } from '../headings.ts'
import { readOpening } from '../openings.ts'
import type { Opening } from '../openings.ts'
import type { Line } from './lines.ts'

/** Lines that belong to one block, and how the first of them opens. */
export interface Piece {
  readonly lines: readonly Line[]
  readonly opening: Opening | null
  readonly isCaption: boolean
  /** Whether it is all that stands between two blank lines. */
  readonly isAlone: boolean
  /** Whether it stands first after a blank line, over lines that open with no number or marker of their own. */
  readonly isOver: boolean
}

const widestWrap = 130
const finished = /[.:;!?)\]”"’'–-]$|\b(?:and|or)$/

/** Parts the lines between two blank lines into pieces: hard-wrapped lines belong together, list items do not. */
export function partChunk(chunk: readonly Line[]): Piece[] {
  const width = chunk.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0)
  const groups: Line[][] = []
  for (const line of chunk) {
    const open = groups.at(-1)
    if (open && !opensPiece({ open, line, width })) open.push(line)
    else groups.push([line])
  }
  const openings = groups.map(([first]) => readOpening(first?.text ?? ''))
  return groups.map((lines, i) => ({
    lines,
    opening: openings[i] ?? null,
    isCaption: readCaption(lines[0]?.text.trim() ?? '') !== null,
    isAlone: groups.length === 1,
    isOver: i === 0 && (openings[0] === null || !openings[1])
  }))
}

interface Meeting {
  readonly open: readonly Line[]
  readonly line: Line
  readonly width: number
}

function opensPiece(meeting: Meeting): boolean {
  const before = meeting.open.at(-1)?.text.trim() ?? ''
  const here = meeting.line.text.trim()
  const opening = readOpening(meeting.line.text)
  if (opening?.kind === 'bullet' || opening?.bulleted) return true
  if (opening || readCaption(here))
    return finished.test(before) || breaksEarly(meeting, 1) || isLabelled(meeting.open)
  if (/^\p{Ll}/u.test(here)) return false
  if (meeting.line.page !== meeting.open.at(-1)?.page) return true
  if (meeting.open.length === 1 && readCaption(before)) return true
  if (meeting.width > widestWrap) return finished.test(before) || before.length <= 80
  if (finished.test(before) && !before.endsWith('-')) return breaksEarly(meeting, 1)
  const isIndented = /^\s/.test(meeting.line.text) && !/^\s/.test(meeting.open[0]?.text ?? '')
  if (isIndented) return false
  if (isParallel(before, here)) return true
  const words = before.slice(readOpening(before)?.body ?? 0)
  if (meeting.open.length === 1 && isHeadingText(words)) return breaksEarly(meeting, 0.93)
  return breaksEarly(meeting, 0.7)
}

function isLabelled(open: readonly Line[]): boolean {
  const first = open[0]?.text ?? ''
  return readCaption(first.trim()) !== null || readOpening(first) !== null
}

const label = /^\p{Lu}[\p{L} ]{1,24}:\s/u

// "Green: …" over "Amber: …", or "On track …" over "On track …": a list printed without markers.
function isParallel(before: string, here: string): boolean {
  if (label.test(before) && label.test(here)) return true
  const word = /^\p{L}{2,}/u.exec(here)?.[0]
  return word !== undefined && before.startsWith(`${word} `)
}

// The next word would have fitted on the line before, so the break was meant. `share` allows for uneven letters.
function breaksEarly(meeting: Meeting, share: number): boolean {
  const before = meeting.open.at(-1)?.text.trimEnd().length ?? 0
  const word = /^\s*\S{0,60}/.exec(meeting.line.text)?.[0].trim().length ?? 0
  return before + 1 + word <= meeting.width * share
}
