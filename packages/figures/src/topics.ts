import type { Delta } from './deltas.ts'
import { matchesOf } from './matches.ts'
import type { ReadSentence } from './reading.ts'
import { contentStems } from './words.ts'

const TOPIC = /^\s(?:in|for|among)\s((?:(?!the\b|this\b|that\b|a\b)[a-z-]+\s?){1,3})/i
const PARTS = /;|,? (?:while|whereas|whilst|and|but)\s/g

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where a sentence speaks of what the change is in: "The fall of 14.7% in pressure ulcers" after "Pressure ulcers
 * numbered 214 (2022/23: 251), while falls numbered 986 (942)". Null where it does not tell.
 */
export function stretchAbout(delta: Delta, sentence: ReadSentence, before: ReadSentence): Stretch | null {
  const after = sentence.text.slice(delta.end - sentence.start, delta.end - sentence.start + 60)
  const topic = contentStems(TOPIC.exec(after)?.[1] ?? '')
  if (topic.length === 0) return null
  const parts = partsOf(before).filter(({ start, end }) =>
    before.quantities.some((quantity) => quantity.start >= start && quantity.end <= end)
  )
  const isPair = ({ start, end }: Stretch): boolean =>
    before.quantities.filter((quantity) => quantity.start >= start && quantity.end <= end).length > 1
  const about = parts.filter(({ start, end }) => {
    const said = new Set(contentStems(before.text.slice(start - before.start, end - before.start)))
    return topic.every((stem) => said.has(stem))
  })
  const [only, other] = about
  return parts.length > 1 && only && !other && isPair(only) ? only : null
}

function partsOf({ text, start }: ReadSentence): readonly Stretch[] {
  const cuts = matchesOf(PARTS, text).map((match) => start + match.index)
  return [start, ...cuts].map((from, n) => ({ start: from, end: cuts[n] ?? start + text.length }))
}
