import type { CountPhrase } from './count-phrases.ts'
import type { Enumeration, Member } from './enumeration.ts'
import type { ReadSentence } from './reading.ts'

/** A number of things and the list that it counts. Offsets are those of the paper. */
export interface CountedList {
  readonly phrase: Pick<CountPhrase, 'count' | 'printed' | 'noun'>
  readonly members: readonly Member[]
  readonly least: number
  readonly most: number
  /**
   * Which difference is an error and not a misreading: any, where the list is closed and plainly cut; only members too
   * many, where fewer may be examples; none, where the words may not be a list at all.
   */
  readonly errs: 'either way' | 'when longer' | 'never'
  readonly start: number
  readonly end: number
}

/** Places a list that a sentence prints, and the number said of it. */
export function countedList(
  sentence: ReadSentence,
  list: Enumeration,
  { phrase, from, errs }: Pick<CountedList, 'phrase' | 'errs'> & { readonly from: number }
): CountedList {
  const members = list.members.map(({ text, start, end }) => ({
    text,
    start: sentence.start + start,
    end: sentence.start + end
  }))
  const end = members.at(-1)?.end ?? sentence.end
  return { phrase, members, least: list.least, most: list.most, errs, start: sentence.start + from, end }
}
