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
  const byDigits = grouped(facts, digitsOf)
  const accused = new Set<Fact>()
  return facts.flatMap((later) => {
    if (later.sentence === null) return []
    const same = (byValue.get(keyOf(later)) ?? []).filter((other) => mayRestate(later, other))
    const earlier = same.find((other) => isSameThing(later, other))
    if (earlier !== undefined) return [restatement(reading, { earlier, later, isSame: true })]
    const isAlone = (byValue.get(keyOf(later)) ?? []).length === 1
    const other = !isAlone
      ? undefined
      : (byDigits.get(digitsOf(later)) ?? []).find(
          (one) => mayRestate(later, one) && !accused.has(one) && isSlipOf(later, one)
        )
    if (other === undefined) return []
    accused.add(later)
    return [restatement(reading, { earlier: other, later, isSame: false })]
  })
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
  const strength = strengthOf(later)
  if (!isApart) return false
  const both = shared(later.near, other.near)
  if (strength >= 3) return both >= 1 || shared(later.near, other.wide) + shared(later.wide, other.near) >= 1
  return both >= 2 || (both === 1 && shared(later.wide, other.wide) >= 2)
}

function isSlipOf(later: Fact, other: Fact): boolean {
  if (later.figure.isWord || later.figure.approximation !== null || !areSwapped(later, other)) return false
  const both = shared(later.near, other.near)
  const around = shared(later.near, other.wide)
  if (strengthOf(later) >= 3) return both >= 1 || around >= 2
  return both >= 2 && shared(later.wide, other.wide) >= 2
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
    span: { start: later.figure.start, end: later.figure.end }
  }
}
