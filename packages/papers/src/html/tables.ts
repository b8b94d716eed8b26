import { proseDraft } from '../draft.ts'
import type { Draft, DraftCell } from '../draft.ts'
import type { Warning } from '../paper.ts'
import { attribute, isBlock, spanOf } from './elements.ts'
import type { Element } from './elements.ts'

interface OpenTable {
  readonly element: Element
  readonly rows: DraftCell[][]
  caption: string[]
  /** Where words go now: into a cell, the caption, or nowhere. */
  cell: { readonly element: Element; readonly words: string[] } | null
  isInHead: boolean
  nested: number
}

/**
 * Gathers the table that is open, if one is. A table inside a cell becomes words of that cell; a table of one column,
 * or marked as layout, is read as the prose it holds.
 */
export class TableCollector {
  readonly #push: (draft: Draft) => void
  #table: OpenTable | null = null
  #flattened = 0

  /** @param push takes what a table leaves behind, its caption first */
  constructor(push: (draft: Draft) => void) {
    this.#push = push
  }

  /** Returns whether the element is a table's business; `flush` is called before a table opens. */
  enter(element: Element, flush: () => void): boolean {
    if (this.#table) this.#enterInside(this.#table, element)
    else if (element.tagName !== 'table' || isLayout(element)) return false
    else {
      flush()
      this.#table = { element, rows: [], caption: [], cell: null, isInHead: false, nested: 0 }
    }
    return true
  }

  leave(element: Element): boolean {
    if (!this.#table) return false
    if (this.#table.element === element) {
      for (const draft of draftsOf(this.#table)) this.#push(draft)
      this.#table = null
    } else leaveInside(this.#table, element)
    return true
  }

  text(text: string): boolean {
    this.#table?.cell?.words.push(text)
    return this.#table !== null
  }

  warnings(): Warning[] {
    const message = 'A table inside a cell was read as words of that cell.'
    return this.#flattened > 0 ? [{ code: 'nested_table_flattened', message, count: this.#flattened }] : []
  }

  #enterInside(open: OpenTable, element: Element): void {
    const { tagName } = element
    if (tagName === 'table') {
      open.nested += 1
      this.#flattened += 1
    }
    if (open.nested > 0 || (tagName !== 'tr' && (isBlock(element) || tagName === 'br')))
      open.cell?.words.push(' ')
    if (open.nested > 0) return
    if (tagName === 'tr') open.rows.push([])
    else if (tagName === 'thead') open.isInHead = true
    else if (tagName === 'td' || tagName === 'th') open.cell = { element, words: [] }
    else if (tagName === 'caption') open.cell = { element, words: open.caption }
  }
}

function leaveInside(open: OpenTable, element: Element): void {
  if (element.tagName === 'table') open.nested -= 1
  else if (element.tagName === 'thead') open.isInHead = false
  if (open.cell?.element === element) {
    if (element.tagName !== 'caption') addCell(open, element, open.cell.words)
    open.cell = null
  } else if (isBlock(element)) open.cell?.words.push(' ')
}

function isLayout(element: Element): boolean {
  return ['presentation', 'none'].includes(attribute(element, 'role') ?? '')
}

function addCell(open: OpenTable, element: Element, words: readonly string[]): void {
  open.rows.at(-1)?.push({
    text: joined(words),
    isHeader: element.tagName === 'th' || open.isInHead,
    colSpan: spanOf(element, 'colspan'),
    rowSpan: spanOf(element, 'rowspan')
  })
}

function draftsOf(table: OpenTable): Draft[] {
  const caption = joined(table.caption)
  const above = caption === '' ? [] : [proseDraft(caption)]
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.every((row) => row.length === 1 && row[0]?.colSpan === 1))
    return [...above, ...rows.flatMap((row) => row.map((cell) => proseDraft(cell.text)))]
  return [...above, { kind: 'table', rows }]
}

function joined(words: readonly string[]): string {
  return words.join('').replace(/\s+/g, ' ').trim()
}
