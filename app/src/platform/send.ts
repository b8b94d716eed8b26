import negotiator from '@fastify/accept-negotiator'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { finish, type Finished } from './kept.ts'

/** Sends a finished document in the encoding the browser likes best, or 304 where it has it already. */
export const sendFinished = (
  reply: FastifyReply,
  request: FastifyRequest,
  document: Finished
): FastifyReply => {
  reply.header('etag', document.etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding')
  if (request.headers['if-none-match']?.split(/,\s*/).includes(document.etag)) return reply.code(304).send()
  return sendBytes(reply, request, document)
}

/** Sends a text that is one visitor's own: nobody on the way may keep it. */
export const sendText = (
  reply: FastifyReply,
  request: FastifyRequest,
  { type, text }: { readonly type: string; readonly text: string }
): FastifyReply =>
  sendBytes(
    reply.header('cache-control', 'no-store').header('vary', 'accept-encoding'),
    request,
    finish(type, text)
  )

const sendBytes = (reply: FastifyReply, request: FastifyRequest, document: Finished): FastifyReply => {
  reply.type(document.type)
  const encoding = negotiator(request.headers['accept-encoding'] ?? '', ['br', 'gzip'])
  if (encoding === null) return reply.send(document.plain)
  return reply.header('content-encoding', encoding).send(document[encoding])
}
