import type { Attributes, XmlVisitor } from '../office/xml.ts'

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

/** Reads workbook.xml: the sheets in the order of their tabs, and from when days are counted. */
export class WorkbookReader implements XmlVisitor {
  readonly sheets: SheetEntry[] = []
  startsIn1904 = false

  open(name: string, attributes: Attributes): void {
    if (name === 'x:workbookPr') this.startsIn1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
    if (name !== 'x:sheet') return
    const { name: title = '', 'r:id': relation = '', state = 'visible' } = attributes
    this.sheets.push({ name: title, relation, isHidden: state !== 'visible' })
  }

  close(): void {}
}

// The formats that a file may name by number alone. Those of dates depend on the reader's country, and are written out
// in words; those of money have no sign here, since a file that means one writes the format out.
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0',
  6: '#,##0',
  7: '#,##0.00',
  8: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'd mmmm yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd mmmm yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0'
}

/** Reads styles.xml as far as it says how numbers are written. */
export class FormatsReader implements XmlVisitor {
  readonly #written = new Map<number, string>()
  readonly #ofCell: number[] = []
  #isOfCells = false

  open(name: string, attributes: Attributes): void {
    if (name === 'x:numFmt') this.#written.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
    else if (name === 'x:cellXfs') this.#isOfCells = true
    else if (name === 'x:xf' && this.#isOfCells) this.#ofCell.push(Number(attributes['numFmtId'] ?? 0))
  }

  close(name: string): void {
    if (name === 'x:cellXfs') this.#isOfCells = false
  }

  /** The format code of a cell, by the number of its style. */
  codeOf(style: number): string {
    const id = this.#ofCell[style] ?? 0
    return this.#written.get(id) ?? builtIn[id] ?? 'General'
  }
}
