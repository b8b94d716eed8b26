import type { Claim, Input, Note, Report, Where } from '../claim.ts'
import { characterOffsets } from './code-points.ts'

/** A report as JSON: the shape that programs rely on. Offsets count characters of the text as read, end exclusive. */
export interface ReportJson {
  readonly file: string
  readonly figures: Report['figures']
  /** What became of every number: counts by reason, and the figures that nobody relates to anything. */
  readonly coverage: Report['coverage']
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
  readonly unchecked: readonly Claim[]
  /** Runs of digits that could not be read as a number. */
  readonly unread: Report['unread']
  /** Failing claims that somebody has said are right, and why. */
  readonly answered: Report['answered']
}

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Gives a report its published JSON shape.
 *
 * @param file the file's name as the reader knows it
 * @param text the text that was checked: offsets are counted in its characters
 */
export const reportJson = (file: string, text: string, report: Report): ReportJson => {
  const offset = characterOffsets(text)
  const moved = <Of extends Span>(of: Of): Of => ({ ...of, start: offset(of.start), end: offset(of.end) })
  const movedClaim = (claim: Claim): Claim => ({
    ...moved(claim),
    inputs: claim.inputs.map((input: Input) => moved(input))
  })
  return {
    file,
    figures: report.figures,
    coverage: { ...report.coverage, alone: report.coverage.alone.map(moved) },
    claims: report.claims.map(movedClaim),
    notes: report.notes.map(moved),
    unchecked: report.unchecked.map(movedClaim),
    unread: report.unread.map(moved),
    answered: report.answered.map(({ claim, because }) => ({ claim: movedClaim(claim), because }))
  }
}

/** "Page 46, paragraph 7.1" as far as it is known; empty where nothing is. */
export const placeWords = ({ page, paragraph, table, row }: Where): string =>
  [
    page === null ? '' : `page ${page}`,
    paragraph === null ? '' : `paragraph ${paragraph}`,
    table ?? '',
    row === null ? '' : `row ${row}`
  ]
    .filter((words) => words !== '')
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase())
