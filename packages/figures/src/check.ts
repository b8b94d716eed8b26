import { readChanges } from './changes.ts'
import type { Claim, Report } from './claim.ts'
import type { Paper } from './paper.ts'
import { read, type Reader, type Reading } from './reading.ts'
import { structuralReaders } from './structure.ts'
import { readRates } from './rate-per.ts'
import { readShares } from './share.ts'
import { readComplements } from './share-complement.ts'
import { readTotals } from './total.ts'

/** The readers of a paper, in the order in which a claim found twice is kept. */
const readers: readonly Reader[] = [
  readChanges,
  readShares,
  readComplements,
  readTotals,
  readRates,
  ...structuralReaders
]

/**
 * Checks a paper: every statement in it that can be worked out again is, and is said to hold, to fail, or to stand with
 * no base to check it by.
 *
 * @param paper The paper as read: its text, and its blocks with UTF-16 offsets into that text.
 * @returns The claims, questions worth asking, comparisons with no base, and how much of the paper was covered.
 */
export function check(paper: Paper): Report {
  const reading = read(paper)
  const findings = readers.map((reader) => reader(reading))
  const claims = distinct(findings.flatMap((found) => found.claims))
  return {
    figures: {
      seen: reading.blocks.reduce((sum, block) => sum + block.quantities.length, 0),
      inClaims: figuresIn(reading, claims),
      unread: reading.unread.length
    },
    claims: claims.filter((claim) => claim.verdict !== 'unchecked'),
    notes: findings.flatMap((found) => found.notes ?? []).toSorted(byPlace),
    unchecked: claims.filter((claim) => claim.verdict === 'unchecked'),
    unread: reading.unread
  }
}

function byPlace(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end
}

/** One claim for a kind, a stated figure and its inputs; a checked claim displaces an unchecked one. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.kind} ${claim.stated} ${claim.start} ${claim.end}`
    if (!kept.has(key)) kept.set(key, claim)
  }
  return [...kept.values()].toSorted(byPlace)
}

function figuresIn(reading: Reading, claims: readonly Claim[]): number {
  const inputs = new Set(claims.flatMap((claim) => claim.inputs.map((input) => input.start)))
  const spans = claims.filter((claim) => claim.inputs.length === 0)
  let count = 0
  let next = 0
  for (const quantity of reading.blocks.flatMap((block) => block.quantities)) {
    while ((spans[next]?.end ?? Infinity) <= quantity.start) next += 1
    const span = spans[next]
    if (inputs.has(quantity.start) || (span && span.start <= quantity.start)) count += 1
  }
  return count
}
