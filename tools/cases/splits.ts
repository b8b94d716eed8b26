import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFiles, readLabelled } from './corpus.ts'
import type { Labelled } from './labels.ts'

/** Part of the corpus. What is held back is never read while rules are written, nor are its texts printed. */
export interface Split {
  readonly name: string
  readonly isHeld: boolean
  readonly texts: readonly Labelled[]
}

/** The name of the part that is a real pack of papers, which stands beside the checkout or is not there. */
export const referencePack = 'reference pack'

/** The corpus of a checkout in its parts, with the reference passages beside the checkout where they are there. */
export const readSplits = (root: string): readonly Split[] => {
  const files = corpusFiles(join(root, 'cases', 'figures'))
  const given = join(root, '..', 'shared', 'cases', 'figures', 'dev.jsonl')
  if (!existsSync(given))
    console.warn('Skipped: ../shared/cases/figures/dev.jsonl is not beside this checkout')
  const documents = files.filter((file) => file.endsWith('.json')).flatMap(readLabelled)
  const passages = (ending: string): readonly Labelled[] =>
    files.filter((file) => file.endsWith(ending)).flatMap(readLabelled)
  return [
    { name: 'dev', isHeld: false, texts: passages('-dev.jsonl') },
    { name: 'held', isHeld: true, texts: passages('-held.jsonl') },
    { name: 'documents-dev', isHeld: false, texts: documents.filter(({ split }) => split === 'dev') },
    { name: 'documents-held', isHeld: true, texts: documents.filter(({ split }) => split === 'held') },
    { name: referencePack, isHeld: false, texts: documents.filter(({ split }) => split === 'reference') },
    { name: 'given', isHeld: false, texts: existsSync(given) ? readLabelled(given) : [] }
  ].filter(({ texts }) => texts.length > 0)
}
