import type { Claim, Coverage, CoverageReason } from './claim.ts'
import type { Reading } from './reading.ts'

interface Printed {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Why it is known not to be a figure; null where it is one. */
  readonly mask: CoverageReason | null
}

/**
 * Says of every number of a paper what became of it: that a claim has it, why it is no figure, or that nothing relates it
 * to anything.
 *
 * @param claims in order of place, those without a base among them
 */
export function coverageOf(reading: Reading, claims: readonly Claim[]): Coverage {
  const isClaimed = claimedBy(claims)
  const numbers = printedIn(reading).map((number) => ({
    number,
    reason: isClaimed(number) ? 'claim' : (number.mask ?? 'alone')
  }))
  const counts: Partial<Record<CoverageReason, number>> = {}
  for (const { reason } of numbers) counts[reason] = (counts[reason] ?? 0) + 1
  if (reading.unread.length > 0) counts.unread = reading.unread.length
  return {
    numbers: numbers.length + reading.unread.length,
    counts,
    alone: numbers
      .filter(({ reason }) => reason === 'alone')
      .map(({ number: { text, start, end } }) => ({ text, start, end }))
  }
}

/** Counts the figures that are inputs of a claim or stand in the passage of one; claims are in order of place. */
export function figuresIn(reading: Reading, claims: readonly Claim[]): number {
  const isClaimed = claimedBy(claims)
  return reading.blocks.reduce((sum, { quantities }) => sum + quantities.filter(isClaimed).length, 0)
}

function printedIn(reading: Reading): readonly Printed[] {
  return reading.blocks.flatMap(({ quantities, masks }) => {
    const figures = quantities.map(({ text, start, end }) => ({ text, start, end, mask: null }))
    const others = masks.map(({ text, start, end, kind }) => ({ text, start, end, mask: kind }))
    return others.length === 0 ? figures : [...figures, ...others].toSorted((a, b) => a.start - b.start)
  })
}

/** Whether a claim has a number among its inputs or in its passage; to be asked in order of place. */
function claimedBy(
  claims: readonly Claim[]
): (number: { readonly start: number; readonly end: number }) => boolean {
  const inputs = new Set(claims.flatMap((claim) => claim.inputs.map((input) => input.start)))
  let next = 0
  let reached = -1
  return ({ start }) => {
    for (let claim = claims[next]; claim && claim.start <= start; claim = claims[next]) {
      if (isStatement(claim)) reached = Math.max(reached, claim.end)
      next += 1
    }
    return inputs.has(start) || start < reached
  }
}

/** Claims whose passage is a few words; a list or a table has other figures in it. */
function isStatement({ start, end }: Claim): boolean {
  return end - start < 300
}
