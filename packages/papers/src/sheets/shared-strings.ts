import type { Attributes, XmlVisitor } from '../office/xml.ts'

/** Gathers the words of an element that holds them in runs: a shared string, or one in its cell. */
export class RichText {
  #parts: string[] = []
  #isText = false
  #skipping = 0

  open(name: string): void {
    // How the words are said aloud, which is not printed among them.
    if (this.#skipping > 0 || name === 'x:rPh') this.#skipping += 1
    else this.#isText = name === 'x:t'
  }

  close(): void {
    if (this.#skipping > 0) this.#skipping -= 1
    this.#isText = false
  }

  text(text: string): void {
    if (this.#isText && this.#skipping === 0) this.#parts.push(text)
  }

  take(): string {
    return tidyWords(this.#parts.splice(0).join(''))
  }
}

/** Words as printed in a cell: its line breaks are spaces, and letters that XML cannot hold are written out. */
export function tidyWords(text: string): string {
  const letters = text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  )
  return letters.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Reads sharedStrings.xml: the words that cells refer to by number. */
export class SharedStringsReader implements XmlVisitor {
  readonly strings: string[] = []
  readonly #words = new RichText()

  open(name: string, _: Attributes): void {
    this.#words.open(name)
  }

  close(name: string): void {
    this.#words.close()
    if (name === 'x:si') this.strings.push(this.#words.take())
  }

  text(text: string): void {
    this.#words.text(text)
  }
}
