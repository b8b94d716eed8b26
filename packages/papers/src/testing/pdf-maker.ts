import PdfKit from 'pdfkit'

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
