import { refuseTooMany } from '../limits.ts'
import type { Job } from '../limits.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'
import { writeValue } from './ods-values.ts'
import { tidyWords } from './shared-strings.ts'
import type { Merge, Reach, Sheet, SheetCell, SheetRow } from './sheet.ts'

interface OpenSheet extends Sheet {
  readonly rows: SheetRow[]
  readonly merges: Merge[]
  readonly hiddenColumns: Reach[]
  readonly isHidden: boolean
  nextRow: number
  nextColumn: number
}

interface OpenRow {
  readonly count: number
  readonly isHidden: boolean
  readonly cells: SheetCell[]
  nextColumn: number
}

interface OpenCell {
  readonly attributes: Attributes
  readonly words: string[]
}

const mostRows = 1_048_576
const mostColumns = 16_384
/** What holds words or tables of its own that are no part of the sheet. */
const leftOut = new Set([
  'table:shapes',
  'table:tracked-changes',
  'table:dde-links',
  'text:note',
  'text:ruby-text'
])
const numeric = new Set(['float', 'percentage', 'currency'])

/** Gathers the sheets of an OpenDocument spreadsheet, with the words that each cell was saved as showing. */
export class OdsReader implements XmlVisitor {
  /** In the order of their tabs; null for a hidden one. */
  readonly sheets: (Sheet | null)[] = []
  comments = 0
  readonly #job: Job
  readonly #hiddenStyles = new Set<string>()
  #style = ''
  #sheet: OpenSheet | null = null
  #row: OpenRow | null = null
  #cell: OpenCell | null = null
  #isHeader = false
  #skipping = 0
  #gathered = 0

  constructor(job: Job) {
    this.#job = job
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || this.#isLeftOut(name)) this.#skipping += 1
    else if (this.#cell) this.#openInCell(name)
    else if (name === 'style:style') this.#style = attributes['name'] ?? ''
    else if (name === 'style:table-properties' && attributes['display'] === 'false')
      this.#hiddenStyles.add(this.#style)
    else if (name === 'table:table') this.#openSheet(attributes)
    else if (name === 'table:table-header-rows') this.#isHeader = true
    else if (name === 'table:table-column') this.#noteColumn(attributes)
    else if (name === 'table:table-row') this.#openRow(attributes)
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      this.#cell = { attributes: name === 'table:table-cell' ? attributes : countOf(attributes), words: [] }
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1
    else if (name === 'text:p') this.#cell?.words.push(' ')
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell(name)
    else if (name === 'table:table-row') this.#closeRow()
    else if (name === 'table:table-header-rows') this.#isHeader = false
    else if (name === 'table:table') this.#closeSheet()
  }

  text(text: string): void {
    if (this.#skipping === 0) this.#cell?.words.push(text)
  }

  // In a cell whatever is not of its words is a drawing, a note or another table.
  #isLeftOut(name: string): boolean {
    if (name === 'office:annotation') this.comments += 1
    if (leftOut.has(name)) return true
    return this.#cell !== null && !name.startsWith('text:')
  }

  #openInCell(name: string): void {
    if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') this.#cell?.words.push(' ')
  }

  #openSheet({ name = '', 'style-name': style = '' }: Attributes): void {
    const isHidden = this.#hiddenStyles.has(style)
    this.#sheet = { name, isHidden, rows: [], merges: [], hiddenColumns: [], nextRow: 0, nextColumn: 0 }
  }

  #closeSheet(): void {
    if (this.#sheet) this.sheets.push(this.#sheet.isHidden ? null : this.#sheet)
    this.#sheet = null
  }

  #noteColumn(attributes: Attributes): void {
    if (!this.#sheet) return
    const from = this.#sheet.nextColumn
    this.#sheet.nextColumn += repeats(attributes['number-columns-repeated'], mostColumns)
    if (isCollapsed(attributes)) this.#sheet.hiddenColumns.push({ from, to: this.#sheet.nextColumn - 1 })
  }

  #openRow(attributes: Attributes): void {
    const count = repeats(attributes['number-rows-repeated'], mostRows)
    this.#row = { count, isHidden: isCollapsed(attributes), cells: [], nextColumn: 0 }
  }

  #closeRow(): void {
    const row = this.#row
    this.#row = null
    if (!row || !this.#sheet) return
    const index = this.#sheet.nextRow
    this.#sheet.nextRow += row.count
    const { count, isHidden, cells } = row
    if (isHidden || cells.length > 0)
      this.#sheet.rows.push({ index, count, isHidden, isHeader: this.#isHeader, cells })
  }

  #closeCell(name: string): void {
    const cell = this.#cell
    this.#cell = null
    if (!cell || !this.#row || !this.#sheet) return
    const column = this.#row.nextColumn
    const count = repeats(cell.attributes['number-columns-repeated'], mostColumns)
    this.#row.nextColumn += count
    const text =
      name === 'table:table-cell' ? tidyWords(cell.words.join('')) || writeValue(cell.attributes) : ''
    if (text === '') return
    refuseTooMany(this.#job, 'cells', (this.#gathered += 1))
    this.#row.cells.push({ column, count, text, isNumber: numeric.has(cell.attributes['value-type'] ?? '') })
    this.#noteMerge(cell.attributes, column)
  }

  #noteMerge(attributes: Attributes, column: number): void {
    const wide = repeats(attributes['number-columns-spanned'], mostColumns)
    const tall = repeats(attributes['number-rows-spanned'], mostRows)
    const row = this.#sheet?.nextRow ?? 0
    if (wide > 1 || tall > 1)
      this.#sheet?.merges.push({
        rows: { from: row, to: row + tall - 1 },
        columns: { from: column, to: column + wide - 1 }
      })
  }
}

function countOf(attributes: Attributes): Attributes {
  return { 'number-columns-repeated': attributes['number-columns-repeated'] ?? '1' }
}

function repeats(written: string | undefined, most: number): number {
  const count = Number(written ?? 1)
  return count >= 1 ? Math.min(Math.floor(count), most) : 1
}

function isCollapsed({ visibility }: Attributes): boolean {
  return visibility === 'collapse' || visibility === 'filter'
}
