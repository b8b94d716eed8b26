/**
 * The figure checker: reads the blocks of a report, works out every statement that can be worked out again, and says
 * what holds, what fails and what nobody can check. Deterministic, offline, and linear in the length of the paper.
 *
 * @packageDocumentation
 */
export { inputsOf, withAnswers } from './answers.ts'
export type { Answer, AnsweredReport } from './answers.ts'
export { check } from './check.ts'
export type {
  AnsweredClaim,
  Claim,
  ClaimKind,
  Coverage,
  CoverageReason,
  Input,
  LoneFigure,
  Note,
  Report,
  Severity,
  Unread,
  Verdict,
  Where
} from './claim.ts'
export type { Block, Caption, Cell, Heading, ListItem, Paper, Paragraph, Place, Table } from './paper.ts'
export type { MaskKind } from './quantity.ts'
export { placeWords, reportJson } from './formats/json.ts'
export type { ReportJson } from './formats/json.ts'
export { reportsSarif } from './formats/sarif.ts'
export type { Checked } from './formats/sarif.ts'
export { reportText, summaryText } from './formats/text.ts'
