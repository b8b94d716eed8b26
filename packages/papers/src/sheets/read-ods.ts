import type { Job } from '../limits.ts'
import { refuseTooManyPages } from '../limits.ts'
import { readWords } from '../office/package.ts'
import type { Package } from '../office/package.ts'
import type { Paper } from '../paper.ts'
import { composeBook } from './book-paper.ts'
import { OdsReader } from './ods-sheets.ts'
import { readSheet } from './sheet-drafts.ts'

/** Reads an OpenDocument spreadsheet, sheet by sheet, as its cells show it. */
export async function readOds(parts: Package, main: string, job: Job): Promise<Paper> {
  const { sheets, comments } = await parts.read(main, new OdsReader(job))
  refuseTooManyPages(job, 'sheets', sheets.length)
  const properties = await parts.read('meta.xml', readWords('dc:title'))
  const read = sheets.map((sheet, i) => sheet && readSheet(sheet, i + 1, job))
  return composeBook({ format: 'ods', title: properties.words() || null, sheets: read, comments }, job)
}
