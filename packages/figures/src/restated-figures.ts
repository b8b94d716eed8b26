import { neighboursAmong, isRounding } from './fact-roundings.ts'
import { isSlipOf, slipsAmong } from './fact-slips.ts'
import { alikeBy, firstOf, isTelling, keyOf, shared, strengthOf, type Fact } from './fact.ts'
import { factsOf } from './facts.ts'
import { once } from './once.ts'
import type { Reading } from './reading.ts'
import { placeOf, type Restatement } from './restatement.ts'

/**
 * One figure printed twice: in the summary and in the body, in prose and in a table. Printings agree where they are the same
 * figure of the same thing; they contradict each other where the thing is the same and two neighbouring digits changed
 * places.
 */
export function restatedFigures(reading: Reading): readonly Restatement[] {
  const facts = factsOf(reading).filter(isTelling)
  const byValue = alikeBy(facts, keyOf)
  const bySlip = slipsAmong(facts)
  const near = neighboursAmong(facts)
  const places = once(() => new Map(facts.map((fact, at) => [fact, at])))
  const accused = new Set<Fact>()
  return facts.flatMap((later, at) => {
    if (later.sentence === null) return []
    const same = byValue[at] ?? []
    const earlier = same.find((other) => mayRestate(later, other) && isSameThing(later, other))
    if (earlier !== undefined) return [restatement(reading, { earlier, later, isSame: true })]
    const rounded = firstOf(near(later), (other) => isRounding(later, other) && mayRestate(later, other))
    if (rounded !== undefined) return [restatement(reading, { earlier: rounded, later, isSame: true })]
    if (same.some((other) => other !== later && shared(later.near, other.near) > 0)) return []
    const isSlip = (one: Fact): boolean => mayRestate(later, one) && !accused.has(one) && isSlipOf(later, one)
    const other = firstOf(bySlip[at] ?? [], isSlip)
    if (other === undefined || hasRival(around(facts, places().get(other) ?? 0), { later, other })) return []
    accused.add(later)
    return [restatement(reading, { earlier: other, later, isSame: false })]
  })
}

// A sentence repeats another, or a table's cell; two figures side by side are two figures.
function mayRestate(later: Fact, other: Fact): boolean {
  if (other === later || other.figure.start === later.figure.start) return false
  if (other.sentence !== null && other.figure.start > later.figure.start) return false
  if (other.sentence === later.sentence) return false
  if (later.years.size === 0 || other.years.size === 0) return true
  return shared(later.years, other.years) > 0
}

// The more digits agree, the fewer words need to.
function isSameThing(later: Fact, other: Fact): boolean {
  const isApart = other.block !== later.block || other.sentence === null
  if (!isApart) return false
  // An average may equal the figure of one month by chance.
  if (later.isMean && other.sentence === null && !other.isTotal) return false
  const both = shared(later.near, other.near)
  if (strengthOf(later) >= 3)
    return both >= 1 || shared(later.near, other.wide) + shared(later.wide, other.near) >= 1
  if (both === 0) return false
  const isHead =
    later.head !== null && (other.head === later.head || (other.isTotal && other.near.has(later.head)))
  return both >= 2 || isHead || shared(later.wide, other.wide) >= 2
}

interface Pair {
  readonly earlier: Fact
  readonly later: Fact
  readonly isSame: boolean
}

const reach = 40

function around(facts: readonly Fact[], at: number): readonly Fact[] {
  return facts.slice(Math.max(0, at - reach), at + reach)
}

const longEnough = 4

// Where two figures could each be what a third restates, neither contradicts it: not so of long numbers.
function hasRival(
  facts: readonly Fact[],
  { later, other }: { readonly later: Fact; readonly other: Fact }
): boolean {
  if (strengthOf(later) >= longEnough || other.sentence === null) return false
  const both = shared(later.near, other.near)
  const wide = shared(later.wide, other.wide)
  return facts.some(
    (rival) =>
      rival.kind === other.kind &&
      rival.sentence !== null &&
      rival.sentence !== other.sentence &&
      rival.sentence !== later.sentence &&
      rival.value !== other.value &&
      !rival.isBase &&
      shared(later.near, rival.near) >= both &&
      shared(later.wide, rival.wide) >= wide
  )
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
