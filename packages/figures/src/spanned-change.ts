import { directionOf } from './change-words.ts'
import type { Delta } from './deltas.ts'
import type { Quantity } from './quantity.ts'

/** A stated change with its word, and as much of the text around as the word reaches over. */
export function spanned(quantity: Quantity, word: string, reach: { before?: number; after?: number }): Delta {
  return {
    quantity,
    direction: directionOf(word),
    isShort: /^(?:shortfall|underspend)$/i.test(word),
    isGap: /^(?:gap|difference|apart|majority|margin)$/i.test(word),
    start: quantity.start - (reach.before ?? 0),
    end: quantity.end + (reach.after ?? 0)
  }
}
