import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import {
  HEDGE,
  isOwn,
  isShareOf,
  PART_OF_WHOLE,
  PART_OPENS_PERCENT,
  readTriple,
  type SharePhrase
} from './share-triples.ts'
import { standingCounts } from './standing-counts.ts'
import { between, textAfter, textBefore } from './words-around.ts'

const WHOLE_FIRST =
  /\b(?:of|among|amongst) (?:the |all |a total of |these |those |our |its |all the )*(?:[a-z]+ ){0,2}$/i
const OF_WHICH = /\bof (?:which|whom|these|those|them),? (?:[a-z]+ ){0,2}$/i

/** Finds "411 of 8,693 (4.7%)", "1,234 (12.3%) of 10,000", "80% (412 of 515)" and "of 868 searches, 597 (69%)". */
export function findSharePhrases(sentence: ReadSentence): readonly SharePhrase[] {
  const { quantities } = sentence
  const found: SharePhrase[] = []
  quantities.forEach((first, index) => {
    const second = quantities[index + 1]
    const third = quantities[index + 2]
    const phrase = second && third ? readTriple(sentence, [first, second, third]) : null
    if (phrase) found.push(phrase)
  })
  return [...found, ...sharesOfOneWhole(sentence, found)]
}

/** "of the 868 searches, 597 (69%) found nothing, 118 (14%) led to arrest": every share after the whole is of it. */
function sharesOfOneWhole(sentence: ReadSentence, known: readonly SharePhrase[]): readonly SharePhrase[] {
  const found: SharePhrase[] = []
  let whole: Quantity | null = null
  sentence.quantities.forEach((quantity, index) => {
    const before = textBefore(sentence, quantity)
    const percent = sentence.quantities[index + 1]
    const prior = sentence.quantities[index - 1]
    const isWholeNext =
      WHOLE_FIRST.test(before) &&
      !OF_WHICH.test(before) &&
      quantity.kind !== 'percent' &&
      !isPartOf(prior, before)
    if (OF_WHICH.test(before) && prior) whole = amountBefore(sentence, quantity) ?? whole
    if (isWholeNext) whole = quantity
    else if (
      whole &&
      percent &&
      isShareOf(quantity, whole, percent) &&
      !known.some((share) => share.percent === percent)
    ) {
      const gap = between(sentence, quantity, percent)
      const isInList =
        PART_OPENS_PERCENT.test(gap) || new RegExp(`^[^.;:()\\d]{0,50}, or ${HEDGE}$`).test(gap)
      if (isInList && isOwn(textAfter(sentence, percent))) found.push({ part: quantity, whole, percent })
    }
  })
  return found
}

/** "1,209, a reduction of 8.1%, of which 402": what a relative word stands for is the last figure that is no change. */
function amountBefore(sentence: ReadSentence, part: Quantity): Quantity | undefined {
  const { changes } = standingCounts(sentence)
  return sentence.quantities.findLast(
    (one) => one.end <= part.start && one.kind === part.kind && !changes.has(one)
  )
}

/** "4 of the 6": the figure after "of" belongs to the one before and is no whole for what follows. */
function isPartOf(prior: Quantity | undefined, before: string): boolean {
  return prior !== undefined && prior.kind !== 'percent' && PART_OF_WHOLE.test(before)
}
