import { CHANGE_WORD, directionOf, type Direction } from './change-words.ts'
import type { Delta } from './deltas.ts'
import { matchesOf } from './matches.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

const OPENS =
  /^(?!.*\b(?:than|from|compared|against|to|on)\b)[^.;:()]{0,60}(?:\(|,? or |, )(?:or |a |an |by |about |around |some |equal to |equivalent to |exactly |just |nearly |almost |over |just over |just under )?$/
/** Said again in so many words, whatever stands before. */
const SAID_AGAIN =
  /^(?!.*\b(?:of (?!last|the (?:year|month|quarter)|(?:19|20)\d|[A-Z][a-z]+,)|for|half|which|who|were|was|are|is|and|accounts?|than)\b)[^.;:()]{0,60}(?:\(|, (?:or|that is|that's|i\.e\.|ie|equal to|equivalent to|equating to|representing|being))\s?(?:by |or |a |about |around |some |just |nearly |almost |over |just over |just under )?$/
const PHRASE = /, (?:that is|that is to say|which is) (?=(?:by |about |around |some )?$)/
const CLOSES = /^(?! of\b)[^.;:()\d]{0,40}(?:\)|,|\.|;|$)/
/** "rose by 46 to 512 (9.9%)": the figure between a change and its restatement is the one it led to or began with. */
const LEVEL = /^ (?:[a-z]+ ){0,3}(?:to|from|on|than|over|above|below) (?:(?!and\b)[\w'’]+ ){0,5}$/i
const FROM_TO = /\bfrom\s(?:[^.;:]|\.(?=\d)){1,100}\sto\s(?:[^.;:]|\.(?=\d)){1,80}$/i
/** "£655, up from £618 a year before (6.0%)" */
const UP_FROM =
  /\b(up|down) (?:from|on) (?:(?:just|about|around|the|a) ){0,2}[£€$]?[\d,.]+(?:m|bn|k| million| billion)?%?$/i
const OR =
  /(?:\(|, (?:or|which is|that is|equal to|equivalent to|equating to|i\.e\.)(?: by| up| down)?(?: about| around| some)? )$/
const CHANGES = new RegExp(`\\b(?:${CHANGE_WORD}|up|down)\\b`, 'gi')
/** "Down by 0.8 points on the quarter and 1.7 points on the year" */
const ALSO_ON = /^ on (?:the|a) [a-z]+,? and (?:by )?$/i
const ALSO_BY = /^[^.;:()\d]{0,50}(?:,|\band\b)[^.;:()\d]{0,50}\bby\s$/i

/**
 * Finds changes said once more or by analogy: "fell by 192 offences (16%)", "by 16% (192 offences)", "rose from 120 to
 * 132 (10%)", "down by 15.0%, robbery by 6.2%".
 */
export function findRestated(sentence: ReadSentence, stated: readonly Delta[]): readonly Delta[] {
  const known = new Map(stated.map((delta) => [delta.quantity, delta]))
  const found: Delta[] = []
  sentence.quantities.forEach((quantity, index) => {
    const prior = sentence.quantities[index - 1]
    if (!prior || known.has(quantity) || quantity.isWord) return
    const setting = settingOf(sentence, prior, quantity)
    const said = known.get(prior)
    const direction = said
      ? again(setting, said)
      : (bracketed(setting) ??
        beyondLevel(setting, { sentence, index, known }) ??
        byAfterPair(setting) ??
        alsoBy(setting, known))
    if (direction === undefined) return
    const delta = { quantity, direction, start: quantity.start, end: quantity.end }
    known.set(quantity, delta)
    found.push(delta)
  })
  return [...found, ...amountsBefore(sentence, known)]
}

/** "102 or 8.5% fewer", "up 626 people or 26%": the number before "or" is the same change. */
function amountsBefore(sentence: ReadSentence, known: ReadonlyMap<Quantity, Delta>): readonly Delta[] {
  return sentence.quantities.flatMap((quantity, index) => {
    const next = sentence.quantities[index + 1]
    const said = next && known.get(next)
    if (!said || known.has(quantity) || said.quantity.kind !== 'percent' || quantity.kind === 'percent')
      return []
    const gap = sentence.text.slice(quantity.end - sentence.start, said.quantity.start - sentence.start)
    const before = sentence.text.slice(0, quantity.start - sentence.start)
    const isSaid = /\b(?:is|was|are|were) (?:about |around |some )?$/i.test(before)
    if (!(isSaid ? /^(?: [a-z]+){0,2},? or $/ : /^(?: [a-z]+){0,2} or $/).test(gap)) return []
    return [{ quantity, direction: said.direction, start: quantity.start, end: quantity.end }]
  })
}

interface Setting {
  readonly prior: Quantity
  readonly quantity: Quantity
  /** From the figure before, back 200 characters, and up to this figure. */
  readonly before: string
  readonly gap: string
  readonly after: string
}

function settingOf(sentence: ReadSentence, prior: Quantity, quantity: Quantity): Setting {
  const slice = (start: number, end: number): string =>
    sentence.text.slice(Math.max(start, sentence.start) - sentence.start, end - sentence.start)
  return {
    prior,
    quantity,
    before: slice(quantity.start - 200, quantity.start),
    gap: slice(prior.end, quantity.start),
    after: slice(quantity.end, quantity.end + 50)
  }
}

/** "241 ▲ 12.6% (214)": no word says that the figure changed by what the bracket holds; it is the base. */
export function isWordless({ quantity, start, end }: Delta): boolean {
  return start === quantity.start && end === quantity.end
}

function again({ prior, quantity, gap, after }: Setting, said: Delta): Direction | undefined {
  if (/^ ?\($/.test(gap) && prior.kind === 'percent' && isWordless(said)) return undefined
  if (quantity.kind === prior.kind) return ALSO_BY.test(gap) || ALSO_ON.test(gap) ? said.direction : undefined
  if (prior.kind === 'points')
    return /^,? or $/.test(gap) && quantity.kind === 'percent' ? said.direction : undefined
  if ((quantity.kind === 'percent') === (prior.kind === 'percent')) return undefined
  const isJoined =
    gap.length < 70 &&
    ((OPENS.test(gap) && !/^ of\b/.test(after) && (CLOSES.test(after) || gap.endsWith(' or '))) ||
      (quantity.kind === 'percent' && SAID_AGAIN.test(gap.replace(PHRASE, ', or ')) && CLOSES.test(after)))
  return isJoined && (quantity.kind === 'percent' || gap.endsWith('(')) ? said.direction : undefined
}

interface Known {
  readonly sentence: ReadSentence
  readonly index: number
  readonly known: ReadonlyMap<Quantity, Delta>
}

function beyondLevel(
  { prior, quantity, gap, after }: Setting,
  { sentence, index, known }: Known
): Direction | undefined {
  const amount = sentence.quantities[index - 2]
  const said = amount && known.get(amount)
  if (!said || quantity.kind !== 'percent' || amount.kind === 'percent' || amount.kind !== prior.kind)
    return undefined
  const between = sentence.text.slice(amount.end - sentence.start, prior.start - sentence.start)
  return LEVEL.test(between) && SAID_AGAIN.test(gap.replace(PHRASE, ', or ')) && CLOSES.test(after)
    ? said.direction
    : undefined
}

const BY_AFTER_PAIR = /(?:,|,? or|, that is,?|, i\.e\.,?) by (?:about |around |nearly |over )?$/i
const PAIR =
  /\bfrom\s(?:[^.;:]|\.(?=\d)){1,100}\sto\s(?:[^.;:]|\.(?=\d)){1,80}$|\bto\s(?:[^.;:]|\.(?=\d)){1,100}\sfrom\s(?:[^.;:]|\.(?=\d)){1,80}$/i

/** "Fell to 17 days from 26 days, that is, by 9 days" and "increased, from 1,905 to 2,083, by 9.3%". */
function byAfterPair({ before, gap }: Setting): Direction | undefined {
  if (!BY_AFTER_PAIR.test(gap) || !PAIR.test(before.slice(0, before.length - gap.length))) return undefined
  const words = matchesOf(CHANGES, before)
  const last = words.at(-1)?.[0]
  return last === undefined ? undefined : directionOf(last)
}

const BY_AGAIN = /(?:,|\band\b|\bbut\b) (?:also |then |only )?by (?:about |around |nearly |over )?$/i

/** "Rose by 12% in one, from 50 to 56, and by 4.2% in the other": the verb goes on. */
function alsoBy({ quantity, gap }: Setting, known: ReadonlyMap<Quantity, Delta>): Direction | undefined {
  if (!BY_AGAIN.test(gap)) return undefined
  return [...known.values()].findLast((delta) => delta.quantity.kind === quantity.kind)?.direction
}

function bracketed({ prior, quantity, before, gap, after }: Setting): Direction | undefined {
  if (
    quantity.kind !== 'percent' ||
    prior.kind === 'percent' ||
    !/^(?:[),;]|\.(?!\d)|$)/.test(after) ||
    !OR.test(gap)
  )
    return undefined
  const said = before.slice(0, before.length - gap.length)
  const upFrom = UP_FROM.exec(said)?.[1]
  if (upFrom !== undefined) return directionOf(upFrom)
  if (!FROM_TO.test(said)) return undefined
  const words = matchesOf(CHANGES, before)
  const last = words.at(-1)?.[0]
  return last === undefined ? null : directionOf(last)
}
