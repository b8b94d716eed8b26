import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Refusal } from './refusals.ts'
import { nothingHere } from './refusals.ts'
import type { Accepts, Route } from './route.ts'
import type { Sent } from './visit.ts'

/** What an address and a form said, parsed; or why they could not be. */
export type Parsed =
  | { readonly ok: true; readonly params: unknown; readonly query: unknown; readonly sent: Sent }
  | { readonly ok: false; readonly refusal: Refusal }

const nothingSent: Sent = { fields: {}, file: null }

/** Parses a request once, at the edge, by what its route says it takes. */
export const parseRequest = async (request: FastifyRequest, route: Route): Promise<Parsed> => {
  if (request.url.includes('%00')) return { ok: false, refusal: notText }
  const params = route.params?.safeParse(request.params)
  if (params && !params.success) return { ok: false, refusal: nothingHere }
  const query = route.query?.safeParse(request.query)
  if (query && !query.success) return { ok: false, refusal: queryRefusal(request.query, query.error) }
  if (isFromElsewhere(request)) return { ok: false, refusal: fromElsewhere }
  const sent = route.accepts ? await readSent(request, route.accepts) : nothingSent
  return 'code' in sent
    ? { ok: false, refusal: sent }
    : { ok: true, params: params?.data, query: query?.data, sent }
}

const readSent = async (request: FastifyRequest, accepts: Accepts): Promise<Sent | Refusal> => {
  if (!request.isMultipart()) return notAForm
  // Parts are limited one by one, so without this many of them could fill the memory, or never end. Twice the most that
  // a route takes, as a form wraps what it carries.
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  if (Number.isNaN(length)) return lengthUnsaid
  if (length > 2 * accepts.maxBytes) return tooLarge(accepts.maxBytes)
  try {
    return await readParts(request, accepts)
  } catch {
    // The parser takes no part but what was sent, so what it throws is the sender's to mend and nothing for our log.
    return brokenForm
  }
}

const readParts = async (request: FastifyRequest, { maxBytes }: Accepts): Promise<Sent | Refusal> => {
  const fields: Record<string, string> = {}
  let file: Sent['file'] = null
  // Every part is read even after one is refused: an unread part would leave the connection hanging.
  let isTooLarge = false
  for await (const part of request.parts({
    limits: { fileSize: maxBytes, fieldSize: maxBytes, files: 1, fields: 20 }
  })) {
    if (part.type === 'file') file = (await readFile(part)) ?? file
    else fields[part.fieldname] = textOf(part.value)
    isTooLarge ||= part.type === 'file' ? part.file.truncated : part.valueTruncated
  }
  return isTooLarge ? tooLarge(maxBytes) : { fields, file }
}

// A field that says it is JSON arrives parsed. No database takes the letter NUL, which a text copied from a PDF may hold.
const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\0', '\u{FFFD}')

// A file field left empty arrives as a file without a name.
const readFile = async (part: MultipartFile): Promise<Sent['file']> => {
  const chunks: Buffer[] = []
  for await (const chunk of part.file) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return part.filename === '' ? null : { name: part.filename, bytes: Buffer.concat(chunks) }
}

// A browser says where a form came from; another site's page may not send ours in a visitor's name.
const isFromElsewhere = (request: FastifyRequest): boolean =>
  request.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site'

const fromElsewhere: Refusal = {
  code: 'forbidden',
  message: 'This form was sent from another site.',
  remedy: 'Open the page here and send it from there.'
}

const notAForm: Refusal = {
  code: 'invalid',
  message: 'What was sent is not a form.',
  remedy: 'Send it as multipart/form-data, as the page does.'
}

const brokenForm: Refusal = {
  code: 'invalid',
  message: 'The form broke off on the way, or held more than the page asks for. Nothing of it was kept.',
  remedy: 'Send it again from the page.'
}

const lengthUnsaid: Refusal = {
  code: 'invalid',
  message: 'What was sent does not say how long it is.',
  remedy: 'Send it with a Content-Length header, as browsers do.'
}

const notText: Refusal = {
  code: 'invalid',
  message: 'The address holds %00, which is no letter of any text.',
  remedy: 'Take it out of the address.'
}

const tooLarge = (maxBytes: number): Refusal => ({
  code: 'too_large',
  message: `What was sent is larger than ${sizeWords(maxBytes)}. Nothing of it was kept.`,
  remedy: 'Send a smaller file: a document with its pictures left out, or one part at a time.'
})

const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.floor(bytes / 1024)} KB` : `${Math.floor(bytes / 1024 / 1024)} MB`

const queryRefusal = (query: unknown, { issues }: z.ZodError): Refusal => ({
  code: 'invalid',
  message: `The address does not fit: ${issues.map((issue) => partWords(query, issue)).join('; ')}.`,
  remedy: 'Correct that part of the address, or leave out everything from the question mark on.'
})

const partWords = (query: unknown, { path, message }: z.core.$ZodIssue): string => {
  const name = path.join('.')
  // A part that is given twice arrives as a list.
  const isList = Object.entries(query ?? {}).some(([given, value]) => given === name && Array.isArray(value))
  return `${name} ${isList ? 'is given more than once' : message}`
}
