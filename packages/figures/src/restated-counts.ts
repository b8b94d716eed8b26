import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { isSwapped, placeOf, type Restatement } from './restatement.ts'
import { contentStems } from './words.ts'

const leastCount = 100
const furthest = 30
const mostMet = 12

/**
 * "Of the 4,128 fires attended": a count the reader has met. An earlier count of the same thing that is equal agrees;
 * one that differs only in two digits that changed places is a slip. Other counts may be of something else.
 */
export function restatedCounts(reading: Reading): readonly Restatement[] {
  const met = new Map<string, Met[]>()
  return reading.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      if (sentence.text.length > longest) return []
      const counts = sentence.quantities.filter(isTelling)
      const found = counts.flatMap((later) => restated(reading, sentence, { later, met }))
      for (const count of counts)
        for (const noun of nounsBeside(sentence, count)) remember(met, noun, { count, sentence })
      return found
    })
  )
}

const longest = 1500

interface Met {
  readonly count: Quantity
  readonly sentence: ReadSentence
}

function isTelling({ kind, value, isWord }: Quantity): boolean {
  return kind === 'count' && value >= leastCount && !isWord
}

interface Count {
  readonly later: Quantity
  readonly met: ReadonlyMap<string, readonly Met[]>
}

function restated(reading: Reading, sentence: ReadSentence, { later, met }: Count): readonly Restatement[] {
  const at = later.start - sentence.start
  const article = /\b(?:the|these|those|all)\s+$/iu.exec(sentence.text.slice(Math.max(0, at - 8), at))
  const nouns = article === null ? [] : nounsAfter(sentence, later)
  const known = nouns.flatMap((noun) => met.get(noun) ?? [])
  const near = known.filter((one) => sentence.block.index - one.sentence.block.index <= furthest)
  const same = near.find(({ count }) => count.value === later.value)
  const swapped = near.find(({ count, sentence: other }) => other !== sentence && isSwapped(count, later))
  const earlier = same ?? swapped
  if (earlier === undefined) return []
  const span = { start: later.start, end: later.end }
  const place = placeOf(reading, earlier.sentence.block)
  return [
    { earlier: earlier.count, later, block: sentence.block.index, place, isSame: same !== undefined, span }
  ]
}

// The first noun after a count, or the last of a phrase of two words: "mortgage repossessions".
function nounsAfter(sentence: ReadSentence, { end }: Quantity): readonly string[] {
  const phrase = /^[^.,;:()\d]{0,50}/u.exec(sentence.text.slice(end - sentence.start))?.[0] ?? ''
  const words =
    phrase.split(/\b(?:are|were|is|was|of|in|that|which|who|to|for|from|at|by|on|and)\b/u)[0] ?? ''
  const stems = contentStems(words)
  return [...new Set([...contentStems(phrase).slice(0, 1), ...stems.slice(-1)])]
}

// "Repossessions rose from 88 to 113": what opens a line of a list is what its figures count.
function nounsBeside(sentence: ReadSentence, count: Quantity): readonly string[] {
  const after = nounsAfter(sentence, count)
  if (sentence.block.block.kind !== 'item' || after.length > 0) return after
  return contentStems(sentence.text.slice(0, 60)).slice(0, 1)
}

function remember(met: Map<string, Met[]>, noun: string, one: Met): void {
  const known = met.get(noun) ?? []
  known.push(one)
  if (known.length > mostMet) known.shift()
  met.set(noun, known)
}
