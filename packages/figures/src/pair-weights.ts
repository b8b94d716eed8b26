import { byBasis, byLead } from './named-base.ts'
import { byContrast, byForm } from './pair-doubts.ts'
import { VETO, type Scene } from './pair-scene.ts'
import { byVeto } from './pair-vetoes.ts'
import { yearsBetween } from './periods.ts'
import type { Role } from './roles.ts'
import { contentStems } from './words.ts'

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
    byBasis(scene, old) +
    byLead(scene, old, later) +
    byLink(scene, old, later) -
    (byBasis(scene, old) > 0 ? 0 : byRival(scene, old, later)) -
    byPlace(scene, old, later) -
    byContrast(scene, old, later) -
    byForm(scene, old, later) -
    byVeto(scene, old, later)
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
  if (later.old >= 2.5 && later.new < 1 && hasUncalled(candidates, old, later)) return 0
  const newer = others.filter((other) => (gap(later, other) ?? 0) > 0)
  const isNearer = newer.some(
    ({ quantity }) => quantity.start > later.quantity.end && quantity.end < delta.quantity.start
  )
  const isSkipping = others.some((other) => (gap(old, other) ?? 0) > 0 && (gap(other, later) ?? 0) > 0)
  return sure - (newer.length > 0 ? 2 : 0) - (isNearer ? 2 * VETO : 0) - (isSkipping ? 3 : 0)
}

function hasUncalled(candidates: readonly Role[], old: Role, later: Role): boolean {
  return candidates.some(
    (other) => other !== old && other !== later && other.old < 1 && other.quantity.kind === old.quantity.kind
  )
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
  return old.noun === later.noun ? 1 : -0.2
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
