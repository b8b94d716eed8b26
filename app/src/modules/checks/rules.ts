import { check, type Claim, type Report, type Verdict } from '@scrutable/figures'
import { type Paper, type PaperReading, readPaper } from '@scrutable/papers'

/** A document to check: its name says what kind of file it is. */
export interface Document {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document that was read and checked. */
export interface CheckedPaper {
  readonly ok: true
  readonly name: string
  readonly paper: Paper
  readonly report: Report
}

/** A document that was checked, or why it could not be read. */
export type Checking = CheckedPaper | Extract<PaperReading, { ok: false }>

/** Reads a document and checks its figures. */
export const checkDocument = async ({ name, bytes }: Document): Promise<Checking> => {
  const reading = await readPaper(bytes, { name })
  return reading.ok ? { ok: true, name, paper: reading.paper, report: check(reading.paper) } : reading
}

/** Every claim of a report in the order of the document, with its number in the list of findings. */
export interface NumberedClaim {
  readonly number: number
  readonly claim: Claim
}

/** Claims in the order of the document, numbered from 1; those without a base are among them. */
export const numbered = ({ claims, unchecked }: Report): readonly NumberedClaim[] =>
  [...new Set([...claims, ...unchecked])]
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map((claim, at) => ({ number: at + 1, claim }))

/** Claims with the gravest verdict first; those of one verdict stay in the order of the document. */
export const gravestFirst = (claims: readonly NumberedClaim[]): readonly NumberedClaim[] =>
  claims.toSorted((one, other) => gravity[other.claim.verdict] - gravity[one.claim.verdict])

/** A stretch of a document to be marked with a verdict. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  /** The findings it belongs to, the gravest first. */
  readonly numbers: readonly number[]
}

/**
 * Where to mark a document: the stated figure of each claim. Figures that several claims state are marked once, with the
 * gravest verdict. Marks are in order and never overlap.
 */
export const marksFor = (text: string, claims: readonly NumberedClaim[]): readonly Mark[] => {
  const marks: Mark[] = []
  for (const mark of claims.map((of) => markOf(text, of)).toSorted((one, other) => one.start - other.start)) {
    const last = marks.at(-1)
    if (last && mark.start < last.end) marks[marks.length - 1] = joined(last, mark)
    else marks.push(mark)
  }
  return marks
}

const markOf = (text: string, { number, claim }: NumberedClaim): Mark => {
  const stated = statedPlace(text, claim)
  return { ...stated, verdict: claim.verdict, numbers: [number] }
}

// The stated figure where it is printed inside its claim, but not where the same digits are one of the inputs.
const statedPlace = (text: string, claim: Claim): { readonly start: number; readonly end: number } => {
  const isInput = (start: number): boolean =>
    claim.inputs.some((input) => input.start <= start && start < input.end)
  const limit = Math.max(claim.end, ...claim.inputs.map((input) => input.end))
  for (
    let at = text.indexOf(claim.stated, claim.start);
    at >= 0 && at < limit;
    at = text.indexOf(claim.stated, at + 1)
  ) {
    if (!isInput(at)) return { start: at, end: at + claim.stated.length }
  }
  return { start: claim.start, end: claim.end }
}

const gravity: Readonly<Record<Verdict, number>> = { fails: 3, unchecked: 2, holds_by_rounding: 1, holds: 0 }

const joined = (one: Mark, other: Mark): Mark => {
  const [graver, lighter] = gravity[other.verdict] > gravity[one.verdict] ? [other, one] : [one, other]
  return {
    start: one.start,
    end: Math.max(one.end, other.end),
    verdict: graver.verdict,
    numbers: [...graver.numbers, ...lighter.numbers]
  }
}
