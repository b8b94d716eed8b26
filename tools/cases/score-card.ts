import type { ClaimKind } from '@scrutable/figures'
import { verdictOf } from './labels.ts'
import type { Matched } from './matching.ts'

/** The counts of a kind or of a split, from which every rate is worked out. */
export interface Counts {
  readonly labelled: number
  readonly found: number
  /** Found, and given the label's verdict from the label's figures. */
  readonly right: number
  readonly wrong: number
  /** Wrong figures that were called wrong. */
  readonly caught: number
  readonly fails: number
  /** Of those called wrong, the ones that are. */
  readonly trueFails: number
}

/** The counts of a whole split. */
export interface Totals extends Counts {
  readonly nonClaims: number
  readonly nonClaimsAccused: number
  readonly figuresSeen: number
  readonly figuresInClaims: number
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

export const totalsOf = (matched: readonly Matched[]): Totals => ({
  ...countsOf(matched, () => true),
  nonClaims: add(matched.map(({ checked }) => checked.labelled.nonClaims.length)),
  nonClaimsAccused: add(matched.map(({ accusedNonClaims }) => accusedNonClaims.length)),
  figuresSeen: add(matched.map(({ checked }) => checked.report.figures.seen)),
  figuresInClaims: add(matched.map(({ checked }) => checked.report.figures.inClaims))
})

/** The counts of each kind: labels under the label's kind, accusations under the claim's. */
export const countsByKind = (matched: readonly Matched[]): ReadonlyMap<string, Counts> => {
  const labelled = matched.flatMap(({ answers }) => answers.map(({ label }) => label.kind))
  const accused = matched.flatMap(({ checked }) =>
    checked.report.claims.filter(({ verdict }) => verdict === 'fails').map(({ kind }) => kind)
  )
  const kinds = [...new Set<string>([...labelled, ...accused])].toSorted()
  return new Map(kinds.map((kind) => [kind, countsOf(matched, (other) => other === kind)]))
}

const countsOf = (matched: readonly Matched[], isCounted: (kind: string) => boolean): Counts => {
  const answers = matched.flatMap(({ answers }) => answers).filter(({ label }) => isCounted(label.kind))
  const wrong = answers.filter(({ label }) => verdictOf(label) === 'fails')
  const ofKind = (claims: readonly { readonly kind: ClaimKind }[]): number =>
    claims.filter(({ kind }) => isCounted(kind)).length
  const fails = add(
    matched.map(({ checked }) => ofKind(checked.report.claims.filter(({ verdict }) => verdict === 'fails')))
  )
  return {
    labelled: answers.length,
    found: answers.filter(({ claim }) => claim !== null).length,
    right: answers.filter(({ isRight }) => isRight).length,
    wrong: wrong.length,
    caught: wrong.filter(({ isRight }) => isRight).length,
    fails,
    trueFails: fails - add(matched.map(({ falseAccusations }) => ofKind(falseAccusations)))
  }
}

/** A rate of whole counts. Of none, there is no rate. */
export interface Rate {
  readonly name: string
  readonly of: readonly [number, number]
  readonly isBetterLow?: boolean
}

export const ratesOf = (totals: Totals): readonly Rate[] => [
  { name: 'labelled claims found', of: [totals.found, totals.labelled] },
  { name: 'found and judged right', of: [totals.right, totals.labelled] },
  { name: 'recall of wrong figures', of: [totals.caught, totals.wrong] },
  { name: 'precision of “fails”', of: [totals.trueFails, totals.fails] },
  { name: 'figures in claims', of: [totals.figuresInClaims, totals.figuresSeen] },
  { name: 'non-claims called wrong', of: [totals.nonClaimsAccused, totals.nonClaims], isBetterLow: true }
]

/**
 * The 95% interval of a rate, by Wilson's score method (E. B. Wilson, Journal of the American Statistical Association
 * 22, 1927); null of none.
 */
export const wilson = ([part, whole]: readonly [number, number]): readonly [number, number] | null => {
  if (whole === 0) return null
  const z = 1.959964
  const rate = part / whole
  const middle = (rate + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole)
  const reach =
    (z / (1 + z ** 2 / whole)) * Math.sqrt((rate * (1 - rate)) / whole + z ** 2 / (4 * whole ** 2))
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}
