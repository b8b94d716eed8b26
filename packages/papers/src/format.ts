import type { Job } from './limits.ts'
import type { Format } from './paper.ts'
import { Refused } from './reading.ts'
import { onlyThese } from './text/decode.ts'

const formatOfEnding: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf'
}

const nameOfFormat: Readonly<Record<Format, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  pdf: 'PDF'
}

// What else people attach, told by its first bytes, so that the message can name it.
const others: readonly (readonly [name: string, signature: string])[] = [
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a TIFF picture', 'II*\0'],
  ['a rich text (.rtf) file', '{\\rtf'],
  ['an old Office (.doc, .xls, .ppt) file, or an Office file with a password', '\xd0\xcf\x11\xe0'],
  ['a gzip archive', '\x1f\x8b'],
  ['a 7-Zip archive', '7z\xbc\xaf']
]

/**
 * Tells what a file is by its first bytes, and holds it to what its name ends with; a name without an ending claims nothing.
 *
 * @throws {Refused} `unknown_type` where the ending is not one that can be read, or the bytes are something else;
 *   `password` where the bytes are those of an encrypted Office file
 */
export function tellFormat(bytes: Uint8Array, job: Job): Format {
  const ending = /\.([a-z0-9]+)$/i.exec(job.name)?.[1]?.toLowerCase() ?? ''
  const named = formatOfEnding[ending]
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (ending === 'docx' && head.startsWith('\xd0\xcf\x11\xe0')) throw lockedOffice(job)
  const other = others.find(([, signature]) => head.startsWith(signature))
  if (other)
    throw new Refused('unknown_type', `${job.name} is ${other[0]}, which is not read here`, onlyThese)
  const found = head.includes('%PDF-') ? 'pdf' : head.startsWith('PK') ? 'docx' : null
  if (ending === '') return found ?? textFormat(head)
  if (!named) throw new Refused('unknown_type', `${job.name} has no ending that says what it is`, onlyThese)
  if (found === named || (found === null && isText(named))) return named
  throw mismatch(job, named, found)
}

// What comes by a pipe has no name with an ending: a page begins like one, and all else is plain text.
function textFormat(head: string): Format {
  return /^\s*<(!doctype html|html)\b/i.test(head) ? 'html' : 'text'
}

function isText(format: Format): boolean {
  return format !== 'docx' && format !== 'pdf'
}

function mismatch(job: Job, named: Format, found: 'docx' | 'pdf' | null): Refused {
  if (found === null)
    return new Refused(
      'corrupt',
      `${job.name} is named as ${nameOfFormat[named]}, but does not open as one`,
      `Open it in the program it was made with and save it again as ${nameOfFormat[named]}.`
    )
  const what = found === 'pdf' ? 'a PDF' : 'a zip file, as Word documents are'
  const ending = found === 'pdf' ? '.pdf' : '.docx'
  const message = `${job.name} is named as ${nameOfFormat[named]}, but holds ${what}`
  return new Refused(
    'unknown_type',
    message,
    `If it should be read as what it holds, let its name end in ${ending}.`
  )
}

function lockedOffice(job: Job): Refused {
  return new Refused(
    'password',
    `${job.name} is locked with a password, or is an old .doc file under a new name`,
    'Save it again as .docx without a password.'
  )
}
