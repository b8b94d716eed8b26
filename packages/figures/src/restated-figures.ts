import { factsOf, type Fact } from './facts.ts'
import type { Reading } from './reading.ts'
import { placeOf, type Restatement } from './restatement.ts'

/**
 * One figure printed twice: in the summary and in the body, in prose and in a table. Printings agree where they are the same
 * figure of the same thing; they contradict each other where the thing is the same and two neighbouring digits changed
 * places.
 */
export function restatedFigures(reading: Reading): readonly Restatement[] {
  const facts = factsOf(reading).filter(isTelling)
  const byValue = grouped(facts, keyOf)
  const bySlip = slipsAmong(facts)
  const near = neighboursAmong(facts)
  const accused = new Set<Fact>()
  return facts.flatMap((later) => {
    if (later.sentence === null) return []
    const same = byValue.get(keyOf(later)) ?? []
    const earlier = same.find((other) => mayRestate(later, other) && isSameThing(later, other))
    if (earlier !== undefined) return [restatement(reading, { earlier, later, isSame: true })]
    const rounded = near(later).find((other) => mayRestate(later, other) && isRounding(later, other))
    if (rounded !== undefined) return [restatement(reading, { earlier: rounded, later, isSame: true })]
    if (same.some((other) => other !== later && shared(later.near, other.near) > 0)) return []
    const other = bySlip(later).find(
      (one) => mayRestate(later, one) && !accused.has(one) && isSlipOf(later, one)
    )
    if (other === undefined) return []
    accused.add(later)
    return [restatement(reading, { earlier: other, later, isSame: false })]
  })
}

/** Finds the facts of one kind whose figures are within a twentieth of another's. */
function neighboursAmong(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const bucketOf = ({ value }: Fact): number => Math.floor(Math.log(Math.abs(value) || 1) * 20)
  const buckets = grouped(facts, (fact) => `${fact.kind} ${bucketOf(fact)}`)
  return (fact) => [-1, 0, 1].flatMap((step) => buckets.get(`${fact.kind} ${bucketOf(fact) + step}`) ?? [])
}

