import { antecedentOf, countBefore, countNamed, isOfOneTime, type Told } from './antecedents.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { isShareOf, type SharePhrase } from './share-triples.ts'
import {
  AFTER_THEM,
  CLOSES,
  COUNTED_AFTER,
  FRACTION_TO_PART,
  IS_PERCENT,
  NAMED_AFTER,
  NAME_ENDS,
  OF_NAMED,
  OF_THEM,
  OPENS_WHOLE,
  PART_CLOSES,
  RESTATED,
  TO_PART,
  TO_PERCENT
} from './share-words.ts'
import { standingCounts } from './standing-counts.ts'
import { between, textAfter, textBefore } from './words-around.ts'

/** A share found by its words alone; where those leave room for doubt only a slip of the pen is called wrong. */
export interface LinkedShare extends SharePhrase {
  readonly isDoubtful: boolean
}

/** Finds shares whose whole is not printed beside them: "921 of them, or 64.5%", "7,095 = 14.5% of calls answered". */
export function findLinkedShares(told: Told, sentence: ReadSentence): readonly LinkedShare[] {
  const own = told.sentences[told.index]
  const changes = own ? standingCounts(own).changes : new Set<Quantity>()
  const found: LinkedShare[] = []
  sentence.quantities.forEach((percent, at) => {
    if (percent.kind !== 'percent' || percent.sign !== null || changes.has(percent)) return
    const spot = { told, sentence, at, changes, last: found.at(-1) }
    const share = restated(spot) ?? linkBefore(spot) ?? linkAfter(spot)
    if (share !== null) found.push(share)
  })
  return found
}

/** "more than half of it (54.5%)": one share in words and in figures. */
function restated({ sentence, at, last }: Spot): LinkedShare | null {
  const [prior, percent] = [sentence.quantities[at - 1], sentence.quantities[at]]
  if (!prior || !percent || last?.percent !== prior || !prior.isWord) return null
  return RESTATED.test(between(sentence, prior, percent)) ? { ...last, percent } : null
}

interface Spot {
  readonly told: Told
  readonly sentence: ReadSentence
  /** The place of the percentage among the figures of the sentence. */
  readonly at: number
  readonly changes: ReadonlySet<Quantity>
  /** The share before it in the sentence. */
  readonly last: LinkedShare | undefined
}

interface Link {
  readonly part: Quantity
  readonly percent: Quantity
  readonly isOfThem: boolean
  /** "Is" and "makes up" say nothing without a whole; brackets and commas do. */
  readonly needsWhole: boolean
  /** The words after the percentage, or after the part that explains it. */
  readonly after: string
  /** What the part is said to be of: "1,730 of the contacts". */
  readonly inside?: string | undefined
}

function linkBefore(spot: Spot): LinkedShare | null {
  const { sentence, at, changes } = spot
  const percent = sentence.quantities[at]
  const part = partBefore(spot)
  if (!percent || !part) return null
  const gap = between(sentence, part, percent)
  const isBeside = sentence.quantities[at - 1] === part && TO_PERCENT.test(gap)
  if (!isBeside && !IS_PERCENT.test(gap)) return null
  const after = textAfter(sentence, percent)
  const before = textBefore(sentence, part)
  const isOfThem = OF_THEM.test(gap) || AFTER_THEM.test(after) || OF_THEM.test(before)
  if (changes.has(part) && !isOfThem) return null
  const counted = countedAfter(sentence, at)
  if (counted) return shareOf({ part, percent }, { whole: counted, isDoubtful: false })
  const inside = NAMED_AFTER.exec(gap)?.groups?.['name']
  return wholeOf(spot, { part, percent, isOfThem, needsWhole: !isBeside, after, inside })
}

/** The figure before, or the one before that where a change stands between: "at 2,602, are 5.5% up and make up 14.4%". */
function partBefore({ sentence, at, changes }: Spot): Quantity | undefined {
  const [before, prior] = [sentence.quantities[at - 1], sentence.quantities[at - 2]]
  const isPassed = before !== undefined && before.kind === 'percent' && changes.has(before)
  const part = isPassed ? prior : before
  return part && isPartKind(part) ? part : undefined
}

function isPartKind({ kind }: Quantity): boolean {
  return kind === 'count' || kind === 'money' || kind === 'duration'
}

