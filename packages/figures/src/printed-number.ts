import { numberFromWords } from './number-words.ts'
import type { Approximation, Quantity, QuantityKind } from './quantity.ts'

/** The source of a pattern for digits with thousands marks and decimals. */
export const DIGITS =
  '\\d{1,3}(?:[,\\u2009\\u202f]\\d{3}){1,5}(?:\\.\\d{1,6})?(?!\\d)|\\d{1,15}(?:\\.\\d{1,6})?(?!\\d)'

/** The value of digits or of number words. */
export function numberFrom(printed: string): number | null {
  const value = Number(printed)
  if (!Number.isNaN(value) && printed !== '') return value
  return /^\d/.test(printed) ? Number(printed.replaceAll(/[^\d.]/g, '')) : numberFromWords(printed)
}

export function decimalsOf(digits: string): number {
  const dot = digits.indexOf('.')
  return dot === -1 ? 0 : digits.length - dot - 1
}

/** What is known of a figure before the words in front of it are read. */
export interface Draft {
  readonly kind: QuantityKind
  readonly printed: string
  readonly start: number
  readonly value: number
  readonly step: number
  readonly decimals: number
  readonly unit?: number
  readonly sign: '+' | '-' | null
  readonly isWord: boolean
}

/** Keeps a figure as printed, with the interval that its last place and the words before it leave open. */
export function keepPrinted(text: string, draft: Draft): Quantity {
  const { kind, value, step, decimals, sign, isWord, start, printed: own, unit } = draft
  const approximation = approximationBefore(text, start)
  const { low, high } = spread(draft, approximation)
  const end = start + own.length
  const kept = { kind, text: own, value, low, high, decimals, step, approximation, sign, isWord, start, end }
  return unit === undefined ? kept : { ...kept, unit }
}

const ABOUT =
  /(?:\b(?:about|around|approximately|approx\.?|roughly|circa|c\.|some|an estimated|in the region of|of the order of)|~)\s?$/i
const NEARLY = /\b(?:nearly|almost|close to|approaching|not quite|just under|just below|just short of)\s$/i
const OVER =
  /\b(?:over|more than|in excess of|at least|exceeding|upwards of|greater than|a minimum of|minimum of)\s$/i
const UNDER = /\b(?:under|less than|fewer than|no more than|at most|a maximum of)\s$/i
/** "12% more than 1,200" compares; "more than 1,200" approximates. */
const COMPARED =
  /(?:[\d%]|points?|times|half|third|quarter|seconds?|minutes?|hours?|\w+ly|no|much|rather|any|far|slightly)\s(?:more|less|fewer|greater) than\s$/i

function approximationBefore(text: string, start: number): Approximation | null {
  if (!isAfterWord(text, start)) return null
  const before = text.slice(Math.max(0, start - 28), start)
  if (ABOUT.test(before)) return 'about'
  if (NEARLY.test(before)) return 'nearly'
  if (COMPARED.test(before)) return null
  if (OVER.test(before)) return 'over'
  return UNDER.test(before) ? 'under' : null
}

/** Whether a letter, a full stop or "~" stands before, perhaps with a space: nothing else can qualify a figure. */
function isAfterWord(text: string, start: number): boolean {
  const at = /\s/.test(text.charAt(start - 1)) ? start - 2 : start - 1
  return /[a-z.~]/i.test(text.charAt(at))
}

/** A tenth of the figure, or half of its last place that is not nought, whichever is less: "around 5,600" is ±50. */
function looseness(value: number, step: number): number {
  let place = step
  while (value !== 0 && Math.round(value / step) % Math.round((place * 10) / step) === 0) place *= 10
  return Math.max(step / 2, Math.min(place / 2, Math.abs(value) / 10))
}

function spread(draft: Draft, approximation: Approximation | null): { low: number; high: number } {
  const { value, step, kind } = draft
  switch (approximation) {
    case 'about': {
      const loose = looseness(value, step)
      return { low: value - loose, high: value + loose }
    }
    case 'nearly':
      return { low: value - 2 * looseness(value, step), high: value + step / 2 }
    case 'over':
      return { low: value, high: Infinity }
    case 'under':
      return { low: -Infinity, high: value }
    default: {
      const isWholeCount = kind === 'count' && step === 1
      return isWholeCount ? { low: value, high: value } : { low: value - step / 2, high: value + step / 2 }
    }
  }
}
