import type { Delta } from './deltas.ts'
import { periodBeside } from './period-beside.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { isWordless } from './restated-changes.ts'
import { contentStems } from './words.ts'

/** How strongly the grammar around a figure calls it the earlier or the later of two, and when it is of. */
export interface Role {
  readonly quantity: Quantity
  readonly old: number
  readonly new: number
  /** Grows with time; null where no period stands beside the figure. */
  readonly period: number | null
  /** One end of a range, or a part of a sum: "ranged from 3,571 to 4,306" and "made up of 12 and 9" compare nothing. */
  readonly isEnd: boolean
  /** The first word of what is counted: "offences" in "1,028 offences". */
  readonly noun: string | null
  /** The stems of the first words of what is counted: "written complaints". */
  readonly counted: readonly string[]
}

/** Weights are in tenths of nothing in particular: a preposition beside the figure settles it, a word nearby suggests. */
const SETTLES = 3
const SUGGESTS = 1.5
const HINTS = 0.5
const LEANS = 1

const FILL =
  '(?:to (?:\\d{1,2} )?[A-Z][a-z]{2,8} (?:19|20)\\d{2}\\s+|(?!(?:to|from|than|against|and|or|with|but|while|was|were|is|are|had|has|have|took|came|stood|numbered|totalled)\\b)[^\\s,;:.]{1,24}\\s+){0,6}(?:[A-Z]?[a-z]{0,8} ?(?:19|20)\\d{2}(?:/\\d{2})?:\\s)?[(]?$'
const OLD_BESIDE = new RegExp(
  `(?:\\b(?:from|than|against|versus|vs\\.?|(?:compar(?:ed|es|ing)|comparison|contrast(?:ed)?) (?:to|with)|relative to|up on|down on|as (?:in|at|last)|(?:times|twice|half)(?: as (?:many|much|high|long) as)? (?:of )?(?:the|that of)|having been|(?:was|were) (?:previously|originally|formerly)|(?:when|where) (?:\\w+\\s+){1,4}(?:was|were|had|had been|had planned|stood at|numbered)|had (?:\\w+ed|taken|made|cost|spent)(?: at| to)?|had been|had stood at|instead of|replacing)\\s+|\\b(?:previous|earlier|prior|preceding|(?:year|quarter|month|period|week) before|PLTM|baseline|last year|(?:months?|years?|weeks?|quarters?) ago|a year earlier)\\b(?:(?!\\bwith\\b)[^.;:]){0,30}?|\\b(?:began|begun|beginning|start(?:ed|ing)?|opened|opening)\\b[^.;:]{0,25}?\\b(?:with|at|on)\\s+|\\b(?:before|prior to) (?:the|its|this|that)\\s+)${FILL}`,
  'i'
)
/** After a change these name its base: "9.8% on 2022", "£2m over the budget", "5 points below the average". */
const OLD_LINKED = new RegExp(
  `^[^.;:]{0,30}?\\b(?:on|over|above|below|short of|behind|ahead of)\\s+${FILL}`,
  'i'
)
const NEW_BESIDE = new RegExp(
  `(?:(?<!\\b(?:compared|comparing|compares|comparison|relative|contrast|contrasted|due|equal|came|come|comes|coming|amount|amounts|amounted|according|access|responded|responding|relating|related|linked|belong|belonged|led|leading|close|closer|next|referred|sent|issued|given|attached|attributable|attributed|subject|equivalent|from|up|prior) )\\bto\\s+|\\b(?:now|currently|today|stands? at|reach(?:ed|es|ing)|hit|(?<!P)LTM|this year|latest|proposed|afterwards)\\b[^.;:]{0,20}?|\\b(?:ended|ending|clos(?:ed|ing)|finish(?:ed|ing))\\b[^.;:]{0,25}?\\b(?:with|at|on)\\s+)${FILL}`,
  'i'
)
const OLD_AFTER =
  /\b(?:PLTM|previous(?:ly)?|preceding|prior|earlier|ago|before|same (?:period|quarter|month|time)|corresponding|last (?:time|summer|winter|spring|autumn)|baseline|base year|first year|originally|at the (?:start|outset|beginning))\b|^\s+(?:in (?:its|their|the) first|then|last)\s*$/i
const NEW_AFTER =
  /\b(?:(?<!P)LTM|this (?:year|quarter|month|time)|now|current(?:ly)?|latest|most recent|today|to date|afterwards|second year)\b|^\s+in (?:its|their|the) second\s*$/i
