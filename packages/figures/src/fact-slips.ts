import { addAlike, alikeBy, digitsOf, isEqual, shared, significant, strengthOf, type Fact } from './fact.ts'

/** For each fact in turn the groups of those whose figures are a slip of the pen from its own: its digits in another order, or one digit changed. */
export function slipsAmong(facts: readonly Fact[]): readonly (readonly (readonly Fact[])[])[] {
  const byDigits = alikeBy(facts, digitsOf)
  const byMask = new Map<string, Fact[]>()
  return facts.map((fact, at) => [
    byDigits[at] ?? [],
    ...maskedDigits(fact).map((key) => addAlike(byMask, key, fact))
  ])
}

const leastMasked = 3

/** The figure with each of its digits left out in turn. */
function maskedDigits(fact: Fact): readonly string[] {
  const { kind, value, step, figure } = fact
  const digits = significant(fact)
  if (digits.length < leastMasked || digits.length > 9) return []
  const whole = String(Math.round(Math.abs(value) / Math.min(step, 1)))
  return [...digits].map((_, at) => `${kind} ${figure.decimals} ${whole.slice(0, at)}_${whole.slice(at + 1)}`)
}

/** Whether two figures of one thing differ by a slip of the pen. */
export function isSlipOf(later: Fact, other: Fact): boolean {
  if (later.figure.isWord || later.figure.approximation !== null || isEqual(later, other)) return false
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
const enoughWords = 3

function mayBeOfOneThing(later: Fact, other: Fact): boolean {
  const isHeld = (names: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...names].every((name) => words.has(name))
  const isSamePart = later.parts.size === 0 || other.parts.size === 0 || shared(later.parts, other.parts) > 0
  if (other.sentence === null) return isSamePart && isHeld(other.names, later.wide)
  if (shared(later.near, other.near) >= enoughWords) return isSamePart
  return isSamePart && (isHeld(later.names, other.wide) || isHeld(other.names, later.wide))
}

/** Whether two figures differ only in that two neighbouring digits changed places. */
function areSwapped(one: Fact, other: Fact): boolean {
  const step = Math.min(one.step, other.step, 1)
  const [a, b] = [one, other].map(({ value }) => String(Math.round(Math.abs(value) / step)))
  if (a === undefined || b === undefined || a.length !== b.length) return false
  const at = [...a].findIndex((digit, place) => digit !== b[place])
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}
