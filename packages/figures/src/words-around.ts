import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

/** The words between two neighbouring figures. */
export function between(sentence: ReadSentence, first: Quantity, second: Quantity): string {
  return sentence.text.slice(first.end - sentence.start, second.start - sentence.start)
}

/** The words between two figures, with any figures of another kind that stand among them as a nought. */
export function wordsBetween(sentence: ReadSentence, first: Quantity, second: Quantity): string {
  return between(sentence, first, second)
    .replaceAll(/[£€$]?\d[\d,.]*(?<![.,])/g, 'n')
    .replaceAll(/ \([^()]{0,60}\)/g, '')
}

/** Up to 90 characters before a figure, back to the figure before it. */
export function textBefore(sentence: ReadSentence, quantity: Quantity): string {
  const prior = sentence.quantities.findLast((other) => other.start < quantity.start)
  const from = Math.max(prior?.end ?? sentence.start, quantity.start - 90)
  return sentence.text.slice(from - sentence.start, quantity.start - sentence.start)
}

/** Up to 60 characters after a figure, to the end of its sentence. */
export function textAfter(sentence: ReadSentence, quantity: Quantity): string {
  return sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 60)
}
