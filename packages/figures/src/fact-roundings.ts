import { addAlike, shared, strengthOf, type Fact } from './fact.ts'
import type { QuantityKind } from './quantity.ts'

/** Finds the facts of one kind whose figures are within a twentieth of another's, in groups of ever greater figures. */
export function neighboursAmong(facts: readonly Fact[]): (fact: Fact) => readonly (readonly Fact[])[] {
  const byKind = new Map<QuantityKind, Map<number, Fact[]>>()
  const bucketsOf = ({ kind }: Fact): Map<number, Fact[]> => {
    const buckets = byKind.get(kind) ?? new Map<number, Fact[]>()
    byKind.set(kind, buckets)
    return buckets
  }
  for (const fact of facts) addAlike(bucketsOf(fact), bucketOf(fact), fact)
  return (fact) => {
    const [buckets, own] = [bucketsOf(fact), bucketOf(fact)]
    return [buckets.get(own - 1) ?? [], buckets.get(own) ?? [], buckets.get(own + 1) ?? []]
  }
}

function bucketOf({ value }: Fact): number {
  return Math.floor(Math.log(Math.abs(value) || 1) * 20)
}

/** Whether one printing rounds the other: "about 12,400 households" and "12,388 households"; "£9.6m" and "£9.64m". */
export function isRounding(later: Fact, other: Fact): boolean {
  const [coarse, fine] =
    later.step > other.step || later.figure.approximation !== null ? [later, other] : [other, later]
  const isCoarser =
    coarse.step > fine.step || (coarse.figure.approximation !== null && fine.figure.approximation === null)
  if (!isCoarser || later.isBase || other.isBase || later.block === other.block) return false
  const room = coarse.figure.approximation === null ? coarse.step / 2 : roomOf(coarse)
  if (Math.abs(coarse.value - fine.value) > room || strengthOf(coarse) < 2) return false
  if (coarse.kind === 'count' && coarse.figure.approximation === null) return false
  const isHead = later.head !== null && later.head === other.head
  return shared(later.near, other.near) >= (isHead ? 1 : 2)
}

// "About 12,400" is to the nearest hundred.
function roomOf({ value, step }: Fact): number {
  const noughts = /0*$/u.exec(String(Math.round(Math.abs(value))))?.[0].length ?? 0
  return Math.max(step, 10 ** noughts) / 2
}
