import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import statics from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { answerRoute, type House, sendRefusal } from './answering.ts'
import { assetsFolder } from './assets.ts'
import { revisionOf } from './database.ts'
import { inlineScriptHash } from './frame.tsx'
import { KeptDocuments } from './kept.ts'
import { errorForLog } from './log.ts'
import { nothingHere, refusalOf, wentWrong } from './refusals.ts'
import type { Route } from './route.ts'
import type { Settings } from './settings.ts'

const keptBytes = 64 * 1024 * 1024
// More than the head of a request may hold.
const longestAddress = 16 * 1024
// Long enough for 25 MB over the slowest line, short enough that nobody holds a connection for ever.
const arrivalMilliseconds = 5 * 60_000
const readyMilliseconds = 2_000

/** The web server over a house, ready to listen or to be tested without a port. */
export const buildServer = async (
  house: House,
  { log, proxies }: Pick<Settings, 'log' | 'proxies'>
): Promise<FastifyInstance> => {
  const server = fastify({
    logger: { level: log, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // Fastify's answers to these two would go out without our headers and in no language of ours.
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : url.replaceAll('%', '%25')),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestAddress },
    trustProxy: [...proxies],
    requestTimeout: arrivalMilliseconds,
    forceCloseConnections: 'idle'
  })
  await addPlugins(server)
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id))
  server.addHook('onResponse', async (request, reply) => logAnswer(request, reply))
  addSigns(server, house)
  addRoutes(server, house)
  addRefusals(server, house)
  return server
}

const isReadable = (url: string): boolean => {
  try {
    decodeURI(url.replace(/\?.*$/s, ''))
    return true
  } catch {
    return false
  }
}

const addPlugins = async (server: FastifyInstance): Promise<void> => {
  const referrerPolicy = { policy: 'same-origin' as const }
  await server.register(helmet, {
    contentSecurityPolicy: contentPolicy,
    referrerPolicy,
    frameguard: { action: 'deny' },
    // Whether a name is served by HTTPS for good, and its subdomains with it, is for whoever holds the name to say.
    hsts: false
  })
  // A file that is cut short is refused in requests.ts, with its limit in words.
  await server.register(multipart, { throwFileSizeLimit: false })
  await server.register(rateLimit, { global: false })
  await server.register(statics, {
    root: assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true
  })
}

const addRoutes = (server: FastifyInstance, house: House): void => {
  const kept = new KeptDocuments(keptBytes)
  for (const route of house.modules.flatMap((module) => module.routes)) {
    server.route({
      method: route.method,
      url: route.path,
      ...limitsOf(route),
      handler: answerRoute(house, kept, route)
    })
  }
}

const addRefusals = (server: FastifyInstance, house: House): void => {
  server.setNotFoundHandler((request, reply) => sendRefusal(reply, request, { house, refusal: nothingHere }))
  server.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal === wentWrong) request.log.error({ err: errorForLog(error) }, 'a request failed')
    return sendRefusal(reply, request, { house, refusal })
  })
}

const contentPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", inlineScriptHash],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"]
  }
}

// The route's pattern, never the address: a search or a name in it is nobody's business but the visitor's.
const logAnswer = (request: FastifyRequest, reply: FastifyReply): void =>
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime)
  })

const addSigns = (server: FastifyInstance, { db }: House): void => {
  server.get('/health', async () => ({ ok: true }))
  server.get('/ready', async (_request, reply) => {
    const answered = revisionOf(db).then(
      () => true,
      () => false
    )
    // A database that hangs is no readier than one that refuses.
    const isReady = await Promise.race([answered, setTimeout(readyMilliseconds, false)])
    return reply.code(isReady ? 200 : 503).send({ ok: isReady })
  })
}

const limitsOf = ({ accepts }: Route): object =>
  accepts ? { config: { rateLimit: { max: accepts.perMinute, timeWindow: '1 minute' } } } : {}
