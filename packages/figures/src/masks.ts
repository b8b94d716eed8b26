import { RULES } from './mask-rules.ts'
import { eachMatch } from './matches.ts'
import type { Mask, MaskKind } from './quantity.ts'
import { isTaken, take } from './taken.ts'

/** "12. ", "7.1 " and "905 " before the words of a paragraph number it. */
const LEADING_MARKER =
  /^[\s\-–•*]{0,6}(?:\d{1,4}\.(?=\s)|\d{1,3}(?:\.\d{1,3}){1,3}\.?(?=\s+[A-Z"'‘“(])|\(?\d{1,3}\)(?=\s))/

/** Finds the digits of a text that are not figures; offsets are those of `text`. */
export function findMasks(text: string): readonly Mask[] {
  const taken = new Uint8Array(text.length)
  const masks: Mask[] = []
  const mask = (kind: MaskKind, start: number, end: number): void => {
    if (isTaken(taken, { start, end })) return
    take(taken, { start, end })
    masks.push({ kind, text: text.slice(start, end), start, end })
  }
  const marker = LEADING_MARKER.exec(text)
  if (marker) mask('marker', 0, marker[0].length)
  for (const { kind, pattern } of RULES) {
    eachMatch(pattern, text, ({ index, 0: found }) => {
      if (found !== '') mask(kind, index, index + found.length)
    })
  }
  return masks.toSorted((a, b) => a.start - b.start)
}
