import type { FastifyInstance } from 'fastify'
import { openHouse } from '../house.ts'
import type { House } from '../platform/answering.ts'
import { openMemoryDatabase } from '../platform/database.ts'
import { buildServer } from '../platform/http.ts'
import { inHouse } from '../platform/places.ts'
import { checkPage, type CheckedPage } from './page-checks.ts'

/** A page that was fetched and found good. */
export interface FetchedPage extends CheckedPage {
  readonly status: number
  readonly html: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** The whole site in this process, on the sample, asked without a port. */
export interface TestSite {
  readonly house: House
  readonly server: FastifyInstance
  /** Fetches a page and checks it; every address in it must answer. @throws Error listing the page's faults. */
  readonly get: (path: string) => Promise<FetchedPage>
  /** Fetches a page that is expected to be refused, and checks it. */
  readonly refused: (path: string, status: number) => Promise<FetchedPage>
  /** Fetches JSON. */
  readonly json: (path: string) => Promise<unknown>
}

let opened: Promise<TestSite> | null = null

/** The sample site, opened once for all tests that only read it. */
export const testSite = (): Promise<TestSite> => (opened ??= openTestSite())

/** A sample site of a test's own, which it may change. */
export const openTestSite = async (): Promise<TestSite> => {
  const database = await openMemoryDatabase()
  const { house } = await openHouse(
    database,
    inHouse('samples', 'west-midlands'),
    () => new Date('2025-11-17T09:00:00Z')
  )
  const server = await buildServer(house, { log: 'silent', proxies: [] })
  const answers = new Map<string, Promise<number>>()
  const statusOf = (path: string): Promise<number> => {
    const known = answers.get(path) ?? server.inject(path).then((reply) => reply.statusCode)
    answers.set(path, known)
    return known
  }
  const fetch = async (path: string, status: number): Promise<FetchedPage> => {
    const reply = await server.inject(path)
    const { page, faults } = checkPage(reply.body)
    const dead = await deadLinks(page.links, statusOf)
    const wrong = reply.statusCode === status ? [] : [`it answered ${reply.statusCode}, not ${status}`]
    const all = [...wrong, ...faults, ...dead]
    if (all.length > 0) throw new Error(`${path} is not a good page:\n- ${all.join('\n- ')}`)
    return { ...page, status: reply.statusCode, html: reply.body, headers: reply.headers }
  }
  return {
    house,
    server,
    get: (path) => fetch(path, 200),
    refused: fetch,
    json: async (path) => (await server.inject(path)).json()
  }
}

const deadLinks = async (
  links: readonly string[],
  statusOf: (path: string) => Promise<number>
): Promise<readonly string[]> => {
  const dead: string[] = []
  for (const link of links) {
    const status = await statusOf(link)
    if (status >= 400) dead.push(`a link leads to ${link}, which answers ${status}`)
  }
  return dead
}
