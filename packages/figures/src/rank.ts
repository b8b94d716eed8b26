import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { findMentions, tokensOf, type Mention, type Token } from './mentions.ts'
import { wayOf, type Way } from './polarity.ts'
import { findRankPhrases, type RankPhrase } from './rank-phrases.ts'
import { isOtherComparison, ownerOf } from './rank-owners.ts'
import { proseOf, type Reader, type Reading, type ReadSentence } from './reading.ts'
import { seriesOf, type Series } from './series.ts'
import type { Quantity } from './quantity.ts'
import { likeliestSeries, type Words } from './series-choice.ts'
import { valueOf } from './series-in-lines.ts'

/** Reads "Penlow had the third highest rate" and counts where Penlow stands among the figures printed nearby. */
export const rankReader: Reader = (reading) => {
  const { all, near } = seriesOf(reading)
  if (all.length === 0) return { claims: [] }
  const claims = reading.blocks.flatMap((block) =>
    proseOf(block).flatMap((sentence, at, sentences) => {
      const phrases = findRankPhrases(sentence.text)
      if (phrases.length === 0) return []
      const told = { sentence, before: sentences[at - 1], tokens: tokensOf(sentence.text), phrases }
      return phrases.flatMap((phrase, place) =>
        rankIn(reading, { ...told, phrase, place, series: near(sentence) })
      )
    })
  )
  return { claims }
}

interface Told {
  readonly sentence: ReadSentence
  readonly before: ReadSentence | undefined
  readonly tokens: readonly Token[]
  readonly phrases: readonly RankPhrase[]
  readonly phrase: RankPhrase
  /** Which of the phrases, counted from 0. */
  readonly place: number
  readonly series: readonly Series[]
}

interface Owned {
  readonly series: Series
  readonly owner: Mention
}

function rankIn(reading: Reading, told: Told): readonly Claim[] {
  const { sentence, phrase } = told
  if (isOtherComparison(sentence.text.slice(phrase.end))) return []
  const owned = told.series.flatMap((series) => ownedIn(told, series))
  const stated = owned.filter((one) => printsFigure(told, one))
  const likely = stated.length > 0 ? stated : owned
  const chosen = likeliestSeries(
    likely.map(({ series }) => series),
    wordsFor(told, likely[0])
  )
  const ranked = chosen.flatMap((series) => {
    const owner = likely.find((one) => one.series === series)?.owner
    const way = owner && wayFor(told, series)
    return owner && way ? [{ series, owner, way, places: placesOf(series, owner.name, way) }] : []
  })
  const [first] = ranked
  if (first === undefined || ranked.length < chosen.length) return []
  // Where the words fit several columns, only what all of them say is said.
  if (!ranked.every(({ places }) => samePlaces(places, first.places))) return []
  return claimOf(reading, told, { ...first, isOther: stated.length === 0 && printsAnother(told, first) })
}

function ownedIn(told: Told, series: Series): readonly Owned[] {
  const { sentence, phrase } = told
  if (series.start >= sentence.start + phrase.start && series.block === sentence.block.index) return []
  const labels = series.points.map(({ label }) => label)
  const owner = ownerOf(sentence.text, findMentions(sentence.text, told.tokens, labels), phrase, told.phrases)
  return owner === null || isLabelTwice(labels, owner.name) ? [] : [{ series, owner }]
}

// "Burglary rose most": the verb before the rank says what is measured, as the noun after it does.
function wordsFor({ sentence, phrase, before }: Told, owned: Owned | undefined): Words {
  const gap = owned === undefined ? '' : sentence.text.slice(owned.owner.end, phrase.start)
  const after = sentence.text.slice(phrase.end)
  return {
    text: sentence.text,
    after: /\b(?:rose|fell|grew|rising|falling|improved|increased|decreased|changed)\b/iu.test(gap)
      ? ` change ${after}`
      : after,
    before: before?.text ?? '',
    block: sentence.block.index
  }
}

/** The figures printed with a rank: "Abbey had the highest, 39.4%". */
function figuresBeside({ sentence, phrase }: Told, owner: Mention): readonly Quantity[] {
  const from = sentence.start + Math.min(owner.start, phrase.start) - 14
  const to = sentence.start + Math.max(owner.end, phrase.end) + 30
  return sentence.quantities.filter(({ start, isWord }) => start >= from && start < to && !isWord)
}

function printsFigure(told: Told, { series, owner }: Owned): boolean {
  const own = series.points[owner.name]?.figure
  return figuresBeside(told, owner).some(({ kind, value }) => value === own?.value && kind === own.kind)
}

// A figure of another size printed with the rank belongs to another measure than the one listed.
function printsAnother(told: Told, { series, owner }: Owned): boolean {
  const own = series.points[owner.name]?.figure
  return figuresBeside(told, owner).some(({ kind }) => kind === own?.kind)
}

function isLabelTwice(labels: readonly string[], name: number): boolean {
  return labels.filter((label) => label === labels[name]).length > 1
}

