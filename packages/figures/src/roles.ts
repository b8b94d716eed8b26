import { isAside } from './asides.ts'
import type { Delta } from './deltas.ts'
import { periodBeside } from './period-beside.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { isWordless } from './restated-changes.ts'
import {
  OLD_BESIDE,
  OLD_LINKED,
  NEW_BESIDE,
  OLD_AFTER,
  NEW_AFTER,
  ARROW_BEFORE,
  ARROW_AFTER,
  NEVER_TO,
  TIMED,
  LAST_YEAR,
  BRACKETED,
  DATED_AFTER,
  WAS_BEFORE,
  AFTER_ENDS
} from './role-patterns.ts'
import { coordinated, dated } from './shared-roles.ts'
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

/** Reads the role of every figure of a sentence from the words between it and its neighbours. */
export function rolesIn(sentence: ReadSentence, deltas: readonly Delta[]): readonly Role[] {
  const changes = new Set(deltas.map((delta) => delta.quantity))
  const wordless = new Set(deltas.filter(isWordless).map((delta) => delta.quantity))
  let taken = sentence.start
  const roles = sentence.quantities.map((quantity, index): Role => {
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
        : weigh(before, aroundOf(sentence, quantity, { near: after.text, left }), isAfterChange)),
      period: periodBeside(sentence, quantity, inside),
      isEnd: isAside(sentence, quantity.start),
      noun: nounIn(after.text),
      counted: contentStems(COUNTED.exec(after.text)?.[0] ?? '')
    }
  })
  return dated(sentence, coordinated(sentence, roles))
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

function wordsFrom(sentence: ReadSentence, end: number): string {
  return sentence.text.slice(end - sentence.start, end - sentence.start + 92)
}

function aroundOf(
  sentence: ReadSentence,
  { end }: Quantity,
  { near, left }: { readonly near: string; readonly left: number }
): After {
  const lead = sentence.text.slice(Math.max(0, left - sentence.start - 16), left - sentence.start)
  return { near, far: wordsFrom(sentence, end), lead }
}

interface After {
  /** The last words of what belongs to the figure before. */
  readonly lead: string
  /** The clause that goes with the figure. */
  readonly near: string
  /** The words after the figure, whatever they belong to. */
  readonly far: string
}

function isBracketed(before: string, { near, far }: After): boolean {
  if (BRACKETED.test(before)) return /^[^(]{0,60}\)/.test(far)
  return before.endsWith('(') && DATED_AFTER.test(near) && /^[^(]{0,90}\)/.test(far)
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
  const linked = isAfterChange ? OLD_LINKED.exec(before) : null
  const oldBeside = oldIn(before) ?? linked
  const found = newIn(before, after.lead)
  // "An increase of £77 on this year's £1,547": what a change is on is its base, though it be the latest.
  const newBeside = linked && found && !/^to\b/i.test(found[0]) ? null : found
  const isOldNearer = (oldBeside?.index ?? -1) > (newBeside?.index ?? -1)
  let old = oldBeside && isOldNearer ? SETTLES : 0
  let later = newBeside && !isOldNearer ? SETTLES : 0
  if (OLD_AFTER.test(after.near)) old += SUGGESTS
  else if (NEW_AFTER.test(after.near)) later += SUGGESTS
  else if (LAST_YEAR.test(after.near)) old += LEANS
  if (/\bPLTM\b|\bprevious\b|\bpreceding\b/.test(before) && old === 0) old += HINTS
  if (/(?<!P)LTM\b|\bthis year\b/.test(before)) later += HINTS
  if (WAS_BEFORE.test(before) && old === 0 && later === 0) old += HINTS / 5
  if (old < SETTLES - 0.5 && later === 0 && isBracketed(before, after)) old = SETTLES - 0.5
  return { old, new: later }
}

function newIn(before: string, lead: string): RegExpExecArray | null {
  const found = NEW_BESIDE.exec(before)
  if (found && found.index < 2 && /^to\b/i.test(found[0]) && NEVER_TO.test(lead)) return null
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
