import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
})
afterAll(() => browser.close())

it('a resident follows a matter from the minute to its action and back, without JavaScript, on a phone', async () => {
  const context = await browser.newContext({
    baseURL: inject('site'),
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 }
  })
  const page = await context.newPage()
  await page.goto('/meetings/2025-09-08')
  await page.locator('main').getByRole('link', { name: /911ii/ }).first().click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('911ii')
  await page.locator('main').getByRole('link', { name: /911\b/ }).first().click()
  expect(page.url()).toContain('/meetings/2025-09-08')
})

it('a member finds an action with the keyboard alone', async () => {
  const context = await browser.newContext({
    baseURL: inject('site'),
    viewport: { width: 1280, height: 900 }
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to main content')
  await page.goto('/search')
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === 'q') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('911ii')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=911ii/)
  expect(await page.locator('main').textContent()).toMatch(/match(es)? for “911ii”/)
})
