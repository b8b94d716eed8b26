import { readDocx } from '../docx/read-docx.ts'
import type { Job } from '../limits.ts'
import type { Paper } from '../paper.ts'
import { readOds } from '../sheets/read-ods.ts'
import { readXlsx } from '../sheets/read-xlsx.ts'
import { readPptx } from '../slides/read-pptx.ts'
import { tellOfficeFile } from './office-kind.ts'
import type { OfficeFormat } from './office-kind.ts'
import { openPackage } from './package.ts'
import { openZip } from './zip.ts'

const readers = { docx: readDocx, pptx: readPptx, xlsx: readXlsx, ods: readOds }

/**
 * Reads a Word, PowerPoint, Excel or OpenDocument file by what it holds.
 *
 * @param named what its name says it is, or null where the name says nothing
 */
export async function readOffice(bytes: Uint8Array, named: OfficeFormat | null, job: Job): Promise<Paper> {
  const zip = await openZip(bytes, job)
  const { format, main } = await tellOfficeFile(zip, named, job)
  return readers[format](openPackage(zip, job), main, job)
}
