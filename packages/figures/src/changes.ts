import { judgeAbsChange } from './abs-change.ts'
import { findDoubleChange, judgeDoubleChange } from './change-from-delta.ts'
import {
  lookAround,
  matchWithin,
  readSentence,
  shareTwin,
  type Matched,
  type ReadChanges
} from './change-matching.ts'
import type { ChangeVerdict } from './change-verdict.ts'
import { pairOnTable } from './changes-on-tables.ts'
import type { Claim } from './claim.ts'
import type { Delta } from './deltas.ts'
import { isMisread } from './doubt.ts'
import { pairInNote } from './footnotes.ts'
import { makeClaim, printedUnit } from './finding.ts'
import type { Pair, WeighedPair } from './pairs.ts'
import { judgePctChange } from './pct-change.ts'
import { judgePpChange } from './pp-change.ts'
import { pairOfEnds } from './spread.ts'
import { judgeRatio } from './ratio.ts'
import type { Role } from './roles.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'

/** Reads pct_change, abs_change and pp_change: every change stated in prose, with the two figures it compares. */
export function readChanges(reading: Reading): Findings {
  return { claims: reading.blocks.flatMap((block) => readSentences(reading, proseOf(block))) }
}

function readSentences(reading: Reading, sentences: readonly ReadSentence[]): readonly Claim[] {
  const read = sentences.map(readSentence)
  const own = read.map((one) => matchWithin(one))
  return read.flatMap((one, index) => {
    const taken = [own[index - 2], own[index - 1], own[index + 1]].flatMap((matched) => matched ?? [])
    const around = { one, back: [read[index - 1], read[index - 2]], after: read[index + 1], taken }
    const within = own[index] ?? []
    const doubles = doublesIn(one, within)
    const found = within.map(({ delta, pair }) => ({
      delta,
      pair: pair ?? (doubles.has(delta) ? null : lookAround(delta, around))
    }))
    const beyond = (delta: Delta): WeighedPair | null =>
      pairOfEnds(delta, one, around.back) ??
      pairInNote(reading, one, delta) ??
      pairOnTable(reading, one, delta)
    const matched = found.map(({ delta, pair }) => ({
      delta,
      pair: doubles.has(delta) ? pair : (trusted(delta, pair ?? shareTwin(delta, found)) ?? beyond(delta))
    }))
    const amounts = unpaired(matched)
    return matched.flatMap((each) => toClaims(reading, one, { ...each, amounts, before: read[index - 1] }))
  })
}

function trusted(delta: Delta, pair: WeighedPair | null): WeighedPair | null {
  return pair && isMisread(delta, pair, judgeChange(delta, pair)) ? null : pair
}

function unpaired(matched: readonly Matched[]): readonly Delta[] {
  return matched.flatMap(({ delta, pair }) => (pair ? [] : [delta]))
}

/** Changes that their own sentence gives twice over, beside one of their figures: no other sentence is asked. */
function doublesIn(one: ReadChanges, within: readonly Matched[]): ReadonlySet<Delta> {
  const open = unpaired(within)
  const doubles = open.flatMap((delta) => findDoubleChange(delta, open, one.roles) ?? [])
  return new Set(doubles.flatMap(({ percent, amount }) => [percent, amount]))
}

/** Plans and hopes are compared with nothing yet. */
const HOPED =
  /\b(?:target|aims?|aim(?:ed|ing) to|ambition|intend|hope|expect(?:ed|s)? to|plan(?:s|ned) to|would|could|should|will|forecast|by 20\d\d|to (?:reduce|cut|increase|raise|improve|lower))\b/i

interface ToClaim extends Matched {
  /** The changes of the sentence for which no pair was found. */
  readonly amounts: readonly Delta[]
  readonly before: ReadChanges | undefined
}

function toClaims(reading: Reading, one: ReadChanges, found: ToClaim): readonly Claim[] {
  const { delta, pair, amounts, before } = found
  const place = { stated: delta.quantity.text, block: one.sentence.block.index, spans: [delta] }
  if (pair) {
    const judged = judgeChange(delta, pair)
    const computed =
      judged.kind === 'abs_change' ? judged.computed / printedUnit(delta.quantity.unit) : judged.computed
    return [makeClaim(reading, { ...judged, ...place, computed, inputs: [pair.old, pair.new] })]
  }
  const double = findDoubleChange(delta, amounts, rolesFor(one, before))
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

function judgeChange(delta: Delta, pair: Pair): ChangeVerdict {
  if (delta.quantity.kind === 'multiple') return judgeRatio(delta, pair)
  if (delta.quantity.kind === 'points') return judgePpChange(delta, pair)
  return delta.quantity.kind === 'percent' ? judgePctChange(delta, pair) : judgeAbsChange(delta, pair)
}
