import type { Claim, Report } from '../claim.ts'
import { characterOffsets } from './code-points.ts'
import { placeWords } from './json.ts'

/** A file that was checked: its name, the text that was read, and what was found. */
export interface Checked {
  readonly file: string
  readonly text: string
  readonly report: Report
}

/**
 * Reports as SARIF 2.1.0 (the OASIS format that editors and code review show): one result for each failing claim and
 * each note. Regions count Unicode characters.
 *
 * @returns a SARIF log, ready to be written as JSON
 */
export const reportsSarif = (checked: readonly Checked[]): object => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'scrutable', rules: rulesOf(checked) } },
      columnKind: 'unicodeCodePoints',
      results: checked.flatMap(resultsOf)
    }
  ]
})

const rulesOf = (checked: readonly Checked[]): readonly object[] => {
  const kinds = checked.flatMap(({ report }) => failing(report).map((claim): string => claim.kind))
  const notes = checked.some(({ report }) => report.notes.length > 0) ? ['note'] : []
  return [...new Set([...kinds.toSorted(), ...notes])].map((id) => ({ id }))
}

const failing = (report: Report): readonly Claim[] =>
  report.claims.filter((claim) => claim.verdict === 'fails')

const resultsOf = ({ file, text, report }: Checked): readonly object[] => {
  const offset = characterOffsets(text)
  const at = (span: { readonly start: number; readonly end: number }): object => ({
    physicalLocation: {
      artifactLocation: { uri: file },
      region: { charOffset: offset(span.start), charLength: offset(span.end) - offset(span.start) }
    }
  })
  return [
    ...failing(report).map((claim) => ({
      ruleId: claim.kind,
      level: claim.severity === 'rounding' ? 'warning' : 'error',
      message: { text: sentenceOf(claim) },
      locations: [at(claim)]
    })),
    ...report.notes.map((note) => ({
      ruleId: 'note',
      level: 'note',
      message: { text: note.text },
      locations: [at(note)]
    }))
  ]
}

const sentenceOf = ({ stated, reason, guess, where }: Claim): string =>
  [placeWords(where), `states ${stated}`, reason, guess].filter((part) => part).join('; ')