/** "£1.9m → £1.6m": the arrow runs from the old to the new. */
const ARROW_BEFORE = /(?:→|➔|⇒|->|=>)\s*$/
const ARROW_AFTER = /^[^\d;:.]{0,20}(?:→|➔|⇒|->|=>)\s*$/
/** "Rescues from water (19": what a bracket follows is the old figure only where the words are of time. */
const TIMED =
  /\b(?:year|quarter|month|period|week|previous|last|before|earlier|ago|baseline|same|than|against|compar\w+|versus|vs|on|19\d\d|20\d\d)\b/i
const LAST_YEAR = /\blast (?:year|quarter|month)\b/i
/** "5.1% (4.6% in 2022/23)" and "9,870 (2023: 8,640)": a dated figure in brackets is the one compared with. */
const BRACKETED =
  /\((?:[A-Z][A-Za-z]{0,9}\.?[ -]?\d{0,4}(?:\/\d{2})?: |(?:it )?(?:was|were|from|had been|previously|prev\.?|LY|vs?\.?|compared with|against|up from|down from):? (?:the )?|(?:the )?(?:PLTM|(?:previous|prior|last) (?:year|quarter|month)|year before|baseline)(?: was)?[:,]? ?|(?:in |at |to )?[A-Z]?[a-z]{0,8} ?(?:19|20)\d{2}(?:\/\d{2,4})?(?: was)?[:,]? ?)$/
const DATED_AFTER = /^[^)]{0,40}\b(?:(?:19|20)\d{2}|last|previous|before|earlier|PLTM)\b/
const WAS_BEFORE = /\b(?:was|were)\s+(?:\S{1,12}\s+){0,2}$/i
const AFTER_ENDS =
  /[;:(–—]|,(?!\s(?:the|in|during|for|recorded|over)\s)|\s-\s|\b(?:to|from|compared|against|than|versus|vs|up|down|while|whereas|but|which|who|representing|having|as (?:in|at|last)|an?\s\S{1,20}\s(?:increase|decrease|rise|fall|reduction))\b/i

/** Reads the role of every figure of a sentence from the words between it and its neighbours. */
export function rolesIn(sentence: ReadSentence, deltas: readonly Delta[]): readonly Role[] {
  const changes = new Set(deltas.map((delta) => delta.quantity))
  const wordless = new Set(deltas.filter(isWordless).map((delta) => delta.quantity))
  let taken = sentence.start
  return sentence.quantities.map((quantity, index) => {
    const left = Math.max(taken, quantity.start - 110)
    const isAfterChange = isAfter(sentence, index, deltas)
    const read = lastClause(sentence.text.slice(left - sentence.start, quantity.start - sentence.start))
    const before = isAfterChange ? read : read.replaceAll(HEDGED, blank)
    const after = wordsAfter(sentence, index)
    // Words that belong to a figure before are not read again for the next, unless that figure is itself a change.
    if (quantity.kind === 'multiple') taken = quantity.start
    else taken = changes.has(quantity) ? quantity.end : after.end
    const inside = { left: quantity.start - before.length, right: after.end }
    const prior = sentence.quantities[index - 1]
    const isBase = prior !== undefined && wordless.has(prior) && /^\s?\((?:from )?$/.test(before)
    return {
      quantity,
      ...(isBase
        ? { old: SETTLES - 0.5, new: 0 }
        : weigh(before, { near: after.text, far: wordsFrom(sentence, quantity.end) }, isAfterChange)),
      period: periodBeside(sentence, quantity, inside),
      isEnd: isAside(sentence, quantity.start),
      noun: nounIn(after.text),
      counted: contentStems(COUNTED.exec(after.text)?.[0] ?? '')
    }
  })
}

/** Whether a change, in figures or in words, is all that stands between a figure and the one before it. */
function isAfter(sentence: ReadSentence, index: number, deltas: readonly Delta[]): boolean {
  const [prior, quantity] = [sentence.quantities[index - 1], sentence.quantities[index]]
  const from = prior?.start ?? sentence.start
  const to = quantity?.start ?? from
  return deltas.some((delta) => delta.quantity.start >= from && delta.quantity.end <= to)
}

/** "2,648 (September 2023), 3,291 (September 2024)": a bracket with nothing but a date is of the figure before. */
const DATED_BRACKET =
  /^\s?\((?:in |to |at )?(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} |Q[1-4] ?)?(?:(?:19|20)\d{2}(?:\/\d{2,4})?)?\)/

/** The clause after a figure, up to the next; "251 (11.2%) in March" is read as "251 in March". */
function wordsAfter(sentence: ReadSentence, index: number): { readonly text: string; readonly end: number } {
  const [quantity, next, following] = sentence.quantities.slice(index, index + 3)
  if (!quantity) return { text: '', end: sentence.start }
  const clause = (start: number, end: number | undefined): { text: string; end: number } => {
    const furthest = Math.min(end ?? sentence.end, start + 90)
    const words = sentence.text.slice(start - sentence.start, furthest - sentence.start)
    const text = DATED_BRACKET.exec(words)?.[0] ?? firstClause(words)
    return { text, end: start + text.length }
  }
  const gap = next ? sentence.text.slice(quantity.end - sentence.start, next.start - sentence.start) : ''
  const isBracketNext = gap === ' (' && next?.kind === 'percent' && quantity.kind !== 'percent'
  const closes = next ? sentence.text.slice(next.end - sentence.start).startsWith(') ') : false
  return isBracketNext && next && closes
    ? clause(next.end + 1, following?.start)
    : clause(quantity.end, next?.start)
}

/** "fewer than one in five (18.3%)" bounds a figure; only after a change does "than" name a base. */
const HEDGED = /\b(?:fewer|less|more|rather|other|greater) than\b/gi

function blank(words: string): string {
  return ' '.repeat(words.length)
}

const RANGED = /\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying))\b[^.;]{0,60}$/i

