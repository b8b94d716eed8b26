import { matchesOf } from './matches.ts'
/** The members of a list written in a sentence. Offsets are within the text that was read. */
export interface Member {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Whether one entry names more than one thing: "two councillors", "Ashby and Brook", "stations 4 and 5". */
export function isSeveral(text: string): boolean {
  return (
    /^(?:the |its |our )?(?:both|two|three|four|five|six|a pair|a couple)\b/iu.test(text) ||
    /^(?:\p{L}+ )?(?:\p{Lu}[\p{L}'’-]+|\d{1,3})(?: \p{Lu}[\p{L}'’-]+)?(?:,? and | & )(?:\p{Lu}[\p{L}'’-]+|\d{1,3})(?: \p{Lu}[\p{L}'’-]+)?[.;,]?$/u.test(
      text
    )
  )
}

/** A list as read: `least` and `most` differ only where "a, b and c and d" may be cut in more than one way. */
export interface Enumeration {
  readonly members: readonly Member[]
  readonly least: number
  readonly most: number
  /** Every member is short enough to be a name or a phrase, not a clause with commas of its own. */
  readonly isPlain: boolean
}

const maxWordsInPlainMember = 9
const longestList = 2000
const trailingClause =
  /[,;]\s+(?:and\s+)?(?:which|who|whose|where|each|all|both|as|but|while|although|after|before|because|so|with|they|these|it|we)\b.*$/isu

/**
 * Reads "a, b and c" or "a; b; and c". Words in brackets are taken as part of the member they follow.
 *
 * @param text the text that holds the list
 * @param from where the list starts
 * @param to where the list's sentence ends, exclusive
 * @returns null where there is no list of two or more
 */
export function readEnumeration(text: string, from: number, to: number): Enumeration | null {
  if (to - from > longestList) return null
  const whole = text.slice(from, to)
  const blanked = blankBrackets(whole).replace(/[\s.]+$/u, '')
  const list = blanked.slice(0, trailingClause.exec(blanked)?.index ?? blanked.length)
  const pieces = list.includes(';') ? cut(list, /;\s+/gu) : cut(list, /,\s+/gu)
  const members = list.includes(';') ? pieces : splitLast(list, pieces)
  const placed = members.map((piece) => place(text, from + piece.start, from + piece.end))
  const named = placed.filter((member) => /[\p{L}\p{N}]/u.test(member.text))
  if (named.length < 2) return null
  return {
    members: named,
    least: named.length,
    most: named.length + (list.includes(';') ? 0 : extraAnds(pieces, list)),
    isPlain:
      list.includes(';') || (sameCase(named) && named.every(({ text: member }) => isPlainMember(member)))
  }
}

// "Prevention, chaired by A, and Enforcement, chaired by B": names and what is said of them, not four members.
function sameCase(members: readonly Member[]): boolean {
  const capitals = members.filter(({ text: member }) => /^\p{Lu}/u.test(member)).length
  return capitals === 0 || capitals === members.length
}

// A name or a phrase: a member with a verb of its own is a clause, and may hold commas of its own.
function isPlainMember(member: string): boolean {
  return member.split(/\s+/).length <= maxWordsInPlainMember && !finiteVerb.test(member)
}

const finiteVerb = /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do)\b/iu

interface Piece {
  readonly start: number
  readonly end: number
}

function cut(list: string, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const match of matchesOf(separator, list)) {
    pieces.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...pieces, { start, end: list.length }]
}

// "x, y and z": the last comma piece holds two members, unless it opens with "and" (the comma before "and").
function splitLast(list: string, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  if (last === undefined) return pieces
  const text = list.slice(last.start, last.end)
  if (/^(?:and|or|plus)\s/iu.test(text)) return pieces
  const and = /\s+(?:and|or|plus|&)\s+/iu.exec(text)
  if (and === null) return pieces
  const at = last.start + and.index
  return [
    ...pieces.slice(0, -1),
    { start: last.start, end: at },
    { start: at + and[0].length, end: last.end }
  ]
}

function andsIn(text: string): number {
  return text.match(/\s(?:and|or|&)\s/giu)?.length ?? 0
}

// "x, y and law and order" may hold three members or four.
function extraAnds(pieces: readonly Piece[], list: string): number {
  const last = pieces.at(-1)
  if (last === undefined) return 0
  const text = list.slice(last.start, last.end)
  return Math.max(0, andsIn(text) - (/^(?:and|or|plus)\s/iu.test(text) ? 0 : 1))
}

function place(text: string, start: number, end: number): Member {
  const piece = text.slice(start, end)
  const lead = /^(?:[\s:–—-]|(?:and|or|plus)\s)*/iu.exec(piece)?.[0].length ?? 0
  const trimmed = piece.slice(lead).trimEnd()
  return { text: trimmed, start: start + lead, end: start + lead + trimmed.length }
}

function blankBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (inside) => ' '.repeat(inside.length))
}
