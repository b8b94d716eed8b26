import type { Claim, Coverage, CoverageReason, LoneFigure } from './claim.ts'
import type { Mask, Quantity } from './quantity.ts'
import type { ReadBlock, Reading } from './reading.ts'

/**
 * Says of every number of a paper what became of it: that a claim has it, why it is no figure, or that nothing relates it
 * to anything.
 *
 * @param claims in order of place, those without a base among them
 */
export function coverageOf(reading: Reading, claims: readonly Claim[]): Coverage {
  const isClaimed = claimedBy(claims)
  const counts: Partial<Record<CoverageReason, number>> = {}
  const alone: LoneFigure[] = []
  let numbers = reading.unread.length
  for (const number of reading.blocks.flatMap(printedIn)) {
    const { text, start, end } = number
    const reason = isClaimed(number) ? 'claim' : isMask(number) ? number.kind : 'alone'
    counts[reason] = (counts[reason] ?? 0) + 1
    numbers += 1
    if (reason === 'alone') alone.push({ text, start, end })
  }
  if (reading.unread.length > 0) counts.unread = reading.unread.length
  return { numbers, counts, alone }
}

/** Counts the figures that are inputs of a claim or stand in the passage of one; claims are in order of place. */
export function figuresIn(reading: Reading, claims: readonly Claim[]): number {
  const isClaimed = claimedBy(claims)
  return reading.blocks.reduce((sum, { quantities }) => sum + quantities.filter(isClaimed).length, 0)
}

function printedIn({ quantities, masks }: ReadBlock): readonly (Quantity | Mask)[] {
  if (masks.length === 0) return quantities
  return [...quantities, ...masks].toSorted((a, b) => a.start - b.start)
}

function isMask(number: Quantity | Mask): number is Mask {
  return !('value' in number)
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
