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
  const params = route.params?.safeParse(request.params)
  if (params && !params.success) return { ok: false, refusal: nothingHere }
  const query = route.query?.safeParse(request.query)
  if (query && !query.success) return { ok: false, refusal: queryRefusal(query.error) }
  if (isFromElsewhere(request)) return { ok: false, refusal: fromElsewhere }
  const sent = route.accepts ? await readSent(request, route.accepts) : nothingSent
  if (sent === 'too large') return { ok: false, refusal: tooLarge(route.accepts?.maxBytes ?? 0) }
  if (sent === 'not a form') return { ok: false, refusal: notAForm }
  return { ok: true, params: params?.data, query: query?.data, sent }
}

const readSent = async (
  request: FastifyRequest,
  { maxBytes }: Accepts
): Promise<Sent | 'too large' | 'not a form'> => {
  if (!request.isMultipart()) return 'not a form'
  const fields: Record<string, string> = {}
  let file: Sent['file'] = null
  // Every part is read even after one is refused: an unread part would leave the connection hanging.
  let isTooLarge = false
  for await (const part of request.parts({
    limits: { fileSize: maxBytes, fieldSize: maxBytes, files: 1, fields: 20 }
  })) {
    if (part.type === 'file') file = (await readFile(part)) ?? file
    else fields[part.fieldname] = String(part.value)
    isTooLarge ||= part.type === 'file' ? part.file.truncated : part.valueTruncated
  }
  return isTooLarge ? 'too large' : { fields, file }
}

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

const tooLarge = (maxBytes: number): Refusal => ({
  code: 'too_large',
  message: `What was sent is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Nothing of it was kept.`,
  remedy: 'Send a smaller file: a document with its pictures left out, or one part at a time.'
})

const queryRefusal = (error: z.ZodError): Refusal => ({
  code: 'invalid',
  message: `The address does not fit: ${error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}.`,
  remedy: 'Correct that part of the address, or leave out everything from the question mark on.'
})
