import { matchesOf } from './matches.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { decimalsOf, DIGITS, keepPrinted, numberFrom } from './printed-number.ts'
import type { Quantity } from './quantity.ts'

const UNIT =
  '(?:[ -]?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?)(?![A-Za-z])|(?:h|m|s)(?![A-Za-z]))'
const CLOCKFACE = /(?<![\w.,:])\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:])/g
const TIMED = new RegExp(
  `(?<![\\w.,:£])([+−-]?)((?:${DIGITS}|${NUMBER_WORDS})${UNIT})((?:,? (?:and )?|(?<=[hms]) ?)(?:\\d{1,2}(?:\\.\\d)?|${NUMBER_WORDS})${UNIT}){0,2}`,
  'gi'
)
const TIMED_PART = new RegExp(`(${DIGITS}|${NUMBER_WORDS})[ -]?([a-z]+)`, 'gi')

/** Finds times that last: "11 minutes and 53 seconds", "two weeks", "9:47", "00:00:29"; values in seconds. */
export function durationsIn(text: string): readonly Quantity[] {
  const timed = timedIn(text)
  if (!text.includes(':')) return timed
  return [...timed, ...matchesOf(CLOCKFACE, text).map((match) => readClockface(text, match))]
}

const SECONDS: Readonly<Record<string, number>> = {
  h: 3600,
  m: 60,
  s: 1,
  d: 86_400,
  w: 604_800,
  mo: 2_629_746,
  y: 31_556_952
}

function secondsIn(unit: string): number {
  const word = unit.toLowerCase()
  return (word.startsWith('mo') ? SECONDS['mo'] : SECONDS[word.slice(0, 1)]) ?? 1
}

/** "14 weeks, three weeks shorter" is two times and not one of 17 weeks: the units of one time grow smaller. */
function timedIn(text: string): readonly Quantity[] {
  const found: Quantity[] = []
  TIMED.lastIndex = 0
  for (let match = TIMED.exec(text); match; match = TIMED.exec(text)) {
    match[0] = match[0].slice(0, lengthOfOne(match[0]))
    TIMED.lastIndex = match.index + match[0].length
    const quantity = readTimed(text, match)
    if (quantity) found.push(quantity)
  }
  return found
}

function lengthOfOne(printed: string): number {
  let length = 0
  let last = Infinity
  for (const part of matchesOf(TIMED_PART, printed)) {
    const unit = secondsIn(part[2] ?? '')
    if (unit >= last) break
    last = unit
    length = part.index + part[0].length
  }
  return length
}

function readTimed(text: string, match: RegExpExecArray): Quantity | null {
  // "12.2m" and "5h" alone may be millions or names; "4m 30s" can only be a time.
  if (/^[\d.,]+[hms]$/i.test(match[0])) return null
  const sign = match[1] ? (match[1] === '+' ? '+' : '-') : null
  let value = 0
  let step = 1
  let decimals = 0
  const parts = matchesOf(TIMED_PART, match[0])
  for (const [, digits = '', unit = ''] of parts) {
    const amount = numberFrom(digits)
    if (amount === null) return null
    decimals = decimalsOf(digits)
    step = secondsIn(unit) * 10 ** -decimals
    value += amount * secondsIn(unit)
  }
  const isWord = !/\d/.test(match[0])
  return keepPrinted(text, {
    kind: 'duration',
    printed: match[0],
    start: match.index,
    value,
    step,
    decimals,
    ...(parts.length === 1 ? { unit: secondsIn(parts[0]?.[2] ?? '') } : {}),
    sign,
    isWord
  })
}

function readClockface(text: string, match: RegExpExecArray): Quantity {
  const parts = match[0].split(':').map(Number)
  const value = parts.reduce((sum, part) => sum * 60 + part, 0)
  return keepPrinted(text, {
    kind: 'duration',
    printed: match[0],
    start: match.index,
    value,
    step: 1,
    decimals: 0,
    sign: null,
    isWord: false
  })
}
