import type { Claim } from './claim.ts'
import type { Reading } from './reading.ts'
import { toldCallouts } from './told-callouts.ts'
import { toldCells } from './told-cells.ts'
import { toldShares } from './told-shares.ts'
import { toldSums } from './told-sums.ts'

/** Reads what prose tells of the tables near it, for figures of which nothing else is known. */
export function toldOfTables(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const callouts = toldCallouts(reading, claims)
  if (!reading.blocks.some(({ block }) => block.kind === 'table')) return callouts
  const sums = toldSums(reading, claims)
  const shares = toldShares(reading, claims)
  return [...callouts, ...sums, ...shares, ...toldCells(reading, [...claims, ...sums, ...shares])]
}
