import type { Draft } from '../draft.ts'
import { refuseTooMany } from '../limits.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'
import type { Warning } from '../paper.ts'
import { raiseDigits } from '../superscript.ts'
import { givenWarnings } from '../warnings.ts'
import { FieldTracker } from './fields.ts'
import { emptyParagraph, noteParagraph, paragraphDraft } from './paragraphs.ts'
import type { Definitions, WrittenParagraph } from './paragraphs.ts'
import { noteRun, plainRun } from './runs.ts'
import { readSymbol } from './symbols.ts'
import { noteCell, noteRow, tableDrafts } from './tables.ts'
import type { WrittenCell, WrittenRow, WrittenTable } from './tables.ts'

/** Passages whose words are not part of the document as it stands. */
const leftOut = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange'
])

// Shown only where a line ends at it.
const softHyphen = '\u00AD'

/** Gathers the blocks of a part that holds paragraphs and tables: the document itself, or its notes. */
export class BodyReader implements XmlVisitor {
  readonly #drafts: Draft[] = []
  readonly #definitions: Definitions
  readonly #noteNumbers: Map<string, number>
  readonly #paragraphs: WrittenParagraph[] = []
  readonly #tables: WrittenTable[] = []
  readonly #within: string[] = []
  readonly #fields = new FieldTracker()
  /** The ids of the headers and footers that sections refer to. */
  readonly runningParts = new Set<string>()
  readonly #counts = { deleted: 0, inserted: 0, hidden: 0, nested: 0 }
  readonly #gathered = { cells: 0, paragraphs: 0 }
  #skipping = 0
  #run = plainRun()
  #isText = false
  #carried = ''

