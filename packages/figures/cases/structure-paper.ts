import type { Block, Cell, Paper, Table } from '../src/paper.ts'

/** A passage and the claims that the readers of structure must find in it: all of them, in order of place. */
export interface StructureCase {
  /** The rule the passage shows, as a sentence. */
  readonly rule: string
  readonly text: string
  /** "kind verdict stated → computed", with the computed value where it matters. */
  readonly claims: readonly string[]
  /** Words that the one note must hold; no note is expected where absent. */
  readonly note?: string
}

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Lays a passage out in blocks, one line each: "# " opens a heading, "12. " numbers a paragraph, "- ", "A. " and
 * "225 - " open list items, "Figure 2. " a caption; lines with " | " are the rows of a table, "*" before a row heads it.
 */
export function layOut(passage: string): Paper {
  const text = passage.replace(/^\n/, '')
  let start = 0
  const blocks: Block[] = []
  let rows: Line[] = []
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows))
    rows = []
  }
  for (const line of text.split('\n')) {
    const placed = { text: line, start, end: start + line.length }
    start += line.length + 1
    if (line.includes(' | ')) rows.push(placed)
    else closeTable()
    if (!line.includes(' | ') && line.trim() !== '') blocks.push(blockOf(placed))
  }
  closeTable()
  return { text, blocks }
}

function blockOf({ text, start, end }: Line): Block {
  const page = null
  const part = (lead: number): { text: string; start: number; end: number; page: null } => ({
    text: text.slice(lead),
    start: start + lead,
    end,
    page
  })
  const heading = /^# (?:(\d+)\.? )?/.exec(text)
  if (heading) return { kind: 'heading', level: 1, number: heading[1] ?? null, ...part(heading[0].length) }
  const item = /^( *)([-•]|[A-Z]\.|\d{1,3} -) /.exec(text)
  if (item)
    return {
      kind: 'item',
      marker: (item[2] ?? '').replace(' -', ''),
      depth: Math.floor((item[1] ?? '').length / 2),
      ...part(item[0].length)
    }
  const caption = /^(Figure|Table|Chart) (\d+)\.?(?:: |\. |$)/.exec(text)
  if (caption)
    return {
      kind: 'caption',
      label: caption[1] ?? '',
      number: caption[2] ?? '',
      ...part(0),
      text: text.slice(caption[0].length)
    }
  const numbered = /^(\d+(?:\.\d+)?)\.? (?=[A-Z])/.exec(text)
  return { kind: 'paragraph', number: numbered?.[1] ?? null, ...part(numbered?.[0].length ?? 0) }
}

function tableOf(lines: readonly Line[]): Table {
  return {
    kind: 'table',
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    page: null,
    rows: lines.map(cellsOf)
  }
}

function cellsOf({ text, start }: Line): readonly Cell[] {
  const isHeader = text.startsWith('*')
  let at = start
  return text.split('|').map((piece, column) => {
    const said = column === 0 && isHeader ? piece.replace('*', ' ') : piece
    const from = at + (said.length - said.trimStart().length)
    const cell = said.trim()
    at += piece.length + 1
    return {
      column,
      colSpan: 1,
      rowSpan: 1,
      isHeader,
      text: cell,
      start: from,
      end: from + cell.length,
      page: null
    }
  })
}
