import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'

/** A share as printed: so many, of so many, is so much per cent. */
export interface SharePhrase {
  readonly part: Quantity
  readonly whole: Quantity
  readonly percent: Quantity
  /** The words leave room for another whole. */
  readonly isDoubtful?: boolean
}

const OF_THE =
  '(?:out )?of (?:the |all |a total of |our |its |their |those |these |some |about |around |just |over |approximately )*(?:[a-z]+ total of |[a-z]+ ){0,2}$'
const PART_OF_WHOLE = new RegExp(`^ (?:[\\w'’-]+,? ){0,6}?${OF_THE}`)
const OR =
  '(?:\\(|,? or |, |: | [–|-] |[–—]|, (?:which is|that is|being|i\\.e\\.|equal to|equivalent to|equating to|representing|giving|that is) |,? (?:a|an|this is an?|giving an?|making an?) (?:[a-z-]+ ){0,3}(?:rate|share|proportion|percentage) of |=)'
const HEDGE =
  '(?:about |around |approximately |some |nearly |almost |just over |just under |over |more than |less than |under |roughly |= ?)?'
const WHOLE_TO_PERCENT = new RegExp(`^[^.;:()\\d]{0,60}?${OR}${HEDGE}$`)
const PART_TO_PERCENT = new RegExp(`^(?: [A-Za-z'’-]+){0,6}? ?(?:\\(|, or |, )${HEDGE}$`)
const PART_IS_PERCENT = new RegExp(
  `^(?: [A-Za-z'’-]+){0,5} (?:were|was|is|are|represents?|represented|ma[dk]e up|makes up|accounted for|accounts for) ${HEDGE}$`
)
const PART_OPENS_PERCENT = new RegExp(`^(?: [A-Za-z'’-]+){0,6}? ?\\((?:or )?${HEDGE}$`)
const PERCENT_TO_WHOLE = new RegExp(`^\\)?,?(?: [A-Za-z'’-]+){0,4}? ${OF_THE}`)
const PERCENT_TO_PART = /^, $|^(?: of [^.;:()\d]{1,50})? ?\((?:some |about |a total of )?$/
const PAREN_WHOLE = /^(?: [A-Za-z'’-]+){0,3} (?:out )?of (?:the |a total of )?$|^ ?\/ ?$/
/** "One in five of the 1,240 badges issued, 248 in all". */
const PERCENT_OF_WHOLE = /^ of (?:the |all |all the |our |its |their |these |those )?$/i
/** "Turnout was 36.0%: 14,904 voted of 41,400", "the rate was 9.8%, or 103 of 1,046". */
const PERCENT_FIRST =
  /^(?: of [a-z '’-]{1,40}?)?(?:: |; | [–—-] | \(|, (?:or|with|that is,?|being|as|since|where|reflecting|based on|on|from) (?:only |some |about |just )?)$/i
/** "14,904 votes cast from an electorate of 41,400", "51 failures in 640 visits". */
const CAST_FROM =
  /^ (?:[\w'’-]+ ){0,5}?(?:out of|from|in|among|of) (?:the |a |an |our |its |all )*(?:(?:total|electorate|population|sample|roll|cohort|base|possible) (?:of )?)?(?:about |around )?$/i
const RATE_FOLLOWS =
  /^[^.;:()\d]{0,50}, (?:an?|the|giving an?|making an?|so the) ?(?:[a-z-]+ ){0,3}(?:turnout|rate|share|proportion|percentage|take-up|uptake|yield)(?: (?:was|is|of|stood at|came to|being))? (?:about |around |just over |just under )?$|, turnout (?:was|is|of|being) $/i
const WHOLE_TO_PART = /^[^.;:()\d]{0,60}(?:\((?:or |some )?|, (?:or |some |that is,? )?)$/i
const PART_ENDS = /^(?: in all| in total| of them| altogether|,|\)| (?:people|cases|homes|households)\b)/i
const WHOLE_FIRST =
  /\b(?:of|among|amongst) (?:the |all |a total of |these |those |our |its |all the )*(?:[a-z]+ ){0,2}$/i
const OF_WHICH = /\bof (?:which|whom|these|those|them),? (?:[a-z]+ ){0,2}$/i
const CLOSED =
  /^ ?(?:[),;.:]|$|of (?:them|these|those|the total|the (?:whole|sample|cohort))\b|(?:were|was|are|is|had|have|did|said|received|failed|passed|met|led|resulted|went|came|and)\b)/

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

type Triple = readonly [Quantity, Quantity, Quantity]

function readTriple(sentence: ReadSentence, triple: Triple): SharePhrase | null {
  const [first, second, third] = triple
  const gaps = [between(sentence, first, second), between(sentence, second, third)] as const
  const after = textAfter(sentence, third)
  if (
    isShareOf(first, second, third) &&
    PART_OF_WHOLE.test(gaps[0]) &&
    WHOLE_TO_PERCENT.test(gaps[1]) &&
    isOwn(after)
  ) {
    return { part: first, whole: second, percent: third }
  }
  if (
    isShareOf(first, third, second) &&
    (PART_TO_PERCENT.test(gaps[0]) || (PART_IS_PERCENT.test(gaps[0]) && gaps[1].startsWith(' of '))) &&
    PERCENT_TO_WHOLE.test(gaps[1])
  ) {
    return { part: first, percent: second, whole: third }
  }
  if (
    isShareOf(second, first, third) &&
    PART_OPENS_PERCENT.test(gaps[1]) &&
    /^\)? of (?:which|whom|these|them)\b/.test(after)
  ) {
    return { whole: first, part: second, percent: third }
  }
  if (isShareOf(second, third, first) && PERCENT_TO_PART.test(gaps[0]) && PAREN_WHOLE.test(gaps[1])) {
    return { percent: first, part: second, whole: third }
  }
  const isStatedFirst = isShareOf(second, third, first) && PERCENT_FIRST.test(gaps[0])
  if (isStatedFirst && (PART_OF_WHOLE.test(gaps[1]) || CAST_FROM.test(gaps[1])))
    return { percent: first, part: second, whole: third, isDoubtful: /^, (?:or )?$/.test(gaps[0]) && !first.isWord }
  if (isShareOf(first, second, third) && CAST_FROM.test(gaps[0]) && isOwn(after)) {
    const isRate = RATE_FOLLOWS.test(gaps[1])
    if (isRate || WHOLE_TO_PERCENT.test(gaps[1]))
      return { part: first, whole: second, percent: third, isDoubtful: !isRate }
  }
  const isBracketedPart = / \($/.test(gaps[0]) && /^\) of (?:the |all |all the |our |its |their |these |those )*$/i.test(gaps[1])
  if (isShareOf(second, third, first) && isBracketedPart) return { percent: first, part: second, whole: third }
  const mayFollow = first.isWord || (third.kind === 'count' && /, that is,? $|\($/.test(gaps[1]))
  if (isShareOf(third, second, first) && mayFollow && PERCENT_OF_WHOLE.test(gaps[0])) {
    const isPart = WHOLE_TO_PART.test(gaps[1]) && PART_ENDS.test(after)
    if (isPart) return { percent: first, whole: second, part: third }
  }
  const isOfFirst =
    /\b(?:and|of which|of whom|of these)\s$/.test(gaps[0]) && /^(?: of [a-z ]{1,40})? \($/.test(gaps[1])
  if (isShareOf(third, first, second) && isOfFirst && after.startsWith(')')) {
    return { whole: first, percent: second, part: third }
  }
  return null
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
      WHOLE_FIRST.test(before) && !OF_WHICH.test(before) && quantity.kind !== 'percent' && !isPartOf(prior, before)
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

/** Whether three figures can be a part, its whole and a percentage. */
export function isShareOf(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  if (percent.kind !== 'percent' || percent.sign !== null || part.kind !== whole.kind) return false
  if (part.kind === 'percent' || part.kind === 'points' || part.kind === 'multiple') return false
  return part.value <= whole.value
}

/** The percentage is not of something else: "(69% of all arrests)". */
function isOwn(after: string): boolean {
  return CLOSED.test(after)
}

/** The words between two neighbouring figures. */
export function between(sentence: ReadSentence, first: Quantity, second: Quantity): string {
  return sentence.text.slice(first.end - sentence.start, second.start - sentence.start)
}

/** The words between two figures, with any figures of another kind that stand among them as a nought. */
export function wordsBetween(sentence: ReadSentence, first: Quantity, second: Quantity): string {
  return between(sentence, first, second)
    .replaceAll(/[£€$]?\d[\d,.]*(?<![.,])/g, 'n')
    .replaceAll(/ \([^()]{0,60}\)/g, '')
}

/** Up to 90 characters before a figure, back to the figure before it. */
export function textBefore(sentence: ReadSentence, quantity: Quantity): string {
  const prior = sentence.quantities.findLast((other) => other.start < quantity.start)
  const from = Math.max(prior?.end ?? sentence.start, quantity.start - 90)
  return sentence.text.slice(from - sentence.start, quantity.start - sentence.start)
}

/** Up to 60 characters after a figure, to the end of its sentence. */
export function textAfter(sentence: ReadSentence, quantity: Quantity): string {
  return sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 60)
}
