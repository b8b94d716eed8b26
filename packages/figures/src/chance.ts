import type { Claim, Note } from './claim.ts'

/** Above this many events even a small percentage is seldom chance, and the reader does not ask. */
const SMALL = 500
/** Two-sided 95% of the normal distribution. */
const Z95 = 1.96

/**
 * Asks whether a change between two small counts is one at all: two counts of random events (Poisson) differ by chance by
 * up to 1.96 × √(a + b), 95 times in 100.
 *
 * Source: the difference of two independent Poisson counts has variance a + b.
 */
export function chanceNotes(claims: readonly Claim[]): readonly Note[] {
  return claims.flatMap(({ kind, verdict, inputs, start, end, where }) => {
    const [old, later] = inputs
    const isCounts = kind === 'pct_change' && verdict === 'holds' && [old, later].every(isSmallCount)
    if (!isCounts || !old || !later || old.value === later.value) return []
    if (Math.abs(later.value - old.value) > Z95 * Math.sqrt(old.value + later.value)) return []
    const text = `${old.text} to ${later.text} is within what chance alone would give counts this small, 95 times in 100. Is it a change?`
    return [{ text, start, end, where }]
  })
}

function isSmallCount(input: Claim['inputs'][number] | undefined): boolean {
  return input !== undefined && /^[\d,]+$/.test(input.text) && input.value <= SMALL
}
