import type { z } from 'zod'
import type { Answer } from './answer.ts'
import type { Visit } from './visit.ts'

/** An address and who answers it. A route without an audience does not type-check. */
export interface Route {
  /** Unique in the house: "meeting", "action", "check a report". */
  readonly name: string
  readonly method: 'GET' | 'POST'
  /** With parameters as `:name`. */
  readonly path: string
  /** Everybody, or whoever has a link that cannot be guessed. */
  readonly audience: 'public' | 'link'
  readonly params: z.ZodType | null
  readonly query: z.ZodType | null
  /** Set on routes that take a form or a file. */
  readonly accepts: Accepts | null
  readonly answer: (visit: Visit<never, never>) => Promise<Answer>
}

/** How much a form may send, and how often one address may send it. */
export interface Accepts {
  readonly maxBytes: number
  readonly perMinute: number
}

interface Reading<Params, Query> {
  readonly audience?: Route['audience']
  readonly name: string
  readonly path: string
  /** A value that does not fit answers "not found". */
  readonly params?: z.ZodType<Params>
  /** A value that does not fit answers "invalid", naming the field. */
  readonly query?: z.ZodType<Query>
  readonly answer: (visit: Visit<Params, Query>) => Promise<Answer>
}

/**
 * A public page or document that is read.
 *
 * @example
 * read({ name: 'meeting', path: '/meetings/:date', params: z.object({ date: day }), answer: showMeeting })
 */
export const read = <Params = unknown, Query = unknown>(route: Reading<Params, Query>): Route => ({
  method: 'GET',
  audience: route.audience ?? 'public',
  name: route.name,
  path: route.path,
  params: route.params ?? null,
  query: route.query ?? null,
  accepts: null,
  answer: route.answer
})

interface Sending<Params> extends Omit<Reading<Params, unknown>, 'query'> {
  readonly accepts: Accepts
}

/** A public form that is sent. */
export const send = <Params = unknown>(route: Sending<Params>): Route => ({
  ...read<Params>(route),
  method: 'POST',
  accepts: route.accepts
})
