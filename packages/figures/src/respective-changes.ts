import type { Matched, ReadChanges } from './change-matching.ts'
import { CHANGE_WORD, directionOf } from './change-words.ts'
import type { Delta } from './deltas.ts'
import type { WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import type { Role } from './roles.ts'

/** What makes figures pair across lists. */
const PAIRS_ACROSS =
  /\brespective(?:ly)?\b|\bin that order\b|\bin (?:the )?(?:same|this|corresponding) order\b|\bthe former\b|\bin turn\b/i

export function pairsAcross(text: string): boolean {
  return PAIRS_ACROSS.test(text)
}

/** Grammar as strong as "from A to B": the order of the lists says which figure goes with which. */
const SURE = 5

interface Listed {
  readonly roles: readonly Role[]
  readonly old: number
  readonly new: number
}

/**
 * Pairs figures across lists: "fell from 118 and 204 to 97 and 171 respectively, reductions of 17.8% and 16.2%". The
 * first of the old list goes with the first of the new and the first change. Where there are not just two lists of
 * figures of one length, nothing is paired.
 */
export function matchAcross({ sentence, roles, deltas }: ReadChanges): readonly Matched[] {
  const textOf = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start)
  const changes = new Set(deltas.map((delta) => delta.quantity))
  const figures = roles.filter(
    ({ quantity }, n) => roles[n - 1]?.quantity.start !== quantity.start && !changes.has(quantity)
  )
  const lists = listsOf(figures, textOf)
  return deltas.map((delta, n) => {
    const place = placeOf(delta, {
      deltas,
      n,
      before: textOf(Math.max(sentence.start, delta.start - 24), delta.quantity.start)
    })
    const [one, other, third] = lists.filter(({ roles: [first] }) => mayChange(delta, first?.quantity))
    const across = one && !third ? pairAt(one, other ?? singlesBeside(one, figures, delta), place) : null
    return { delta, pair: across ?? (one ? null : turnsAt(figures, delta, place)) }
  })
}

/** "To 1,012 and burglary by 11.9% to 4,418, compared with 952 and 5,014 respectively": one list, and others in turn. */
function singlesBeside(list: Listed, roles: readonly Role[], delta: Delta): Listed {
  const singles = roles.filter((role) => mayChange(delta, role.quantity) && !list.roles.includes(role))
  return listed(singles)
}

function listed(roles: readonly Role[]): Listed {
  return {
    roles,
    old: Math.max(0, ...roles.map(({ old }) => old)),
    new: Math.max(0, ...roles.map(({ new: later }) => later))
  }
}

/** "Male from 41 to 37 and female from 15 to 12, falls of 9.8% and 20.0% respectively": each pair in its turn. */
function turnsAt(roles: readonly Role[], delta: Delta, { at, of }: Place): WeighedPair | null {
  const figures = roles.filter(({ quantity }) => mayChange(delta, quantity))
  const [first, second] = [figures[2 * at], figures[2 * at + 1]]
  if (figures.length !== 2 * of || of < 2 || !first || !second) return null
  const isOldFirst = figures.every((role, n) => (n % 2 === 0 ? role.old >= 3 : role.new >= 3))
  const isNewFirst = figures.every((role, n) => (n % 2 === 1 ? role.old >= 2.5 : role.old < 1))
  if (isOldFirst) return { old: first.quantity, new: second.quantity, weight: SURE }
  return isNewFirst ? { old: second.quantity, new: first.quantity, weight: SURE } : null
}

interface Place {
  readonly at: number
  /** How many changes there are. */
  readonly of: number
}

function mayChange({ quantity }: Delta, figure: Quantity | undefined): boolean {
  if (!figure || figure.kind === 'multiple' || figure.kind === 'points') return false
  if (quantity.kind === 'points') return figure.kind === 'percent'
  return quantity.kind === 'percent' || figure.kind === quantity.kind
}

