import { CHANGE_WORD, COMPARATIVE, directionOf, type Direction } from './change-words.ts'
import { findRestated } from './restated-changes.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { spanned } from './spanned-change.ts'
import { readStanding, type Setting } from './standing-changes.ts'
import { findWordedDeltas } from './worded-changes.ts'

/** A figure that states a change: "21.7% increase", "fell by 88", "two seconds quicker", "(+7.0%)". */
export interface Delta {
  readonly quantity: Quantity
  readonly direction: Direction
  /** A gap or difference between two things, neither of which is the earlier. */
  readonly isGap?: boolean
  /** A shortfall: how far one figure is short of another, in whatever order they stand. */
  readonly isShort?: boolean
  /** The whole phrase, with its change word. */
  readonly start: number
  readonly end: number
}

const STOP =
  'of|in|to|the|from|and|or|were|was|are|is|be|been|a|an|with|for|on|at|by|per|than|compared|as|that|which|who|had|has|have|did|also|when|while|but|since|it|its|they|this|these|there|not|after|before|between|no|any|what|how'
const FILLER = `(?:(?!(?:${STOP})\\b)[a-z][\\w'’-]{0,20}\\s+)`
const APPROXIMATE =
  '(?:(?:about|around|approximately|approx\\.?|roughly|some|nearly|almost|close to|over|more than|just over|just under|under|less than|at least|an estimated|a further|further|a|an|just|only|exactly|another|as much as|well over|up to)\\s+){0,3}[(]?$'

