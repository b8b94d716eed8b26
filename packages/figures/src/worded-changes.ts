import { directionOf, type Direction } from './change-words.ts'
import type { Delta } from './deltas.ts'
import { matchesOf } from './matches.ts'
import { numberFromWords } from './number-words.ts'
import type { Approximation, Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import {
  AGAIN,
  CHANGE_FRACTION,
  COUNTS,
  FRACTION_CHANGE,
  FRACTIONS,
  LOOSE_TIMES,
  MAY_BE_WORDED,
  MULTIPLES,
  MULTIPLIED,
  TAIL_FRACTION,
  TIMES_AFTER,
  TIMES_BEFORE
} from './worded-patterns.ts'

/** "Half as many again as in 2019" and "as much again" add to the base. */
function again(sentence: ReadSentence): readonly Delta[] {
  return matchesOf(AGAIN, sentence.text).map((match) => {
    const { count, name, half, bcount, bname, bhalf, hedge } = match.groups ?? {}
    const parts = FRACTIONS[(name ?? bname ?? half ?? bhalf ?? 'half').toLowerCase().replace(/s$/, '')] ?? 2
    const value = ((COUNTS[(count ?? bcount ?? 'a').toLowerCase()] ?? 1) / parts) * 100
    const wording = {
      kind: 'percent',
      value,
      approximation: hedgeOf(hedge),
      slack: Math.max(1, value * 0.075)
    } as const
    const quantity = worded(sentence, match, wording)
    return { quantity, direction: 'up', start: quantity.start, end: quantity.end }
  })
}

/** Finds changes stated in words: "doubled", "a third fewer", "fell by half", "3.5 times as many", "a threefold rise". */
export function findWordedDeltas(sentence: ReadSentence): readonly Delta[] {
  if (!MAY_BE_WORDED.test(sentence.text)) return times(sentence)
  const more = again(sentence)
  const others = fractions(sentence).filter(
    (delta) => !more.some(({ start, end }) => delta.start < end && start < delta.end)
  )
  return [...multiplied(sentence), ...more, ...others, ...times(sentence)]
}

/** "Have promised to halve leakage" has halved nothing yet. */
function isHoped(sentence: ReadSentence, { 0: words, index }: RegExpExecArray): boolean {
  const isBare = /(?:e|double|treble|triple)$/i.test(words)
  return (
    isBare &&
    /\b(?:to|will|would|could|should|may|might|must)\s$/i.test(
      sentence.text.slice(Math.max(0, index - 8), index)
    )
  )
}

function multiplied(sentence: ReadSentence): readonly Delta[] {
  const found = matchesOf(MULTIPLIED, sentence.text)
  return found
    .filter((match) => !isHoped(sentence, match))
    .map((match) => {
      const { hedge, stem, fold, twice = 'doubl', halved } = match.groups ?? {}
      const value =
        (fold
          ? numberFromWords(fold)
          : MULTIPLES[halved === undefined ? (stem ?? twice).toLowerCase() : 'halv']) ?? 2
      const approximation = hedgeOf(hedge)
      const quantity = worded(sentence, match, { kind: 'multiple', value, approximation, slack: value / 20 })
      return { quantity, direction: value < 1 ? 'down' : 'up', start: quantity.start, end: quantity.end }
    })
}

function fractions(sentence: ReadSentence): readonly Delta[] {
  const found: Delta[] = []
  const apart = sentence.quantities.length > 0 ? [TAIL_FRACTION] : []
  for (const pattern of [FRACTION_CHANGE, CHANGE_FRACTION, ...apart]) {
    for (const match of matchesOf(pattern, sentence.text)) {
      const delta = fraction(sentence, match)
      const isNew = !found.some((other) => other.start < delta.end && delta.start < other.end)
      if (isNew && delta.direction !== null) found.push(delta)
    }
  }
  return found
}

function fraction(sentence: ReadSentence, match: RegExpExecArray): Delta {
  const { hedge, count = 'a', name, half = 'half', change = '' } = match.groups ?? {}
  const parts = FRACTIONS[(name ?? half).toLowerCase().replace(/s$/, '')] ?? 1
  const value = ((COUNTS[count.toLowerCase()] ?? 1) / parts) * 100
  const slack = Math.max(1, value * 0.075)
  const wording = { kind: 'percent', value, approximation: hedgeOf(hedge), slack } as const
  const quantity = worded(sentence, match.groups?.['tail'] ? tailOf(match) : match, wording)
  return { quantity, direction: directionOf(change), start: quantity.start, end: quantity.end }
}

/** Of "rose from 18 to 27, or by half" only "half" states the change. */
function tailOf(match: RegExpExecArray | RegExpMatchArray): Located {
  const at = match[0].toLowerCase().lastIndexOf(' by ') + 4
  return { 0: match[0].slice(at), index: (match.index ?? 0) + at }
}

interface Located {
  readonly 0: string
  readonly index?: number
}

function times(sentence: ReadSentence): readonly Delta[] {
  return sentence.quantities.flatMap((quantity) => {
    if (quantity.kind !== 'multiple') return []
    const before = sentence.text.slice(
      Math.max(0, quantity.start - sentence.start - 60),
      quantity.start - sentence.start
    )
    const after = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 30)
    if (!TIMES_AFTER.test(after) && !TIMES_BEFORE.test(before)) return []
    const isLoose = LOOSE_TIMES.test(after)
    const loosened = isLoose
      ? { ...quantity, high: quantity.high + 1, approximation: quantity.approximation ?? 'about' }
      : quantity
    const direction: Direction = quantity.value >= 1 ? 'up' : null
    return [{ quantity: loosened, direction, start: quantity.start, end: quantity.end }]
  })
}

function hedgeOf(hedge: string | undefined): Approximation | null {
  if (hedge === undefined) return null
  if (/more than|over|at least/i.test(hedge)) return 'over'
  if (/^(?:less|fewer|under)/i.test(hedge)) return 'under'
  return /nearly|almost|under|close/i.test(hedge) ? 'nearly' : 'about'
}

interface Wording {
  readonly kind: 'percent' | 'multiple'
  readonly value: number
  readonly approximation: Approximation | null
  readonly slack: number
}

function worded(sentence: ReadSentence, match: Located, wording: Wording): Quantity {
  const start = sentence.start + (match.index ?? 0)
  return {
    kind: wording.kind,
    text: match[0],
    value: wording.value,
    ...boundsOf(wording),
    decimals: wording.kind === 'percent' ? 1 : 2,
    step: 0,
    approximation: wording.approximation ?? 'about',
    sign: null,
    isWord: true,
    start,
    end: start + match[0].length
  }
}

/** "More than halved" leaves less than half; "nearly halved" leaves more. */
function boundsOf({ value, approximation, slack }: Wording): { low: number; high: number } {
  const isHalving = value < 1
  switch (approximation) {
    case 'over':
      return isHalving ? { low: 0, high: value } : { low: value, high: Infinity }
    case 'nearly':
      return isHalving ? { low: value, high: value + 3 * slack } : { low: value - 3 * slack, high: value }
    case 'under':
      return { low: 0, high: value }
    case 'about':
      return { low: value - 2 * slack, high: value + 2 * slack }
    default:
      return { low: value - slack, high: value + slack }
  }
}
