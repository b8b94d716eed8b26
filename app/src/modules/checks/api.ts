import { reportJson, type ReportJson } from '@scrutable/figures'
import type { CheckedPaper } from './rules.ts'

/** A checked document as published JSON, with what the reader of the file should know. */
export const checkedJson = ({
  name,
  paper,
  report
}: CheckedPaper): ReportJson & { readonly warnings: readonly string[] } => ({
  ...reportJson(name, paper.text, report),
  warnings: paper.warnings.map((warning) => warning.message)
})
