import type { Delta } from './deltas.ts'
import { yearsBetween } from './periods.ts'
import type { Role } from './roles.ts'
import { contentStems } from './words.ts'

/** A stated change, the figures it may compare, and the text they stand in. */
export interface Scene {
  readonly delta: Delta
  readonly candidates: readonly Role[]
  /** The text between two offsets of the paper. */
  readonly textOf: (start: number, end: number) => string
}

/** Enough to outweigh any grammar. */
const VETO = 6

/** How far grammar and place speak for a pair: what each figure is called, when it is of, and how near they stand. */
export function weightOf(scene: Scene, old: Role, later: Role): number {
  return (
    old.old -
    (isChained(old, later) ? 0 : old.new) +
    later.new -
    later.old +
    byPeriod(scene, old, later) +
    byNoun(old, later) +
    bySubject(scene, old, later) +
    byLink(scene, old, later) -
    byRival(scene, old, later) -
    byPlace(scene, old, later) -
    byContrast(scene, old, later) -
    byForm(scene, old, later)
  )
}

/**
 * A change is from the period before to the latest. A period between the two makes for doubt, and so does one after both,
 * above all where it stands nearer to the change.
 */
function byPeriod({ delta, candidates }: Scene, old: Role, later: Role): number {
  const years = gap(old, later)
  if (years === null) return byNow(old, later)
  if (years === 0) return 0
  // Quarters and months without a year may run either way.
  const sure = (old.period ?? 0) < 1 ? 2.5 : 4
  if (years < 0) return -sure
  const others = candidates.filter((other) => other.quantity.kind === old.quantity.kind)
  // "Fewer than the 46 of 2019 and than the 71 of 2016": the words call both old.
  if (later.old >= 3 && later.new < 1) return 0
  const newer = others.filter((other) => (gap(later, other) ?? 0) > 0)
  const isNearer = newer.some(
    ({ quantity }) => quantity.start > later.quantity.end && quantity.end < delta.quantity.start
  )
  const isSkipping = others.some((other) => (gap(old, other) ?? 0) > 0 && (gap(other, later) ?? 0) > 0)
  return sure - (newer.length > 0 ? 2 : 0) - (isNearer ? 2 * VETO : 0) - (isSkipping ? 3 : 0)
}

/** "12 weeks in 2022, six now" and "a year ago 12, six in 2024": one is dated and the other called new or old. */
function byNow(old: Role, later: Role): number {
  if (old.period !== null && later.period === null && later.new > later.old) return 0.8
  return old.period === null && later.period !== null && old.old > old.new ? 0.5 : 0
}

function gap(from: Role, to: Role): number | null {
  return from.period === null || to.period === null ? null : yearsBetween(from.period, to.period)
}

/** "From 11,204 in 2021 to 13,980 in 2022 and 15,112 in 2023": a figure new to one is old to the next. */
function isChained(old: Role, later: Role): boolean {
  return later.quantity.start > old.quantity.start && (gap(old, later) ?? 0) > 0
}

function byNoun(old: Role, later: Role): number {
  if (old.noun === null || later.noun === null) return 0
  return old.noun === later.noun ? 0.6 : -0.2
}

const REACH = 50

/** "So complaints have fallen by 15.4%" is of figures that count complaints. */
function bySubject({ delta, textOf }: Scene, old: Role, later: Role): number {
  const start = Math.max(0, delta.start - REACH)
  const said = new Set(contentStems(lastClause(textOf(start, delta.start))))
  const isSaid = ({ counted }: Role): boolean => counted.some((stem) => said.has(stem))
  return isSaid(old) && isSaid(later) ? 0.8 : 0
}

function lastClause(words: string): string {
  return words.split(/[.;:,](?=\s)/).at(-1) ?? ''
}

const LINK =
  /^[^.;:\d]{0,20}\b(?:than|on|from|below|above|against|over|compared (?:to|with)|short of)\b[^.;]{0,60}$/i

/** "12% below the 69.7 million of 2019/20" names its own base. */
function byLink({ delta, textOf }: Scene, old: Role, later: Role): number {
  const start = delta.quantity.end
  const gap = old.quantity.start - start
  if (gap <= 0 || gap >= 80 || !LINK.test(textOf(start, old.quantity.start))) return 0
  // "Up 9.3% on the 6,260 of last year, and we closed 6,611": what rose was named before, unless "to" names it after.
  return later.quantity.start > old.quantity.end && later.new < 1 ? 1 : 2
}

/** "Compared with 63% in 2022 and 66% in 2020" gives two bases and no way to choose. */
function byRival({ candidates, textOf }: Scene, old: Role, later: Role): number {
  const rival = candidates.find((other) => {
    if (other === old || other === later || other.quantity.kind !== old.quantity.kind) return false
    const [first, second] = other.quantity.start < old.quantity.start ? [other, old] : [old, other]
    const between = textOf(first.quantity.end, second.quantity.start)
    return (
      between.length < 30 &&
      /\band\b/.test(between) &&
      !/\b(?:to|from|than)\b/.test(between) &&
      old.period !== null &&
      other.period !== null
    )
  })
  return rival && old.old > 0 ? VETO : 0
}

