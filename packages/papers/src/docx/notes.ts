import type { Draft } from '../draft.ts'
import { raiseDigits } from '../superscript.ts'
import { BodyReader } from './body.ts'
import type { Definitions } from './paragraphs.ts'
import { wordsOfDrafts } from './tables.ts'
import type { Attributes, XmlVisitor } from '../office/xml.ts'

/** Gathers footnotes or endnotes as paragraphs, "¹ Source: …", in the order in which the text refers to them. */
export class NotesReader implements XmlVisitor {
  readonly #body: BodyReader
  readonly #noteNumbers: ReadonlyMap<string, number>
  readonly #notes: { readonly number: number; readonly draft: Draft }[] = []
  #open: number | undefined

  constructor(definitions: Definitions, noteNumbers: Map<string, number>) {
    this.#body = new BodyReader(definitions, noteNumbers)
    this.#noteNumbers = noteNumbers
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:footnote' || name === 'w:endnote')
      this.#open = this.#noteNumbers.get(`${name} ${attributes['id']}`)
    else this.#body.open(name, attributes)
  }

  close(name: string): void {
    if (name !== 'w:footnote' && name !== 'w:endnote') {
      this.#body.close(name)
      return
    }
    const text = wordsOfDrafts(this.#body.take())
    if (this.#open === undefined || text === '') return
    const opening = `${raiseDigits(String(this.#open))} `
    this.#notes.push({ number: this.#open, draft: { kind: 'paragraph', number: null, text, opening } })
  }

  text(text: string): void {
    this.#body.text(text)
  }

  /** The notes that the text refers to. */
  take(): Draft[] {
    return this.#notes.toSorted((a, b) => a.number - b.number).map(({ draft }) => draft)
  }
}
