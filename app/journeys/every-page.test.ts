import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { modules } from '../src/modules.ts'
import { openBrowser } from './browser.ts'

const site = inject('site')
let browser: Browser
let context: BrowserContext
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
  context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
})
afterAll(() => browser.close())

const routes = modules
  .flatMap((module) => module.routes)
  .filter((route) => route.method === 'GET' && route.audience === 'public' && !route.path.endsWith('.json'))

/** The first address that each route answers, found by following links from the front page. */
const addressesByRoute = async (): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>()
  const queue = ['/']
  const seen = new Set(queue)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const route = routes.find((candidate) => patternOf(candidate.path).test(path.replace(/\?.*$/, '')))
    if (route === undefined || (found.has(route.path) && queue.length > 400)) continue
    if (!found.has(route.path)) found.set(route.path, path)
    const html = await (await context.request.get(path)).text()
    for (const [, href = ''] of html.matchAll(/href="(\/[^"#?]*)/g)) {
      if (seen.has(href) || href.startsWith('/assets/') || href.endsWith('.json')) continue
      seen.add(href)
      queue.push(href)
    }
  }
  return found
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/:[a-z]+/g, '[^/]+')}$`, 'i')

describe('every page of the site', () => {
  it('can be reached by links from the front page, passes axe, and fits a phone without sideways scrolling', async () => {
    const addresses = await addressesByRoute()
    expect([...addresses.keys()].toSorted()).toEqual(
      [...new Set(routes.map((route) => route.path))].toSorted()
    )
    const faults: string[] = []
    for (const path of [...addresses.values(), '/search?q=burglary', '/nothing-here']) {
      faults.push(...(await faultsAt(path)))
    }
    expect(faults).toEqual([])
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })
})

const faultsAt = async (path: string): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(path)
  const { violations } = await new AxeBuilder({ page }).analyze()
  await page.setViewportSize({ width: 320, height: 640 })
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  return [
    ...violations.map((violation) => `${path}: axe ${violation.id}: ${violation.nodes[0]?.html ?? ''}`),
    ...(widest > 320 ? [`${path}: is ${widest} pixels wide on a phone of 320`] : [])
  ]
}
