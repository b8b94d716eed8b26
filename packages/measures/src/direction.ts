import type { Change, Direction } from './change.ts'
import { formatGap, formatValue } from './format.ts'
import { formatNumber } from './number.ts'
import { exactAmount, type Value } from './value.ts'

/** Which way is good for those the measure is about; "neither" where up and down are both open to argument. */
export type GoodIs = 'up' | 'down' | 'neither'

/** A change said in words. */
export type DirectionWords = {
  readonly direction: Direction
  /** The change alone: "up 11.9%". */
  readonly words: string
  /** Whether it is for the better; null where nothing changed or neither way is good. */
  readonly judgement: 'better' | 'worse' | null
  /** The change between its two values: "13,610, up 11.9% from 12,162". */
  readonly sentence: string
}

/** Phrases that follow the later and the earlier value in a sentence: "in July 2025", "in July 2024". */
export type When = { readonly now: string; readonly before: string }

/**
 * Says a change in plain English: its direction in a word, never an arrow or a sign alone.
 *
 * @param change what {@link change} gave
 * @param goodIs which way is better, for the judgement
 * @example
 * directionWords(change(count(12162), count(13610)), 'down').judgement // => 'worse'
 * directionWords(change(count(12162), count(13610)), 'down').sentence // => '13,610, up 11.9% from 12,162'
 * directionWords(change(percentage(93.6), percentage(96.8)), 'up').sentence // => '96.8%, up 3.2 points from 93.6%'
 * directionWords(change(duration(713), duration(625)), 'down').words // => 'down 1 minute 28 seconds (12.3%)'
 * directionWords(change(count(0), count(7)), 'down').sentence // => '7, up from none'
 */
export function directionWords(change: Change, goodIs: GoodIs): DirectionWords {
  const { direction } = change
  return {
    direction,
    words: wordsOf(change),
    judgement: judge(direction, goodIs),
    sentence: sentenceOf(change)
  }
}

/** The sentence of a change, with the two periods in it where they are given. */
export function sentenceOf(change: Change, when?: When): string {
  const now = `${formatValue(change.to)}${when ? ` ${when.now}` : ''}`
  const before = `${formatValue(change.from)}${when ? ` ${when.before}` : ''}`
  const note = change.agreesWithPrinted ? '' : ' (worked from unrounded figures)'
  if (change.direction === 'no change') return `${now}, no change${when ? ` from ${before}` : ''}`
  if (isFromNone(change)) return `${now}, up from none${when ? ` ${when.before}` : ''}`
  if (isToNone(change)) return `${now}, down from ${before}`
  return `${now}, ${wordsOf(change)} from ${before}${note}`
}

function wordsOf(change: Change): string {
  if (change.direction === 'no change') return 'no change'
  if (isFromNone(change)) return 'up from none'
  if (isToNone(change)) return 'down to none'
  return `${change.direction} ${sizeOf(change)}`
}

function sizeOf(change: Change): string {
  const gap = formatGap(change.to, Math.abs(change.difference), change.decimals)
  if (change.kind === 'points' || change.perCent === null) return gap
  const perCent = atLeastATenth(Math.abs(change.perCent))
  return change.to.kind === 'duration' ? `${gap} (${perCent})` : perCent
}

function atLeastATenth(perCent: number): string {
  return perCent === 0 ? 'less than 0.1%' : `${formatNumber(perCent, 1)}%`
}

function judge(direction: Direction, goodIs: GoodIs): DirectionWords['judgement'] {
  if (direction === 'no change' || goodIs === 'neither') return null
  return direction === goodIs ? 'better' : 'worse'
}

function isFromNone({ kind, from, direction }: Change): boolean {
  return kind === 'relative' && direction === 'up' && isNone(from)
}

function isToNone({ kind, to, direction }: Change): boolean {
  return kind === 'relative' && direction === 'down' && isNone(to)
}

// Exactly none: a rate so small that it prints as 0.0 is still of something.
function isNone(value: Value): boolean {
  return exactAmount(value).upper === 0n
}
