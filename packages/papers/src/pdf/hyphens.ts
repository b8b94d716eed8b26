/** The words of a document, by which a hyphen at the end of a line is told from one that belongs to the word. */
export type Vocabulary = ReadonlySet<string>

const wordPattern = /\p{L}+(?:-\p{L}+)*/gu

/** Every word that stands whole on a line. */
export function readVocabulary(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>()
  for (const line of lines) for (const [word] of line.matchAll(wordPattern)) words.add(word.toLowerCase())
  return words
}

/** Joins lines into running text. A word broken over two lines is put together as the rest of the document writes it. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const parts: string[] = []
  let tail = ''
  for (const line of lines) {
    const start = /^\p{Ll}+/u.exec(line)?.[0]
    const end = /(\p{L}+)[-\u00AD]$/u.exec(tail)?.[1]
    if (start && end) {
      const isBroken = tail.endsWith('\u00AD') || !vocabulary.has(`${end}-${start}`.toLowerCase())
      parts.push(isBroken ? tail.slice(0, -1) : tail)
      tail = line
    } else {
      if (tail !== '') parts.push(`${tail} `)
      tail = line
    }
  }
  return parts.join('') + tail
}
