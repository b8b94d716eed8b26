import { antecedentOf, countNamed, type Told } from './antecedents.ts'
import { partitionsIn } from './partition.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { seriesOf, type Series } from './series.ts'
import { countedAfter, type LinkedShare } from './share-links.ts'
import { isShareOf } from './share-triples.ts'
import { NAME_ENDS, NAMED_AFTER, OF_THEM } from './share-words.ts'
import { standingCounts } from './standing-counts.ts'
import { findTotals } from './total-phrases.ts'
import { contentStems } from './words.ts'
import { textAfter, textBefore } from './words-around.ts'

const HEDGE =
  '(?:(?:about|around|some|nearly|almost|just over|just under|over|more than|under|only|roughly) )?'
const ADVERB = '(?:(?:thus|therefore|accordingly|alone|together|hence|so|now|in turn|by themselves) )*'
/** "Debt accounted for 43.9%": what the share is of is named and not counted here. */
const SAYS = new RegExp(
  `^(?:.*[.;:] )?(?<subject>[^.;:()\\d]{3,90}?),? ${ADVERB}(?:ma[dk]es? up|account(?:ed|s)? for|caused|took|takes?|(?:was|were|is|are) ${ADVERB}(?:to blame for|responsible for|behind)|meets?|met|contribut(?:ed|es?)|provid(?:ed|es?)|brought in|brings? in|represent(?:ed|s)?|form(?:ed|s)?|suppl(?:ied|ies)|funds?|funded|pays? for|paid for|dealt with|was|were|is|are|had) ${ADVERB}${HEDGE}$`,
  'i'
)
const WITH = new RegExp(
  `^(?<subject>[^.;:(),\\d]{3,60}?) (?:was|were|is|are|came|had|made)\\b[^.;:()\\d]{0,60}, (?:with|at) ${HEDGE}$`,
  'i'
)
const OF_TOTAL = /^ of (?:the (?:total|whole|lot|sum)|all|them|these|it|this|that|those)\b/i

/** Shares of things named, whose counts stand in a list or a table nearby: "Fleet failures caused 24.6% of all delays". */
export function findNamedShares(
  reading: Reading,
  told: Told,
  sentence: ReadSentence
): readonly LinkedShare[] {
  const { changes } = standingCounts(told.sentences[told.index] ?? sentence)
  const [first] = sentence.quantities
  if (first?.kind !== 'percent' || first.sign !== null || changes.has(first)) return []
  const before = sentence.text.slice(0, first.start - sentence.start)
  const subject = (SAYS.exec(before) ?? WITH.exec(before))?.groups?.['subject']
  if (subject === undefined || before.length > 160) return []
  const stems = contentStems(subject).filter((stem) => !EMPTY.has(stem))
  if (stems.length === 0) return []
  const listed = partOfTotal(told, stems)
  const part = listed ?? partNamed(reading, sentence, stems)
  const whole = part && (countedAfter(sentence, 0) ?? listed?.total ?? wholeFor(told, sentence, part))
  if (!part || !whole || !isShareOf(part.figure, whole, first)) return []
  return [{ part: part.figure, whole, percent: first, isDoubtful: !part.isExact }]
}

const EMPTY = new Set(['thu', 'therefor', 'accordingly', 'alon', 'together', 'henc'])

interface NamedPart {
  readonly figure: Quantity
  /** The words of the subject are those of the label, no more and no fewer. */
  readonly isExact: boolean
}

/** "3,906 matters, made up of 1,714 about debt, …": the one part of a total just before that is called by those words. */
function partOfTotal(
  { sentences, index }: Told,
  stems: readonly string[]
): (NamedPart & { readonly total: Quantity }) | null {
  for (let at = index - 1; at >= Math.max(0, index - FURTHEST); at -= 1) {
    const sentence = sentences[at]
    if (!sentence) break
    const phrases = [...findTotals(sentence), ...partitionsIn({ sentences, index: at })]
    const calledBy = (side: 'before' | 'after'): readonly (NamedPart & { readonly total: Quantity })[] =>
      phrases.flatMap(({ parts, total }) =>
        parts
          .filter((part) => isCalled(wordsBeside(sentence, part, side), stems))
          .map((figure) => ({ figure, total, isExact: true }))
      )
    const after = calledBy('after')
    const found = after.length > 0 ? after : calledBy('before')
    if (found.length > 0)
      return new Set(found.map(({ figure }) => figure)).size === 1 ? (found[0] ?? null) : null
  }
  return null
}

/** The words beside a figure, up to the next comma, bracket or figure. */
function wordsBeside(sentence: ReadSentence, figure: Quantity, side: 'before' | 'after'): string {
  return side === 'after'
    ? (/^[^.;:,()\d]{0,60}/.exec(textAfter(sentence, figure))?.[0] ?? '')
    : (/[^.;:,()]{0,60}\(?$/.exec(textBefore(sentence, figure))?.[0] ?? '')
}

function isCalled(words: string, stems: readonly string[]): boolean {
  const named = contentStems(words)
  return stems.every((stem) => named.includes(stem))
}

/** The one figure near a sentence whose label has the words of a subject. */
function partNamed(reading: Reading, sentence: ReadSentence, stems: readonly string[]): NamedPart | null {
  const found = seriesOf(reading)
    .near(sentence)
    .flatMap((series) =>
      series.points.flatMap(({ label, figure }) => {
        const labelled = contentStems(label)
        const isWithin = labelled.length > 0 && labelled.every((stem) => stems.includes(stem))
        const isAround = stems.every((stem) => labelled.includes(stem))
        const isAmount = figure.kind === 'count' || figure.kind === 'money'
        return isAmount && (isWithin || isAround) ? [{ figure, series, isExact: isWithin && isAround }] : []
      })
    )
  const exact = found.filter(({ isExact }) => isExact)
  return soleOf(exact.length > 0 ? exact : found)
}

function soleOf(parts: readonly (NamedPart & { readonly series: Series })[]): NamedPart | null {
  const nearest = parts.filter(({ series }) => series.block === parts[0]?.series.block)
  return new Set(nearest.map(({ figure }) => figure.start)).size === 1 ? (nearest[0] ?? null) : null
}

function wholeFor(told: Told, sentence: ReadSentence, { figure }: NamedPart): Quantity | null {
  const counted = countedAfter(sentence, 0)
  if (counted) return counted
  const [percent] = sentence.quantities
  const after = percent ? textAfter(sentence, percent) : ''
  const total = totalOver(told, figure)
  if (OF_TOTAL.test(after) || !after.startsWith(' of ')) {
    return total ?? (OF_THEM.test(after) ? antecedentOf(told, figure, sentence.start) : null)
  }
  const name = NAMED_AFTER.exec(after)?.groups?.['name']
  const named = name === undefined ? null : countNamed(told, figure, NAME_ENDS.exec(name)?.[1] ?? name)
  return named && !named.isLoose ? named.count : total
}

const FURTHEST = 4

/** The total that a sentence just before states over a part: "3,906 matters, made up of 1,714 about debt, …". */
function totalOver({ sentences, index }: Told, part: Quantity): Quantity | null {
  for (let at = index; at >= Math.max(0, index - FURTHEST); at -= 1) {
    const sentence = sentences[at]
    if (!sentence || part.start < sentence.start || part.end > sentence.end) continue
    const phrases = [...findTotals(sentence), ...partitionsIn({ sentences, index: at })]
    return phrases.find(({ parts }) => parts.includes(part))?.total ?? null
  }
  return null
}
