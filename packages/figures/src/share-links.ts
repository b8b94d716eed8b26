import { antecedentOf, countBefore, countNamed, type Told } from './antecedents.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { between, isShareOf, textAfter, textBefore, type SharePhrase } from './share-phrases.ts'
import { standingCounts } from './standing-counts.ts'

const HEDGE =
  '(?:(?:about|around|approximately|some|nearly|almost|just over|just under|over|more than|less than|under|roughly|exactly|fully|only|=) )?'
const WORDS = "(?:,? [A-Za-z'’-]+){0,12}?"
const THEM = '(?:them|these|those|this|which|whom|it|the total|the whole|all of them)'
/** "7 (12%)", "7 of them, or 12%", "7, that is 12%", "7 = 12%", "7 – 12%", "7 | 12%". */
const TO_PERCENT = new RegExp(
  `^(?<words>${WORDS}) ?(?:\\(|,? or |, | [–=|-] |[–—]|: |,? (?:that|which) is |, (?:being|equal to|equivalent to|equating to|representing|giving|i\\.e\\.) |,? (?:a|an|giving an?|making an?|for an?) (?:[a-z-]+ ){0,3}(?:rate|share|proportion|percentage|turnout|take-up|uptake|yield|response) of )${HEDGE}$`
)
/** "7 made up 12%", "the 7 late ones are 12%": the whole is said after the percentage. */
const IS_PERCENT = new RegExp(
  `^(?:[^.;:()]{0,60}?)\\b(?:is|are|was|were|represents?|represented|representing|ma(?:k|d)es? up|making up|accounts? for|accounted for|accounting for|amounts? to|amounted to|equals?|equates? to|equivalent to|forms?|formed|with|takes?|took) (?:only |just |now )?${HEDGE}$`
)
/** "12% (7 cases)" and "one in eight of them (7)". */
const TO_PART = new RegExp(`^(?: of ${THEM})? ?\\((?:or |some |about )?$`)
const FRACTION_TO_PART = new RegExp(`^(?: of ${THEM})?, (?:or |some )?$`)
const CLOSES = new RegExp(
  `^ ?(?:[),;.:|]|$|of ${THEM}\\b|(?:were|was|are|is|had|have|has|did|said|received|failed|passed|met|led|resulted|went|came|sat|and|who|while|in) )`
)
const PART_CLOSES = /^(?: [A-Za-z'’-]+){0,4}\)/
const OF_THEM = new RegExp(`\\bof ${THEM}\\b`, 'i')
/** "Of the year's reports, 634 …": a whole that is named and not counted here. */
const OF_NAMED =
  /^(?:of|among|amongst|out of) (?:(?:the|all|our|its|their|this|that|these|those|last|total) )*(?<name>[a-z][a-z'’ -]{2,50}?),? (?:some |about |around |just |only )?$/i
const NAMED_AFTER =
  /^ of (?:(?:the|all|our|its|their|this|that|these|those|total|overall) )*(?<name>[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,3})/i
const NAME_ENDS =
  /^(.*?)(?= (?:were|was|are|is|had|have|has|did|said|in|on|at|to|for|by|from|with|and|or|who|that|which|this|during|within|over|under|than|but|made|across|among|between|lasting)\b|$)/i

/** A share found by its words alone; where those leave room for doubt only a slip of the pen is called wrong. */
export interface LinkedShare extends SharePhrase {
  readonly isDoubtful: boolean
}

/** Finds shares whose whole is not printed beside them: "921 of them, or 64.5%", "7,095 = 14.5% of calls answered". */
export function findLinkedShares(told: Told, sentence: ReadSentence): readonly LinkedShare[] {
  const own = told.sentences[told.index]
  const changes = own ? standingCounts(own).changes : new Set<Quantity>()
  return sentence.quantities.flatMap((percent, at) => {
    if (percent.kind !== 'percent' || percent.sign !== null || changes.has(percent)) return []
    const found = linkBefore({ told, sentence, at, changes }) ?? linkAfter({ told, sentence, at, changes })
    return found === null ? [] : [found]
  })
}

interface Spot {
  readonly told: Told
  readonly sentence: ReadSentence
  /** The place of the percentage among the figures of the sentence. */
  readonly at: number
  readonly changes: ReadonlySet<Quantity>
}

interface Link {
  readonly part: Quantity
  readonly percent: Quantity
  readonly isOfThem: boolean
  /** "Is" and "makes up" say nothing without a whole; brackets and commas do. */
  readonly needsWhole: boolean
}

function linkBefore(spot: Spot): LinkedShare | null {
  const { sentence, at, changes } = spot
  const percent = sentence.quantities[at]
  const part = partBefore(spot)
  if (!percent || !part || changes.has(part)) return null
  const gap = gapBetween(sentence, part, percent)
  const isBeside = sentence.quantities[at - 1] === part && TO_PERCENT.test(gap)
  if (!isBeside && !IS_PERCENT.test(gap)) return null
  const after = textAfter(sentence, percent)
  const before = textBefore(sentence, part)
  const isOfThem = OF_THEM.test(gap) || new RegExp(`^ of ${THEM}\\b`).test(after) || OF_THEM.test(before)
  return wholeOf(spot, { part, percent, isOfThem, needsWhole: !isBeside })
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
  return wholeOf(spot, { part, percent, isOfThem: OF_THEM.test(gap), needsWhole: false })
}

function wholeOf(spot: Spot, link: Link): LinkedShare | null {
  const { part, percent } = link
  const whole = wholeFor(spot, link)
  if (whole === null || !isShareOf(part, whole.whole, percent)) return null
  return { part, percent, ...whole }
}

interface Whole {
  readonly whole: Quantity
  readonly isDoubtful: boolean
}

function wholeFor(spot: Spot, link: Link): Whole | null {
  const { told, sentence, at } = spot
  const { part, percent } = link
  const after = textAfter(sentence, percent)
  const counted = countedAfter(sentence, at)
  if (counted) return { whole: counted, isDoubtful: false }
  if (link.isOfThem) {
    const before = Math.min(part.start, percent.start)
    const whole = antecedentOf(told, part, before)
    return whole && { whole, isDoubtful: false }
  }
  const name = NAMED_AFTER.exec(after)?.groups?.['name']
  if (name !== undefined) return named(told, part, NAME_ENDS.exec(name)?.[1] ?? name)
  if (!CLOSES.test(after)) return null
  const opening = OF_NAMED.exec(textBefore(sentence, part))?.groups?.['name']
  if (opening !== undefined) return named(told, part, opening)
  const before = link.needsWhole ? null : countBefore(told, part, Math.min(part.start, percent.start))
  return before && { whole: before, isDoubtful: true }
}

function named(told: Told, part: Quantity, name: string): Whole | null {
  const found = countNamed(told, part, name)
  return found && { whole: found.count, isDoubtful: found.isLoose }
}

const COUNTED_AFTER =
  /^\)? of (?:(?:the|all|our|its|their|this|that|these|those|total|overall|a total of) )*(?:[a-z][a-z'’-]* ){0,5}(?:of |at |\()?(?:about |around |some |nearly |over )?$/i

/** "5.1% of the net budget of £156.9m", "3.1% of net spending (£201.4m)". */
function countedAfter(sentence: ReadSentence, at: number): Quantity | null {
  const [percent, next] = sentence.quantities.slice(at, at + 2)
  if (!percent || !next || !isPartKind(next)) return null
  return COUNTED_AFTER.test(between(sentence, percent, next)) ? next : null
}

function gapBetween(sentence: ReadSentence, first: Quantity, second: Quantity): string {
  return between(sentence, first, second)
}
