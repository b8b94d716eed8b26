import { fraction, multiple, wordNumber } from './number-words.ts'

/** A figure as printed: its value, the least step its print can show, and how far the true value may be from it. */
export interface Printed {
  readonly value: number
  readonly step: number
  readonly radius: number
  /** Seconds for a duration; a fraction is of one; "number" is whatever the words beside it say. */
  readonly unit: 'number' | 'percent' | 'seconds' | 'fraction'
  readonly sign: -1 | 0 | 1
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9
}
const seconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 }

const number =
  /^([+\-−–]?)\s*[£€$]?\s*([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(k|mn|m|bn|b|thousand|million|billion)?\b\s*(%|per ?cent(?!age))?/iu
const clock = /^[+\-−]?(\d{1,3}):(\d{2})(?::(\d{2}))?$/
const duration =
  /(\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)[\s-]*(h|m|s)(?:(?:ou)?rs?|in(?:ute)?s?|ec(?:ond)?s?)?\b/giu
const approximate =
  /^(?:about|around|approximately|roughly|some|nearly|almost|over|just over|just under|more than|less than|fewer than|under|at least|circa|c\.)\s+/i

/** Reads a printed figure: "61.8%", "£4.26m", "9:47", "11 minutes 53 seconds", "twenty-four", "a third"; null where it is none. */
export const readPrinted = (text: string): Printed | null => {
  const trimmed = unbracketed(text.trim())
  const plain = trimmed.replace(approximate, '')
  const printed = readClock(plain) ?? readDuration(plain) ?? readNumber(plain) ?? readWords(plain)
  const isRough = /^(?:about|around|approximately|roughly|some|circa|c\.)\s/i.test(trimmed)
  return printed && isRough
    ? { ...printed, radius: Math.max(printed.radius, roughness(printed.value) / 2) }
    : printed
}

/** A bracketed figure of accounts, "(418)", is below nought; brackets round anything else are only brackets. */
const unbracketed = (text: string): string =>
  text.replace(/^\(([\d,.]+)\)$/, '−$1').replace(/^\((.*)\)$/, '$1')

const readClock = (text: string): Printed | null => {
  const [, first, second, third] = clock.exec(text) ?? []
  if (first === undefined) return null
  const value =
    third === undefined
      ? Number(first) * 60 + Number(second)
      : Number(first) * 3600 + Number(second) * 60 + Number(third)
  return { value, step: 1, radius: 0.5, unit: 'seconds', sign: signOf(text) }
}

const readDuration = (text: string): Printed | null => {
  if (!/\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?)\b/i.test(text)) return null
  const pieces = [...text.matchAll(duration)].flatMap(([, amount = '', unit = '']) => {
    const value = /^\d/.test(amount) ? Number(amount) : wordNumber(amount)
    const scale = seconds[unit.toLowerCase()] ?? 1
    return value === null ? [] : [{ value: value * scale, step: scale / 10 ** decimalsOf(amount) }]
  })
  if (pieces.length === 0) return null
  const step = Math.min(...pieces.map(({ step }) => step))
  const value = pieces.reduce((sum, piece) => sum + piece.value, 0)
  return { value, step, radius: step / 2, unit: 'seconds', sign: signOf(text) }
}

const readNumber = (text: string): Printed | null => {
  const found = number.exec(text)
  if (!found) return null
  const [, , , whole = '', decimals = '', word, percent] = found
  if (
    /^ ?(?:in|out of) (?:every )?[\da-z]/i.test(text.slice(found[0].trimEnd().length)) &&
    fraction(text) !== null
  )
    return null
  const scale = word === undefined ? 1 : (scales[word.toLowerCase()] ?? 1)
  const value = Number(whole.replaceAll(',', '') + decimals) * scale
  const step = scale / 10 ** Math.max(0, decimals.length - 1)
  const isPercent = percent !== undefined
  const isCount = decimals === '' && scale === 1 && !isPercent
  return {
    value,
    step,
    radius: isCount ? 0 : step / 2,
    unit: isPercent ? 'percent' : 'number',
    sign: signOf(text)
  }
}

const readWords = (text: string): Printed | null => {
  const part = fraction(text)
  if (part !== null) return { value: part, step: 0.02, radius: 0.01, unit: 'fraction', sign: 0 }
  const times = multiple(text)
  if (times !== null) return { value: times, step: 0.1, radius: 0.05, unit: 'number', sign: 0 }
  const value = leadingNumber(text.split(/\s+/))
  return value === null ? null : { value, step: 1, radius: 0, unit: 'number', sign: 0 }
}

/** The number that the first words make: 4 of "four priorities". */
const leadingNumber = (words: readonly string[]): number | null => {
  const lengths = words.map((_, n) => words.length - n)
  return (
    lengths.map((length) => wordNumber(words.slice(0, length).join(' '))).find((value) => value !== null) ??
    null
  )
}

const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0

/** The place of the last digit that is not 0: 10 for 1,280. */
const roughness = (value: number): number => {
  let place = 1
  while (value !== 0 && value % (place * 10) === 0) place *= 10
  return place
}

const signOf = (text: string): Printed['sign'] => {
  if (/^[£€$]?[-−–]/.test(text)) return -1
  return text.startsWith('+') ? 1 : 0
}
