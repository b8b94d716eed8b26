import { composePaper } from '../compose.ts'
import type { Draft } from '../draft.ts'
import type { Job } from '../limits.ts'
import { countElements } from '../office/package.ts'
import type { Package } from '../office/package.ts'
import type { Paper, Warning } from '../paper.ts'
import { leftOutComments } from '../warnings.ts'
import { BodyReader } from './body.ts'
import { NotesReader } from './notes.ts'
import { NumberingReader } from './numbering.ts'
import type { Definitions } from './paragraphs.ts'
import { readStyles } from './styles.ts'
import { wordsOfDrafts } from './tables.ts'

/**
 * Reads a Word document: paragraphs with the numbers Word prints, headings by style, tables, then its notes, and its
 * headers and footers as furniture.
 */
export async function readDocx(parts: Package, main: string, job: Job): Promise<Paper> {
  const definitions = {
    job,
    styles: await parts.read('word/styles.xml', readStyles()),
    numbering: await parts.read('word/numbering.xml', new NumberingReader())
  }
  const noteNumbers = new Map<string, number>()
  const body = await parts.read(main, new BodyReader(definitions, noteNumbers))
  const drafts: Draft[] = body.take()
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = await parts.read(part, new NotesReader(definitions, noteNumbers))
    for (const draft of notes.take()) drafts.push(draft)
  }
  for (const text of await readRunningWords({ parts, main, definitions, ids: body.runningParts }))
    drafts.push({ kind: 'furniture', text })
  const comments = await parts.read('word/comments.xml', countElements(new Set(['w:comment'])))
  const warnings: Warning[] = [...body.warnings(), ...leftOutComments(comments.count())]
  return composePaper({ format: 'docx', title: await parts.title(), drafts, warnings }, job)
}

interface Running {
  readonly parts: Package
  readonly main: string
  readonly definitions: Definitions
  readonly ids: ReadonlySet<string>
}

// Headers and footers of several sections often say the same: each is told once.
async function readRunningWords({ parts, main, definitions, ids }: Running): Promise<Set<string>> {
  const words = new Set<string>()
  const relations = await parts.relationsOf(main)
  for (const part of new Set([...ids].map((id) => relations.get(id)?.part ?? ''))) {
    const reader = await parts.read(part, new BodyReader(definitions, new Map()))
    const text = wordsOfDrafts(reader.take())
    if (text !== '') words.add(text)
  }
  return words
}
