/**
 * Turns offsets in UTF-16 units, as JavaScript counts, into Unicode characters, as most other programs count.
 *
 * @param text the text that the offsets point into
 * @returns a function from an offset in UTF-16 units to the number of characters before it
 * @example
 * const inCharacters = characterOffsets('a 🥰 b')
 * inCharacters(5) // => 4
 */
export const characterOffsets = (text: string): ((offset: number) => number) => {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
