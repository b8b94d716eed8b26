import { monthKey, periodKey } from './periods.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

/** The period that the words beside a figure give it: those after it first, then those before. */
export function periodBeside(
  sentence: ReadSentence,
  quantity: Quantity,
  inside: { left: number; right: number }
): number | null {
  const keyed = sentence.masks
    .filter((mask) => mask.start < inside.right && mask.end > inside.left)
    .map((mask) => ({ mask, key: periodKey(mask) }))
    .filter(({ key }) => key !== null)
  const following = keyed.find(({ mask }) => mask.start >= quantity.end)
  const leading = keyed.findLast(
    ({ mask }) => mask.end <= quantity.start && !isParted(sentence, mask.end, quantity.start)
  )
  const words = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.start, to - sentence.start)
  const after = following?.key ?? monthKey(words(quantity.end, inside.right))
  return after ?? leading?.key ?? monthKey(lastPart(words(inside.left, quantity.start)))
}

/** "in May and in June, 12" is of June. */
function lastPart(before: string): string {
  return before.split(/\b(?:and|while|but|whereas|compared|against|than|having|up|down)\b/).at(-1) ?? ''
}

/** "than in 2023, and 186": the year belongs to what went before. */
function isParted(sentence: ReadSentence, start: number, end: number): boolean {
  return /\b(?:and|while|but|whereas|compared|against|having)\b/.test(
    sentence.text.slice(start - sentence.start, end - sentence.start)
  )
}
