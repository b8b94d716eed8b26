import negotiator from '@fastify/accept-negotiator'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { compressions, type Finished } from './kept.ts'

/** Sends a finished document in the encoding the browser likes best, or 304 where it has it already. */
export const sendFinished = (
  reply: FastifyReply,
  request: FastifyRequest,
  document: Finished
): FastifyReply => {
  reply
    .header('etag', `W/${document.tag}`)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
  if (hasAlready(request.headers['if-none-match'], document.tag)) return reply.code(304).send()
  const encoding = encodingFor(request)
  reply.type(document.type)
  return encoding === null
    ? reply.send(document.plain)
    : reply.header('content-encoding', encoding).send(document[encoding])
}

/** Sends a text that is one visitor's own: nobody on the way may keep it. */
export const sendText = (
  reply: FastifyReply,
  request: FastifyRequest,
  { type, text }: { readonly type: string; readonly text: string }
): FastifyReply => {
  const encoding = encodingFor(request)
  const plain = Buffer.from(text)
  reply.type(type).header('cache-control', 'no-store').header('vary', 'accept-encoding')
  return encoding === null
    ? reply.send(plain)
    : reply.header('content-encoding', encoding).send(compressions[encoding](plain))
}

// A proxy that compresses marks the tag as weak, and "*" stands for whatever there is (RFC 9110, section 13.1.2).
const hasAlready = (asked: string | undefined, tag: string): boolean =>
  asked !== undefined &&
  asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)

const encodingFor = (request: FastifyRequest): keyof typeof compressions | null =>
  negotiator(request.headers['accept-encoding'] ?? '', ['br', 'gzip'])
