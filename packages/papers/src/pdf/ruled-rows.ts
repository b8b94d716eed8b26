import type { DraftCell } from '../draft.ts'
import { joinLines } from './hyphens.ts'
import type { Vocabulary } from './hyphens.ts'
import { findLines, itemsOf } from './lines.ts'
import type { Line } from './lines.ts'
import type { RuledTable } from './ruled-tables.ts'

/** A line without words that holds the place of a ruled table among the lines of its page. */
export function placeholderOf(table: RuledTable): Line {
  const { left, right, top } = table
  const chunks = [{ text: '', left, right, parts: [], items: [] }]
  return { chunks, text: '', left, right, y: top, size: 0, font: '', table }
}

/** The rows of a ruled table. Rows that hold no words, as where two lines are drawn for one, are left out. */
export function readRuledRows({ rows }: RuledTable, vocabulary: Vocabulary): DraftCell[][] {
  const isKept = rows.map((row) => row.some(({ items }) => items.length > 0))
  const kept = rows.map((row, at) =>
    row.map(({ items, colSpan, rowSpan }): DraftCell => {
      const lines = findLines(items)
      return {
        text: joinLines(
          lines.map((line) => line.text),
          vocabulary
        ),
        isHeader: false,
        colSpan,
        rowSpan: Math.max(isKept.slice(at, at + rowSpan).filter(Boolean).length, 1),
        printed: lines.flatMap(itemsOf)
      }
    })
  )
  return kept.filter((_, at) => isKept[at])
}
