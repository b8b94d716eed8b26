import type { LabelInput } from './labels.ts'

/** What a kind of statement works out from its inputs, flat and in their order. */
export type Formula = (values: readonly number[]) => number

const sum: Formula = (values) => values.reduce((total, value) => total + value, 0)
const difference: Formula = ([old = 0, now = 0]) => now - old
const growth: Formula = ([old = 0, now = 0]) => ((now - old) / old) * 100
const percentage: Formula = ([part = 0, whole = 0]) => (part / whole) * 100
const product: Formula = (values) => values.reduce((total, value) => total * value, 1)
const mean: Formula = (values) => sum(values) / values.length

/** A change and the figure after it, or before it: the base is what the change leaves. */
const growthTo: Formula = ([change = 0, now = 0]) => (change / (now - change)) * 100
const growthFrom: Formula = ([change = 0, old = 0]) => (change / old) * 100

/** Rates first and then as many volumes. */
const weightedByHalves: Formula = (values) => {
  const half = values.length / 2
  return sum(values.slice(0, half).map((rate, n) => rate * (values[half + n] ?? 0))) / sum(values.slice(half))
}

/** A rate and its volume, again and again. */
const weightedByPairs: Formula = (values) =>
  weightedByHalves([...values.filter((_, n) => n % 2 === 0), ...values.filter((_, n) => n % 2 === 1)])

/** Counts first and then the wholes they are counted out of. */
const ratioOfSums: Formula = (values) => {
  const half = values.length / 2
  return (sum(values.slice(0, half)) / sum(values.slice(half))) * 100
}

const turned =
  (formula: Formula): Formula =>
  (values) =>
    formula(values.toReversed())
const negated =
  (formula: Formula): Formula =>
  ([first = 0, ...rest]) =>
    formula([-first, ...rest])

/**
 * The ways a kind may be worked out. The first is how labels are written; the others are taken only where it does not
 * give what the label says is worked out.
 */
const formulas: Readonly<Record<string, readonly Formula[]>> = {
  pct_change: [growth],
  abs_change: [difference],
  pp_change: [difference],
  pct_from_delta_new: [
    growthTo,
    negated(growthTo),
    turned(growthTo),
    negated(turned(growthTo)),
    turned(negated(growthTo))
  ],
  pct_from_delta_old: [growthFrom, turned(growthFrom)],
  share: [percentage],
  share_complement: [
    (values) => 100 - sum(values),
    ([part = 0, whole = 0]) => whole - part,
    ([part = 0, whole = 0]) => 100 - (part / whole) * 100
  ],
  total: [sum],
  table_total: [sum],
  rate_per: [([count = 0, of = 1, per = 1]) => (count / of) * per],
  ratio: [([old = 0, now = 0]) => now / old, ([old = 0, now = 0]) => old / now],
  product: [product, (values) => product(values) / 100],
  quotient: [([above = 0, below = 1]) => above / below, ([below = 1, above = 0]) => above / below],
  average: [mean],
  weighted_average: [weightedByHalves, weightedByPairs, ratioOfSums]
}

/** The ways to work out a kind; none for kinds that are not arithmetic. */
export const formulasOf = (kind: string): readonly Formula[] => formulas[kind] ?? []

/** Kinds whose result is a percentage, so that "a third" is 33.3. */
export const isPercentage = (kind: string): boolean => /^(?:pct_|share)/.test(kind)

export const flat = (input: LabelInput): readonly string[] =>
  typeof input === 'string' ? [input] : input.flatMap(flat)
