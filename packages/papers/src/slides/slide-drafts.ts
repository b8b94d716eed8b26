import { headingDraft, proseDraft } from '../draft.ts'
import type { Draft, DraftCell } from '../draft.ts'
import { isValue } from '../header-rows.ts'
import { listDraft } from '../list-drafts.ts'
import { BulletCounter } from './bullets.ts'
import type { Layout } from './layouts.ts'
import { inReadingOrder } from './reading-order.ts'
import { wordsOf } from './shapes.ts'
import type { Shape, SlideTable } from './shapes.ts'

const furniture = new Set(['dt', 'ftr', 'hdr', 'sldNum'])

/**
 * The blocks of a slide: its title, then its boxes in reading order, then its date, footer and number.
 *
 * @param page the slide's place in the presentation, from 1
 */
export function slideDrafts(shapes: readonly Shape[], layout: Layout, page: number): Draft[] {
  const typeOf = ({ placeholder }: Shape) => placeholder?.type ?? ''
  const seen = shapes.filter((shape) => !shape.isHidden)
  const titles = seen.filter((shape) => typeOf(shape) === 'title' || typeOf(shape) === 'ctrTitle')
  const running = seen.filter((shape) => furniture.has(typeOf(shape)))
  const others = seen.filter(
    (shape) => hasWords(shape) && !titles.includes(shape) && !running.includes(shape)
  )
  return [
    ...titles.map((shape) => headingDraft(wordsOf(shape.paragraphs), 1, page)),
    ...inReadingOrder(others, (shape) => layout.boxOf(shape)).flatMap((shape) =>
      shapeDrafts(shape, layout, page)
    ),
    ...running.map((shape): Draft => ({ kind: 'furniture', text: wordsOf(shape.paragraphs), page }))
  ]
}

// Pictures and lines would only get in the way of the order.
function hasWords({ table, paragraphs }: Shape): boolean {
  return table !== null || wordsOf(paragraphs) !== ''
}

function shapeDrafts(shape: Shape, layout: Layout, page: number): Draft[] {
  if (shape.table) return tableDrafts(shape.table, page)
  const counter = new BulletCounter()
  return shape.paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map((paragraph) => {
      const marker = counter.print(layout.bulletOf(shape, paragraph), paragraph.level)
      if (marker === '') return proseDraft(paragraph.text, page)
      return { ...listDraft(paragraph.text, marker, paragraph.level), page }
    })
}

// A table of one column is a box drawn around words.
function tableDrafts(table: SlideTable, page: number): Draft[] {
  if (table.rows.every((row) => row.length <= 1))
    return table.rows.flat().flatMap((cell) => cell.paragraphs.map(({ text }) => proseDraft(text, page)))
  const rows = table.rows.map((row) =>
    row
      .filter((cell) => !cell.isCovered)
      .map(({ paragraphs, colSpan, rowSpan }): DraftCell => {
        return {
          text: wordsOf(paragraphs),
          isHeader: false,
          colSpan,
          rowSpan: Math.min(rowSpan, table.rows.length)
        }
      })
  )
  return [{ kind: 'table', rows: markHeader(rows, table.hasHeader), page }]
}

// PowerPoint sets the first row apart unless told not to, even where it is a row of values.
function markHeader(rows: readonly DraftCell[][], hasHeader: boolean): readonly (readonly DraftCell[])[] {
  const [first = [], ...others] = rows
  if (!hasHeader || others.length === 0 || first.some((cell) => isValue(cell.text))) return rows
  return [first.map((cell) => ({ ...cell, isHeader: true })), ...others]
}
