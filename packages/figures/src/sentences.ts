import { matchesOf } from './matches.ts'
/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

const END = /[.!?][)"'’”\]]{0,3}(?=\s+["'‘“(£[]?[A-Z0-9£])/g
const ABBREVIATION =
  /(?:^|[\s(])(?:No|Nos|Cllr|Dr|Mr|Mrs|Ms|St|Fig|Figs|p|pp|para|paras|c|ca|approx|vs|v|e\.g|i\.e|eg|ie|cf|al|Rd|Ave|Sgt|Supt|Insp|Prof|Rev|[A-Z])$/
/** "12." at the beginning of a paragraph numbers it and does not end a sentence. */
const MARKER = /^[\s\-–•*]{0,6}(?:\d{1,4}(?:\.\d{1,3}){0,3}|[ivxIVX]{1,5}|[A-Za-z])$/

/** Splits prose into sentences; spans cover the text without the white space between them. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of matchesOf(END, text)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && isAbbreviation(text, start, match.index)) continue
    pushTrimmed(spans, text, { start, end })
    start = end
  }
  pushTrimmed(spans, text, { start, end: text.length })
  return spans
}

function isAbbreviation(text: string, sentenceStart: number, dot: number): boolean {
  if (ABBREVIATION.test(text.slice(Math.max(sentenceStart, dot - 8), dot))) return true
  return dot - sentenceStart < 20 && MARKER.test(text.slice(sentenceStart, dot))
}

/** No sentence is longer: a line without an end must not make one sentence of a megabyte. */
const LONGEST = 2000

function pushTrimmed(spans: Span[], text: string, span: Span): void {
  let start = span.start
  while (span.end - start > LONGEST) {
    const space = text.slice(start, start + LONGEST).lastIndexOf(' ')
    const end = start + (space > 0 ? space : LONGEST)
    pushPiece(spans, text, { start, end })
    start = end
  }
  pushPiece(spans, text, { start, end: span.end })
}

function pushPiece(spans: Span[], text: string, span: Span): void {
  const piece = text.slice(span.start, span.end)
  const lead = piece.length - piece.trimStart().length
  const trail = piece.length - piece.trimEnd().length
  if (lead < piece.length) spans.push({ start: span.start + lead, end: span.end - trail })
}

/**
 * The line breaks of a text that part its lines, as on a slide, and do not merely wrap them: the next word would have
 * fitted on the line before. Offsets are of the breaks; a text that is wrapped nearly everywhere has none.
 */
export function partingBreaks(printed: string): readonly number[] {
  const lines = printed.split('\n')
  if (lines.length < 2) return []
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  let at = 0
  let short = 0
  const breaks: number[] = []
  for (const [n, line] of lines.slice(0, -1).entries()) {
    at += line.length
    const next = /^\S{0,80}/.exec((lines[n + 1] ?? '').trimStart())?.[0] ?? ''
    const isFilled = line.trimEnd().length + 1 + next.length > widest
    if (!isFilled || (LABELLED.test(line) && LABELLED.test(lines[n + 1] ?? ''))) short += 1
    if (OPENS_LINE.test(next)) breaks.push(at)
    at += 1
  }
  return short * 2 > lines.length - 1 ? breaks : []
}

/** A line of its own begins with a capital, a figure or a mark, and not in the middle of a sentence. */
const OPENS_LINE = /^[\p{Lu}\d£$€+▲▼↑↓•▪◦●■►"“‘([–-]/u

/** "Calls answered: 48,930" over "Hear and treat: 7,095" are two lines however long they are. */
const LABELLED = /^[^.:\d]{2,50}: ?[£$€(+-]?\d/
