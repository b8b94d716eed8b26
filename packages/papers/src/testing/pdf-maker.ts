import PdfKit from 'pdfkit'
import { readPaper } from '../read-paper.ts'
import type { Paper } from '../paper.ts'
import { brokenPlaces } from './broken-places.ts'

/** A sentence long enough to be set over lines. */
export const prose =
  'The panel considered the report at length and asked that figures for each area be set out in the next one, so that members could compare the neighbourhood teams with those of other forces. '

/** A PDF drawn by a test. */
export async function pdfOf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {}
): Promise<Uint8Array> {
  const document = new PdfKit({ size: 'A4', margin: 60, ...options })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise((resolve) => document.on('end', resolve))
  draw(document)
  document.end()
  await done
  return Buffer.concat(chunks)
}

/** What a PDF drawn by a test reads as; it throws where that is refused or breaks what is promised of places. */
export async function readDrawn(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {}
): Promise<Paper> {
  const reading = await readPaper(await pdfOf(draw, options), { name: 'report.pdf' })
  if (!reading.ok) throw new Error(reading.message)
  const broken = brokenPlaces(reading.paper)
  if (broken.length > 0) throw new Error(broken.join('\n'))
  return reading.paper
}
