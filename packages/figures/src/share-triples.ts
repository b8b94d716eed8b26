import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { between, textAfter } from './words-around.ts'

/** A share as printed: so many, of so many, is so much per cent. */
export interface SharePhrase {
  readonly part: Quantity
  readonly whole: Quantity
  readonly percent: Quantity
  /** The words leave room for another whole. */
  readonly isDoubtful?: boolean
}

const CLOSED =
  /^ ?(?:[),;.:]|$|of (?:them|these|those|the total|the (?:whole|sample|cohort))\b|(?:were|was|are|is|had|have|did|said|received|failed|passed|met|led|resulted|went|came|and)\b)/

const OF_THE =
  '(?:out )?of (?:the |all |a total of |our |its |their |those |these |some |about |around |just |over |approximately )*(?:[a-z]+ total of |[a-z]+ ){0,2}$'
export const PART_OF_WHOLE = new RegExp(`^ (?:[\\w'’-]+,? ){0,6}?${OF_THE}`)
const OR =
  '(?:\\(|,? or |, |: | [–|-] |[–—]|, (?:which is|that is|being|i\\.e\\.|equal to|equivalent to|equating to|representing|giving|that is) |,? (?:a|an|this is an?|giving an?|making an?) (?:[a-z-]+ ){0,3}(?:rate|share|proportion|percentage) of |=)'
export const HEDGE =
  '(?:about |around |approximately |some |nearly |almost |just over |just under |over |more than |less than |under |roughly |= ?)?'
const WHOLE_TO_PERCENT = new RegExp(`^[^.;:()\\d]{0,60}?${OR}${HEDGE}$`)
const PART_TO_PERCENT = new RegExp(`^(?: [A-Za-z'’-]+){0,6}? ?(?:\\(|, or |, )${HEDGE}$`)
const PART_IS_PERCENT = new RegExp(
  `^(?: [A-Za-z'’-]+){0,5} (?:were|was|is|are|represents?|represented|ma[dk]e up|makes up|accounted for|accounts for) ${HEDGE}$`
)
export const PART_OPENS_PERCENT = new RegExp(`^(?: [A-Za-z'’-]+){0,6}? ?\\((?:or )?${HEDGE}$`)
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

type Triple = readonly [Quantity, Quantity, Quantity]

interface Spot {
  readonly triple: Triple
  /** The words between the first two figures, between the last two, and after the last. */
  readonly gaps: readonly [string, string]
  readonly after: string
}

/** Reads three figures in a row as a part, its whole and the percentage it makes, in whichever order they stand. */
export function readTriple(sentence: ReadSentence, triple: Triple): SharePhrase | null {
  const [first, second, third] = triple
  const gaps = [between(sentence, first, second), between(sentence, second, third)] as const
  const spot = { triple, gaps, after: textAfter(sentence, third) }
  if (third.kind === 'percent') return percentLast(spot)
  return second.kind === 'percent' ? percentBetween(spot) : percentFirst(spot)
}

/** "411 of 8,693 (4.7%)", "51 failures in 640 visits, a rate of 8.0%", "640 homes, 51 (8.0%) of which failed". */
function percentLast({ triple: [first, second, third], gaps, after }: Spot): SharePhrase | null {
  const isAfterWhole = WHOLE_TO_PERCENT.test(gaps[1])
  if (isShareOf(first, second, third) && isOwn(after)) {
    const found = { part: first, whole: second, percent: third }
    if (PART_OF_WHOLE.test(gaps[0]) && isAfterWhole) return found
    const isRate = RATE_FOLLOWS.test(gaps[1])
    if (CAST_FROM.test(gaps[0]) && (isRate || isAfterWhole)) return { ...found, isDoubtful: !isRate }
  }
  const isOfWhich = PART_OPENS_PERCENT.test(gaps[1]) && /^\)? of (?:which|whom|these|them)\b/.test(after)
  return isShareOf(second, first, third) && isOfWhich ? { whole: first, part: second, percent: third } : null
}

/** "1,234 (12.3%) of 10,000", "240 staff, of whom 40% (96) are women". */
function percentBetween({ triple: [first, second, third], gaps, after }: Spot): SharePhrase | null {
  const isPart =
    PART_TO_PERCENT.test(gaps[0]) || (PART_IS_PERCENT.test(gaps[0]) && gaps[1].startsWith(' of '))
  if (isShareOf(first, third, second) && isPart && PERCENT_TO_WHOLE.test(gaps[1]))
    return { part: first, percent: second, whole: third }
  const isOfFirst =
    /\b(?:and|of which|of whom|of these)\s$/.test(gaps[0]) && /^(?: of [a-z ]{1,40})? \($/.test(gaps[1])
  return isShareOf(third, first, second) && isOfFirst && after.startsWith(')')
    ? { whole: first, percent: second, part: third }
    : null
}

/** "80% (412 of 515)", "75% (315) of the 420 calls", "one in five of the 1,240 badges, 248 in all". */
function percentFirst({ triple: [first, second, third], gaps, after }: Spot): SharePhrase | null {
  if (isShareOf(second, third, first)) {
    const found = { percent: first, part: second, whole: third }
    if (PERCENT_TO_PART.test(gaps[0]) && PAREN_WHOLE.test(gaps[1])) return found
    if (PERCENT_FIRST.test(gaps[0]) && (PART_OF_WHOLE.test(gaps[1]) || CAST_FROM.test(gaps[1])))
      return { ...found, isDoubtful: /^, (?:or )?$/.test(gaps[0]) && !first.isWord }
    if (gaps[0].endsWith(' (') && BRACKET_OF.test(gaps[1])) return found
  }
  const mayFollow = first.isWord || (third.kind === 'count' && /, that is,? $|\($/.test(gaps[1]))
  const isPart = WHOLE_TO_PART.test(gaps[1]) && PART_ENDS.test(after)
  return isShareOf(third, second, first) && mayFollow && isPart && PERCENT_OF_WHOLE.test(gaps[0])
    ? { percent: first, whole: second, part: third }
    : null
}

const BRACKET_OF = /^\) of (?:the |all |all the |our |its |their |these |those )*$/i

/** Whether three figures can be a part, its whole and a percentage. */
export function isShareOf(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  if (percent.kind !== 'percent' || percent.sign !== null || part.kind !== whole.kind) return false
  if (part.kind === 'percent' || part.kind === 'points' || part.kind === 'multiple') return false
  return part.value <= whole.value
}

/** The percentage is not of something else: "(69% of all arrests)". */
export function isOwn(after: string): boolean {
  return CLOSED.test(after)
}
