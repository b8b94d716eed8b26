import type { Quantity } from './quantity.ts'
import type { ReadBlock, Reading, ReadSentence } from './reading.ts'
import { mayBeSame, placeOf, type Restatement } from './restatement.ts'
import { contentStems } from './words.ts'

const citation =
  /\b(?:as\s+)?(?:paragraphs?|paras?\.?)\s+(?<number>\d{1,3}(?:\.\d{1,3}){0,2})\s+(?:says|said|states|stated|shows|showed|reports|reported|notes|noted|gives|gave|explains|records)|\bas\s+(?:stated|reported|noted|shown|said|given|recorded|set out)\s+(?:in|at)\s+(?:paragraph|para\.?)\s+(?<second>\d{1,3}(?:\.\d{1,3}){0,2})/iu

/** "As paragraph 1 says, about 1,280 incidents were reported": the figure in the paragraph cited, by its noun. */
export function citedRestatements(reading: Reading): readonly Restatement[] {
  const numbered = new Map(
    reading.blocks.flatMap((read) =>
      read.block.kind === 'paragraph' && read.block.number !== null
        ? [[read.block.number, read] as const]
        : []
    )
  )
  return reading.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => citedIn(reading, sentence, numbered))
  )
}

const mostFigures = 50

function citedIn(
  reading: Reading,
  sentence: ReadSentence,
  numbered: ReadonlyMap<string, ReadBlock>
): readonly Restatement[] {
  const match = citation.exec(sentence.text)
  const cited = numbered.get(match?.groups?.['number'] ?? match?.groups?.['second'] ?? '')
  if (match === null || cited === undefined || cited === sentence.block) return []
  if (Math.max(sentence.quantities.length, cited.quantities.length) > mostFigures) return []
  const until = sentence.text.indexOf(';', match.index)
  const clauseEnd = sentence.start + (until === -1 ? sentence.text.length : until)
  return sentence.quantities.flatMap((later) => {
    if (later.end > clauseEnd) return []
    const nouns = new Set(nounsAfter(sentence.text, later.end - sentence.start))
    const named = cited.quantities.filter(
      ({ kind, end }) =>
        kind === later.kind && nounsAfter(cited.text, end - cited.start).some((noun) => nouns.has(noun))
    )
    const [earlier] = named
    if (earlier === undefined || named.length > 1) return []
    const span = { start: later.start, end: nounEnd(sentence, later) }
    const isSame = mayBeSame(earlier, later)
    return [{ earlier, later, block: sentence.block.index, place: placeOf(reading, cited), isSame, span }]
  })
}

function nounsAfter(text: string, from: number): readonly string[] {
  const phrase = /^[^.,;:()]{0,60}/u.exec(text.slice(from))?.[0] ?? ''
  return contentStems(phrase).slice(0, 3)
}

function nounEnd(sentence: ReadSentence, { end }: Quantity): number {
  const phrase = /^[^.,;:()]{0,60}/u.exec(sentence.text.slice(end - sentence.start))?.[0] ?? ''
  return end + phrase.trimEnd().length
}
