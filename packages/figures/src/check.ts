import { chanceNotes } from './chance.ts'
import { readChanges } from './changes.ts'
import type { Claim, Report } from './claim.ts'
import type { Paper } from './paper.ts'
import { coverageOf, figuresIn } from './coverage.ts'
import { readEach } from './each.ts'
import { readRates } from './rate-per.ts'
import { readRemainders } from './remainder.ts'
import { readNearby } from './nearby/read-nearby.ts'
import { read, type Reader } from './reading.ts'
import { readShares } from './share.ts'
import { readComplements } from './share-complement.ts'
import { structuralReaders } from './structure.ts'
import { toldOfTables } from './told-of-tables.ts'
import { readTotals } from './total.ts'
import { readWeighted } from './weighted-average.ts'

/** The readers of a paper, in the order in which a claim found twice is kept. */
const readers: readonly Reader[] = [
  readChanges,
  readShares,
  readComplements,
  readTotals,
  readRemainders,
  readRates,
  readEach,
  readWeighted,
  ...structuralReaders
]

/**
 * Checks a paper: every statement in it that can be worked out again is, and is said to hold, to fail, or to stand with
 * no base to check it by. Pure: the same paper gives the same report.
 *
 * @param paper The paper as read: its text, and its blocks with UTF-16 offsets into that text.
 * @returns The claims, questions worth asking, comparisons with no base, and how much of the paper was covered.
 *
 * @example
 * const text = 'Robberies rose from 320 to 348, an increase of 9.8%.'
 * const paragraph = { kind: 'paragraph', number: null, page: null, text, start: 0, end: text.length } as const
 * const { claims } = check({ text, blocks: [paragraph] })
 * claims[0]?.reason // '320 to 348 is +8.8%'
 */
export function check(paper: Paper): Report {
  const reading = read(paper)
  const findings = readers.map((reader) => reader(reading))
  const placed = findings.flatMap((finding) => finding.claims)
  const nearby = readNearby(reading, placed)
  const found = distinct([...nearby, ...toldOfTables(reading, nearby)])
  const claims = found.filter(({ verdict }) => verdict !== 'unchecked')
  const unchecked = withoutChecked(
    found.filter(({ verdict }) => verdict === 'unchecked'),
    claims
  )
  const inOrder = [...claims, ...unchecked].toSorted(byPlace)
  return {
    figures: {
      seen: reading.blocks.reduce((sum, block) => sum + block.quantities.length, 0),
      inClaims: figuresIn(reading, inOrder),
      unread: reading.unread.length
    },
    coverage: coverageOf(reading, inOrder),
    claims,
    notes: [...findings.flatMap((finding) => finding.notes ?? []), ...chanceNotes(claims)].toSorted(byPlace),
    unchecked,
    unread: reading.unread,
    answered: []
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}

function byPlace(a: Placed, b: Placed): number {
  return a.start - b.start || a.end - b.end
}

/** One claim for a kind and a stated figure in its place, in order of place. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>()
  for (const claim of claims) {
    const passage = `${claim.start} ${claim.end}`
    // A change with no base may still find one in another reading.
    const place = claim.verdict === 'unchecked' ? passage : (claim.statedAt ?? passage)
    const key = `${claim.kind} ${claim.stated} ${place}`
    if (!kept.has(key)) kept.set(key, claim)
  }
  return [...kept.values()].toSorted(byPlace)
}

/** A change for which one reader found no base is checked where another found it. Both lists are in order of place. */
function withoutChecked(unchecked: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  let open: readonly Claim[] = []
  let next = 0
  return unchecked.filter(({ start, end, stated }) => {
    for (let claim = claims[next]; claim && claim.start <= start; claim = claims[next]) {
      open = [...open.filter((other) => other.end > start), claim]
      next += 1
    }
    const ahead = claims[next]
    const near = ahead && ahead.start < end ? [...open, ahead] : open
    return !near.some((claim) => claim.end > start && claim.stated === stated)
  })
}
