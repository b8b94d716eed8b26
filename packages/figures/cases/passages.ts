import { readdirSync, readFileSync } from 'node:fs'

/** A passage and what must be said of it. */
export interface Passage {
  readonly passage: string
  /** "pct_change holds 21.7% | 12,162 13,610", in no order; empty where no claim may be made. */
  readonly expected: readonly string[]
}

const folder = new URL('./', import.meta.url)

/** The tables of passages: every .txt of this folder, by name. */
export const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()

/** The passages of one table, in its order. */
export const passagesIn = (name: string): readonly Passage[] => {
  const chunks = readFileSync(new URL(name, folder), 'utf8').split(/\n\n+/)
  return chunks.flatMap((chunk) => {
    const lines = chunk.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const passage = lines.filter((line) => !line.startsWith('= ')).join('\n')
    const expected = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2))
    return passage === '' ? [] : [{ passage, expected: expected.filter((line) => line !== 'nothing') }]
  })
}
