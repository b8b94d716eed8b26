import { tellFormat } from './format.ts'
import { readHtml } from './html/read-html.ts'
import { startJob } from './limits.ts'
import type { Job, Limits } from './limits.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readOffice } from './office/read-office.ts'
import type { Paper } from './paper.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { Refused } from './reading.ts'
import type { PaperReading } from './reading.ts'
import { decodeText } from './text/decode.ts'
import { readText } from './text/read-text.ts'

/** What {@link readPaper} needs to know beside the bytes. */
export interface ReadOptions {
  /** The file's name with its ending, which says what it should be: .txt, .md, .html, .docx, .pptx, .xlsx, .ods, .pdf. */
  readonly name: string
  /** Limits that differ from {@link defaultLimits}. */
  readonly limits?: Partial<Limits>
}

/**
 * Reads a report into headings, numbered paragraphs, list items, captions and tables, each with its place.
 * A file that cannot be read gives `ok: false` with a stable code, a message and a remedy; nothing is thrown for what
 * a file holds.
 *
 * @param bytes the whole file
 * @param options its name, and limits where the usual ones do not suit
 * @example
 * const reading = await readPaper(bytes, { name: 'report.txt' })
 * if (reading.ok) reading.paper.blocks // => [{ kind: 'paragraph', number: '12', text: 'Calls rose …', … }]
 * else reading.code // => 'password', 'too_large' …
 */
export async function readPaper(bytes: Uint8Array, options: ReadOptions): Promise<PaperReading> {
  const job = startJob(options.name, options.limits)
  try {
    const paper = await read(bytes, job)
    if (paper.text.trim() === '') throw empty(job)
    return { ok: true, paper }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { ok: false, code: error.code, message: error.message, remedy: error.remedy }
  }
}

async function read(bytes: Uint8Array, job: Job): Promise<Paper> {
  if (bytes.length === 0) throw empty(job)
  if (bytes.length > job.limits.bytes) throw tooLarge(bytes.length, job)
  const told = tellFormat(bytes, job)
  if (told.kind === 'office') return readOffice(bytes, told.named, job)
  if (told.kind === 'pdf') return readPdf(bytes, job)
  const { text, warnings } = decodeText(bytes, job)
  if (told.kind === 'markdown') return readMarkdown(text, job, warnings)
  if (told.kind === 'html') return readHtml(text, job, warnings)
  return readText(text, job, warnings)
}

function empty(job: Job): Refused {
  return new Refused(
    'empty',
    `${job.name} is empty`,
    'Check that the right file was chosen and that it saved in full.'
  )
}

function tooLarge(size: number, job: Job): Refused {
  const message = `${job.name} is ${megabytes(size)}; the most that is read is ${megabytes(job.limits.bytes)}`
  return new Refused('too_large', message, 'Split it, or save it with smaller pictures.')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
}
