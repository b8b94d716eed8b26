import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { openTestSite } from '../src/testing/site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the sample site listens. */
    site: string
    /** Where the browser is. */
    browser: string
  }
}

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome'
]

const findBrowser = (): string => {
  const found = [process.env['CHROMIUM'] ?? '', ...places].find((place) => place !== '' && existsSync(place))
  if (found === undefined) {
    throw new Error(
      'The journeys need Chromium. Install it with: apt-get install -y chromium (or set CHROMIUM to where it is)'
    )
  }
  return found
}

/** Before any journey: the sample site listens on a free port, and a browser is found. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const browser = findBrowser()
  const site = await openTestSite()
  await site.server.listen({ port: 0, host: '127.0.0.1' })
  // A server that listens on a port has an address of this kind.
  const { port } = site.server.server.address() as AddressInfo
  project.provide('site', `http://127.0.0.1:${port}`)
  project.provide('browser', browser)
  return async () => {
    await site.server.close()
  }
}

/** Opens the browser that was found. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run'
    ]
  })
