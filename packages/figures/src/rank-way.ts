import type { Mention } from './mentions.ts'
import { wayOf, type Way } from './polarity.ts'
import { findRankPhrases, type RankPhrase } from './rank-phrases.ts'
import type { Owned, Told } from './rank-told.ts'
import { valueOf } from './series-in-lines.ts'
import type { Series } from './series.ts'

/** From which end a rank is counted, and whether the words leave it open. */
export interface Counting {
  readonly way: Way
  readonly isOpen: boolean
}

/** "Second" and "next" go on counting as the sentence, or the one before it, began. */
export function wayFor(told: Told, { series, owner }: Owned): Counting | null {
  const { phrase, phrases, place, before, sentence } = told
  const noun = /^[^.,;:()]{0,40}/u.exec(sentence.text.slice(phrase.end))?.[0] ?? ''
  const unit = series.points.at(-1)?.figure.text ?? ''
  const measure = `${series.measure} ${series.title} ${noun} ${unit}`
  const own = wayOfChange(noun, wayOf(phrase.superlative, measure), series)
  if (own !== null) return { way: own, isOpen: false }
  if (phrase.superlative === 'last') return { way: wayThatFits(series, phrase, owner), isOpen: true }
  if (isSaidOfChange(noun)) return null
  const earlier = [...(before === undefined ? [] : findRankPhrases(before.text)), ...phrases.slice(0, place)]
  const ways = earlier.flatMap(({ superlative }) => wayOf(superlative, measure) ?? [])
  const said = /^(?:next|place)$/u.test(phrase.superlative) ? ways.at(-1) : undefined
  if (phrase.superlative === 'next' && said === undefined) return null
  return said === undefined
    ? { way: wayThatFits(series, phrase, owner), isOpen: true }
    : { way: said, isOpen: false }
}

// "Best" may be the most or the fewest, and so may the head of a league: the words leave either end.
function wayThatFits(series: Series, { place }: RankPhrase, owner: Mention): Way {
  const { first, last } = placesOf(series, owner.name, 'up')
  return place >= first && place <= last ? 'up' : 'down'
}

const falls = /\b(?:falls?|decreases?|reductions?|drops?|underspends?|declines?)\b/iu
const rises = /\b(?:rises?|increases?|growth|overspends?|improvements?)\b/iu

function isSaidOfChange(noun: string): boolean {
  return falls.test(noun) || rises.test(noun)
}

// The largest fall is the lowest of signed changes; changes printed without signs do not say which way they go.
function wayOfChange(noun: string, way: Way | null, { points }: Series): Way | null {
  if (!isSaidOfChange(noun)) return way
  const isDown = falls.test(noun)
  const isSigned = points.some(({ figure }) => figure.sign === '-')
  if (!isSigned || way === null) return null
  return isDown ? (way === 'down' ? 'up' : null) : way
}

/** The places a figure holds among others: more than one where figures are equal. */
export interface Places {
  readonly first: number
  readonly last: number
}

/** Where a point of a series stands, counted from one end. */
export function placesOf({ points }: Series, name: number, way: Way): Places {
  const own = points[name]
  const value = own === undefined ? Number.NaN : valueOf(own)
  const isAhead = (other: number): boolean => (way === 'down' ? other > value : other < value)
  const values = points.map(valueOf)
  const first = 1 + values.filter(isAhead).length
  return { first, last: first + values.filter((other) => other === value).length - 1 }
}
