import { nounsAfter } from './nouns.ts'
import type { Mask, Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { textAfter, textBefore } from './words-around.ts'

/** A rate as printed, with its unit: "6.5 per 1,000 households". */
export interface StatedRate {
  readonly rate: Quantity
  readonly unit: Pick<Mask, 'text' | 'start' | 'end'>
  /** What there are a thousand of: "households". */
  readonly of: string | null
  /** What there are so many of: "crimes" in "80.0 crimes per 1,000". */
  readonly what: string | null
}

/** A count that the words call so many people, households and the like. */
export interface Population {
  readonly count: Quantity
  readonly of: string
}

const RESULT =
  /(?:,? or|\(|[,;:]|[–—]|\b(?:rates?|equivalent|equal|equating|equates|which|that|this|it|came|comes|works out|working out|suffered|had|recorded|is|was|were|stood|at|to|of|giving|making)(?: (?:is|was|of|to|at|a|an|the))*)\s?(?:(?:a|an|the) (?:[a-z]+ ){0,2}(?:rate|average) of )?(?:about |around |just over |just under )?$/i

const PER_EVERY = /^ (?:for|in|to|per) (?:every|each) (?<per>1,000|10,000|100,000|1 million|100)\b/i

export function ratesIn(sentence: ReadSentence): readonly StatedRate[] {
  return sentence.quantities.flatMap((rate) => {
    if (rate.kind !== 'count' || rate.sign !== null || !RESULT.test(textBefore(sentence, rate))) return []
    const unit = unitAfter(sentence, rate)
    if (!unit) return []
    const after = sentence.text.slice(unit.end - sentence.start, unit.end - sentence.start + 40)
    const between = sentence.text.slice(rate.end - sentence.start, unit.start - sentence.start).trim()
    const of = /^ (?:of (?:the|its|our|their) )?(?:(?:resident|total|head of|mid-year) )*([a-z]+)/.exec(
      after
    )?.[1]
    return [{ rate, unit, of: of === undefined || NO_NOUN.test(of) ? null : of, what: lastWord(between) }]
  })
}

const NO_NOUN =
  /^(?:in|at|for|and|or|while|with|on|of|the|a|also|against|compared|which|was|is|were|to|from|by|but|this|last|overall|year|each|per|than|across|over)$/

const LONGEST_UNIT = 40

function unitAfter(sentence: ReadSentence, rate: Quantity): StatedRate['unit'] | null {
  const mask = sentence.masks.find(({ kind, start }) => kind === 'per' && start >= rate.end)
  const next = sentence.quantities.find(({ start }) => start >= rate.end)
  const gap = mask ? sentence.text.slice(rate.end - sentence.start, mask.start - sentence.start) : ''
  const isOwn = mask && gap.length <= LONGEST_UNIT && /^(?: [a-z'’-]+){0,4} $/i.test(gap)
  if (isOwn && (!next || next.start >= mask.start)) return mask
  const every = PER_EVERY.exec(textAfter(sentence, rate))
  return every ? { text: every[0].trim(), start: rate.end + 1, end: rate.end + every[0].length } : null
}

function lastWord(words: string): string | null {
  return /([a-z'’-]+)$/i.exec(words)?.[1] ?? null
}

/** A population printed as the one that a rate is of, whatever it is of. */
export const ANY = '*'

const HERE =
  /\b(?:there (?:are|were)|has|have|had|home to|population of|with|of|serves|covers|among|for|from|its|whose|our|their|over|across)\s(?:about |around |some |a |an |the )*(?:estimated |average |resident |population of |total of )*$/i

export function populationsIn(sentence: ReadSentence): readonly Population[] {
  return sentence.quantities.flatMap((count) => {
    if (count.kind !== 'count' || count.value < 300) return []
    const before = textBefore(sentence, count)
    if (/\b(?:population|roll|electorate)\b[^.;]{0,40}$/i.test(before)) return [{ count, of: ANY }]
    return HERE.test(before) ? nounsAfter(sentence, count).map((of) => ({ count, of })) : []
  })
}

const OF_PLACE = /^ of (?:the|its|our|their)(?: [a-z'’-]+){0,4} $/i

/** "4.6 per 1,000 of the borough's 69,300". */
export function populationAfter(sentence: ReadSentence): readonly Population[] {
  return sentence.quantities.flatMap((count) => {
    const unit = sentence.masks.findLast(({ kind, end }) => kind === 'per' && end <= count.start)
    const gap = unit && sentence.text.slice(unit.end - sentence.start, count.start - sentence.start)
    return gap !== undefined && OF_PLACE.test(gap) ? [{ count, of: ANY }] : []
  })
}