const AFTER_NOUN = new RegExp(`^[\\s-]+${FILLER}{0,2}?(${CHANGE_WORD})\\b`, 'i')
const AFTER_COMPARATIVE = new RegExp(
  `^\\s+${FILLER}{0,2}?(${COMPARATIVE})\\b(\\s+(?:from|by|on|to)\\b)?`,
  'i'
)
const BY = new RegExp(
  `\\b(${CHANGE_WORD}|up|down)\\b(?:\\s(?:(?:[^.;:()\\d]|\\b(?:19|20)\\d{2}(?:/\\d{2})?\\b){1,60}\\s)?|,\\s)by\\s+${APPROXIMATE}`,
  'i'
)
const OF = new RegExp(
  `\\b(${CHANGE_WORD})(?:\\s(?:in|to|for|on|across|among)\\s[^.,;:()\\d]{1,70})?\\s+of\\s+${APPROXIMATE}`,
  'i'
)
const IS = new RegExp(
  `\\b(${CHANGE_WORD})(?:\\s(?:between|among|across|from)\\s[^.;:()\\d]{1,60})?\\s(?:is|was|being|of|equals|equates to|equated to|amounts to|amounted to|represents|represented|came to)\\s${APPROXIMATE}`,
  'i'
)
const ADDED = /[,:–—(-]\s?(?:or )?(an additional|a further|an extra)\s$/i
const UP_DOWN = new RegExp(
  `(?:^|(?<!\\b(?:ma[dk]e|makes|making|set|picked|took|taken|signed|followed|ends?|ended|backed|wr[io]tten|speed|step|stepped))[\\s(,–-])(up|down)\\s+${APPROXIMATE}`,
  'i'
)
const OPENS_CLAUSE = /[,(–—-]\s?(?:up|down)\s(?:about |around |some |nearly |almost )?$/i
const BARE_VERB = new RegExp(`\\b(${CHANGE_WORD})\\s+${APPROXIMATE}`, 'i')
const CHANGE_WORDS = new RegExp(`\\b(?:${CHANGE_WORD}|up|down)\\b`, 'gi')

/** Finds the figures of a sentence that state a change. */
export function findDeltas(sentence: ReadSentence): readonly Delta[] {
  const worded = findWordedDeltas(sentence)
  const stated = findStated(sentence)
  const found = [...stated, ...findRestated(sentence, stated), ...worded]
  return found.toSorted((a, b) => a.quantity.start - b.quantity.start)
}

function findStated(sentence: ReadSentence): readonly Delta[] {
  return sentence.quantities.flatMap((quantity, index) => {
    if (quantity.kind === 'multiple') return []
    const from = Math.max(sentence.quantities[index - 1]?.end ?? sentence.start, quantity.start - 110)
    const before = sentence.text.slice(from - sentence.start, quantity.start - sentence.start)
    const delta = readDelta({ quantity, before, after: wordsAfter(sentence, index) })
    return delta ? [delta] : []
  })
}

/** The words after a figure, up to the next; "£0.31m (8.6%) above" is read as "£0.31m above". */
function wordsAfter(sentence: ReadSentence, index: number): string {
  const [quantity, next, following] = sentence.quantities.slice(index, index + 3)
  if (!quantity) return ''
  const slice = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, Math.min(end, start + 60) - sentence.start)
  const after = slice(quantity.end, next?.start ?? sentence.end)
  if (!next || next.kind !== 'percent' || quantity.kind === 'percent' || after !== ' (') return after
  const beyond = slice(next.end, following?.start ?? sentence.end)
  return beyond.startsWith(') ') &&
    (AFTER_COMPARATIVE.test(beyond.slice(1)) || AFTER_NOUN.test(beyond.slice(1)))
    ? beyond.slice(1)
    : after
}

function readDelta(setting: Setting): Delta | null {
  return (
    readAfter(setting) ??
    readBefore(setting) ??
    readAdded(setting) ??
    readStanding(setting) ??
    readSign(setting) ??
    readPoints(setting)
  )
}

function readAfter({ quantity, before, after }: Setting): Delta | null {
  const noun = AFTER_NOUN.exec(after)
  const isTarget =
    /\b(?:to|at|of over|from)\s+$/i.test(before) &&
    !/\b(?:compared|due|equal|amounts?|equates?|equivalent|equating|amounting) to\s+$/i.test(before)
  if (noun?.[1] && mayTakeNoun(quantity, noun[0]))
    return spanned(quantity, noun[1], { after: noun[0].length })
  const comparative = AFTER_COMPARATIVE.exec(
    OR_BEFORE.test(before) ? after.replace(/^,(?=\s(?:more|less|fewer|higher|lower)\sthan\b)/, '') : after
  )
  if (!comparative?.[1] || isTarget || !mayCompare(quantity, comparative, after)) return null
  return spanned(quantity, comparative[1], { after: comparative[0].length - (comparative[2]?.length ?? 0) })
}

/** "£76,000, or 12.5%, more than in the year before" */
const OR_BEFORE = /, or (?:about |around |some )?$/i

/** "36 offence reduction" states a change; "1,028 people seriously injured fell" does not. */
function mayTakeNoun(quantity: Quantity, matched: string): boolean {
  if (quantity.kind === 'percent' || quantity.kind === 'points') return !isVerb(matched)
  return !isVerb(matched) && matched.trim().split(/[\s-]+/).length <= (quantity.kind === 'count' ? 2 : 3)
}

/** "Hours lost to handovers of more than 15 minutes" states no loss of 15 minutes. */
const PAST = /(?:ed|lost|fell|rose|grew|fallen|risen|went)$/i
const VERB = /(?:fell|rose|grew|shrank|fallen|risen|[a-z]ed|lost|went|falls|rises|grows|drops|(?<!sav)ing)$/i
function isVerb(matched: string): boolean {
  return VERB.test(matched)
}

function mayCompare(quantity: Quantity, comparative: RegExpExecArray, after: string): boolean {
  const word = (comparative[1] ?? '').toLowerCase()
  const preposition = comparative[2]?.trim().toLowerCase()
  // "84% up from 79%" is a level; points can only be a change.
  if (preposition === 'from' && quantity.kind === 'points') return true
  if (preposition === 'from' || preposition === 'by' || preposition === 'to') return false
  if (word === 'over' || word === 'under') return quantity.kind !== 'count' && PLANNED.test(after)
  if (preposition === 'on')
    return quantity.kind !== 'count' || /^\s+(?:up|down|more|fewer) on (?:the|its|their|last)\b/i.test(after)
  if (quantity.kind === 'count' && /^(?:additional|extra|larger|bigger|smaller)$/.test(word)) return false
  if (/^(?:up|down|above|below|ahead|behind)$/.test(word) && quantity.kind === 'count') return false
  return (
    word !== 'more' ||
    !/^\s+more\s+(?:or less|recently|importantly|broadly|widely|generally|detail)/.test(after)
  )
}

/** "£0.14m under budget" is a difference; "£400,000 over four years" is not. */
const PLANNED =
  /^\s+(?:over|under)\s+(?:(?:the|its|their|our|original|revised|approved|planned)\s+){0,2}(?:budget|plan|target|forecast|estimate|allocation|profile)/i

function readBefore({ quantity, before, after }: Setting): Delta | null {
  const isMeasure = quantity.kind !== 'count'
  const isUpOrDown =
    isMeasure ||
    OPENS_CLAUSE.test(before) ||
    /\b(?:is|are|was|were) (?:up|down) $/i.test(before) ||
    /^\s*[,).;]|^\s+(?:from|on|since|compared)/.test(after)
  const of = OF.exec(before)
  const by = BY.exec(before)
  const match =
    by ??
    (of && !PAST.test(of[1] ?? '') ? of : null) ??
    IS.exec(before) ??
    (isUpOrDown ? UP_DOWN.exec(before) : null)
  if (match?.[1]) {
    const words = directedWords(match)
    const word = (match === by ? words.at(-1) : words[0]) ?? match[1]
    return spanned(quantity, word, { before: before.length - match.index })
  }
  const bare = isMeasure ? BARE_VERB.exec(before) : null
  if (!bare?.[1]) return null
  if (quantity.kind === 'percent' || quantity.kind === 'points' || VERB.test(bare[1])) {
    return spanned(quantity, bare[1], { before: before.length - bare.index })
  }
  return null
}

/** "a fall in the rate of increase of 3%" falls by its first word; "days lost to sickness went up by 3%" rises by its last. */
function directedWords(match: RegExpExecArray): readonly string[] {
  const words: readonly string[] = match[0].match(CHANGE_WORDS) ?? []
  const directed = words.filter((word) => directionOf(word) !== null)
  return directed.length > 0 ? directed : words
}

/** "from 874: an additional 138 families", but not "A further 1,028 were injured". */
function readAdded({ quantity, before }: Setting): Delta | null {
  return ADDED.test(before) ? { quantity, direction: 'up', start: quantity.start, end: quantity.end } : null
}

function readSign({ quantity, after }: Setting): Delta | null {
  // "(-128 to 127)" is a range.
  if (quantity.sign === null || /^ (?:to|and) /.test(after)) return null
  return {
    quantity,
    direction: quantity.sign === '+' ? 'up' : 'down',
    start: quantity.start,
    end: quantity.end
  }
}

function readPoints({ quantity }: Setting): Delta | null {
  if (quantity.kind !== 'points' || !/percentage|%|pp|per ?cent/i.test(quantity.text)) return null
  return { quantity, direction: null, start: quantity.start, end: quantity.end }
}