// "About 12,400 households" and "12,388 households"; "£9.6m" and "£9.64m".
function isRounding(later: Fact, other: Fact): boolean {
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

/** Finds the facts whose figures are a slip of the pen from another: its digits in another order, or one digit changed. */
function slipsAmong(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const byDigits = grouped(facts, digitsOf)
  const masked = facts.flatMap((fact) => maskedDigits(fact).map((key) => ({ key, fact })))
  const byMask = Map.groupBy(masked, ({ key }) => key)
  return (fact) => [
    ...(byDigits.get(digitsOf(fact)) ?? []),
    ...maskedDigits(fact).flatMap((key) => (byMask.get(key) ?? []).slice(0, mostAlike).map((one) => one.fact))
  ]
}

const leastMasked = 3

/** The figure with each of its digits left out in turn. */
function maskedDigits({ kind, value, step, figure }: Fact): readonly string[] {
  const digits = significant(value, step)
  if (digits.length < leastMasked || digits.length > 9) return []
  const whole = String(Math.round(Math.abs(value) / Math.min(step, 1)))
  return [...digits].map((_, at) => `${kind} ${figure.decimals} ${whole.slice(0, at)}_${whole.slice(at + 1)}`)
}

const mostAlike = 24

function grouped(facts: readonly Fact[], key: (fact: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const known = groups.get(key(fact))
    if (known === undefined) groups.set(key(fact), [fact])
    else if (known.length < mostAlike) known.push(fact)
  }
  return groups
}

function isTelling({ figure, kind, value }: Fact): boolean {
  if (kind === 'points' || kind === 'multiple' || figure.sign !== null) return false
  return Math.abs(value) >= 10 || figure.decimals > 0
}

function keyOf({ kind, value }: Fact): string {
  return `${kind} ${Number(value.toPrecision(12))}`
}

/** The digits that are not noughts at the end, in order of size: "4.23" and "4.32" share them. */
function digitsOf({ kind, value, step }: Fact): string {
  return `${kind} ${[...significant(value, step)].toSorted().join('')}`
}

function significant(value: number, step: number): string {
  return String(Math.round(Math.abs(value) / Math.min(step, 1)) || 0).replace(/0+$/u, '')
}

function strengthOf({ value, step }: Fact): number {
  return significant(value, step).length
}

// A sentence repeats another, or a table's cell; two figures side by side are two figures.
function mayRestate(later: Fact, other: Fact): boolean {
  if (other === later || other.figure.start === later.figure.start) return false
  if (other.sentence !== null && other.figure.start > later.figure.start) return false
  if (other.sentence === later.sentence) return false
  if (later.years.size === 0 || other.years.size === 0) return true
  return [...later.years].some((year) => other.years.has(year))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count
}

// The more digits agree, the fewer words need to.
function isSameThing(later: Fact, other: Fact): boolean {
  const isApart = other.block !== later.block || other.sentence === null
  if (!isApart) return false
  const both = shared(later.near, other.near)
  if (strengthOf(later) >= 3)
    return both >= 1 || shared(later.near, other.wide) + shared(later.wide, other.near) >= 1
  if (both === 0) return false
  const isHead =
    later.head !== null && (other.head === later.head || (other.isTotal && other.near.has(later.head)))
  return both >= 2 || isHead || shared(later.wide, other.wide) >= 2
}

function isSlipOf(later: Fact, other: Fact): boolean {
  if (later.figure.isWord || later.figure.approximation !== null || keyOf(later) === keyOf(other))
    return false
  if (later.isBase || other.isBase || !mayBeOfOneThing(later, other)) return false
  return areSwapped(later, other) ? isSwapSaid(later, other) : isMistypingSaid(later, other)
}

function isSwapSaid(later: Fact, other: Fact): boolean {
  const both = shared(later.near, other.near)
  const strength = strengthOf(later)
  if (strength >= 4) return both >= 1 || shared(later.near, other.wide) >= 2
  const around = shared(later.wide, other.wide)
  if (strength === 3) return both >= 2 || (both === 1 && (around >= 3 || other.head === later.head))
  return both >= 2 && around >= 2
}

// One digit differs by chance more often than two change places: every word of one printing must be in the other.
function isMistypingSaid(later: Fact, other: Fact): boolean {
  if (shared(later.near, other.near) < 2 || later.block === other.block) return false
  const isWithin = (one: Fact, whole: Fact): boolean => [...one.near].every((word) => whole.wide.has(word))
  return (
    isWithin(later, other) && (other.sentence === null || isWithin(other, later) || later.head === other.head)
  )
}

// Each of two things, or of two months, has a name of its own that the other's words do not hold.
function mayBeOfOneThing(later: Fact, other: Fact): boolean {
  const isHeld = (names: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...names].every((name) => words.has(name))
  const isSamePart = later.parts.size === 0 || other.parts.size === 0 || shared(later.parts, other.parts) > 0
  if (other.sentence === null) return isSamePart && isHeld(other.names, later.wide)
  return isSamePart && (isHeld(later.names, other.wide) || isHeld(other.names, later.wide))
}

function areSwapped(one: Fact, other: Fact): boolean {
  const step = Math.min(one.step, other.step, 1)
  const [a, b] = [one, other].map(({ value }) => String(Math.round(Math.abs(value) / step)))
  if (a === undefined || b === undefined || a.length !== b.length) return false
  const at = [...a].findIndex((digit, place) => digit !== b[place])
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}

interface Pair {
  readonly earlier: Fact
  readonly later: Fact
  readonly isSame: boolean
}

function restatement(reading: Reading, { earlier, later, isSame }: Pair): Restatement {
  const block = reading.blocks[earlier.block]
  return {
    earlier: earlier.figure,
    later: later.figure,
    block: later.block,
    place: block === undefined ? 'another passage' : placeOf(reading, block),
    isSame,
    isExact: isSame && keyOf(earlier) === keyOf(later),
    span: { start: later.figure.start, end: later.figure.end }
  }
}
