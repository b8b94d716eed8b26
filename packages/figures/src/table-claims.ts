import { hasSwappedDigits, type Cause } from './change-verdict.ts'
import type { Claim, ClaimKind, Input, Severity } from './claim.ts'
import type { GridRow } from './grid.ts'
import { judge, severityOf, type Computed, type Judgement, type Stated } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { standingIn } from './standing.ts'

/** What a table says of one of its figures, ready to be judged. */
export interface TableClaim {
  readonly kind: ClaimKind
  readonly stated: Quantity
  readonly asserted: Stated
  readonly computed: Computed
  readonly inputs: readonly Quantity[]
  readonly row: GridRow
  /** The sentence with the working. */
  readonly reason: string
  /** The sign is wrong, whatever the size. */
  readonly isReversed?: boolean
  /** What would have given the stated figure, likeliest first. */
  readonly causes?: readonly Cause[]
  /** Shown in place of the number for kinds that are worked out two ways. */
  readonly shown?: string
}

/** Judges a figure of a table and writes the claim. */
export function claimFrom(reading: Reading, found: TableClaim): Claim {
  const judged = judge(found.asserted, found.computed)
  const verdict = found.isReversed === true ? 'fails' : judged.verdict
  const span = spanOf(found)
  const severity: Severity =
    found.isReversed === true ? 'changes the message' : severityOf(found.asserted, found.computed)
  return {
    kind: found.kind,
    verdict,
    stated: found.stated.text,
    statedAt: found.stated.start,
    computed: found.shown ?? rounded(found.computed.value),
    text: reading.paper.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    inputs: found.inputs.map(inputOf),
    reason: found.reason,
    ...(verdict === 'fails' ? { severity } : {}),
    ...(verdict === 'fails' ? guessFor(found, judged) : {}),
    where: standingIn(reading)(found.row.index, found.row.label)
  }
}

function guessFor(found: TableClaim, { rounding }: Judgement): { readonly guess?: string } {
  const { asserted, computed, stated } = found
  if (judge(asserted, computed).verdict !== 'fails') return { guess: 'the sign is wrong' }
  if (rounding === 'truncated') return { guess: 'truncated, not rounded' }
  const gives = (value: number): boolean =>
    judge(asserted, { value, low: value, high: value }).verdict === 'holds'
  const cause = found.causes?.find(({ value }) => gives(value))
  if (cause !== undefined) return { guess: cause.says }
  if (hasSwappedDigits(stated.value, computed.value, stated.decimals)) return { guess: 'two digits swapped' }
  const isShifted = gives(computed.value * 10) || gives(computed.value / 10)
  return isShifted ? { guess: 'the decimal point is one place out' } : {}
}

// A row is marked from its label; where the inputs stand in other rows, the cell alone.
function spanOf({ stated, inputs, row }: TableClaim): { readonly start: number; readonly end: number } {
  const near = inputs.filter(({ start, end }) => start >= row.start && end <= row.end)
  const start = Math.min(stated.start, ...near.map((input) => input.start))
  const end = Math.max(stated.end, ...near.map((input) => input.end))
  return { start: near.length === inputs.length ? row.start : start, end }
}

/** Whether a figure agrees with what was worked out, by rounding at most. */
export function agrees(found: TableClaim): boolean {
  return found.isReversed !== true && judge(found.asserted, found.computed).verdict !== 'fails'
}

/** Leaves out what seems wrong in rows that end before the others do: their figures may stand under others' headings. */
export function inWholeRows(found: readonly TableClaim[]): readonly TableClaim[] {
  return found.filter((one) => one.row.isShort !== true || agrees(one))
}

export function inputOf({ text, value, start, end }: Quantity): Input {
  return { text, value, start, end }
}

function rounded(value: number): number {
  return Number(value.toPrecision(9))
}
