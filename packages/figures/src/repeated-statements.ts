import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { mayBeSame, periodsIn, placeOf, wordsAround, type Restatement } from './restatement.ts'
import { contentStems, stem } from './words.ts'

const leastWords = 5
const mostAlike = 8
const mostKeys = 40

/**
 * Sentences printed again in another paragraph or on a slide: all the words of the shorter are in the longer, and both
 * speak of the same period. Their figures are compared in order.
 */
export function repeatedStatements(reading: Reading): readonly Restatement[] {
  const index = new Map<string, Stated[]>()
  const found: Restatement[] = []
  for (const sentence of reading.blocks.flatMap((block) => block.sentences)) {
    const stated = statedBy(sentence)
    if (stated === null) continue
    const alike = new Set(stated.keys.flatMap((key) => index.get(key) ?? []))
    const earlier = [...alike].find((other) => repeats(stated, other))
    if (earlier !== undefined) found.push(...compared(reading, earlier.sentence, sentence))
    for (const key of stated.keys) {
      const known = index.get(key) ?? []
      if (known.length < mostAlike) index.set(key, [...known, stated])
    }
  }
  return found
}

interface Stated {
  readonly sentence: ReadSentence
  readonly words: ReadonlySet<string>
  readonly periods: string
  readonly figures: string
  readonly keys: readonly string[]
}

const longest = 600

// Words that come and go when a sentence is printed again, and say nothing of what is counted.
const passing = new Set(['period', 'pound', 'total', 'number', 'overall', 'month', 'year'].map(stem))

function statedBy(sentence: ReadSentence): Stated | null {
  if (sentence.quantities.length === 0 || sentence.text.length > longest) return null
  const stems = contentStems(wordsAround(sentence)).filter((word) => !passing.has(word))
  if (stems.length < leastWords) return null
  return {
    sentence,
    words: new Set(stems),
    periods: periodsIn(sentence),
    figures: sentence.quantities.map(({ kind }) => kind).join(' '),
    keys: stems.slice(2, 2 + mostKeys).map((stem, place) => `${stems[place]} ${stems[place + 1]} ${stem}`)
  }
}

// Two sentences that each have a word of their own may speak of two things: of two towns, of two offences.
function repeats(one: Stated, other: Stated): boolean {
  if (one.sentence.block === other.sentence.block || one.figures !== other.figures) return false
  if (one.periods !== other.periods) return false
  const [shorter, longer] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  return shorter.size >= longer.size * 0.6 && [...shorter].every((word) => longer.has(word))
}

function compared(reading: Reading, first: ReadSentence, second: ReadSentence): readonly Restatement[] {
  const place = placeOf(reading, first.block)
  const pairs = second.quantities.flatMap((later, at) => {
    const earlier = first.quantities[at]
    return earlier === undefined ? [] : [{ earlier, later, isSame: mayBeSame(earlier, later) }]
  })
  const wrong = pairs.filter(({ isSame }) => !isSame).length
  const isRestated = wrong === 0 || (pairs.length >= 2 && wrong === 1) || hasDated(first)
  if (!isRestated) return []
  return pairs
    .filter(({ later }) => isTelling(later))
    .map((pair) => ({
      ...pair,
      block: second.block.index,
      place,
      span: { start: pair.later.start, end: pair.later.end }
    }))
}

function hasDated(sentence: ReadSentence): boolean {
  return periodsIn(sentence) !== ''
}

// "Two", "10" and "100%" recur by chance; a larger figure, an amount or another percentage does not.
function isTelling({ kind, value, isWord }: Quantity): boolean {
  if (kind === 'percent') return value !== 100
  return !isWord && (kind !== 'count' || value >= 10)
}
