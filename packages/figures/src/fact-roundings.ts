import { grouped, shared, strengthOf, type Fact } from './fact.ts'

/** Finds the facts of one kind whose figures are within a twentieth of another's. */
export function neighboursAmong(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const bucketOf = ({ value }: Fact): number => Math.floor(Math.log(Math.abs(value) || 1) * 20)
  const buckets = grouped(facts, (fact) => `${fact.kind} ${bucketOf(fact)}`)
  return (fact) => [-1, 0, 1].flatMap((step) => buckets.get(`${fact.kind} ${bucketOf(fact) + step}`) ?? [])
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
