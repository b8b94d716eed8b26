import type { Job } from '../limits.ts'
import type { Warning } from '../paper.ts'
import { Refused } from '../reading.ts'

/** The text of a file, and what had to be assumed to read it. */
export interface Decoded {
  readonly text: string
  readonly warnings: readonly Warning[]
}

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or else windows-1252 with a warning. The byte order mark is left out.
 *
 * @throws {Refused} `unknown_type` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, job: Job): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), warnings: [] }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), warnings: [] }
  if (bytes.includes(0))
    throw new Refused('unknown_type', `${job.name} holds data that is not text`, onlyThese)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [notUtf8(job.name)] }
  }
}

/** The remedy for a file of a kind that cannot be read. */
export const onlyThese =
  'Give a file that is plain text, Markdown, HTML, Word (.docx), PowerPoint (.pptx), Excel (.xlsx), OpenDocument (.ods) or PDF, with the matching ending.'

function notUtf8(name: string): Warning {
  const message = `${name} is not UTF-8 and was read as windows-1252: look for letters that came out wrong.`
  return { code: 'not_utf8', message, count: 1 }
}
