import type { Claim } from './claim.ts'
import { findMentions, namesFrom, tokensOf, type Mention, type Names } from './mentions.ts'
import type { Quantity } from './quantity.ts'
import { rankClaim } from './rank-claim.ts'
import { rankColumnClaims } from './rank-columns.ts'
import { isOtherComparison, ownerOf } from './rank-owners.ts'
import { findRankPhrases } from './rank-phrases.ts'
import type { Owned, Told } from './rank-told.ts'
import { placesOf, wayFor, type Places } from './rank-way.ts'
import { proseOf, type Reader, type Reading } from './reading.ts'
import { likeliestSeries, type Words } from './series-choice.ts'
import { seriesOf, type Series } from './series.ts'

const mostPhrases = 12

/** Reads "Penlow had the third highest rate" and counts where Penlow stands among the figures printed nearby. */
export const rankReader: Reader = (reading) => {
  const { all, near } = seriesOf(reading)
  if (all.length === 0) return { claims: [] }
  const claims = reading.blocks.flatMap((block) =>
    proseOf(block).flatMap((sentence, at, sentences) => {
      const phrases = findRankPhrases(sentence.text)
      if (phrases.length === 0 || phrases.length > mostPhrases) return []
      const told = { sentence, before: sentences[at - 1], tokens: tokensOf(sentence.text), phrases }
      return phrases.flatMap((phrase, place) =>
        rankIn(reading, { ...told, phrase, place, series: near(sentence) })
      )
    })
  )
  return { claims: [...claims, ...rankColumnClaims(reading)] }
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
    const counting = owner && wayFor(told, { series, owner })
    return owner && counting
      ? [{ series, owner, ...counting, places: placesOf(series, owner.name, counting.way) }]
      : []
  })
  const [first] = ranked
  if (first === undefined || ranked.length < chosen.length) return []
  // Where the words fit several columns, only what all of them say is said.
  if (!ranked.every(({ places }) => samePlaces(places, first.places))) return []
  return rankClaim(reading, told, { ...first, isOther: stated.length === 0 && printsAnother(told, first) })
}

const keptNames = new WeakMap<Series, Names>()

function namesOf(series: Series): Names {
  const known = keptNames.get(series)
  if (known !== undefined) return known
  const names = namesFrom(series.points.map(({ label }) => label))
  keptNames.set(series, names)
  return names
}

function ownedIn(told: Told, series: Series): readonly Owned[] {
  const { sentence, phrase } = told
  if (series.start >= sentence.end && series.block === sentence.block.index) return []
  const labels = series.points.map(({ label }) => label)
  const mentions = findMentions(sentence.text, told.tokens, namesOf(series))
  const owner = ownerOf(phrase, { text: sentence.text, mentions, phrases: told.phrases })
  return owner === null || isLabelTwice(labels, owner.name) ? [] : [{ series, owner }]
}

// "Burglary rose most": the verb before the rank says what is measured, as the noun after it does.
function wordsFor({ sentence, phrase, before }: Told, owned: Owned | undefined): Words {
  const gap = owned === undefined ? '' : sentence.text.slice(owned.owner.end, phrase.start)
  const noun = sentence.text.slice(phrase.end)
  const change = /\b(?:rose|fell|grew|rising|falling|improved|increased|decreased|changed)\b/iu.test(gap)
  const isCount = /^(?:most|fewest)$/u.test(phrase.superlative)
  return {
    text: sentence.text,
    after: change ? ` change ${noun}` : isCount ? ` number ${noun}` : noun,
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
  return figuresBeside(told, owner).some(
    ({ kind, value }) => (kind === own?.kind || kind === 'percent') && value !== series.points.length
  )
}

function isLabelTwice(labels: readonly string[], name: number): boolean {
  return labels.filter((label) => label === labels[name]).length > 1
}

function samePlaces(one: Places, other: Places): boolean {
  return one.first === other.first && one.last === other.last
}
