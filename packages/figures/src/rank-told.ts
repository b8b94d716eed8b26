import type { Mention, Token } from './mentions.ts'
import type { RankPhrase } from './rank-phrases.ts'
import type { ReadSentence } from './reading.ts'
import type { Series } from './series.ts'

/** A rank as a sentence states it, with what stands near. */
export interface Told {
  readonly sentence: ReadSentence
  readonly before: ReadSentence | undefined
  readonly tokens: readonly Token[]
  readonly phrases: readonly RankPhrase[]
  readonly phrase: RankPhrase
  /** Which of the phrases, counted from 0. */
  readonly place: number
  readonly series: readonly Series[]
}

/** A series and which of its points the rank is said of. */
export interface Owned {
  readonly series: Series
  readonly owner: Mention
}
