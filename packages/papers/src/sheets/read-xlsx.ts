import type { Job } from '../limits.ts'
import { refuseTooManyPages } from '../limits.ts'
import { countElements } from '../office/package.ts'
import type { Package } from '../office/package.ts'
import type { Relation } from '../office/relations.ts'
import type { Paper } from '../paper.ts'
import { composeBook } from './book-paper.ts'
import { NumberFormatter } from './number-format.ts'
import { SharedStringsReader } from './shared-strings.ts'
import { readSheet } from './sheet-drafts.ts'
import type { ReadSheet } from './sheet-drafts.ts'
import { FormatsReader, WorkbookReader } from './workbook.ts'
import { WorksheetReader } from './worksheet.ts'

/** Reads an Excel workbook, sheet by sheet, as its cells show it. */
export async function readXlsx(parts: Package, main: string, job: Job): Promise<Paper> {
  const workbook = await parts.read(main, new WorkbookReader())
  refuseTooManyPages(job, 'sheets', workbook.sheets.length)
  const relations = await parts.relationsOf(main)
  const partOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.part ?? ''
  const { strings } = await parts.read(partOf('sharedStrings'), new SharedStringsReader())
  const formats = await parts.read(partOf('styles'), new FormatsReader())
  const book = { strings, formats, numbers: new NumberFormatter(workbook.startsIn1904) }
  const sheets: (ReadSheet | null)[] = []
  let comments = 0
  for (const [i, { name, relation, isHidden }] of workbook.sheets.entries()) {
    const part = relations.get(relation)
    // A sheet may also be a chart that fills it, which has no cells.
    if (isHidden || part?.type !== 'worksheet') {
      sheets.push(isHidden ? null : { drafts: [], hiddenRows: 0, hiddenColumns: 0 })
      continue
    }
    const { rows, merges, hiddenColumns } = await parts.read(part.part, new WorksheetReader(book, job))
    sheets.push(readSheet({ name, rows, merges, hiddenColumns }, i + 1, job))
    comments += await countComments(parts, part)
  }
  return composeBook({ format: 'xlsx', title: await parts.title(), sheets, comments }, job)
}

async function countComments(parts: Package, sheet: Relation): Promise<number> {
  const relations = await parts.relationsOf(sheet.part)
  const part = [...relations.values()].find(({ type }) => type === 'comments')?.part ?? ''
  return (await parts.read(part, countElements(new Set(['x:comment'])))).count()
}
