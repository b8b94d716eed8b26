import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Job } from '../limits.ts'
import { Refused } from '../reading.ts'

/**
 * Opens a PDF with nothing that runs: no scripts, no evaluated fonts, no fetching.
 *
 * @throws {Refused} `password`, `corrupt` or `too_many_pages`
 */
export async function openPdf(bytes: Uint8Array, job: Job): Promise<PDFDocumentProxy> {
  standInForDrawing()
  // Loaded here, since the library takes a quarter of a second that readers of other files need not wait for.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // A copy, since the library takes its bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    // Pictures say nothing here, and are costly to unpack.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS
  })
  const document = await task.promise.catch((error: unknown) => {
    throw refusalOf(error, job)
  })
  if (document.numPages <= job.limits.pages) return document
  await task.destroy()
  const most = job.limits.pages.toLocaleString('en-GB')
  const message = `${job.name} has ${document.numPages.toLocaleString('en-GB')} pages; the most that is read is ${most}`
  throw new Refused('too_many_pages', message, 'Split it into smaller files.')
}

// The library draws pages too, and makes a matrix of the drawing program's as soon as it is loaded. Where that program
// may not be loaded (a process that may run no native code) a mere shape does, as reading never uses it.
function standInForDrawing(): void {
  if (!('DOMMatrix' in globalThis))
    Object.assign(globalThis, {
      DOMMatrix: class DOMMatrix {
        readonly a = 1
      }
    })
}

function refusalOf(error: unknown, job: Job): Refused {
  if (error instanceof Error && error.name === 'PasswordException')
    return new Refused(
      'password',
      `${job.name} is locked with a password`,
      'Save it again without a password.'
    )
  const message = `${job.name} is damaged or was not saved in full`
  return new Refused('corrupt', message, 'Fetch it again, or make the PDF again from its source.')
}
