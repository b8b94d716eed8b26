import {
  change,
  comparePublished,
  formatDuration,
  formatNumber,
  formatValue,
  roundHalfUp,
  smallCount,
  type Value
} from '@scrutable/measures'
import { inWords } from './period-rules.ts'
import type { Figure } from './rules.ts'

/** What a change means for people; a change of small counts that chance alone could give is not clear. */
export type Meaning = 'better' | 'worse' | 'no clear change'

/** How a figure compares with the one before it, worked out by us, or why it cannot be. */
export type Worked =
  | {
      readonly kind: 'worked'
      /** "Down 7.3%" */
      readonly words: string
      /** "from 781,579 in the 12 months to July 2024" */
      readonly base: string
      readonly meaning: Meaning | null
      /** The sum, as a reader would do it. */
      readonly working: string
      /** A note where the counts are small. */
      readonly note: string | null
      /** What a printed change is checked against: per cent of the earlier value, or points. */
      readonly size: { readonly unit: '%' | 'points'; readonly amount: number } | null
    }
  | { readonly kind: 'none'; readonly reason: string }

/** Works out how a figure compares with an earlier one of its series. */
export const workOut = (later: Figure, earlier: Figure | null): Worked => {
  if (later.value === null) return { kind: 'none', reason: 'The record prints no later value.' }
  if (earlier === null || earlier.value === null)
    return { kind: 'none', reason: 'The record prints no earlier value.' }
  if (later.bound !== 'exact' || earlier.bound !== 'exact')
    return { kind: 'none', reason: 'One of the two values is not printed exactly.' }
  return workOutValues(later, { ...earlier, value: earlier.value }, later.value)
}

const workOutValues = (later: Figure, earlier: Figure & { readonly value: Value }, value: Value): Worked => {
  const [from, to] = [earlier.period, later.period]
  if (from.from === null || to.from === null)
    return { kind: 'none', reason: 'Running totals are not compared: the later holds the earlier.' }
  const compared = comparePublished({
    current: { value, period: { ...to, from: to.from } },
    previous: { value: earlier.value, period: { ...from, from: from.from } },
    goodIs: later.measure.good
  })
  if ('kind' in compared) return { kind: 'none', reason: sentence(compared.reason) }
  const chance = chanceOf(earlier.value, value)
  return {
    kind: 'worked',
    words: sentenceStart(changeWords(earlier.value, value, compared.words)),
    base: earlier.value.amount === 0 ? inWords(from) : `from ${formatValue(earlier.value)} ${inWords(from)}`,
    meaning: chance === null ? compared.judgement : 'no clear change',
    working: workingOf(earlier.value, value),
    note: chance,
    size: sizeOf(earlier.value, value)
  }
}

// A rate printed in whole numbers is too coarse for a per cent of it.
const changeWords = (from: Value, to: Value, words: string): string => {
  const { direction, difference } = change(from, to)
  if (to.kind !== 'rate' || direction === 'no change') return words
  return `${direction} ${formatValue({ ...to, amount: Math.abs(difference) })}`
}

const chanceOf = (from: Value, to: Value): string | null =>
  from.kind === 'count' && to.kind === 'count' ? smallCount(from.amount, to.amount).note : null

const sizeOf = (from: Value, to: Value) => {
  if (to.kind === 'percentage') return { unit: 'points', amount: change(from, to).difference } as const
  if (to.kind === 'rate' || from.amount === 0) return null
  return { unit: '%', amount: ((to.amount - from.amount) / from.amount) * 100 } as const
}

/** The sum behind a change: "13,610 − 12,162 = 1,448; 1,448 ÷ 12,162 = 11.9%". */
export const workingOf = (from: Value, to: Value): string => {
  const { difference, decimals } = change(from, to)
  const shown = (amount: number): string => formatNumber(amount, decimals)
  const subtraction = `${shown(to.amount)} − ${shown(from.amount)} = ${shown(difference)}`
  if (to.kind === 'percentage') return `${subtraction} points`
  if (to.kind === 'rate') return `${subtraction}; no per cent is given, because both are rounded`
  if (from.amount === 0) return `${subtraction}; nought has no per cent`
  const perCent = formatNumber((difference / from.amount) * 100, 1)
  const division = `${subtraction}; ${shown(difference)} ÷ ${shown(from.amount)} = ${perCent}%`
  return to.kind === 'duration' && from.amount >= 60
    ? `${inSeconds(from)}, ${inSeconds(to)}; ${division}`
    : division
}

const inSeconds = ({ amount, decimals }: Value): string =>
  `${formatDuration(amount, decimals)} is ${formatNumber(amount, decimals)} seconds`

/** A change as the record prints it: its size, and which way where a word says so. */
export interface PrintedChange {
  readonly unit: '%' | 'points'
  readonly amount: number
  readonly decimals: number
  readonly direction: 'up' | 'down' | null
  /** False for "approximately 17.0%". */
  readonly isExact: boolean
}

/** Reads a printed change: "7.3% decrease", "up by 4.8 percentage points", "-20%"; null where it has no size. */
export const readPrintedChange = (says: string): PrintedChange | null => {
  const [, sign = '', digits, unit] = /([-−]?)(\d+(?:\.\d+)?)\s*(%|percentage points?)/.exec(says) ?? []
  if (digits === undefined) return null
  return {
    unit: unit === '%' ? '%' : 'points',
    amount: Number(digits),
    decimals: digits.split('.')[1]?.length ?? 0,
    direction: sign === '' ? directionIn(says) : 'down',
    isExact: !/about|around|approximately|nearly|almost|over|more than/.test(says)
  }
}

const directionIn = (says: string): PrintedChange['direction'] => {
  if (/decreas|reduc|fall|fell|drop|declin|\bdown\b/.test(says)) return 'down'
  // A column of differences signs its falls and leaves its rises bare.
  return /^[\d.]+%$|increas|ris(e|ing)|rose|gain|\bup\b/.test(says) ? 'up' : null
}

/** Whether a printed change is what the printed values give. */
export type Agreement =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly ours: string; readonly isLastDigit: boolean }
  | { readonly kind: 'unchecked'; readonly reason: string }

/** Checks a printed change against the one worked out from the printed values. */
export const agreementOf = (says: string, worked: Worked): Agreement => {
  const printed = readPrintedChange(says)
  if (printed === null) return { kind: 'unchecked', reason: 'It states no size.' }
  if (!printed.isExact) return { kind: 'unchecked', reason: 'It is not stated exactly.' }
  if (worked.kind === 'none') return { kind: 'unchecked', reason: worked.reason }
  if (worked.size === null || worked.size.unit !== printed.unit)
    return { kind: 'unchecked', reason: 'It is not stated in the unit that the values are compared in.' }
  const ours = roundHalfUp(worked.size.amount, printed.decimals)
  const isSameWay = printed.direction === null || printed.direction === (ours < 0 ? 'down' : 'up')
  if (Math.abs(ours) === printed.amount && isSameWay) return { kind: 'agrees' }
  return {
    kind: 'differs',
    ours: `a ${ours < 0 ? 'fall' : 'rise'} of ${formatNumber(Math.abs(ours), printed.decimals)}${printed.unit === '%' ? '%' : ' points'}`,
    isLastDigit: isSameWay && Math.abs(Math.abs(ours) - printed.amount) < 1.5 * 10 ** -printed.decimals
  }
}

const sentenceStart = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const sentence = (text: string): string => `${sentenceStart(text)}.`
