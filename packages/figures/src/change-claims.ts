import { judgeAbsChange } from './abs-change.ts'
import { findDoubleChange, judgeDoubleChange, type DoubleChange } from './change-from-delta.ts'
import type { Matched, ReadChanges } from './change-matching.ts'
import type { ChangeVerdict } from './change-verdict.ts'
import type { Claim } from './claim.ts'
import type { Delta } from './deltas.ts'
import { makeClaim, printedUnit } from './finding.ts'
import type { Pair } from './pairs.ts'
import { judgePctChange } from './pct-change.ts'
import { judgePpChange } from './pp-change.ts'
import { judgeRatio } from './ratio.ts'
import type { Reading } from './reading.ts'
import type { Role } from './roles.ts'

/** Plans and hopes are compared with nothing yet. */
const HOPED =
  /\b(?:target|aims?|aim(?:ed|ing) to|ambition|intend|hope|expect(?:ed|s)? to|plan(?:s|ned) to|would|could|should|will|forecast|by 20\d\d|to (?:reduce|cut|increase|raise|improve|lower))\b/i

/** A stated change with what it was found to compare. */
export interface Found extends Matched {
  /** The same change as a number beside one of its two figures. */
  readonly double: DoubleChange | undefined
  /** The changes of the sentence for which no pair was found. */
  readonly amounts: readonly Delta[]
  readonly before: ReadChanges | undefined
}

/** The claim that a stated change makes: worked out, or left unchecked where a comparison has no base. */
export function toClaims(reading: Reading, one: ReadChanges, found: Found): readonly Claim[] {
  const { delta, pair, amounts, before } = found
  const place = { stated: delta.quantity.text, block: one.sentence.block.index, spans: [delta] }
  if (pair) {
    const judged = judgeChange(delta, pair)
    const computed =
      judged.kind === 'abs_change' ? judged.computed / printedUnit(delta.quantity.unit) : judged.computed
    return [makeClaim(reading, { ...judged, ...place, computed, inputs: [pair.old, pair.new] })]
  }
  const double = found.double ?? findDoubleChange(delta, amounts, rolesFor(one, before))
  if (double) {
    const inputs = [double.amount.quantity, double.figure]
    return [makeClaim(reading, { ...judgeDoubleChange(double), ...place, inputs })]
  }
  if (!isComparison(delta) || HOPED.test(one.sentence.text)) return []
  return [
    makeClaim(reading, {
      ...place,
      kind: delta.quantity.kind === 'points' ? 'pp_change' : 'pct_change',
      verdict: 'unchecked',
      computed: null,
      inputs: [],
      reason: 'The figures that this change compares are not given beside it'
    })
  ]
}

const SINCE =
  /^\W*(?:since (?:then|that)|by now|it has since|this has since|they have since|that has since)\b/i
const IS_CHANGE = /^\W*(?:this|that|it|which) (?:is|was|represents|represented|means)\b/i

/** "It stood at 38,460. Since then it has shrunk by 2,730, or 7.1%": the one figure before is the base. */
function rolesFor(one: ReadChanges, before: ReadChanges | undefined): readonly Role[] {
  const { text } = one.sentence
  const changes = new Set(one.deltas.map((delta) => delta.quantity))
  const hasOwn = one.roles.some(({ quantity }) => !changes.has(quantity))
  const isSince = SINCE.test(text)
  if (hasOwn || !before || before.deltas.length > 0 || !(isSince || IS_CHANGE.test(text))) return one.roles
  return before.roles.map((role) =>
    isSince ? { ...role, old: role.old + 2 } : { ...role, new: role.new + 2 }
  )
}

function isComparison({ quantity, direction }: Delta): boolean {
  return quantity.kind === 'points' || (quantity.kind === 'percent' && direction !== null)
}

/** Judges a stated change by the kind of its figure. */
export function judgeChange(delta: Delta, pair: Pair): ChangeVerdict {
  if (delta.quantity.kind === 'multiple') return judgeRatio(delta, pair)
  if (delta.quantity.kind === 'points') return judgePpChange(delta, pair)
  return delta.quantity.kind === 'percent' ? judgePctChange(delta, pair) : judgeAbsChange(delta, pair)
}
