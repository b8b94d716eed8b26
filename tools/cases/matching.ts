import type { Claim } from '@scrutable/figures'
import { flat, formulasOf } from './formulas.ts'
import { isNear } from './interval.ts'
import { verdictOf, type Label } from './labels.ts'
import { isLikeKind, isSameFigure, isToldByPlace } from './likeness.ts'
import { readPrinted } from './printed.ts'
import type { Checked } from './reading.ts'
import { finderIn, overlaps, type Span } from './text-search.ts'

/** A label, and the claim that answers it, if any does. */
export interface Answer {
  readonly label: Label
  readonly claim: Claim | null
  /** The claim has the label's verdict, and worked from the same figures: not by chance from others. */
  readonly isRight: boolean
}

/** What became of one labelled text. */
export interface Matched {
  readonly checked: Checked
  readonly answers: readonly Answer[]
  /** Claims that call wrong what no label calls wrong, or that do so from other figures. */
  readonly falseAccusations: readonly Claim[]
  /** Those that call wrong what is listed as no claim at all. */
  readonly accusedNonClaims: readonly Claim[]
}

/** Sets claims against labels. Each claim answers one label at most, the likest first. */
export const matchClaims = (checked: Checked): Matched => {
  const find = finderIn(checked.text)
  const places = checked.labelled.labels.map((label) => ({
    label,
    spans: label.place ? [label.place] : find(label.span)
  }))
  const fails = checked.report.claims.filter(({ verdict }) => verdict === 'fails')
  const wrong = places.filter(({ label }) => verdictOf(label) === 'fails')
  const falseAccusations = fails.filter(
    (claim) => !wrong.some((place) => answers(claim, place) && isSameWorking(claim, place.label))
  )
  const nonClaims = checked.labelled.nonClaims.flatMap((words) =>
    typeof words === 'string' ? find(words) : [words]
  )
  return {
    checked,
    answers: pairUp(checked.report.claims, places),
    falseAccusations,
    accusedNonClaims: falseAccusations.filter((claim) =>
      nonClaims.some((span) => isAbout(claim, span, checked.text))
    )
  }
}

interface Place {
  readonly label: Label
  readonly spans: readonly Span[]
}

/** Whether a claim is the one labelled: it stands there, states the same figure, and is of a like kind. */
const answers = (claim: Claim, { label, spans }: Place): boolean =>
  isLikeKind(claim.kind, label.kind) && spans.some((span) => touches(claim, span)) && statesSame(claim, label)

const touches = (claim: Claim, span: Span): boolean => {
  if (overlaps(claim, span)) return true
  // Two places contradict, repeat or leave out of each other, and either may be the one pointed at.
  return twoPlaced.has(claim.kind) && claim.inputs.some((input) => overlaps(input, span))
}

const twoPlaced = new Set(['contradiction', 'duplicate', 'missing_entry'])

const statesSame = (claim: Claim, label: Label): boolean => {
  if (isToldByPlace(label.kind) || isSameFigure(claim.stated, label.stated)) return true
  return eitherStated.has(label.kind) && flat(label.inputs).some((input) => isSameFigure(claim.stated, input))
}

/** Of two printings of one thing, or a date and the year it is to fall in, either may be called the wrong one. */
const eitherStated = new Set(['contradiction', 'financial_year'])

interface Pair {
  readonly n: number
  readonly claim: Claim
  readonly likeness: number
}

const pairUp = (claims: readonly Claim[], places: readonly Place[]): readonly Answer[] => {
  const pairs = places.flatMap((place, n) =>
    claims
      .filter((claim) => answers(claim, place))
      .map((claim) => ({ n, claim, likeness: likenessOf(claim, place) }))
  )
  const taken = new Map<number, Claim>()
  const used = new Set<Claim>()
  for (const { n, claim } of pairs.toSorted(likestFirst)) {
    if (taken.has(n) || used.has(claim)) continue
    taken.set(n, claim)
    used.add(claim)
  }
  return places.map(({ label }, n) => answerOf(label, taken.get(n) ?? null))
}

const likestFirst = (one: Pair, other: Pair): number =>
  other.likeness - one.likeness || one.claim.end - one.claim.start - (other.claim.end - other.claim.start)

/** The verdict has no part in it, lest a wrong answer be passed over for a lucky one. */
const likenessOf = (claim: Claim, { label }: Place): number =>
  (isSameWorking(claim, label) ? 2 : 0) + (claim.kind === label.kind ? 1 : 0)

const answerOf = (label: Label, claim: Claim | null): Answer => ({
  label,
  claim,
  isRight: claim !== null && claim.verdict === verdictOf(label) && isSameWorking(claim, label)
})

/** Whether a claim comes from the label's figures: it has them among its inputs, or gives what the label gives. */
const isSameWorking = (claim: Claim, label: Label): boolean => {
  if (formulasOf(label.kind).length === 0) return !countedKinds.has(label.kind) || isSameResult(claim, label)
  const values = flat(label.inputs).map((text) => readPrinted(text)?.value ?? Number.NaN)
  const common = values.filter((value) => claim.inputs.some((input) => isSameValue(input.value, value)))
  return common.length === values.length || (common.length > 0 && isSameResult(claim, label))
}

/** Kinds that are no arithmetic on figures and yet come to one. */
const countedKinds = new Set(['list_count', 'rank', 'range', 'cross_foot'])

/** Labels may leave out the million of "£4.2m", or count minutes where the checker counts seconds. */
const isSameValue = (one: number, other: number): boolean =>
  [1, 60, 3600, 1e3, 1e6, 1e9].some((unit) => isNear(Math.abs(one), Math.abs(other) * unit))

const isSameResult = ({ computed }: Claim, label: Label): boolean => {
  if (computed === null || label.computed === null) return true
  if (typeof computed === 'number' && typeof label.computed === 'number') {
    return [1, 60, 3600, 1e3, 1e6, 1e9].some((unit) =>
      isNear(
        Math.abs(computed),
        Math.abs(Number(label.computed)) * unit,
        Math.max(0.0051, Math.abs(computed) * 1e-3)
      )
    )
  }
  return isSameFigure(String(computed), String(label.computed))
}

/** A claim is about words when the figure it states stands in them, or when it lies within them altogether. */
const isAbout = (claim: Claim, span: Span, text: string): boolean => {
  const at = text.slice(claim.start, claim.end).lastIndexOf(claim.stated)
  const start = at < 0 ? claim.start : claim.start + at
  return overlaps({ start, end: at < 0 ? claim.end : start + claim.stated.length }, span)
}
