import { RULES } from './mask-rules.ts'
import type { Mask, MaskKind } from './quantity.ts'

/** "12. ", "7.1 " and "905 " before the words of a paragraph number it. */
const LEADING_MARKER =
  /^[\s\-–•*]{0,6}(?:\d{1,4}\.(?=\s)|\d{1,3}(?:\.\d{1,3}){1,3}\.?(?=\s+[A-Z"'‘“(])|\(?\d{1,3}\)(?=\s))/

/** Finds the digits of a text that are not figures; offsets are those of `text`. */
export function findMasks(text: string): readonly Mask[] {
  const taken = new Uint8Array(text.length)
  const masks: Mask[] = []
  const take = (kind: MaskKind, start: number, end: number): void => {
    if (taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    masks.push({ kind, text: text.slice(start, end), start, end })
  }
  const marker = LEADING_MARKER.exec(text)
  if (marker) take('marker', 0, marker[0].length)
  for (const { kind, pattern } of RULES) {
    // Not matchAll: it copies the pattern each time, which for a cell costs more than the search.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1
      else take(kind, match.index, match.index + match[0].length)
    }
  }
  return masks.toSorted((a, b) => a.start - b.start)
}
