import type { MeantColumn } from './column-meaning.ts'
import { contentStems } from './words.ts'

/** The columns a change lies between, by position. */
export interface ColumnPair {
  readonly old: number
  readonly now: number
  /**
   * `dated`: the headings put the two in time. `named`: they say which is the plan and which the result, or nothing but
   * their place does. `told`: only the rows can tell that the column lies between these two.
   */
  readonly by: 'dated' | 'named' | 'told'
}

// A rank that rises is a number that falls; a target and a population are not what changed.
const notCompared = /\b(?:rank|ranking|position|target|population)\b/iu

/**
 * The pairs of columns that a change column may compare, likeliest first: columns alike but for their periods, nearest
 * in words to the change's own heading; the last two periods before the first and last.
 */
export function changePairs(columns: readonly MeantColumn[], change: MeantColumn): readonly ColumnPair[] {
  const values = columns.filter(({ meaning, at }) => at > 0 && meaning !== 'change' && meaning !== 'label')
  const usable = values
    .filter(({ heading, at }) => !notCompared.test(heading) && at !== change.at)
    .filter(({ unit }) => unit !== null && (unit !== 'percent' || mayBePercent(change)))
  const groups = [...Map.groupBy(usable, ({ period }) => period.subject).values()].filter(isOrdered)
  const ranked = groups.toSorted((a, b) => closeness(b, change) - closeness(a, change))
  const best = ranked[0]
  if (best !== undefined) return pairsWithin(best)
  return [...planned(columns, change), ...neighbours(columns, change)]
}

function mayBePercent({ heading, unit }: MeantColumn): boolean {
  return unit === 'points' || /\bpoints?\b|\b(?:pp|ppts?|%\s?pts?)\b/iu.test(heading)
}

function isOrdered(group: readonly MeantColumn[]): boolean {
  const places = group.map(placeOf)
  return group.length >= 2 && places.every((place) => place !== null) && new Set(places).size === group.length
}

// Words such as "previous" order two columns that name no dates; dates decide where they are printed.
function placeOf({ period }: MeantColumn): number | null {
  if (period.at !== null) return period.at
  return period.relative === 0 ? null : period.relative
}

function closeness(group: readonly MeantColumn[], change: MeantColumn): number {
  const words = new Set(contentStems(change.heading))
  const shared = contentStems(group[0]?.period.subject ?? '').filter((word) => words.has(word)).length
  const last = Math.max(...group.filter(({ at }) => at < change.at).map(({ at }) => at), -1)
  const isCount = group.every(({ meaning }) => meaning === 'value' || meaning === 'total') ? 1 : 0
  return shared * 100 + isCount * 50 - (last === -1 ? 90 : change.at - last)
}

function pairsWithin(group: readonly MeantColumn[]): readonly ColumnPair[] {
  const ordered = group.toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0)).map(({ at }) => at)
  const [first, last, beforeLast] = [ordered[0], ordered.at(-1), ordered.at(-2)]
  if (first === undefined || last === undefined || beforeLast === undefined) return []
  const recent = { old: beforeLast, now: last, by: 'dated' as const }
  return ordered.length === 2 ? [recent] : [recent, { old: first, now: last, by: 'dated' }]
}

const planHeading =
  /\b(?:budgets?|budgeted|plan|plans|planned|estimates?|estimated|original|approved|profiled?|allocation|allocated|establishment|expected|baseline)\b/iu
const resultHeading =
  /\b(?:actuals?|outturn|forecast|projected|projection|revised|spen[dt]|spending|costs?|final|delivered|achieved|in post|result)\b/iu

/** Whether a heading is of what was planned. */
export function isPlanned(heading: string): boolean {
  return planHeading.test(heading)
}

/** Whether a heading is of what came of a plan. */
export function isResult(heading: string): boolean {
  return resultHeading.test(heading) && !planHeading.test(heading)
}

const againstTarget = /\b(?:gap|variance|shortfall|difference|against|to)\b/iu

// The sign is told by the rows: some accounts take the plan from the result and some the result from the plan.
function planned(columns: readonly MeantColumn[], change: MeantColumn): readonly ColumnPair[] {
  const values = columns.filter(
    ({ at, meaning, unit }) =>
      at > 0 && at !== change.at && comparedWith.has(meaning) && (unit !== 'percent' || mayBePercent(change))
  )
  const plans = values.filter(({ heading }) => isPlan(heading, change))
  const results = values.filter(({ heading }) => resultHeading.test(heading) && !isPlan(heading, change))
  return plans.flatMap((plan) =>
    results
      .filter(({ unit }) => unit === plan.unit)
      .toReversed()
      .flatMap(({ at }) => bothWays(plan.at, at, 'named'))
  )
}

const comparedWith = new Set<MeantColumn['meaning']>(['value', 'total', 'share', 'other'])

// A target is a plan where the change is said to be a gap.
function isPlan(heading: string, change: MeantColumn): boolean {
  return planHeading.test(heading) || (/\btargets?\b/iu.test(heading) && againstTarget.test(change.heading))
}

function bothWays(old: number, now: number, by: ColumnPair['by']): readonly ColumnPair[] {
  return [
    { old, now, by },
    { old: now, now: old, by }
  ]
}

// Headings that name no periods: the two columns just before the change, older on the left unless the rows disagree.
function neighbours(columns: readonly MeantColumn[], change: MeantColumn): readonly ColumnPair[] {
  const before = columns
    .slice(1, change.at)
    .filter(({ meaning }) => meaning === 'value' || meaning === 'total')
  const [old, now] = [before.at(-2), before.at(-1)]
  if (old === undefined || now === undefined || old.unit !== now.unit || before.length > 2) return []
  return bothWays(old.at, now.at, 'named')
}

const mostValues = 8

/** Every pair of columns of one unit before a column, for the rows to choose among; what is a total is made of parts. */
export function pairsBefore(
  columns: readonly MeantColumn[],
  { at: own }: MeantColumn
): readonly ColumnPair[] {
  const values = columns
    .filter(({ at, meaning, unit }) => at > 0 && at < own && unit !== null && comparable.has(meaning))
    .filter(({ heading }) => !/^(?:all|total)\b/iu.test(heading))
    .slice(-mostValues)
  return values.flatMap((old) =>
    values
      .filter((now) => now.at > old.at && now.unit === old.unit)
      .flatMap((now) => bothWays(old.at, now.at, 'told'))
  )
}

const comparable = new Set<MeantColumn['meaning']>(['value', 'share', 'other'])