/** Far pairs, and pairs with other figures between their parts or between them and the change, weigh less. */
function byPlace({ delta, candidates, textOf }: Scene, old: Role, later: Role): number {
  const first = Math.min(old.quantity.start, later.quantity.start)
  const last = Math.max(old.quantity.end, later.quantity.end)
  const apart = last - first
  const away = Math.max(0, delta.quantity.start - last, first - delta.quantity.end)
  const from = Math.min(first, delta.quantity.start)
  const to = Math.max(last, delta.quantity.end)
  const between = candidates.filter(
    ({ quantity: { start, end } }) =>
      start !== old.quantity.start && start !== later.quantity.start && start > from && end < to
  ).length
  return apart / 150 + away / 150 + between * 0.7 + byClause({ delta, candidates, textOf }, old, later)
}

/** "5 seconds better than the 34:12 of July; the standard is 18:00": what stands beyond the clause gives way to what does not. */
function byClause({ delta, candidates, textOf }: Scene, old: Role, later: Role): number {
  const isBeyond = ({ quantity }: Role): boolean =>
    quantity.start < delta.start
      ? textOf(quantity.end, delta.start).includes('; ')
      : textOf(delta.end, quantity.start).includes('; ')
  if (isBeyond(old) === isBeyond(later)) return 0
  const hasOther = candidates.some(
    (other) =>
      other !== old && other !== later && other.quantity.kind === old.quantity.kind && !isBeyond(other)
  )
  return hasOther ? 1.6 : 0
}

const CONTRAST =
  /\b(?:then|while|whilst|whereas|but|although|though)\b|;(?!\s*(?:this|that|it|which|an?|the|down|up|i\.e|now|afterwards)\b)\s*[a-z]/i
const NEW_SUBJECT =
  /\band (?!(?:so |thus |therefore )?(?:is|was|were|this|that|it|which|represents|represented|an?|now|has|have)\b)[^,.;()\d]{2,60}\b(?:was|were|is|are|has|have|had|fell|rose|grew|increased|decreased|dropped|reduced|went|saw|doubled|trebled|tripled|halved|declined|climbed|numbered|totalled|stood)\b/i

/** "A loss of 37.4%, and in housing law, where the number has gone from 58 to 31" turns to another part. */
const ELSEWHERE = /,? and (?:in|for|at|among|within|with) [a-z][^.;\d]{2,60},\s/i
const OTHERWISE = /\b(?:while|whilst|whereas)\b|\band (?:still |also )?(?:up|down) (?:from|on)\b/i
/** "3.4% above the one but 1.8% below the other": the subject goes on. */
const GOES_ON =
  /,?\s*\b(?:but|though|although|and|while)\s(?:(?:still|also|only|up|down|was|were|is)\s){0,2}$/i

/** "A fell from 34 to 31, while collisions were 18% lower" speaks of something else after the comma. */
function byContrast({ delta, textOf }: Scene, old: Role, later: Role): number {
  const gaps = [old, later].map(({ quantity }) =>
    quantity.start < delta.quantity.start
      ? { isBefore: true, text: textOf(quantity.end, delta.quantity.start).replace(GOES_ON, '') }
      : { isBefore: false, text: textOf(delta.quantity.end, quantity.start) }
  )
  const [first, second] = gaps
  if (!first || !second) return 0
  const nearest = first.text.length < second.text.length ? first : second
  const close = first.isBefore === second.isBefore ? [nearest] : gaps
  const isCrossed =
    close.some(
      ({ text }) => text.length > 400 || CONTRAST.test(text) || NEW_SUBJECT.test(text) || ELSEWHERE.test(text)
    ) || gaps.some(({ text }) => OTHERWISE.test(text))
  return isCrossed ? VETO : 0
}

/** "£204,000 a site" is not what "£5.40 million" became. */
const EACH =
  /^ (?:per (?!cent)|each\b|apiece\b|an? (?!year|month|week|day|quarter|while|(?:\w+ )?(?:rise|fall|drop|increase|decrease|reduction|cut|gain|saving|change))[a-z]+(?: |[.,;:)]|$)|for every )/

function isEach({ textOf }: Scene, { quantity }: Role): boolean {
  return EACH.test(textOf(quantity.end, quantity.end + 24))
}

/** "The standard is 18:00": what is aimed at is not what was, where there are other figures. */
const AIM =
  /\b(?:target|standard|goal|benchmark|threshold|ceiling|ambition|trajectory|promise)\b[^.;,]{0,16}$/i

function isAim({ textOf }: Scene, { quantity }: Role): boolean {
  return AIM.test(textOf(Math.max(0, quantity.start - 36), quantity.start))
}

function byForm(scene: Scene, old: Role, later: Role): number {
  const { delta, candidates, textOf } = scene
  const words = [old, later].filter(({ quantity }) => quantity.isWord && quantity.kind === 'count').length
  const isRateOfRates = delta.quantity.kind === 'percent' && old.quantity.kind === 'percent' ? 0.4 : 0
  const isAlike = old.quantity.decimals === later.quantity.decimals ? 0 : 0.2
  const rivals = candidates.filter((other) => other.quantity.kind === old.quantity.kind).length - 2
  const between = textOf(
    Math.min(old.quantity.end, later.quantity.end),
    Math.max(old.quantity.start, later.quantity.start)
  )
  const isOther =
    (rivals === 0 && !between.includes('. ')) || isEach(scene, old) === isEach(scene, later) ? 0 : 3
  const aims = rivals > 0 ? [old, later].filter((role) => isAim(scene, role)).length : 0
  return words * 0.8 + isRateOfRates + isAlike + isOther + aims * 1.5
}