function linkAfter(spot: Spot): LinkedShare | null {
  const { sentence, at, changes } = spot
  const [percent, part] = [sentence.quantities[at], sentence.quantities[at + 1]]
  if (!percent || !part || !isPartKind(part) || changes.has(part)) return null
  const gap = between(sentence, percent, part)
  const isFraction = percent.isWord && FRACTION_TO_PART.test(gap)
  const isBracketed = TO_PART.test(gap) && PART_CLOSES.test(textAfter(sentence, part))
  if (!isFraction && !isBracketed) return null
  const after = textAfter(sentence, part).replace(PART_CLOSES, '')
  return wholeOf(spot, { part, percent, isOfThem: OF_THEM.test(gap), needsWhole: false, after })
}

function wholeOf(spot: Spot, link: Link): LinkedShare | null {
  const whole = wholeFor(spot, link)
  return whole && shareOf(link, whole)
}

function shareOf({ part, percent }: Pick<Link, 'part' | 'percent'>, whole: Whole): LinkedShare | null {
  return isShareOf(part, whole.whole, percent) ? { part, percent, ...whole } : null
}

interface Whole {
  readonly whole: Quantity
  readonly isDoubtful: boolean
}

function wholeFor({ told, sentence, last }: Spot, link: Link): Whole | null {
  const { part, percent, after } = link
  const from = Math.min(part.start, percent.start)
  const spoken = link.inside === undefined ? null : named(told, part, link.inside)
  if (spoken && !spoken.isDoubtful) return spoken
  if (link.isOfThem) {
    const whole = antecedentOf(told, part, from)
    return whole ? { whole, isDoubtful: false } : nearest(told, part, from)
  }
  const name = NAMED_AFTER.exec(after)?.groups?.['name']
  if (name !== undefined) return named(told, part, name)
  if (!CLOSES.test(after)) return null
  if (link.inside !== undefined) return spoken
  const opening = OF_NAMED.exec(textBefore(sentence, part))?.groups?.['name']
  if (opening !== undefined) return named(told, part, opening)
  const first = link.needsWhole ? null : openingWhole(sentence, part)
  if (first) return { whole: first, isDoubtful: false }
  if (link.needsWhole) return null
  if (last && last.whole.kind === part.kind) return { whole: last.whole, isDoubtful: true }
  const before = isCompared(told, part) ? null : countBefore(told, part, from)
  return before && { whole: before, isDoubtful: true }
}

/** "From £255 to £269: £14, or 5.5%": beside two figures that are compared, a third is likelier their difference. */
function isCompared({ sentences, index }: Told, part: Quantity): boolean {
  const sentence = sentences[index]
  if (sentence === undefined) return false
  return standingCounts(sentence).bases.some(({ kind, end }) => kind === part.kind && end <= part.start)
}

/** "Of 229 children whose cases have finished, 68 …": the whole that opens the sentence. */
function openingWhole(sentence: ReadSentence, part: Quantity): Quantity | null {
  const [first] = sentence.quantities
  const isOpening =
    first !== undefined &&
    first !== part &&
    OPENS_WHOLE.test(sentence.text.slice(0, first.start - sentence.start))
  return isOpening && first.end <= part.start && first.kind === part.kind ? first : null
}

/** "214 of those": where two counts could be meant, the nearer, and not for certain. */
function nearest(told: Told, part: Quantity, from: number): Whole | null {
  const sentence = told.sentences[told.index]
  const whole =
    sentence &&
    standingCounts(sentence).counts.findLast(
      (count) =>
        count.end <= from &&
        count.kind === part.kind &&
        count.value >= part.value &&
        isOfOneTime(told, { sentence, count }, part)
    )
  return whole ? { whole, isDoubtful: true } : null
}

function named(told: Told, part: Quantity, name: string): Whole | null {
  const found = countNamed(told, part, NAME_ENDS.exec(name)?.[1] ?? name)
  return found && { whole: found.count, isDoubtful: found.isLoose }
}

/** "5.1% of the net budget of £156.9m", "3.1% of net spending (£201.4m)". */
export function countedAfter(sentence: ReadSentence, at: number): Quantity | null {
  const [percent, next] = sentence.quantities.slice(at, at + 2)
  if (!percent || !next || !isPartKind(next)) return null
  return COUNTED_AFTER.test(between(sentence, percent, next)) ? next : null
}
