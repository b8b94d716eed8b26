import { count, duration, money, percentage, rate, type Value } from '@scrutable/measures'
import type { Unit } from './rules.ts'

export const bounds = ['exact', 'about', 'over', 'nearly', 'at least'] as const

/** How a printed value stands to the true one. */
export type Bound = (typeof bounds)[number]

/** What a printed text comes to; `value` is null where it says in words that there is none. */
export interface PrintedValue {
  readonly value: Value | null
  readonly bound: Bound
}

interface In {
  readonly unit: Unit
  readonly per: number | null
}

/**
 * Reads a value as a report prints it: "724,314", "99.9%", "11 minutes and 53 seconds", "00:01:42", "over 135",
 * "4.32 million", "eight", "£1,733,000", "Data not available".
 * @throws RangeError naming the text and the forms that can be read.
 */
export const readPrinted = (text: string, { unit, per }: In): PrintedValue => {
  if (/^data not available$/i.test(text)) return { value: null, bound: 'exact' }
  const { bound, rest } = takeBound(text)
  const [, figure = rest, scale] = /^(\S+) (million|thousand)$/.exec(rest) ?? []
  if (scale !== undefined) {
    const scaled = String(
      Math.round(Number(figure.replace(/[£,]/g, '')) * scales[scale === 'million' ? 1 : 0])
    )
    // A printed "4.32 million" is rounded, so it is never exact.
    return { value: readUnit(scaled, { unit, per }), bound: bound === 'exact' ? 'about' : bound }
  }
  return { value: readUnit(figure, { unit, per }), bound }
}

/** A printed value's bound in words, before the value; nothing for an exact one. */
export const boundWords = (bound: Bound): string => (bound === 'exact' ? '' : `${bound} `)

const scales = [1_000, 1_000_000] as const

const boundPatterns: readonly (readonly [Exclude<Bound, 'exact'>, RegExp])[] = [
  ['about', /^(about|around|approximately) /i],
  ['over', /^(over|more than) /i],
  ['nearly', /^(nearly|almost) /i],
  ['at least', /^(at least|a minimum of) /i]
]

const takeBound = (text: string): { readonly bound: Bound; readonly rest: string } => {
  const found = boundPatterns.find(([, pattern]) => pattern.test(text))
  return found ? { bound: found[0], rest: text.replace(found[1], '') } : { bound: 'exact', rest: text }
}

const readUnit = (text: string, { unit, per }: In): Value => {
  switch (unit) {
    case 'count':
      return count(digitsOf(text))
    case 'percentage':
      if (!text.endsWith('%'))
        throw new RangeError(`"${text}" is not a percentage: write it as printed, as in 96.8%`)
      return percentage(text.slice(0, -1))
    case 'money':
      return money(text.replace('£', ''))
    case 'rate':
      return rate(text, per ?? 1000)
    case 'duration':
      return duration(secondsIn(text))
  }
}

const numberWords = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const digitsOf = (text: string): string => {
  const place = numberWords.indexOf(text.toLowerCase())
  return place === -1 ? text : String(place)
}

/** Hours, minutes and seconds as a clock or in words, or a bare number of seconds, which keeps its decimals. */
const secondsIn = (text: string): string => {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text)
  if (clock) return String(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]))
  const words = /^(?:(\d+) minutes?)?(?: and )?(?:(\d+) seconds?)?$/.exec(text)
  if (words && text !== '') return String(Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0))
  if (/^\d+(\.\d+)?$/.test(text)) return text
  throw new RangeError(
    `"${text}" is not a length of time: write 4 seconds, 1 minute and 30 seconds, 00:00:29 or 6.13`
  )
}
