import { composePaper } from '../compose.ts'
import type { Draft } from '../draft.ts'
import type { Job } from '../limits.ts'
import type { Paper } from '../paper.ts'
import { givenWarnings, leftOutComments } from '../warnings.ts'
import type { ReadSheet } from './sheet-drafts.ts'

/** What was found in a workbook. */
export interface FoundBook {
  readonly format: 'xlsx' | 'ods'
  readonly title: string | null
  /** Of every sheet, null for a hidden one. */
  readonly sheets: readonly (ReadSheet | null)[]
  readonly comments: number
}

/** Sets a workbook as a text, sheet by sheet, and says what was left out of it. */
export function composeBook({ format, title, sheets, comments }: FoundBook, job: Job): Paper {
  const seen = sheets.filter((sheet) => sheet !== null)
  const drafts: Draft[] = []
  for (const sheet of seen) for (const draft of sheet.drafts) drafts.push(draft)
  const sum = (count: (sheet: ReadSheet) => number) => seen.reduce((all, sheet) => all + count(sheet), 0)
  const warnings = givenWarnings([
    {
      code: 'hidden_sheets_left_out',
      count: sheets.length - seen.length,
      message: 'Hidden sheets were left out.'
    },
    {
      code: 'hidden_rows_left_out',
      count: sum((sheet) => sheet.hiddenRows),
      message: 'Hidden rows were left out.'
    },
    {
      code: 'hidden_columns_left_out',
      count: sum((sheet) => sheet.hiddenColumns),
      message: 'Hidden columns were left out.'
    },
    ...leftOutComments(comments)
  ])
  return composePaper({ format, title, drafts, warnings, pageCount: sheets.length }, job)
}
