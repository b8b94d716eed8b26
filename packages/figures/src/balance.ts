import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { textAfter, textBefore } from './words-around.ts'

const OPENING =
  /\b(?:opening|brought forward|(?:start|beginning) of the|at the start|b\/f)\b[^.;:]{0,40}:? ?(?:of |was |were )?$/i
const CLOSING =
  /\b(?:closing|carried forward|(?:end|close) of the|at the end|c\/f|leaving|left)\b[^.;:]{0,40}:? ?(?:of |was |were )?$/i
const IN =
  /\b(?:contributions?|contributed|added|additions?|add|plus|received|receipts?|new|joined|joiners|starters|recruited|raised|opened|income|surplus|transfers? in|transferred in|paid in|put in|acquired|bought)\b/i
const OUT =
  /\b(?:drawn|drawn down|drawdown|drawings?|used|use|spent|spending|withdrawn|withdrawals?|released|less|minus|left|leavers|closed|paid out|transfers? out|transferred out|taken out|disposals?|sold|retired|written off|expenditure|deducted)\b/i

/** An opening figure, what was added and taken away, and the closing figure that they leave. */
export interface Balance {
  readonly parts: readonly Quantity[]
  readonly total: Quantity
}

/** Reads "opening balance £23.6m; contributions £3.1m; drawn down £5.4m; closing balance £21.3m". */
export function balanceIn(sentence: ReadSentence): Balance | null {
  if (!/\b(?:opening|brought forward|start|beginning|b\/f)\b/i.test(sentence.text)) return null
  const [first] = sentence.quantities
  const figures = sentence.quantities.filter(({ kind }) => kind === first?.kind)
  const at = figures.findIndex((figure) => CLOSING.test(textBefore(sentence, figure)))
  const total = figures[at]
  if (!first || !total || at < 2 || !OPENING.test(textBefore(sentence, first))) return null
  const moves = figures.slice(1, at).map((figure) => moved(sentence, figure))
  const known = moves.filter((move) => move !== null)
  return known.length === moves.length ? { parts: [first, ...known], total } : null
}

function moved(sentence: ReadSentence, figure: Quantity): Quantity | null {
  const before = textBefore(sentence, figure)
  const after = /^[^.;,:]{0,40}/.exec(textAfter(sentence, figure))?.[0] ?? ''
  const words = /[a-z]{3}/i.test(before.replace(/\b(?:and|with|of|the)\b/gi, '')) ? before : after
  const [isIn, isOut] = [IN.test(words), OUT.test(words)]
  if (isIn === isOut) return null
  const { value, low, high } = figure
  return isOut ? { ...figure, value: -value, low: -high, high: -low } : figure
}