function samePlaces(one: Places, other: Places): boolean {
  return one.first === other.first && one.last === other.last
}

/** "Second" and "next" go on counting as the sentence, or the one before it, began. */
function wayFor({ phrase, phrases, place, before, sentence }: Told, series: Series): Way | null {
  const noun = /^[^.,;:()]{0,40}/u.exec(sentence.text.slice(phrase.end))?.[0] ?? ''
  const unit = series.points.at(-1)?.figure.text ?? ''
  const measure = `${series.measure} ${series.title} ${noun} ${unit}`
  const own = wayOfChange(noun, wayOf(phrase.superlative, measure), series)
  if (own !== null) return own
  if (phrase.superlative === 'last') return 'up'
  if (phrase.superlative !== 'next' && phrase.superlative !== 'place') return null
  const earlier = [...(before === undefined ? [] : findRankPhrases(before.text)), ...phrases.slice(0, place)]
  const ways = earlier.flatMap(({ superlative }) => wayOf(superlative, measure) ?? [])
  if (phrase.superlative === 'next') return ways.at(-1) ?? null
  return ways.at(-1) ?? 'down'
}

// The largest fall is the lowest of signed changes; changes printed without signs do not say which way they go.
function wayOfChange(noun: string, way: Way | null, { points }: Series): Way | null {
  const isDown = /\b(?:falls?|decreases?|reductions?|drops?|underspends?|declines?)\b/iu.test(noun)
  const isUp = /\b(?:rises?|increases?|growth|overspends?|improvements?)\b/iu.test(noun)
  if (!isDown && !isUp) return way
  const isSigned = points.some(({ figure }) => figure.sign === '-')
  if (!isSigned || way === null) return null
  return isDown ? (way === 'down' ? 'up' : null) : way
}

/** The places a figure holds among others: more than one where figures are equal. */
interface Places {
  readonly first: number
  readonly last: number
}

function placesOf({ points }: Series, name: number, way: Way): Places {
  const own = points[name]
  const value = own === undefined ? Number.NaN : valueOf(own)
  const isAhead = (other: number): boolean => (way === 'down' ? other > value : other < value)
  const values = points.map(valueOf)
  const first = 1 + values.filter(isAhead).length
  return { first, last: first + values.filter((other) => other === value).length - 1 }
}

// "The highest of the rural wards", "the lowest outside the city": a rank among some of those listed.
const isOfSome =
  /\b(?:outside|excluding|apart from|except|other than|after|among|of the (?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b)(?!\p{L}+s?[.,;)]))/iu

interface Ranked {
  readonly series: Series
  readonly owner: Mention
  readonly way: Way
  readonly places: Places
  /** A figure printed beside the rank is not the one listed. */
  readonly isOther: boolean
}

// The same thing held in another year, or over many, is not what a table of one year shows.
const otherTime =
  /\b(?:since|for (?:the )?\p{L}+ (?:years?|months?|quarters?)|ever|on record|in (?:each|any|every) of|year (?:in|on|after)|last year|previous(?:ly)?|years? ago|then|used to|expected|forecast|projected|had been)\b/iu

function claimOf(reading: Reading, { sentence, phrase }: Told, ranked: Ranked): readonly Claim[] {
  const { series, owner, way, places, isOther } = ranked
  const holds = phrase.place >= places.first && phrase.place <= places.last
  const tail = sentence.text.slice(owner.start, phrase.end + 60)
  if (!holds && (isOther || otherTime.test(tail) || isOfSome.test(tail) || phrase.superlative === 'place'))
    return []
  const own = series.points[owner.name]
  const there = inOrder(series, way)[phrase.place - 1]
  const label = own?.label ?? ''
  const end = way === 'down' ? 'highest' : 'lowest'
  const instead =
    !holds && there !== undefined
      ? `; ${ordinal(phrase.place)} is ${there.label}, at ${there.figure.text}`
      : ''
  return [
    {
      ...makeClaim(reading, {
        kind: 'rank',
        verdict: holds ? 'holds' : 'fails',
        stated: phrase.printed,
        computed: holds ? phrase.place : places.first,
        inputs: [],
        block: sentence.block.index,
        spans: [
          { start: sentence.start + phrase.start, end: sentence.start + phrase.end },
          { start: sentence.start + owner.start, end: sentence.start + owner.end }
        ],
        reason: `${label}, at ${own?.figure.text ?? ''}, is ${ordinal(places.first)} of ${series.points.length} counted from the ${end}${instead}`,
        severity: holds ? null : 'changes the message'
      }),
      inputs: series.points.map(({ figure: { text, value, start, end: until } }) => ({
        text,
        value,
        start,
        end: until
      }))
    }
  ]
}

function inOrder({ points }: Series, way: Way): Series['points'] {
  return points.toSorted((a, b) => (way === 'down' ? valueOf(b) - valueOf(a) : valueOf(a) - valueOf(b)))
}

function ordinal(place: number): string {
  const ending = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}
