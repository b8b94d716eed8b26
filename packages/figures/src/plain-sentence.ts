import type { Mask } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

const kept = new WeakMap<ReadSentence, ReadSentence>()
const origins = new WeakMap<ReadSentence, ReadSentence>()

/** The sentence with the digits of its dates, ages and references turned into letters, so that gaps hold only words. */
export function plainSentence(sentence: ReadSentence): ReadSentence {
  if (!sentence.masks.some(isTurned)) return sentence
  const known = kept.get(sentence)
  if (known !== undefined) return known
  const plain = { ...sentence, text: withoutMasked(sentence) }
  kept.set(sentence, plain)
  origins.set(plain, sentence)
  return plain
}

/** The sentence as printed, of one that {@link plainSentence} made. */
export function asPrinted(sentence: ReadSentence): ReadSentence {
  return origins.get(sentence) ?? sentence
}

function withoutMasked({ text, start, masks }: ReadSentence): string {
  let words = text
  for (const { start: from, end } of masks.filter(isTurned)) {
    const masked = words.slice(from - start, end - start).replaceAll(/\d|[.:/](?=\d)/g, 'x')
    words = words.slice(0, from - start) + masked + words.slice(end - start)
  }
  return words
}

function isTurned({ kind }: Mask): boolean {
  return kind !== 'marker' && kind !== 'per'
}
