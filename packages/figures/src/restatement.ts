import { hasSwappedDigits } from './change-verdict.ts'
import type { Quantity } from './quantity.ts'
import type { ReadBlock, Reading, ReadSentence } from './reading.ts'
import { standingIn } from './standing.ts'

/** One thing printed twice. */
export interface Restatement {
  readonly earlier: Quantity
  readonly later: Quantity
  /** The index of the block of the later printing. */
  readonly block: number
  /** Where the earlier printing stands, in words: "paragraph 4.1". */
  readonly place: string
  readonly isSame: boolean
  /** The same to the last digit, where the two are printed in different units. */
  readonly isExact?: boolean
  readonly span: { readonly start: number; readonly end: number }
}

/** Whether two printed figures can be the same number, one of them perhaps rounded. */
export function mayBeSame(one: Quantity, other: Quantity): boolean {
  if (one.kind !== other.kind) return false
  return one.low <= other.high && other.low <= one.high ? true : roundsTo(one, other) || roundsTo(other, one)
}

/** Whether two printed figures differ only in that two neighbouring digits changed places: 4.62 and 4.26. */
export function isSwapped(one: Quantity, other: Quantity): boolean {
  return one.decimals === other.decimals && hasSwappedDigits(one.value, other.value, one.decimals)
}

// "1,280" may be 1,284 to the nearest ten: a whole number that ends in noughts stands for what rounds to it.
function roundsTo(exact: Quantity, loose: Quantity): boolean {
  const noughts = /0+$/u.exec(String(Math.abs(loose.value)))?.[0].length ?? 0
  if (loose.approximation === null || noughts === 0) return false
  return Math.abs(exact.value - loose.value) <= 10 ** noughts / 2
}

/** Where a block stands, in the words a reader would use. */
export function placeOf(reading: Reading, { index }: ReadBlock): string {
  const { paragraph, page, table } = standingIn(reading)(index)
  if (table !== null) return table
  if (paragraph !== null) return `paragraph ${paragraph}`
  return page === null ? 'another passage' : `page ${page}`
}

/** The periods a text names, in one spelling, so that two texts can be told to speak of the same time. */
export function periodsIn({ masks }: Pick<ReadSentence, 'masks'>): string {
  const kinds = new Set(['date', 'year', 'financial_year', 'period'])
  return masks
    .filter(({ kind }) => kinds.has(kind))
    .map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim()
    )
    .toSorted()
    .join('|')
}

/** A sentence's words without its figures, dates and numbers. */
export function wordsAround({ text, start, quantities, masks }: ReadSentence): string {
  let words = text
  for (const { start: from, end } of [...quantities, ...masks]) {
    words = words.slice(0, from - start) + ' '.repeat(end - from) + words.slice(end - start)
  }
  return words
}
