import { isAllCapitals } from '../headings.ts'
import type { Opening } from '../openings.ts'
import { readOpening } from '../openings.ts'
import type { Line } from './lines.ts'

/**
 * Settles whether a bare number that a line opens with is its printed number or a figure. "905 NOTICE" and "84 WMP to
 * attend" are numbered, "33 Officers attended" is not: the number counts before capitals, beside a numbered neighbour
 * in a list, or where the number before or after it opens another line of the same kind.
 */
export function settleBareNumbers(
  lines: readonly Line[]
): (line: Line, opening: Opening | null) => Opening | null {
  const bare = lines.flatMap((line, i) => {
    const opening = line.isBlank ? null : readOpening(line.text)
    if (opening?.kind !== 'number' || opening.style !== 'bare') return []
    return [{ line, i, number: Number(opening.number), isProse: /[.:;]\s*$/.test(line.text) }]
  })
  const series = new Set(bare.map(({ number, isProse }) => `${number} ${isProse}`))
  const numbered = bare.filter(({ line, i, number, isProse }, at) => {
    const before = bare[at - 1]
    const after = bare[at + 1]
    if (before?.i === i - 1 && before.number < number) return true
    if (after?.i === i + 1 && after.number > number) return true
    if (/^\s*[-–—•*]/.test(line.text)) return false
    return series.has(`${number - 1} ${isProse}`) || series.has(`${number + 1} ${isProse}`)
  })
  const isNumbered = new Set(numbered.map(({ line }) => line))
  return (line, opening) => {
    if (opening?.kind !== 'number' || opening.style !== 'bare') return opening
    if (isNumbered.has(line) || isAllCapitals(line.text.slice(opening.body))) return opening
    return opening.bulleted ? readOpening(line.text.replace(/\d/g, '#')) : null
  }
}
