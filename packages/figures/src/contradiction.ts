import type { Claim } from './claim.ts'
import { withoutEchoes } from './echoes.ts'
import { definiteRestatements } from './definite-restatements.ts'
import type { Reader, Reading } from './reading.ts'
import { citedRestatements } from './cited-restatements.ts'
import { ownCounts } from './own-counts.ts'
import { repeatedStatements } from './repeated-statements.ts'
import { restatedCounts } from './restated-counts.ts'
import { restatedFigures } from './restated-figures.ts'
import { restatedRows } from './restated-rows.ts'
import { isSwapped, type Restatement } from './restatement.ts'
import { standingIn } from './standing.ts'

/**
 * Finds one thing printed twice and says whether both printings agree: a paragraph cited by its number, an amount
 * called "the £4.26m for highway repairs", a sentence printed again, a table's row told in prose.
 */
export const contradictionReader: Reader = (reading) => {
  const found = [
    citedRestatements,
    definiteRestatements,
    repeatedStatements,
    restatedCounts,
    restatedRows,
    ownCounts,
    restatedFigures
  ].flatMap((find) => find(reading))
  return {
    claims: withoutEchoes(reading, withoutRepeats(found)).map((restatement) => claimOf(reading, restatement))
  }
}

// A figure is told once, and two printings that differ once, whichever of them is found first.
function withoutRepeats(found: readonly Restatement[]): readonly Restatement[] {
  const seen = new Set<number>()
  const accused = new Set<number>()
  return found.filter(({ earlier, later, isSame }) => {
    if (seen.has(later.start) || (!isSame && accused.has(later.start))) return false
    seen.add(later.start)
    if (!isSame) accused.add(later.start).add(earlier.start)
    return true
  })
}

function claimOf(reading: Reading, restatement: Restatement): Claim {
  const { earlier, later, block, place, isSame, span } = restatement
  const isExact = restatement.isExact ?? earlier.value === later.value
  return {
    kind: 'contradiction',
    verdict: !isSame ? 'fails' : isExact ? 'holds' : 'holds_by_rounding',
    stated: later.text,
    computed: earlier.text,
    text: reading.paper.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    inputs: [later, earlier].map(({ text, value, start, end }) => ({ text, value, start, end })),
    reason: `${place} gives ${earlier.text}${isSame && !isExact ? ', of which this is a rounding' : ''}`,
    ...(isSame
      ? {}
      : { severity: 'size' as const, ...(isSwapped(earlier, later) ? { guess: 'two digits swapped' } : {}) }),
    where: standingIn(reading)(block)
  }
}
