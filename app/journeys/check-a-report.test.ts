import { AxeBuilder } from '@axe-core/playwright'
import { readPaper } from '@scrutable/papers'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { pdfReport, wordReport } from './reports.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser(inject('browser'))
})
afterAll(() => browser.close())

const open = async (): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: inject('site'),
    viewport: { width: 1280, height: 900 }
  })
  page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Check a report' }).first().click()
  return page
}

it.each([
  ['a Word document', 'roads.docx', wordReport],
  ['a PDF', 'roads.pdf', pdfReport]
])(
  'an officer checks %s, sees the wrong figure and its working, and prints the list',
  async (_what, name, make) => {
    await open()
    await page
      .getByLabel('Choose a document')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: await make() })
    await page.getByRole('button', { name: 'Check the figures' }).click()

    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('One figure fails')
    const failing = page.locator('.findings li').first()
    expect(await failing.textContent()).toContain('21.7%')
    expect(await failing.textContent()).toContain('12,162 to 13,610 is +11.9%')

    await failing.getByRole('link', { name: /Show in the text/ }).click()
    const mark = page.locator('#mark-1, :target').last()
    expect(await mark.textContent()).toContain('21.7%')
    expect(await page.locator('main').textContent()).toContain('7.9%')

    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])

    const printed = await readPaper(await page.pdf(), { name: 'printed.pdf' })
    expect(printed.ok && printed.paper.text).toContain('12,162 to 13,610 is +11.9%')
  }
)

it('a member pastes a paragraph and is told where the form went wrong when there is nothing in it', async () => {
  await open()
  await page.getByRole('button', { name: 'Check the figures' }).click()
  expect(await page.getByRole('alert').textContent()).toContain(
    'Choose a file, or paste the text of a report.'
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByLabel('Or paste its text').fill('Fires fell from 50 to 40, a fall of 20%.')
  await page.getByRole('button', { name: 'Check the figures' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('No figure fails')
})

it('an author shares what was found, answers a finding, and deletes it all', async () => {
  await open()
  await page.getByLabel('Or paste its text').fill('Thefts rose from 100 to 110, an increase of 12%.')
  await page.getByLabel('Keep it for 7 days').check()
  await page.getByRole('button', { name: 'Check the figures' }).click()
  await page.waitForURL(/\/check\/kept\/.*\/keeper\//)
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])

  const shared = await page.locator('.kept-link a').getAttribute('href')
  const reader = await (await browser.newContext({ baseURL: inject('site') })).newPage()
  await reader.goto(shared ?? '')
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe('One figure fails')
  expect(await reader.getByRole('button', { name: 'Delete' }).count()).toBe(0)

  await page.getByText('Answer a finding').click()
  await page
    .getByLabel('It is right as printed, because')
    .fill('Both figures are rounded to tens in the source.')
  await page.getByRole('button', { name: 'Answer' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('No figure fails')
  await reader.reload()
  expect(await reader.locator('main').textContent()).toContain('Both figures are rounded to tens')

  await page.getByText('Delete it now').click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Deleted')
  expect((await reader.reload())?.status()).toBe(404)
})
