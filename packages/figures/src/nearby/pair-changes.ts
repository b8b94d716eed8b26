import { computeOver } from '../interval.ts'
import { byVeto } from '../pair-vetoes.ts'
import { isSameNoun } from '../nouns.ts'
import { yearsBetween } from '../periods.ts'
import { printSigned } from '../printing.ts'
import type { ClaimKind } from '../claim.ts'
import type { Quantity } from '../quantity.ts'
import { isAlike, likeness } from './about.ts'
import { byBasis } from './basis.ts'
import type { NearFigure, Scene } from './scene.ts'
import { nearness } from './nearness.ts'
import type { Working } from './working.ts'

/** Every pair of like figures that a stated change may lie between. */
export function changeWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, figures } = scene
  if (!delta) return []
  const likely = figures.filter((near) => mayCompare(stated, near.figure) && !near.isChange)
  const pairs = likely.flatMap((old) =>
    likely.flatMap((later) =>
      later !== old && later.figure.kind === old.figure.kind && later.figure.value !== old.figure.value
        ? [{ old, later }]
        : []
    )
  )
  return pairs.flatMap((pair) => {
    const working = workingOf(scene, pair, likely)
    return working ? [working] : []
  })
}

interface Pair {
  readonly old: NearFigure
  readonly later: NearFigure
}

function mayCompare(stated: Quantity, { kind, value, sign }: Quantity): boolean {
  if (value === 0 || sign !== null) return false
  if (stated.kind === 'points') return kind === 'percent'
  if (stated.kind === 'percent' || stated.kind === 'multiple') return kind !== 'points' && kind !== 'multiple'
  return kind === stated.kind
}

function workingOf(scene: Scene, pair: Pair, likely: readonly NearFigure[]): Working | null {
  const { stated } = scene
  const [old, later] = [pair.old.figure, pair.later.figure]
  const kind = kindOf(stated)
  const computed = computeOver([old, later], ([from = 0, to = 0]) => {
    if (kind === 'ratio') return to / from
    return kind === 'pct_change' ? ((to - from) / Math.abs(from)) * 100 : to - from
  })
  const shown =
    kind === 'ratio'
      ? `${Number(computed.value.toFixed(2))} times`
      : `${printSigned(computed.value, Math.max(1, stated.decimals))}${kind === 'pct_change' ? '%' : ''}`
  return {
    kind,
    inputs: [old, later],
    computed,
    weight: weightOf(scene, pair, likely),
    slips: slipsOf(kind, old.value, later.value),
    words: () => `${old.text} to ${later.text} is ${shown}`
  }
}

/** Worked out on the new figure, points called per cent and the other way, the new as a percentage of the old. */
function slipsOf(kind: ClaimKind, old: number, later: number): readonly number[] {
  const change = Math.abs(later - old)
  if (kind === 'pct_change') return [(change / later) * 100, change, (later / old) * 100, (old / later) * 100]
  if (kind === 'pp_change') return [(change / old) * 100]
  return kind === 'ratio' ? [later / old - 1, old / later] : []
}

function kindOf({ kind }: Quantity): ClaimKind {
  if (kind === 'multiple') return 'ratio'
  if (kind === 'points') return 'pp_change'
  return kind === 'percent' ? 'pct_change' : 'abs_change'
}

/** Few things grow or shrink to more than so many times what they were. */
const LEAP = 8

function weightOf(scene: Scene, { old, later }: Pair, likely: readonly NearFigure[]): number {
  let weight = -1
  weight += nearness(scene, [old, later]) - vetoed(scene, old, later)
  weight += 0.8 * (lean(old) - lean(later))
  weight += periods(old, later)
  weight += nouns(old, later)
  weight += byBasis(scene, old) + byGrammar(scene, old, later)
  weight += subjects(scene, { old, later }, likely)
  weight -= 3 * [old, later].filter(({ isAim }) => isAim).length
  weight -= 3 * [old, later].filter(({ role }) => role.isEnd).length
  const [first, last] = old.at < later.at ? [old.at, later.at] : [later.at, old.at]
  weight -=
    0.7 * likely.filter(({ at, figure }) => at > first && at < last && figure.kind === old.figure.kind).length
  if (scene.stated.kind === 'percent' && old.figure.kind === 'percent') weight -= 2
  if (old.figure.kind !== 'count' && old.figure.decimals !== later.figure.decimals) weight -= 1
  if (old.figure.isWord !== later.figure.isWord) weight -= 2
  const factor = later.figure.value / old.figure.value
  if (factor > LEAP || factor < 1 / LEAP) weight -= 8
  return weight
}

function vetoed({ delta, sentence }: Scene, old: NearFigure, later: NearFigure): number {
  const { text, start } = sentence.block
  const textOf = (from: number, to: number): string =>
    text.slice(Math.max(0, from - start), Math.max(0, to - start))
  return delta ? byVeto({ delta, candidates: [], textOf }, old.role, later.role) : 0
}

/** "From A to B" is no matter of likelihood: what the grammar of the sentence gives counts for most. */
function byGrammar({ pair }: Scene, old: NearFigure, later: NearFigure): number {
  if (!pair || pair.old.start !== old.figure.start || pair.new.start !== later.figure.start) return 0
  return Math.min(4, 0.8 * pair.weight)
}

/** How far the grammar calls a figure the earlier one. */
function lean({ role }: NearFigure): number {
  return Math.max(-3, Math.min(3, role.old - role.new))
}

function periods(old: NearFigure, later: NearFigure): number {
  if (old.role.period === null || later.role.period === null) return 0
  const years = yearsBetween(old.role.period, later.role.period)
  if (years === null) return 0
  if (years === 0) return -2.5
  return years > 0 ? 2 : -4
}

function nouns(old: NearFigure, later: NearFigure): number {
  if (old.role.noun === null || later.role.noun === null) return 0
  return isSameNoun(old.role.noun, later.role.noun) ? 1 : -1.5
}

function subjects(scene: Scene, { old, later }: Pair, likely: readonly NearFigure[]): number {
  const apart = isAlike(old.about.near, later.about.near) ? 0.7 : 0
  if (scene.about.size === 0) return apart
  const isOf = ({ about }: NearFigure): number => likeness(scene.about, about)
  if (!likely.some((near) => isOf(near) > 0)) return apart
  const both = isOf(old) + isOf(later)
  const isOnly =
    both >= 1.5 &&
    likely.every(
      (near) => near === old || near === later || isOf(near) < 0.5 || near.figure.kind !== old.figure.kind
    )
  return apart + 2 * both - 1.5 + (isOnly ? 2 : 0)
}
