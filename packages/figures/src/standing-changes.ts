import { CHANGE_WORD } from './change-words.ts'
import type { Delta } from './deltas.ts'
import type { Quantity } from './quantity.ts'
import { spanned } from './spanned-change.ts'

/** A figure and the words beside it, up to the next figure on either side. */
export interface Setting {
  readonly quantity: Quantity
  readonly before: string
  readonly after: string
}

const ARROW_UP = /[▲↑⬆]\s?$/
const ARROW_DOWN = /[▼↓⬇]\s?$/
const ARROW_AFTER = /^\s?([▲↑⬆▼↓⬇])(?!\s?[\d£(+-])/
const ENDS_OVER =
  /^\s(over|under|above|below|more|less|fewer|higher|lower|up|down|better|worse)(?:(?=\s?[,.;:)–—])|$)/i
const LABELLED = new RegExp(`(?:^|[.;:•|–—]\\s)(${CHANGE_WORD})[,:]\\s$`, 'i')

/** "▲ 5.0%", "9.0% ↑", "£58 over, or 5.9%" and "Improvement, 1:28". */
export function readStanding({ quantity, before, after }: Setting): Delta | null {
  const isRate = quantity.kind === 'percent' || quantity.kind === 'points'
  // "▼ 14 offences (118 to 104)"; a count after an arrow may be a level.
  const isChange = isRate || /^ (?:[a-z]+ ){0,2}\($/i.test(after)
  if (isChange && ARROW_UP.test(before)) return spanned(quantity, 'up', {})
  if (isChange && ARROW_DOWN.test(before)) return spanned(quantity, 'down', {})
  const arrow = isRate ? ARROW_AFTER.exec(after)?.[1] : undefined
  if (arrow !== undefined) return spanned(quantity, /[▲↑⬆]/.test(arrow) ? 'up' : 'down', { after: 2 })
  const over = quantity.kind === 'count' ? null : ENDS_OVER.exec(after)
  if (over?.[1]) return spanned(quantity, over[1], { after: over[0].length })
  const labelled = LABELLED.exec(before)?.[1]
  return labelled === undefined ? null : spanned(quantity, labelled, { before: labelled.length + 2 })
}
