import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { mayBeSame, periodsIn, placeOf, type Restatement } from './restatement.ts'
import { contentStems } from './words.ts'

/**
 * "The £4.26m for highway repairs" speaks of an amount the reader has met: the one an earlier sentence prints with the
 * same purpose and no other amount.
 */
export function definiteRestatements(reading: Reading): readonly Restatement[] {
  const met = new Map<string, Met[]>()
  return reading.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      const found = sentence.quantities.flatMap((later) => restated(reading, sentence, { later, met }))
      remember(sentence, met)
      return found
    })
  )
}

interface Met {
  readonly amount: Quantity
  readonly sentence: ReadSentence
}

interface Amount {
  readonly later: Quantity
  readonly met: ReadonlyMap<string, readonly Met[]>
}

function restated(reading: Reading, sentence: ReadSentence, { later, met }: Amount): readonly Restatement[] {
  const article = later.kind === 'money' ? articleBefore(sentence, later) : null
  if (article === null) return []
  const purpose = purposeAfter(sentence.text.slice(later.end - sentence.start))
  const known = purpose === null ? [] : (met.get(purpose.key) ?? [])
  const [first] = known
  if (purpose === null || first === undefined || known.length > 1) return []
  const [before, here] = [periodsIn(first.sentence), periodsIn(sentence)]
  if (before !== '' && here !== '' && before !== here) return []
  return [
    {
      earlier: first.amount,
      later,
      block: sentence.block.index,
      place: placeOf(reading, first.sentence.block),
      isSame: mayBeSame(first.amount, later),
      span: { start: later.start - article.length, end: later.end + purpose.length }
    }
  ]
}

function articleBefore(sentence: ReadSentence, { start }: Quantity): string | null {
  const at = start - sentence.start
  return /\b(?:the|this|that)\s+$/iu.exec(sentence.text.slice(Math.max(0, at - 8), at))?.[0] ?? null
}

interface Purpose {
  readonly key: string
  readonly length: number
}

const purposePattern = /\bfor\s+(?:the\s+)?(?<words>\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){1,3})/iu

// Two words that carry meaning, as in "for highway repairs": one is too little to tell two purposes apart.
function purposeAfter(after: string): Purpose | null {
  const match = new RegExp(`^\\s*${purposePattern.source}`, 'iu').exec(after)
  return match === null ? null : keyed(match[0], match.groups?.['words'] ?? '')
}

function keyed(whole: string, words: string): Purpose | null {
  const two = words.split(/\s+/).slice(0, 2)
  const stems = contentStems(two.join(' '))
  const kept = whole.length - words.length + two.join(' ').length
  return stems.length === 2 ? { key: stems.join(' '), length: kept } : null
}

function remember(sentence: ReadSentence, met: Map<string, Met[]>): void {
  const amounts = sentence.quantities.filter(({ kind }) => kind === 'money')
  const [amount] = amounts
  if (amount === undefined || amounts.length > 1) return
  const purposes = [...sentence.text.matchAll(new RegExp(purposePattern.source, 'giu'))]
  for (const match of purposes) {
    const purpose = keyed(match[0], match.groups?.['words'] ?? '')
    if (purpose === null) continue
    met.set(purpose.key, [...(met.get(purpose.key) ?? []).slice(-3), { amount, sentence }])
  }
}
