import type { Job } from './limits.ts'
import type { OfficeFormat } from './office/office-kind.ts'
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
  pptx: 'pptx',
  xlsx: 'xlsx',
  ods: 'ods',
  pdf: 'pdf'
}

const nameOfFormat: Readonly<Record<Format, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
  ods: 'OpenDocument',
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

/** What a file is by its first bytes: a zip file's format is told by its parts, and `named` is what its name says. */
export type Told =
  | { readonly kind: 'office'; readonly named: OfficeFormat | null }
  | { readonly kind: Exclude<Format, OfficeFormat> }

/**
 * Tells what a file is by its first bytes, and holds it to what its name ends with; a name without an ending claims nothing.
 *
 * @throws {Refused} `unknown_type` where the ending is not one that can be read, or the bytes are something else;
 *   `password` where the bytes are those of an encrypted Office file
 */
export function tellFormat(bytes: Uint8Array, job: Job): Told {
  const ending = /\.([a-z0-9]+)$/i.exec(job.name)?.[1]?.toLowerCase() ?? ''
  const named = formatOfEnding[ending]
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (named && isOffice(named) && head.startsWith('\xd0\xcf\x11\xe0')) throw lockedOffice(job, named)
  const other = others.find(([, signature]) => head.startsWith(signature))
  if (other)
    throw new Refused('unknown_type', `${job.name} is ${other[0]}, which is not read here`, onlyThese)
  const found = head.includes('%PDF-') ? 'pdf' : head.startsWith('PK') ? 'office' : null
  if (ending === '')
    return found === 'office' ? { kind: found, named: null } : { kind: found ?? textFormat(head) }
  if (!named) throw new Refused('unknown_type', `${job.name} has no ending that says what it is`, onlyThese)
  if (isOffice(named)) {
    if (found === 'office') return { kind: 'office', named }
  } else if (found === named || (found === null && named !== 'pdf')) return { kind: named }
  throw mismatch(job, named, found)
}

// What comes by a pipe has no name with an ending: a page begins like one, and all else is plain text.
function textFormat(head: string): 'html' | 'text' {
  return /^\s*<(!doctype html|html)\b/i.test(head) ? 'html' : 'text'
}

function isOffice(format: Format): format is OfficeFormat {
  return format === 'docx' || format === 'pptx' || format === 'xlsx' || format === 'ods'
}

function mismatch(job: Job, named: Format, found: 'office' | 'pdf' | null): Refused {
  if (found === null)
    return new Refused(
      'corrupt',
      `${job.name} is named as ${nameOfFormat[named]}, but does not open as one`,
      `Open it in the program it was made with and save it again as ${nameOfFormat[named]}.`
    )
  const what = found === 'pdf' ? 'a PDF' : 'a zip file, as Office documents are'
  const ending = found === 'pdf' ? '.pdf' : '.docx, .pptx, .xlsx or .ods'
  const message = `${job.name} is named as ${nameOfFormat[named]}, but holds ${what}`
  return new Refused(
    'unknown_type',
    message,
    `If it should be read as what it holds, let its name end in ${ending}.`
  )
}

function lockedOffice(job: Job, named: OfficeFormat): Refused {
  return new Refused(
    'password',
    `${job.name} is locked with a password, or is an old Office file under a new name`,
    `Save it again as .${named} without a password.`
  )
}
