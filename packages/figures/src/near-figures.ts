import type { Claim } from './claim.ts'
import type { Quantity } from './quantity.ts'

/** Finds whether a figure is already what a claim states, or an accusation of one. */
export function statedIn(claims: readonly Claim[]): (figure: Quantity) => boolean {
  const byWords = Map.groupBy(claims, ({ stated }) => stated)
  return ({ text, start, end }) =>
    (byWords.get(text) ?? []).some((claim) =>
      claim.statedAt === undefined ? claim.start <= start && claim.end >= end : claim.statedAt === start
    )
}

/** Whether two figures may be one, mistyped: as many digits, of which one differs or two neighbours change places. */
export function isMistyping(one: number, other: number, step: number): boolean {
  const [a, b] = [one, other].map((value) => String(Math.round(Math.abs(value) / step)))
  if (a === undefined || b === undefined || a.length !== b.length || a === b || a.length < 2) return false
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [first = 0, second] = differing
  if (second === undefined) return true
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