const PARTS =
  /\b(?:made up of|comprising|comprises|comprised|consist(?:s|ed|ing) of|split between|broken down into)\b[^.;]*(?:\.\d[^.;]*)*$/i

function isAside(sentence: ReadSentence, start: number): boolean {
  const words = (reach: number): string =>
    sentence.text.slice(Math.max(0, start - sentence.start - reach), start - sentence.start)
  return RANGED.test(words(90)) || PARTS.test(words(220))
}

function wordsFrom(sentence: ReadSentence, end: number): string {
  return sentence.text.slice(end - sentence.start, end - sentence.start + 60)
}

interface After {
  /** The clause that goes with the figure. */
  readonly near: string
  /** The words after the figure, whatever they belong to. */
  readonly far: string
}

function isBracketed(before: string, { near, far }: After): boolean {
  if (BRACKETED.test(before)) return /^[^(]{0,60}\)/.test(far)
  return near.includes(')') && before.endsWith('(') && DATED_AFTER.test(near)
}

function lastClause(before: string): string {
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '))
  return before.slice(cut + 1)
}

function firstClause(after: string): string {
  const end = AFTER_ENDS.exec(after)
  return end ? after.slice(0, end.index) : after
}

function weigh(before: string, after: After, isAfterChange: boolean): { old: number; new: number } {
  if (ARROW_BEFORE.test(before)) return { old: 0, new: SETTLES }
  if (ARROW_AFTER.test(after.near)) return { old: SETTLES, new: 0 }
  const oldBeside = oldIn(before) ?? (isAfterChange ? OLD_LINKED.exec(before) : null)
  const newBeside = newIn(before)
  const isOldNearer = (oldBeside?.index ?? -1) > (newBeside?.index ?? -1)
  let old = oldBeside && isOldNearer ? SETTLES : 0
  let later = newBeside && !isOldNearer ? SETTLES : 0
  if (OLD_AFTER.test(after.near)) old += SUGGESTS
  else if (NEW_AFTER.test(after.near)) later += SUGGESTS
  else if (LAST_YEAR.test(after.near)) old += LEANS
  if (/\bPLTM\b|\bprevious\b|\bpreceding\b/.test(before) && old === 0) old += HINTS
  if (/(?<!P)LTM\b|\bthis year\b/.test(before)) later += HINTS
  if (WAS_BEFORE.test(before) && old === 0 && later === 0) old += HINTS / 5
  if (old < SUGGESTS && later === 0 && isBracketed(before, after)) old = SETTLES - 0.5
  return { old, new: later }
}

function newIn(before: string): RegExpExecArray | null {
  const found = NEW_BESIDE.exec(before)
  return found && before.endsWith('(') && /^to\b/i.test(found[0]) ? null : found
}

function oldIn(before: string): RegExpExecArray | null {
  const found = OLD_BESIDE.exec(before)
  return found && before.endsWith('(') && !TIMED.test(found[0]) ? null : found
}

const NOUN =
  /^\s+(?!(?:this|last|the|in|of|were|was|and|or|to|for|from|by|on|at|had|have|has|are|is|per|during|out|more|fewer|less|higher|lower|between|over|under|with)\b)([a-z][a-z-]{2,20})\b/

const COUNTED = /^(?:\s+[a-z][a-z-]{2,20}){1,2}/

function nounIn(after: string): string | null {
  return NOUN.exec(after)?.[1] ?? null
}
