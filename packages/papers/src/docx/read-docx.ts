import { composePaper } from '../compose.ts'
import type { Draft } from '../draft.ts'
import type { Job } from '../limits.ts'
import type { Paper } from '../paper.ts'
import { Refused } from '../reading.ts'
import { BodyReader } from './body.ts'
import { NotesReader } from './notes.ts'
import { NumberingReader } from './numbering.ts'
import { readStyles } from './styles.ts'
import { readXml } from './xml.ts'
import type { XmlVisitor } from './xml.ts'
import { openZip } from './zip.ts'
import type { Zip } from './zip.ts'

/** Reads a Word document: paragraphs with the numbers Word prints, headings by style, tables, then its notes. */
export async function readDocx(bytes: Uint8Array, job: Job): Promise<Paper> {
  const zip = await openZip(bytes, job)
  const main = mainPart(zip, job)
  const read = async (name: string, visitor: XmlVisitor) => {
    const part = zip.open(name)
    if (part) await readXml(part, visitor, job)
  }
  const definitions = { styles: readStyles(), numbering: new NumberingReader() }
  await read('word/styles.xml', definitions.styles)
  await read('word/numbering.xml', definitions.numbering)
  const noteNumbers = new Map<string, number>()
  const body = new BodyReader(definitions, noteNumbers)
  await read(main, body)
  const drafts: Draft[] = body.take()
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = new NotesReader(definitions, noteNumbers)
    await read(part, notes)
    for (const draft of notes.take()) drafts.push(draft)
  }
  const properties = readTitle()
  await read('docProps/core.xml', properties)
  return composePaper({ format: 'docx', title: properties.title(), drafts, warnings: body.warnings() }, job)
}

function mainPart(zip: Zip, job: Job): string {
  const main = zip.names.find((name) => /^word\/document\d*\.xml$/.test(name))
  if (main) return main
  const what = zip.names.some((name) => name.startsWith('xl/'))
    ? 'an Excel workbook'
    : zip.names.some((name) => name.startsWith('ppt/'))
      ? 'a PowerPoint presentation'
      : 'a zip file with no Word document in it'
  throw new Refused(
    'unknown_type',
    `${job.name} is ${what}`,
    'Give the Word document, or save this as a PDF.'
  )
}

function readTitle(): XmlVisitor & { readonly title: () => string } {
  const words: string[] = []
  let isTitle = false
  return {
    open(name) {
      isTitle = name === 'dc:title'
    },
    close() {
      isTitle = false
    },
    text(text) {
      if (isTitle) words.push(text)
    },
    title: () => words.join('').trim()
  }
}
