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
  const told = new RelationSet()
  const resting = new Set<number>()
  const used = new Map<ClaimKind, RelationSet>()
  const bases = new Set<string>()
  const patterns = new Map<string, Pattern[]>()
  for (const claim of claims) {
    if (claim.verdict === 'unchecked') continue
    const inputs = claim.inputs.map(({ start }) => start)
    for (const input of inputs) resting.add(input)
    if (claim.statedAt !== undefined) {
      stated.add(claim.statedAt)
      told.add([claim.statedAt, ...inputs])
      const key = `${claim.kind} ${stretchOf(claim.statedAt)}`
      const beside = patterns.get(key) ?? []
      patterns.set(key, beside)
      beside.push({ stated: claim.statedAt, inputs })
    }
    const ofKind = used.get(claim.kind) ?? new RelationSet()
    used.set(claim.kind, ofKind)
    ofKind.add(inputs)
    const base = claim.inputs[1]
    if (base && basedKinds.has(claim.kind)) bases.add(`${claim.kind} ${base.value}`)
  }
  return {
    isStated: ({ start }) => stated.has(start),
    isInput: ({ start }) => resting.has(start),
    isTold: (figures) => told.has(figures),
    isUsed: (kind, inputs) => used.get(kind)?.has(inputs) === true,
    patternsNear: lastKept((kind, place) =>
      [-1, 0, 1]
        .flatMap((step) => patterns.get(`${kind} ${stretchOf(place) + step}`) ?? [])
        .filter((one) => Math.abs(one.stated - place) < NEAR && one.stated !== place)
    ),
    isBase: (kind, { value }) => bases.has(`${kind} ${value}`)
  }
}

/** All the workings of a figure ask the same, one after another: the last answer of each kind is kept. */
function lastKept(find: Known['patternsNear']): Known['patternsNear'] {
  const last = new Map<ClaimKind, { readonly place: number; readonly found: readonly Pattern[] }>()
  return (kind, place) => {
    const known = last.get(kind)
    if (known?.place === place) return known.found
    const found = find(kind, place)
    last.set(kind, { place, found })
    return found
  }
}

/** Places are kept by stretches as long as what is near, so that only three of them are looked through. */
function stretchOf(place: number): number {
  return Math.floor(place / NEAR)
}

const basedKinds: ReadonlySet<ClaimKind> = new Set(['share', 'rate_per'])

/** Sets of figures, by where they stand. Most sets asked after are not there, and the sum of their places shows it. */
class RelationSet {
  readonly #sums = new Set<number>()
  readonly #keys = new Set<string>()

  add(places: readonly number[]): void {
    this.#sums.add(places.reduce((sum, place) => sum + place, 0))
    this.#keys.add(keyOf(places))
  }

  has(figures: readonly Quantity[]): boolean {
    const sum = figures.reduce((total, { start }) => total + start, 0)
    return this.#sums.has(sum) && this.#keys.has(keyOf(figures.map(({ start }) => start)))
  }
}

function keyOf(places: readonly number[]): string {
  return places.toSorted((a, b) => a - b).join(' ')
}
