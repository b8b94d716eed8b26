import { expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { searchPath } from './paths.ts'

it('finds an action by its reference and a measure by its words', async () => {
  const site = await testSite()
  expect((await site.get(searchPath('911ii'))).links).toContain('/actions/911ii')
  expect((await site.get(searchPath('burglary'))).text).toMatch(/\d+ match(es)? for “burglary”/)
})

it('says so when nothing matches, and when nothing is looked for', async () => {
  const site = await testSite()
  expect((await site.get(searchPath('zeppelin'))).text).toContain('Nothing matches “zeppelin”')
  expect((await site.get(searchPath())).text).toContain('Nothing is looked for yet')
})

it.each(["'; drop table finding; --", '<script>alert(1)</script>', '"""((& | !', '\u{E000}', '%00'])(
  'takes %j as words and nothing else',
  async (words) => {
    const site = await testSite()
    const page = await site.get(searchPath(words))
    expect(page.html).not.toContain('<script>alert')
  }
)

it('refuses an address that does not fit, naming the part', async () => {
  const site = await testSite()
  expect((await site.refused('/search?q=a&page=minus', 422)).text).toContain('page')
})

it('gives the same results as JSON', async () => {
  const site = await testSite()
  expect(await site.json('/search.json?q=911ii')).toMatchObject({ words: '911ii' })
})
