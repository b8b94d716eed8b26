import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { unitIn } from './column-unit.ts'

const inWords: Readonly<Record<string, number>> = {
  whole: 1,
  five: 5,
  ten: 10,
  hundred: 100,
  thousand: 1000,
  pound: 1
}
const toNearest =
  /\bround(?:ed|ing)\b[^.]{0,40}\bnearest\s+£?(?<place>\d[\d,]*|whole|five|ten|hundred|thousand|pound)\b/iu
const rounding =
  /\b(?:due to|because of|owing to|subject to|result of) rounding\b|\b(?:are|been|is) rounded\b/iu

/**
 * How far the whole figures of a table may be from what they stand for: half of what its note says they are rounded to,
 * or half a unit where it counts in thousands or says no more than that figures are rounded. Nothing where it says neither.
 */
export function roundingAround(reading: Reading, index: number, title: string): (heading: string) => number {
  const notes = [1, 2].flatMap((after) => {
    const block = reading.blocks[index + after]
    return block === undefined || block.block.kind === 'table' ? [] : [block.text.slice(0, 400)]
  })
  const words = [title, ...notes].join(' ')
  const place = toNearest.exec(words)?.groups?.['place']?.toLowerCase()
  const nearest = place === undefined ? 0 : (inWords[place] ?? Number(place.replaceAll(',', '')))
  if (nearest > 0) return () => nearest / 2
  const isRounded = unitIn(title) > 1 || rounding.test(words)
  return (heading) => (isRounded || unitIn(heading) > 1 ? 0.5 : 0)
}

/** A whole figure with the room that rounding leaves it; any other as it is. */
export function loosened(figure: Quantity, by: number): Quantity {
  const isExact = figure.kind === 'count' && figure.low === figure.value && figure.high === figure.value
  if (by === 0 || !isExact) return figure
  return { ...figure, low: figure.value - by, high: figure.value + by }
}
