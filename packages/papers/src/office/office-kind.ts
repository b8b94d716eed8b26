import type { Job } from '../limits.ts'
import type { Format } from '../paper.ts'
import { Refused } from '../reading.ts'
import { readXml } from './xml.ts'
import type { XmlVisitor } from './xml.ts'
import { lockedZip } from './zip.ts'
import type { Zip } from './zip.ts'

/** The formats that are zip files. */
export type OfficeFormat = Extract<Format, 'docx' | 'pptx' | 'xlsx' | 'ods'>

const mainParts: readonly (readonly [part: RegExp, format: OfficeFormat])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^ppt\/presentation\d*\.xml$/, 'pptx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^content\.xml$/, 'ods']
]

const longestMimetype = 200
const spreadsheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/

/** An Office file's format and the part that holds its contents. */
export interface OfficeFile {
  readonly format: OfficeFormat
  readonly main: string
}

/**
 * Tells by its parts what an Office file is.
 *
 * @throws {Refused} `unknown_type` where it is none that is read, or other than its name says; `password` where an
 *   OpenDocument file is encrypted
 */
export async function tellOfficeFile(zip: Zip, named: OfficeFormat | null, job: Job): Promise<OfficeFile> {
  const found = mainParts.flatMap(([part, format]) => {
    const main = zip.names.find((name) => part.test(name))
    return main === undefined ? [] : [{ format, main }]
  })
  const file = found[0]
  if (!file) throw unread(job, whatElse(zip))
  if (file.format === 'ods') await refuseOtherDocuments(zip, job)
  if (named === null || named === file.format) return file
  throw new Refused(
    'unknown_type',
    `${job.name} is ${nameOf[file.format]}`,
    `If it should be read as what it holds, let its name end in .${file.format}.`
  )
}

const nameOf: Readonly<Record<OfficeFormat, string>> = {
  docx: 'a Word document',
  pptx: 'a PowerPoint presentation',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet'
}

function whatElse(zip: Zip): string {
  return zip.names.some((name) => name === 'xl/workbook.bin')
    ? 'a binary Excel workbook (.xlsb), which is not read here'
    : 'a zip file with no document in it that is read here'
}

function unread(job: Job, what: string): Refused {
  return new Refused(
    'unknown_type',
    `${job.name} is ${what}`,
    'Save it as .docx, .pptx, .xlsx, .ods or .pdf.'
  )
}

// Texts, slides and drawings of the same family keep their contents in a part of the same name.
async function refuseOtherDocuments(zip: Zip, job: Job): Promise<void> {
  let isEncrypted = false
  const manifest: XmlVisitor = {
    open(name) {
      isEncrypted ||= name === 'manifest:encryption-data'
    },
    close() {}
  }
  const part = zip.open('META-INF/manifest.xml')
  if (part) await readXml(part, manifest, job)
  if (isEncrypted) throw lockedZip(job)
  const mimetype = await readStart(zip.open('mimetype'))
  if (mimetype !== '' && !spreadsheet.test(mimetype))
    throw unread(job, 'an OpenDocument file, but not a spreadsheet (.ods)')
}

async function readStart(part: AsyncIterable<Uint8Array> | null): Promise<string> {
  let start = ''
  for await (const chunk of part ?? []) {
    start += Buffer.from(chunk).toString('latin1')
    if (start.length > longestMimetype) break
  }
  return start
}
