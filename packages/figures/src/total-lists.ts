import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { between, textBefore, wordsBetween } from './words-around.ts'

/** Words between two figures of one list. */
export const JOINS = /^[^.;:()\d]{0,70}(?:,|\band\b|\bplus\b|\+|\)|\bwith\b)[^.;:()\d]{0,50}\(?$/

/** The list of figures that ends just before a place in the sentence, as far back as it is one. */
export function listBefore(
  sentence: ReadSentence,
  index: number,
  mayBelong: (figure: Quantity) => boolean
): readonly Quantity[] {
  const parts: Quantity[] = []
  for (let at = index - 1; at >= 0 && parts.length < 40; at -= 1) {
    const part = sentence.quantities[at]
    const next = parts[0]
    if (part && parts.length === 1 && next && isRange(sentence, part, next)) {
      parts.shift()
      continue
    }
    if (part && /, an? (?:average|mean) of $/i.test(textBefore(sentence, part))) continue
    if (!part || !mayBelong(part) || (next && !isJoined(wordsBetween(sentence, part, next)))) break
    parts.unshift(part)
  }
  return parts
}

/** "1,702, made up of 812" opens a list and does not go on with one. */
function isJoined(gap: string): boolean {
  return JOINS.test(gap) && !/\b(?:made up|comprising|consisting|composed|of wh(?:ich|om))\b/i.test(gap)
}

/** "between £0.7 million and £3.1 million each" says how far a list reaches and is not of it. */
function isRange(sentence: ReadSentence, one: Quantity, other: Quantity): boolean {
  return /\bbetween $/i.test(textBefore(sentence, one)) && between(sentence, one, other) === ' and '
}

export function listFrom(sentence: ReadSentence, index: number, total: Quantity): readonly Quantity[] {
  const parts: Quantity[] = []
  for (const part of sentence.quantities.slice(index, index + 40)) {
    if (isPassed(part, total)) continue
    const prior = parts.at(-1)
    if (
      !isPart(part, total) ||
      (prior && !JOINS.test(wordsBetween(sentence, prior, part) + (part.sign ?? '')))
    )
      break
    parts.push(part)
  }
  return parts
}

/** "£0.38 million from our eleven shops": a count among sums of money is not one of them. */
function isPassed(figure: Quantity, total: Quantity): boolean {
  return total.kind !== 'count' && figure.kind === 'count'
}

export function isEnded(sentence: ReadSentence, parts: readonly Quantity[]): boolean {
  const [beforeLast, last] = parts.slice(-2)
  return (
    last !== undefined &&
    beforeLast !== undefined &&
    /\band\b|\bplus\b|\+|&/.test(between(sentence, beforeLast, last) + (last.sign ?? ''))
  )
}

export function isPart(part: Quantity, total: Quantity): boolean {
  return (
    part.kind === total.kind && part.value < total.value && part.kind !== 'points' && part.kind !== 'multiple'
  )
}
