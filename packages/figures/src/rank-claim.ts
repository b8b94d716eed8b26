import type { Claim } from './claim.ts'
import { numberOf } from './count-phrases.ts'
import { makeClaim } from './finding.ts'
import type { Way } from './polarity.ts'
import type { Owned, Told } from './rank-told.ts'
import { placesOf, type Counting, type Places } from './rank-way.ts'
import type { Reading } from './reading.ts'
import { valueOf } from './series-in-lines.ts'
import type { Series } from './series.ts'

// "The highest of the rural wards", "the lowest outside the city": a rank among some of those listed.
const isOfSome =
  /\b(?:outside|excluding|apart from|except|other than|after|among|of the (?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b)(?!\p{L}+s?[.,;)]))/iu

/** A rank counted in the series it is of. */
export interface Ranked extends Owned, Counting {
  readonly places: Places
  /** A figure printed beside the rank is not the one listed. */
  readonly isOther: boolean
}

// The same thing held in another year, or over many, is not what a table of one year shows.
const otherTime =
  /\b(?:since|for (?:the )?\p{L}+ (?:years?|months?|quarters?)|ever|on record|in (?:each|any|every) of|year (?:in|on|after)|last year|previous(?:ly)?|years? ago|then|used to|expected|forecast|projected|had been)\b/iu

const partBefore =
  /\b(?:among(?:st)?|outside|excluding|apart from|except for|besides|after|unlike|of the (?:remaining|other|smaller|larger|rest)|for (?:the )?(?:under|over|women|men|boys|girls|children|adults))\b[^.;]*$/iu
const periodPattern =
  /\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|quarter)\b/gu

// "Among the small stations", "in 2022" where the figures are of no named year: a rank among others than those listed.
function isOfPart({ sentence, phrase }: Told, { series, owner }: Ranked): boolean {
  const from = Math.min(owner.start, phrase.start)
  if (partBefore.test(sentence.text.slice(0, from))) return true
  const known = `${series.measure} ${series.title} ${series.points.map(({ label }) => label).join(' ')}`
  const named = sentence.text.slice(from, Math.max(owner.end, phrase.end) + 45).match(periodPattern) ?? []
  return named.some((period) => !known.includes(period))
}

/** The claim that a rank makes; none where it fails and may be of something else than what is listed. */
export function rankClaim(reading: Reading, told: Told, ranked: Ranked): readonly Claim[] {
  const { sentence, phrase } = told
  const { series, owner, way, places, isOther } = ranked
  const holds = phrase.place >= places.first && phrase.place <= places.last
  const tail = sentence.text.slice(owner.start, phrase.end + 60)
  const isDoubtful = isOther || otherTime.test(tail) || isOfSome.test(tail) || isOfPart(told, ranked)
  if (!holds && (isDoubtful || !mayFail(told, ranked))) return []
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

// Where the words leave the end open, a place is wrong only where it is so from both ends; "third" alone may be third of others.
function mayFail({ sentence, phrase }: Told, { series, owner, way, isOpen }: Ranked): boolean {
  if (phrase.superlative === 'next') return false
  if (!isOpen && phrase.superlative !== 'place') return true
  const other = placesOf(series, owner.name, way === 'down' ? 'up' : 'down')
  if (phrase.place >= other.first && phrase.place <= other.last) return false
  const after = sentence.text.slice(phrase.end)
  const of = /^\s+(?:of|out of|among)\s+(?:all\s+|the\s+)*(\p{L}+|\d+)/iu.exec(after)?.[1]
  return of !== undefined && numberOf(of) === series.points.length
}

function inOrder({ points }: Series, way: Way): Series['points'] {
  return points.toSorted((a, b) => (way === 'down' ? valueOf(b) - valueOf(a) : valueOf(a) - valueOf(b)))
}

function ordinal(place: number): string {
  const ending = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}
