import { findCountPhrases, type CountPhrase } from './count-phrases.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { placeOf, type Restatement } from './restatement.ts'
import { contentStems } from './words.ts'

const makes =
  /\b(?:we|I|report|review|panel|group|committee|commission|inspection|inspectors|audit|auditors|strategy|plan)\b[^.;:]{0,30}\b(?:makes?|made|sets? out|contains?|includes?|has|have|raised|identified|gives?)\s+$/iu
const ofReport =
  /^\s*(?:of|in|made in|set out in|contained in|from)\s+(?:this|the present|our)\s+(?:report|review|plan|strategy|paper|audit|inquiry)\b/iu
const longest = 800

/** "We make 12 recommendations" and "the 14 recommendations of this report": what a report says it holds, said twice. */
export function ownCounts(reading: Reading): readonly Restatement[] {
  const known = new Map<string, { readonly count: Quantity; readonly sentence: ReadSentence }>()
  return reading.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      if (sentence.text.length > longest) return []
      return countsOf(sentence).flatMap(({ phrase, count }): readonly Restatement[] => {
        const noun = contentStems(phrase.noun).join(' ')
        const earlier = known.get(noun)
        if (earlier === undefined) known.set(noun, { count, sentence })
        if (earlier === undefined || earlier.sentence === sentence) return []
        const isSame = earlier.count.value === count.value
        const span = { start: count.start, end: sentence.start + phrase.end }
        const place = placeOf(reading, earlier.sentence.block)
        return [{ earlier: earlier.count, later: count, block: block.index, place, isSame, span }]
      })
    })
  )
}

interface OwnCount {
  readonly phrase: CountPhrase
  readonly count: Quantity
}

function countsOf(sentence: ReadSentence): readonly OwnCount[] {
  const { text, start, quantities } = sentence
  if (!hint.test(text)) return []
  return findCountPhrases(text).flatMap((phrase) => {
    const lead = text.slice(Math.max(0, phrase.start - 80), phrase.start)
    const isOwn = makes.test(lead) || ofReport.test(text.slice(phrase.end))
    const count = quantities.find((quantity) => quantity.start === start + phrase.start)
    return isOwn && count !== undefined ? [{ phrase, count }] : []
  })
}

const hint =
  /\b(?:makes?|made|sets? out|contains?|includes?|has|have|raised|identified|gives?|this|our|present)\b/iu
