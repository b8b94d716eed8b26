import { entryLinesOf } from './entry-lines.ts'
import type { ReadBlock, Reading } from './reading.ts'
import { wording } from './words.ts'

/** An entry of a numbered list: "225 Ensure that …". */
export interface NumberedEntry {
  readonly number: string
  readonly text: string
  readonly wording: string
  readonly start: number
  readonly end: number
  readonly index: number
}

/** Entries printed one after another under one heading. */
export type NumberedList = readonly NumberedEntry[]

const minimumWords = 2
const longestEntry = 2000

/** The numbered lists of a paper: runs of items, and tables whose rows open with a number. */
export function numberedLists(reading: Reading): readonly NumberedList[] {
  const lists: NumberedEntry[][] = []
  let previous: string | null = null
  for (const block of reading.blocks) {
    const entries = entriesOf(reading, block)
    const kind = entries.length === 0 ? null : block.block.kind
    const isRestart = numberOf(entries[0]) <= numberOf(lists.at(-1)?.at(-1))
    if (kind !== null && (kind !== previous || kind === 'table' || isRestart)) lists.push([])
    lists.at(-1)?.push(...entries)
    previous = kind ?? (isFurniture(block) ? previous : null)
  }
  return lists.filter((list) => list.length >= 2)
}

function numberOf(entry: NumberedEntry | undefined): number {
  if (entry === undefined) return Number.NaN
  const letter = /^[a-z]$/u.exec(entry.number)?.[0]
  return letter === undefined ? Number(entry.number.replace(/\D/gu, '')) : letter.charCodeAt(0) - 96
}

// A page's footer between two entries does not end their list.
function isFurniture({ block, text }: ReadBlock): boolean {
  return block.kind === 'paragraph' && block.number === null && text.trim().length < 25
}

function entriesOf(reading: Reading, block: ReadBlock): readonly NumberedEntry[] {
  if (block.block.kind !== 'table' && block.text.length > longestEntry) return []
  const { index } = block
  switch (block.block.kind) {
    case 'item':
      return entryFrom(block.block.marker, {
        text: block.block.text,
        start: block.start,
        end: block.end,
        index
      })
    case 'paragraph': {
      const lines = entryLinesOf(reading, block)
      if (lines.length > 0)
        return lines.flatMap(({ number, text, start, end }) => entryFrom(number, { text, start, end, index }))
      return entryFrom(block.block.number ?? '', {
        text: block.block.text,
        start: block.start,
        end: block.end,
        index
      })
    }
    case 'table':
      return block.cells.flatMap((cells) => {
        const [first, second] = cells
        if (first === undefined) return []
        const rest = { text: second?.text ?? '', start: first.start, end: second?.end ?? first.end, index }
        const whole = { text: first.text, start: first.start, end: first.end, index }
        return /^\s*[A-Z]{0,2}\d{1,4}[a-z]?\.?\s*$/u.test(first.text)
          ? entryFrom(first.text, rest)
          : entryFrom('', whole)
      })
    case 'heading':
    case 'caption':
      return []
  }
}

type Printed = Omit<NumberedEntry, 'number' | 'wording'>

function entryFrom(marker: string, printed: Printed): readonly NumberedEntry[] {
  const lead = /^\s*\(?([A-Z]{0,2}\d{1,4}[a-z]?)(?:\s*[-–:)]|\.)?\s+(?=\p{L})/u.exec(printed.text)
  const own = /^\s*\(?([A-Z]{0,3}\d{1,4}[a-z]?|[a-z]|[ivx]{2,5})[.):]?\s*$/u.exec(marker)?.[1]
  const number = own ?? lead?.[1]
  if (number === undefined) return []
  const text = own === undefined ? printed.text.slice(lead?.[0].length) : printed.text
  // "…; and" before the last entry is of the list and not of the entry.
  const said = wording(text.replace(/[;,]\s+(?:and|or)\s*$/iu, ''))
  return said.split(' ').length < minimumWords ? [] : [{ ...printed, number, text, wording: said }]
}
