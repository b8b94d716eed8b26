import { refuseTooMany } from '../limits.ts'
import type { Job } from '../limits.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'
import type { NumberFormatter } from './number-format.ts'
import { readRange, readReference } from './references.ts'
import { RichText, tidyWords } from './shared-strings.ts'
import type { Merge, Reach, SheetCell, SheetRow } from './sheet.ts'
import type { FormatsReader } from './workbook.ts'

/** What the cells of a workbook refer to. */
export interface Book {
  readonly strings: readonly string[]
  readonly formats: FormatsReader
  readonly numbers: NumberFormatter
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
}

/** Reads one worksheet of an Excel workbook: of a formula the value that was last worked out. */
export class WorksheetReader implements XmlVisitor {
  readonly rows: SheetRow[] = []
  readonly merges: Merge[] = []
  readonly hiddenColumns: Reach[] = []
  readonly #book: Book
  readonly #job: Job
  readonly #words = new RichText()
  #row: { index: number; isHidden: boolean; cells: SheetCell[] } | null = null
  #cell: OpenCell | null = null
  #isValue = false
  #next = { row: 0, column: 0 }
  #count = 0

  constructor(book: Book, job: Job) {
    this.#book = book
    this.#job = job
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'x:row') this.#openRow(attributes)
    else if (name === 'x:c') this.#openCell(attributes)
    else if (name === 'x:v') this.#isValue = true
    else if (name === 'x:mergeCell') this.#noteMerge(attributes['ref'] ?? '')
    else if (name === 'x:col' && isYes(attributes['hidden']))
      this.hiddenColumns.push({ from: Number(attributes['min']) - 1, to: Number(attributes['max']) - 1 })
    else if (this.#cell) this.#words.open(name)
  }

  close(name: string): void {
    if (name === 'x:row') this.#closeRow()
    else if (name === 'x:c') this.#closeCell()
    else if (name === 'x:v') this.#isValue = false
    else if (this.#cell) this.#words.close()
  }

  text(text: string): void {
    if (this.#isValue && this.#cell) this.#cell.value += text
    else if (this.#cell) this.#words.text(text)
  }

  #openRow({ r, hidden }: Attributes): void {
    const index = /^\d{1,7}$/.test(r ?? '') ? Number(r) - 1 : this.#next.row
    this.#next = { row: index + 1, column: 0 }
    this.#row = { index, isHidden: isYes(hidden), cells: [] }
  }

  #closeRow(): void {
    if (this.#row && (this.#row.isHidden || this.#row.cells.length > 0))
      this.rows.push({ ...this.#row, count: 1, isHeader: false })
    this.#row = null
  }

  #openCell({ r = '', t = 'n', s }: Attributes): void {
    const column = readReference(r)?.column ?? this.#next.column
    this.#next.column = column + 1
    this.#cell = { column, type: t, style: Number(s ?? 0), value: '' }
  }

  #closeCell(): void {
    const cell = this.#cell
    const inline = this.#words.take()
    this.#cell = null
    if (!cell || !this.#row) return
    const text = cell.type === 'inlineStr' ? inline : this.#write(cell)
    if (text === '') return
    refuseTooMany(this.#job, 'cells', (this.#count += 1))
    this.#row.cells.push({ column: cell.column, count: 1, text, isNumber: cell.type === 'n' })
  }

  #write({ type, value, style }: OpenCell): string {
    const { strings, formats, numbers } = this.#book
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
    if (type === 'd') return writeDate(value, numbers, formats.codeOf(style))
    const number = Number(value)
    if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return tidyWords(value)
    return numbers.format(number, formats.codeOf(style))
  }

  #noteMerge(range: string): void {
    const merge = readRange(range)
    if (!merge) return
    this.merges.push(merge)
    refuseTooMany(this.#job, 'cells', this.merges.length)
  }
}

const isYes = (value: string | undefined) => value === '1' || value === 'true'

// A date written as one and not as a number of days.
function writeDate(value: string, numbers: NumberFormatter, code: string): string {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(value) ? value : `${value}${value.includes('T') ? '' : 'T00:00'}Z`
  )
  if (Number.isNaN(time)) return tidyWords(value)
  const shown = code === 'General' ? 'd mmmm yyyy' : code
  return numbers.format((time - Date.UTC(1899, 11, 30)) / 86_400_000, shown)
}