  /** @param noteNumbers the printed number of each note, by its part and id: filled as references are met */
  constructor(definitions: Definitions, noteNumbers: Map<string, number>) {
    this.#definitions = definitions
    this.#noteNumbers = noteNumbers
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0) this.#skipping += 1
    else if (leftOut.has(name)) {
      if (name === 'w:del' || name === 'w:moveFrom') this.#noteDeletion()
      this.#skipping = 1
    } else {
      this.#openContent(name, attributes)
      this.#within.push(name)
    }
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1
      return
    }
    this.#within.pop()
    if (name === 'w:t' || name === 'm:t') this.#isText = false
    else if (name === 'w:p') this.#closeParagraph()
    else if (name === 'w:tc') this.#putCarried()
    else if (name === 'w:tbl') this.#put(tableDrafts(this.#tables.pop() ?? { rows: [] }))
  }

  text(text: string): void {
    if (this.#skipping === 0 && this.#isText) this.#write(text.replaceAll(softHyphen, ''))
  }

  /** Everything gathered; also takes what was open and empties the list, for parts with many stories. */
  take(): Draft[] {
    this.#putCarried()
    return this.#drafts.splice(0)
  }

  warnings(): Warning[] {
    const { deleted, inserted, hidden, nested } = this.#counts
    const all: Warning[] = [
      { code: 'tracked_deletions_left_out', count: deleted, message: 'Tracked deletions were left out.' },
      {
        code: 'tracked_insertions_read',
        count: inserted,
        message: 'Tracked insertions were read as accepted.'
      },
      { code: 'hidden_text_left_out', count: hidden, message: 'Hidden or struck-out words were left out.' },
      {
        code: 'nested_table_flattened',
        count: nested,
        message: 'A table inside a cell was read as words of that cell.'
      }
    ]
    return givenWarnings(all)
  }

  get #row(): WrittenRow | undefined {
    return this.#tables.at(-1)?.rows.at(-1)
  }

  get #cell(): WrittenCell | undefined {
    return this.#row?.cells.at(-1)
  }

  #put(drafts: readonly Draft[]): void {
    const into = this.#cell?.drafts ?? this.#drafts
    for (const draft of drafts) into.push(draft)
  }

  #openContent(name: string, attributes: Attributes): void {
    this.#countContent(name)
    if (name === 'w:p') this.#paragraphs.push(emptyParagraph())
    else if (name === 'w:r') this.#run = plainRun()
    else if (name === 'w:t' || name === 'm:t') this.#isText = true
    else if (name === 'w:tbl') this.#openTable()
    else if (name === 'w:tr')
      this.#tables.at(-1)?.rows.push({ cells: [], isHeader: false, isDeleted: false, skipped: 0 })
    else if (name === 'w:tc') this.#row?.cells.push({ drafts: [], span: 1, carriesOn: false })
    else if (this.#within.at(-1) === 'w:r') this.#openInRun(name, attributes)
    else this.#openProperty(name, attributes)
  }

  // Here, and not when the text is set, so that a file of nothing but empty cells does not fill the memory first.
  #countContent(name: string): void {
    const { job } = this.#definitions
    if (name === 'w:tc' || name === 'w:tr') refuseTooMany(job, 'cells', (this.#gathered.cells += 1))
    else if (name === 'w:p') this.#gathered.paragraphs += 1
    if (this.#gathered.paragraphs > job.limits.blocks + job.limits.cells)
      refuseTooMany(job, 'blocks', this.#gathered.paragraphs)
  }

  #openTable(): void {
    if (this.#tables.length > 0) this.#counts.nested += 1
    this.#tables.push({ rows: [] })
  }

  #openInRun(name: string, attributes: Attributes): void {
    if (name === 'w:fldChar') this.#fields.note(attributes['fldCharType'])
    else if (name === 'w:sym') this.#write(readSymbol(attributes['font'] ?? '', attributes['char'] ?? ''))
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') this.#write(' ')
    else if (name === 'w:noBreakHyphen') this.#write('-')
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const note = `${name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote'} ${attributes['id'] ?? ''}`
      if (!this.#noteNumbers.has(note)) this.#noteNumbers.set(note, this.#noteNumbers.size + 1)
      this.#write(raiseDigits(String(this.#noteNumbers.get(note))))
    }
  }

  #openProperty(name: string, attributes: Attributes): void {
    const parent = this.#within.at(-1)
    const paragraph = this.#paragraphs.at(-1)
    if (parent === 'w:rPr' && this.#within.at(-2) === 'w:r') noteRun(this.#run, name, attributes)
    else if ((parent === 'w:pPr' || parent === 'w:numPr') && paragraph)
      noteParagraph(paragraph, name, attributes['val'] ?? '')
    else if (parent === 'w:trPr' && this.#row) noteRow(this.#row, name, attributes)
    else if (parent === 'w:tcPr' && this.#cell) noteCell(this.#cell, name, attributes)
    else if (name === 'w:headerReference' || name === 'w:footerReference')
      this.runningParts.add(attributes['r:id'] ?? '')
    else if ((name === 'w:ins' || name === 'w:moveTo') && parent !== 'w:rPr') this.#counts.inserted += 1
  }

  // Among properties a deletion is of the row, or of the paragraph's end, which joins it to the next.
  #noteDeletion(): void {
    const parent = this.#within.at(-1)
    const paragraph = this.#paragraphs.at(-1)
    if (parent === 'w:trPr' && this.#row) this.#row.isDeleted = true
    else if (parent === 'w:rPr' && paragraph) paragraph.joinsNext = true
    this.#counts.deleted += 1
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (!paragraph || this.#fields.isInstruction) return
    if (this.#run.isHidden) {
      this.#counts.hidden += 1
      return
    }
    paragraph.text.push(this.#run.isRaised ? raiseDigits(text) : text)
    if (text.trim() !== '') paragraph.isBold &&= this.#run.isBold
  }

  #closeParagraph(): void {
    const closed = this.#paragraphs.pop()
    if (!closed) return
    this.#fields.closeParagraph()
    const text = this.#carried + closed.text.join('')
    this.#carried = closed.joinsNext ? text : ''
    if (!closed.joinsNext) this.#put([paragraphDraft(text, closed, this.#definitions)])
  }

  #putCarried(): void {
    if (this.#carried === '') return
    this.#put([paragraphDraft(this.#carried, emptyParagraph(), this.#definitions)])
    this.#carried = ''
  }
}
