import type { KindCount, Match } from './store.ts'
import { snippetParts } from './rules.ts'

/** Search results as published JSON. */
export const resultsJson = (
  words: string,
  counts: readonly KindCount[],
  matches: readonly Match[]
): object => ({
  words,
  found: counts.reduce((sum, { found }) => sum + found, 0),
  kinds: counts,
  matches: matches.map(({ path, kind, title, onDay, snippet }) => ({
    path,
    kind,
    title,
    on: onDay,
    snippet: snippetParts(snippet)
      .map(({ text }) => text)
      .join('')
  }))
})
