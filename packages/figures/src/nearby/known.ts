import type { Claim, ClaimKind } from '../claim.ts'
import type { Quantity } from '../quantity.ts'

/** What is known of figures that other statements rest on. */
export interface Known {
  /** Whether a figure is already under test. */
  readonly isStated: (figure: Quantity) => boolean
  /** Whether another statement rests on a figure. */
  readonly isInput: (figure: Quantity) => boolean
  /** Whether figures, whichever of them is stated, make up a relation that is already told. */
  readonly isTold: (figures: readonly Quantity[]) => boolean
  /** Whether another statement of the kind rests on just these figures. */
  readonly isUsed: (kind: ClaimKind, inputs: readonly Quantity[]) => boolean
  /** Where the inputs of statements of the kind stand from what they state, for those stated near a place. */
  readonly patternsNear: (kind: ClaimKind, place: number) => readonly Pattern[]
  /** Whether statements of the kind rest on a figure as their base: the whole of a share, the population of a rate. */
  readonly isBase: (kind: ClaimKind, base: Quantity) => boolean
}

/** Where a statement and its inputs stand. */
export interface Pattern {
  readonly stated: number
  readonly inputs: readonly number[]
}

const NEAR = 400

/** Gathers what claims rest on; of `unchecked` ones nothing is known. */
export function knownFrom(claims: readonly Claim[]): Known {
  const stated = new Set<number>()
  const told = new Set<string>()
  const resting = new Set<number>()
  const used = new Set<string>()
  const bases = new Set<string>()
  const patterns: (Pattern & { readonly kind: ClaimKind })[] = []
  for (const claim of claims) {
    if (claim.verdict === 'unchecked') continue
    const inputs = claim.inputs.map(({ start }) => start)
    for (const input of inputs) resting.add(input)
    if (claim.statedAt !== undefined) {
      stated.add(claim.statedAt)
      told.add(keyOf([claim.statedAt, ...inputs]))
      patterns.push({ kind: claim.kind, stated: claim.statedAt, inputs })
    }
    used.add(`${claim.kind} ${keyOf(inputs)}`)
    const base = claim.inputs[1]
    if (base && basedKinds.has(claim.kind)) bases.add(`${claim.kind} ${base.value}`)
  }
  return {
    isStated: ({ start }) => stated.has(start),
    isInput: ({ start }) => resting.has(start),
    isTold: (figures) => told.has(keyOf(figures.map(({ start }) => start))),
    isUsed: (kind, inputs) => used.has(`${kind} ${keyOf(inputs.map(({ start }) => start))}`),
    patternsNear: (kind, place) =>
      patterns.filter(
        (one) => one.kind === kind && Math.abs(one.stated - place) < NEAR && one.stated !== place
      ),
    isBase: (kind, { value }) => bases.has(`${kind} ${value}`)
  }
}

const basedKinds: ReadonlySet<ClaimKind> = new Set(['share', 'rate_per'])

function keyOf(places: readonly number[]): string {
  return places.toSorted((a, b) => a - b).join(' ')
}