/** Runs of two or more figures of one kind that are joined by "and" or commas and little else. */
function listsOf(roles: readonly Role[], textOf: (start: number, end: number) => string): readonly Listed[] {
  const runs: Role[][] = []
  for (const role of roles) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isJoined =
      last &&
      last.quantity.kind === role.quantity.kind &&
      /^(?:,| and|, and)(?: [a-z]+){0,2} £?$/i.test(textOf(last.quantity.end, role.quantity.start)) &&
      !/\b(?:to|from|against|with|on|than)\b/i.test(textOf(last.quantity.end, role.quantity.start))
    if (run && isJoined) run.push(role)
    else runs.push([role])
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => (isDatedBracket(run, textOf) ? { ...listed(run), old: 3 } : listed(run)))
}

/** "£1.2m and £2.6m respectively (£1.0m and £2.5m in 2022/23)" */
function isDatedBracket(run: readonly Role[], textOf: (start: number, end: number) => string): boolean {
  const [first, last] = [run[0]?.quantity, run.at(-1)?.quantity]
  if (!first || !last || !textOf(first.start - 1, first.start).endsWith('(')) return false
  return /^[^()]{0,40}\b(?:(?:19|20)\d\d|last|previous|before|earlier)\b[^()]{0,30}\)/.test(
    textOf(last.end, last.end + 80)
  )
}

/** "Reductions of 17.8% and 16.2%": the second of two changes has no word of its own. */
export function withListed(sentence: ReadSentence, stated: readonly Delta[]): readonly Delta[] {
  const known = new Map(stated.map((delta) => [delta.quantity, delta]))
  const more: Delta[] = []
  sentence.quantities.forEach((quantity, index) => {
    const prior = sentence.quantities[index - 1]
    const by = byChange(sentence, quantity)
    if (by && !known.has(quantity)) {
      known.set(quantity, by)
      more.push(by)
      return
    }
    const said = prior && known.get(prior)
    if (!said || known.has(quantity) || quantity.kind !== prior.kind) return
    const gap = sentence.text.slice(prior.end - sentence.start, quantity.start - sentence.start)
    if (!/^(?:,| and|, and)(?: by| of)? $/.test(gap)) return
    const delta = { quantity, direction: said.direction, start: quantity.start, end: quantity.end }
    known.set(quantity, delta)
    more.push(delta)
  })
  return [...stated, ...more].toSorted((a, b) => a.quantity.start - b.quantity.start)
}

const CHANGES = new RegExp(`\\b(?:${CHANGE_WORD}|up|down)\\b`, 'i')

/** "Fell from 1,180 to 1,062 and from 5,450 to 4,796, or by 12% and 10% respectively": the verb stands far before. */
function byChange(sentence: ReadSentence, quantity: Quantity): Delta | null {
  const before = sentence.text.slice(0, quantity.start - sentence.start)
  const word = quantity.kind === 'percent' && /\bby $/i.test(before) ? CHANGES.exec(before)?.[0] : undefined
  if (word === undefined) return null
  return { quantity, direction: directionOf(word), start: quantity.start, end: quantity.end }
}

interface Setting {
  readonly deltas: readonly Delta[]
  readonly n: number
  readonly before: string
}

/** Which of the list a change is of: "the latter" the last, the second of two changes the second. */
function placeOf(delta: Delta, { deltas, n, before }: Setting): Place {
  if (/\bformer\b/i.test(before)) return { at: 0, of: 2 }
  if (/\blatter\b/i.test(before)) return { at: 1, of: 2 }
  const alike = deltas.filter(({ quantity }) => quantity.kind === delta.quantity.kind)
  return { at: deltas.slice(0, n).filter((other) => alike.includes(other)).length, of: alike.length }
}

function pairAt(one: Listed, other: Listed, { at, of }: Place): WeighedPair | null {
  if (one.roles.length !== of || other.roles.length !== of) return null
  const lean = one.old - one.new - (other.old - other.new)
  const [before, after] = lean > 0 ? [one, other] : [other, one]
  const [old, later] = [before.roles[at], after.roles[at]]
  return lean === 0 || !old || !later ? null : { old: old.quantity, new: later.quantity, weight: SURE }
}
