import { countHeaderRows, findContinuations, isValue } from '../header-rows.ts'
import type { Cell, Table } from '../paper.ts'
import { readOpening } from '../openings.ts'
import type { Line } from './lines.ts'

/** A run of lines that make a table, and the lines with the place of each cell. */
export interface TableRun {
  readonly lines: readonly Line[]
  readonly rows: readonly (readonly Slot[])[]
}

/** The place of one cell, white space left out. */
interface Slot {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Tabs, bars, or two spaces and more, as extraction that keeps the layout of a page prints them. */
type Separator = '\t' | '|' | '  '

const longestSpacedLine = 400

/** What stands at a line: a table or lines of prose that only look like one, and the index of the line after it. */
export interface TableFind {
  readonly run: TableRun | null
  readonly next: number
}

/**
 * The table that begins at a line. Cells are set apart by tabs, bars or wide gaps; a table goes on over blank lines where the
 * next run has as many columns and no header of its own, since a page may break inside a table.
 *
 * @param isFurniture lines to pass over, as blank ones are
 */
export function findTable(
  lines: readonly Line[],
  from: number,
  isFurniture: (line: Line) => boolean
): TableFind | null {
  const separator = separatorOf(lines[from])
  if (!separator) return null
  const runs = [takeRun(lines, from, separator)]
  let next = from + (runs[0]?.lines.length ?? 0)
  if (!runs[0] || !isTable(runs[0], separator)) return { run: null, next }
  for (;;) {
    const after = skipGap(lines, next, isFurniture)
    if (separatorOf(lines[after]) !== separator) break
    const more = takeRun(lines, after, separator)
    if (!goesOn(runs[0], more)) break
    runs.push(more)
    next = after + more.lines.length
  }
  const rows = trimColumns(runs.flatMap((run) => run.rows))
  return { run: { lines: runs.flatMap((run) => run.lines), rows }, next }
}

interface Run {
  readonly lines: readonly Line[]
  readonly rows: readonly (readonly Slot[])[]
}

function separatorOf(line: Line | undefined): Separator | null {
  if (!line || line.isBlank) return null
  if (line.text.includes('\t')) return isNumbered(line) ? null : '\t'
  if (/\S\s*\|\s*\S/.test(line.text) || /^\s*\|.*\|\s*$/.test(line.text)) return '|'
  return line.text.length <= longestSpacedLine && /\S {2,}\S.*\S {2,}\S/.test(line.text) ? '  ' : null
}

// "1.<tab>This report sets out …" is a numbered paragraph as Word exports it.
function isNumbered(line: Line): boolean {
  const filled = line.text.split('\t').filter((part) => part.trim() !== '')
  if (filled.length !== 2) return false
  const opening = readOpening(line.text)
  if (opening === null || (opening.kind === 'number' && opening.style === 'bare')) return false
  return line.text.slice(0, opening.body).includes('\t')
}

function takeRun(lines: readonly Line[], from: number, separator: Separator): Run {
  const rows: Slot[][] = []
  let i = from
  for (; separatorOf(lines[i]) === separator; i += 1) {
    const row = splitRow(lines[i], separator)
    if (separator !== '\t' && rows[0] && !isRule(row) && row.length !== rows[0].length) break
    rows.push(row)
  }
  return { lines: lines.slice(from, i), rows: rows.filter((row) => separator === '\t' || !isRule(row)) }
}

function splitRow(line: Line | undefined, separator: Separator): Slot[] {
  if (!line) return []
  if (separator === '  ') return splitAtGaps(line)
  const slots: Slot[] = []
  let at = line.start
  for (const part of line.text.split(separator)) {
    const lead = part.length - part.trimStart().length
    const text = part.trim()
    const start = text === '' ? at : at + lead
    slots.push({ text, start, end: start + text.length })
    at += part.length + 1
  }
  if (separator === '\t') return slots
  const isClosed = /\|\s*$/.test(line.text)
  return slots.slice(/^\s*\|/.test(line.text) ? 1 : 0, isClosed ? -1 : undefined)
}

function splitAtGaps(line: Line): Slot[] {
  return [...line.text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => {
    return { text, start: line.start + index, end: line.start + index + text.length }
  })
}

function isRule(row: readonly Slot[]): boolean {
  return row.every((slot) => /^:?-{2,}:?$/.test(slot.text))
}

const filledIn = (row: readonly Slot[]) => row.filter((slot) => slot.text !== '').length

function isTable(run: Run, separator: Separator): boolean {
  if (separator === '|') return run.rows.length >= 2 && run.rows.every((row) => row.length >= 2)
  if (separator === '\t') return run.rows.some((row) => filledIn(row) >= 2)
  // Prose may be set with wide gaps too, but not with values in the same three places line after line.
  return (
    run.rows.length >= 3 && run.rows.slice(1).every((row) => row.slice(1).some((slot) => isValue(slot.text)))
  )
}

function skipGap(lines: readonly Line[], from: number, isFurniture: (line: Line) => boolean): number {
  let i = from
  for (let line = lines[i]; line && (line.isBlank || isFurniture(line)); line = lines[i]) i += 1
  return i === from ? lines.length : i
}

function goesOn(run: Run, more: Run): boolean {
  const columns = widthOf(run.rows)
  if (columns < 2 || widthOf(more.rows) !== columns) return false
  const texts = more.rows.map((row) => row.map((slot) => slot.text))
  if (texts[0]?.every((text) => text === '' || /^\p{Ll}/u.test(text))) return true
  return countHeaderRows(texts) === 0 || !hasHeaderWording(texts[0])
}

// Rows of words only: a next run opens a table of its own where all its cells are filled and short.
function hasHeaderWording(row: readonly string[] | undefined): boolean {
  return row !== undefined && row.every((text) => text.length <= 40)
}

function widthOf(rows: readonly (readonly Slot[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

function trimColumns(rows: readonly (readonly Slot[])[]): readonly (readonly Slot[])[] {
  const used = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((slot) => slot.text !== '') + 1),
    0
  )
  return rows.map((row) => row.slice(0, used))
}

/** The block of a run: header rows and carried-on rows are told by their wording. */
export function tableBlock(run: TableRun): Table {
  const texts = run.rows.map((row) => row.map((slot) => slot.text))
  const headerRows = countHeaderRows(texts)
  const page = run.lines[0]?.page ?? null
  const rows = run.rows.map((row, i) =>
    row.map((slot, column): Cell => ({
      column,
      colSpan: 1,
      rowSpan: 1,
      isHeader: i < headerRows,
      text: slot.text,
      start: slot.start,
      end: slot.end,
      page
    }))
  )
  const cells = rows.flat()
  return {
    kind: 'table',
    rows,
    continuations: findContinuations(texts, headerRows),
    start: cells[0]?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    page
  }
}
