import { judgeChange, toClaims } from './change-claims.ts'
import { findDoubleChange, type DoubleChange } from './change-from-delta.ts'
import { matchWithin, readSentence, shareTwin, type Matched, type ReadChanges } from './change-matching.ts'
import { lookAround, type Surroundings } from './change-surroundings.ts'
import { pairOnTable } from './changes-on-tables.ts'
import type { Claim } from './claim.ts'
import type { Delta } from './deltas.ts'
import { isMisread, mayTell } from './doubt.ts'
import { pairInNote } from './footnotes.ts'
import { isAgainstPlan } from './pair-vetoes.ts'
import type { WeighedPair } from './pairs.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { pairOfEnds } from './spread.ts'

/** Reads every change stated in prose, with the two figures it compares or the one it is measured from. */
export function readChanges(reading: Reading): Findings {
  return { claims: reading.blocks.flatMap((block) => readSentences(reading, proseOf(block))) }
}

function readSentences(reading: Reading, sentences: readonly ReadSentence[]): readonly Claim[] {
  const read = sentences.map(readSentence)
  const own = read.map((one) => matchWithin(one))
  return read.flatMap((one, index) => {
    const near = [index - 2, index - 1, index, index + 1]
    const taken = near.flatMap((at) => own[at] ?? [])
    const around = { one, back: [read[index - 1], read[index - 2]], after: read[index + 1], taken }
    return claimsIn(reading, around, own[index] ?? [])
  })
}

/** Each change has its pair in its own sentence, or around it, or in a list, a note or a table, asked in that order. */
function claimsIn(reading: Reading, around: Surroundings, within: readonly Matched[]): readonly Claim[] {
  const { one, back } = around
  const doubles = doublesIn(one, within)
  const found = within.map(({ delta, pair }) => ({ delta, pair: pair ?? pairAround(delta, around, doubles) }))
  const matched = found.map(({ delta, pair }) => {
    if (doubles.get(delta)?.percent === delta) return { delta, pair: null }
    const trustedPair = trusted(delta, pair ?? twinOf(one, delta, found))
    return { delta, pair: trustedPair ?? (doubles.has(delta) ? null : beyond(reading, around, delta)) }
  })
  const amounts = unpaired(matched)
  const told = matched.filter((each) => mayTell(reading, around, each))
  return told.flatMap(({ delta, pair }) => {
    const double = doubles.get(delta)
    const own = double?.percent === delta ? double : undefined
    return toClaims(reading, one, { delta, pair, double: own, amounts, before: back[0] })
  })
}

/** "£40,000 over budget and 10% more than last year" is no one change said twice. */
function twinOf({ sentence }: ReadChanges, delta: Delta, found: readonly Matched[]): WeighedPair | null {
  const at = delta.quantity.end - sentence.start
  return isAgainstPlan(sentence.text.slice(at, at + 40)) ? null : shareTwin(delta, found)
}

function beyond(reading: Reading, { one, back }: Surroundings, delta: Delta): WeighedPair | null {
  return pairOfEnds(delta, one, back) ?? pairInNote(reading, one, delta) ?? pairOnTable(reading, one, delta)
}

/** A change whose own sentence gives one of its figures may be paired only with that one. */
function pairAround(
  delta: Delta,
  around: Surroundings,
  doubles: ReadonlyMap<Delta, DoubleChange>
): WeighedPair | null {
  const double = doubles.get(delta)
  if (double?.percent === delta) return null
  const pair = lookAround(delta, around)
  if (!pair || !double) return pair
  return (double.isNew ? pair.new : pair.old) === double.figure ? pair : null
}

function trusted(delta: Delta, pair: WeighedPair | null): WeighedPair | null {
  return pair && isMisread(delta, pair, judgeChange(delta, pair)) ? null : pair
}

function unpaired(matched: readonly Matched[]): readonly Delta[] {
  return matched.flatMap(({ delta, pair }) => (pair ? [] : [delta]))
}

/** Changes that their own sentence gives twice over, as a number and in per cent, beside one of their figures. */
function doublesIn(one: ReadChanges, within: readonly Matched[]): ReadonlyMap<Delta, DoubleChange> {
  const open = unpaired(within)
  const doubles = open.flatMap((delta) => findDoubleChange(delta, open, one.roles) ?? [])
  return new Map(
    doubles.flatMap((double) => [[double.percent, double] as const, [double.amount, double] as const])
  )
}
