import type { Draft, DraftCell } from './draft.ts'
import { countHeaderRows, findContinuations } from './header-rows.ts'
import { layOut } from './layout.ts'
import { refuseTooLong, refuseTooMany } from './limits.ts'
import { settleBareNumbers, settleNumberedItems } from './list-drafts.ts'
import type { Job } from './limits.ts'
import { PrintRecord } from './print.ts'
import type { Block, Cell, Format, Furniture, Page, Paper, Table, Warning } from './paper.ts'

/** What a reader found, to be set as a text. */
export interface Findings {
  readonly format: Format
  readonly title: string | null
  readonly drafts: readonly Draft[]
  readonly warnings: readonly Warning[]
  /** For files with pages. */
  readonly pageCount?: number
}

/**
 * Sets drafts as a text as a reader would see it, and gives every block and cell its place: blocks apart by a blank
 * line, list items indented, cells apart by tabs.
 */
export function composePaper(findings: Findings, job: Job): Paper {
  const setter = new TextSetter(job)
  for (const draft of settleBareNumbers(settleNumberedItems(findings.drafts))) setter.add(draft)
  const { blocks, furniture, text } = setter
  return {
    format: findings.format,
    title: findings.title?.trim() || (blocks.find((block) => block.kind === 'heading')?.text ?? null),
    text,
    blocks,
    pages: pagesOf([...blocks, ...furniture], text.length, findings.pageCount ?? 0),
    furniture,
    ...(findings.format === 'pdf' && { printed: setter.print.numbers }),
    warnings: findings.warnings
  }
}

/** Writes a text block by block, noting where each piece stands. */
class TextSetter {
  readonly blocks: Block[] = []
  readonly furniture: Furniture[] = []
  readonly print = new PrintRecord()
  readonly #job: Job
  readonly #parts: string[] = []
  #length = 0
  #cells = 0

  constructor(job: Job) {
    this.#job = job
  }

  get text(): string {
    return this.#parts.join('')
  }

  add(draft: Draft): void {
    if (isEmpty(draft)) return
    const page = draft.page ?? null
    const isNextItem = draft.kind === 'item' && this.blocks.at(-1)?.kind === 'item'
    if (this.#length > 0) this.#write(isNextItem ? '\n' : '\n\n')
    if (draft.kind === 'table') this.blocks.push(this.#setTable(draft.rows, page))
    else if (draft.kind === 'furniture') {
      this.print.note(draft.text, this.#length, draft.printed ?? [])
      this.furniture.push({ text: draft.text, ...this.#write(draft.text), page })
    } else {
      const { opening = '', page: _, printed = [], ...block } = draft
      this.print.note(opening + block.text, this.#length + indentOf(draft).length, printed)
      this.#write(indentOf(draft) + opening)
      this.blocks.push({ ...block, ...this.#write(block.text), page })
    }
    refuseTooMany(this.#job, 'blocks', this.blocks.length)
  }

  #write(text: string): { readonly start: number; readonly end: number } {
    this.#parts.push(text)
    this.#length += text.length
    refuseTooLong(this.#job, this.#length)
    return { start: this.#length - text.length, end: this.#length }
  }

  #setTable(drafts: readonly (readonly DraftCell[])[], page: number | null): Table {
    const start = this.#length
    const headerRows = countHeaders(drafts)
    const rows = layOut(drafts, this.#job.checkTime).map((row, i) => {
      if (i > 0) this.#write('\n')
      return row.map(({ cell, column }, j): Cell => {
        if (j > 0) this.#write('\t')
        const { printed = [], ...written } = cell
        this.print.note(cell.text, this.#length, printed)
        const isHeader = cell.isHeader || i < headerRows
        return { ...written, isHeader, column, ...this.#write(cell.text), page }
      })
    })
    this.#cells += rows.reduce((sum, row) => sum + row.length, 0)
    refuseTooMany(this.#job, 'cells', this.#cells)
    return {
      kind: 'table',
      rows,
      continuations: findContinuations(textsOf(drafts), headerRows),
      start,
      end: this.#length,
      page
    }
  }
}

const textsOf = (rows: readonly (readonly DraftCell[])[]) => rows.map((row) => row.map((cell) => cell.text))

// Where the file marks no headers, they are told by their wording.
function countHeaders(rows: readonly (readonly DraftCell[])[]): number {
  const isMarked = rows.some((row) => row.some((cell) => cell.isHeader))
  return isMarked ? headerReach(rows) : countHeaderRows(textsOf(rows))
}

// A heading cell that reaches down makes headings of the rows beside it.
function headerReach(rows: readonly (readonly DraftCell[])[]): number {
  const stop = rows.findIndex((row) => row.some((cell) => !cell.isHeader))
  const headers = stop === -1 ? [] : rows.slice(0, stop)
  return headers.reduce((most, row, i) => {
    const down = row.reduce(
      (sum, cell) => (cell.rowSpan < rows.length ? Math.max(sum, cell.rowSpan) : sum),
      1
    )
    return Math.max(most, i + down)
  }, 0)
}

function indentOf(draft: Draft): string {
  return draft.kind === 'item' ? '  '.repeat(draft.depth) : ''
}

function isEmpty(draft: Draft): boolean {
  if (draft.kind !== 'table') return draft.text === ''
  return !draft.rows.some((row) => row.some((cell) => cell.text !== ''))
}

function pagesOf(
  places: readonly { readonly start: number; readonly page: number | null }[],
  end: number,
  count: number
): Page[] {
  const starts = new Map<number, number>()
  for (const { page, start } of places) {
    if (page !== null) starts.set(page, Math.min(starts.get(page) ?? start, start))
  }
  const pages: Page[] = []
  let next = end
  for (let number = count; number >= 1; number -= 1) {
    const start = Math.min(starts.get(number) ?? next, next)
    pages.push({ number, start, end: next })
    next = start
  }
  return pages.toReversed()
}
