import { dayInLondon } from '@scrutable/calendar'
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { Answer, Page } from './answer.ts'
import { type Database, revisionOf } from './database.ts'
import { frame } from './frame.tsx'
import { finish, type Finished, type KeptDocuments } from './kept.ts'
import type { Module } from './module.ts'
import { jsonRefusal, type Refusal, refusalPage, statusOf, wentWrong } from './refusals.ts'
import { type Parsed, parseRequest } from './requests.ts'
import type { Route } from './route.ts'
import { sendFinished, sendText } from './send.ts'
import { fillFrom } from './slots.ts'
import type { Site, Visit } from './visit.ts'

/** What the site is made of. */
export interface House {
  readonly db: Database
  readonly modules: readonly Module[]
  /** The modules of the navigation, in its order. */
  readonly navigation: readonly Module[]
  readonly site: Site
  /** The clock; tests pass their own. */
  readonly now: () => Date
}

/** Answers a route: what is read comes from the kept documents where the record has not changed since. */
export const answerRoute =
  (house: House, kept: KeptDocuments, route: Route): RouteHandlerMethod =>
  async (request, reply) => {
    if (route.audience === 'link') hideFromOthers(reply)
    // What a form gives, or a link that few have, is nobody else's page.
    if (route.method === 'POST' || route.audience === 'link')
      return sendAnswer(reply, request, { house, answer: await answerTo(request, house, route) })
    let other: Answer = { kind: 'refusal', ...wentWrong }
    const key = `${request.url} ${todayOf(house)} ${await revisionOf(house.db)}`
    const document = await kept.get(key, async () => {
      other = await answerTo(request, house, route)
      return documentOf(other, request, house)
    })
    return document
      ? sendFinished(reply, request, document)
      : sendAnswer(reply, request, { house, answer: other })
  }

// The address itself is the key to the page: no search engine may list it, and no page it leads to may learn it.
const hideFromOthers = (reply: FastifyReply): void =>
  void reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer')

const todayOf = ({ site, now }: House): Visit['today'] => site.shownAsAt ?? dayInLondon(now())

const answerTo = async (request: FastifyRequest, house: House, route: Route): Promise<Answer> => {
  const parsed = await parseRequest(request, route)
  if (!parsed.ok) return { kind: 'refusal', ...parsed.refusal }
  // The route's own schemas made params and query, so they are what its handler takes.
  return route.answer(visitOf(request, house, parsed) as Visit<never, never>)
}

const visitOf = (request: FastifyRequest, house: House, parsed: Parsed & { ok: true }): Visit => {
  const visit: Visit = {
    db: house.db,
    site: house.site,
    today: todayOf(house),
    now: house.now(),
    params: parsed.params,
    query: parsed.query,
    sent: parsed.sent,
    origin: `${request.protocol}://${request.host}`,
    address: request.url,
    fill: (slot, of) => fillFrom(house.modules, visit, { slot, of })
  }
  return visit
}

// Only what is found and the same for everyone is kept.
const documentOf = (answer: Answer, request: FastifyRequest, house: House): Finished | null => {
  if (answer.kind === 'json' && answer.status === 200)
    return finish('application/json; charset=utf-8', JSON.stringify(answer.body))
  if (answer.kind === 'page' && answer.status === 200)
    return finish('text/html; charset=utf-8', inFrame(answer.page, request, house))
  return null
}

const inFrame = (page: Page, request: FastifyRequest, house: House): string =>
  frame({
    page,
    site: house.site,
    nav: house.navigation.flatMap((module) => module.nav ?? []),
    about: house.modules.flatMap((module) => module.foot ?? []),
    address: request.url,
    today: todayOf(house)
  })

interface Answered {
  readonly house: House
  readonly answer: Answer
}

const sendAnswer = (
  reply: FastifyReply,
  request: FastifyRequest,
  { house, answer }: Answered
): FastifyReply => {
  if (answer.kind === 'see') return reply.header('cache-control', 'no-store').redirect(answer.to, 303)
  if (answer.kind === 'refusal' && answer.code === 'failed') request.log.error(answer.message)
  if (answer.kind === 'refusal') return sendRefusal(reply, request, { house, refusal: answer })
  reply.code(answer.status)
  if (answer.kind === 'json')
    return sendText(reply, request, {
      type: 'application/json; charset=utf-8',
      text: JSON.stringify(answer.body)
    })
  return sendText(reply, request, {
    type: 'text/html; charset=utf-8',
    text: inFrame(answer.page, request, house)
  })
}

interface Refused {
  readonly house: House
  readonly refusal: Refusal
}

/** Sends a refusal, as a page or in the one JSON error shape. */
export const sendRefusal = (
  reply: FastifyReply,
  request: FastifyRequest,
  { house, refusal }: Refused
): FastifyReply => {
  reply.code(statusOf(refusal.code))
  if (wantsJson(request)) {
    return sendText(reply, request, {
      type: 'application/json; charset=utf-8',
      text: JSON.stringify(jsonRefusal(refusal, request.id))
    })
  }
  return sendText(reply, request, {
    type: 'text/html; charset=utf-8',
    text: inFrame(refusalPage(refusal, request.id), request, house)
  })
}

const wantsJson = (request: FastifyRequest): boolean =>
  /\.json(\?|$)/.test(request.url) || (request.headers.accept ?? '').startsWith('application/json')
