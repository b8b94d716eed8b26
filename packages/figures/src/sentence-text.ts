import type { ReadSentence } from './reading.ts'

/** Gives the text between two offsets of the paper, within the block of a sentence. */
export function textAround(sentence: ReadSentence | undefined): (start: number, end: number) => string {
  const { text = '', start: origin = 0 } = sentence?.block ?? {}
  return (start, end) => text.slice(start - origin, end - origin)
}
