import type { Quantity } from '../quantity.ts'
import type { ReadSentence } from '../reading.ts'

/** So many per what, and of what: 1,000 and "households" in "6.5 per 1,000 households". */
export interface RateOf {
  readonly per: number
  readonly of: string | null
}

const PER =
  /^ (?:[a-z'’-]+ ){0,5}?(?:(?:per|for every|in every|to every|for each|a) (?:(?<number>1,000,000|100,000|10,000|1,000|1000|100|10)\b|(?<word>(?:one |ten |a )?(?:hundred thousand|thousand|million|hundred))\b)(?<scale> million| billion| thousand)?)(?: (?:of (?:the|its|our|their) )?(?:(?:resident|total|head of|mid-year) )*(?<of>[a-z][a-z-]*))?/i
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  'hundred thousand': 1e5,
  'ten thousand': 1e4
}
const NO_NOUN =
  /^(?:in|at|for|and|or|while|with|on|of|the|a|also|against|compared|which|was|is|were|to|from|by|but|this|last|overall|year|each|per|than|across|over)$/

/** Reads a figure as so many per hundred, thousand or million; null where it is no rate. */
export function rateOf({ text, start }: ReadSentence, figure: Quantity): RateOf | null {
  const groups = PER.exec(text.slice(figure.end - start, figure.end - start + 90))?.groups
  if (!groups) return null
  const word = groups['word']?.toLowerCase().replace(/^(?:one|a) /, '')
  const number = word === undefined ? Number(groups['number']?.replaceAll(',', '')) : SCALES[word]
  if (number === undefined) return null
  const of = groups['of']
  return {
    per: number * (SCALES[groups['scale']?.trim().toLowerCase() ?? ''] ?? 1),
    of: of === undefined || NO_NOUN.test(of) ? null : of
  }
}
