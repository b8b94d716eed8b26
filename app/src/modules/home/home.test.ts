import { day } from '@scrutable/calendar'
import { expect, it } from 'vitest'
import { frame } from '../../platform/frame.tsx'
import { checkPage } from '../../testing/page-checks.ts'
import { testSite } from '../../testing/site.ts'
import { homePage } from './pages.tsx'

it('leads with the next meeting and its agenda, then what is outstanding, the figures, the papers and the plan', async () => {
  const { get } = await testSite()
  const { text, links } = await get('/')
  expect(text).toMatch(/Next meeting, today/i)
  expect(text).toMatch(/Longest outstanding.*112 days.*898/)
  expect(text).toMatch(/Headline figures.*from/)
  expect(links).toEqual(
    expect.arrayContaining(['/meetings/2025-11-17', '/actions/898', '/plan', '/check', '/search'])
  )
})

it('says what belongs in each block while the record is empty', () => {
  const name = 'Any Panel'
  const today = day('2026-01-05')
  const page = homePage({ name, today, meeting: null, papers: [], actions: [], plan: null, figures: [] })
  const html = frame({
    page,
    site: { name, notice: null, shownAsAt: null, address: null, accent: 'ink' },
    nav: [],
    address: '/',
    today
  })
  const { page: checked, faults } = checkPage(html)
  expect(faults).toEqual([])
  expect(checked.text).toMatch(/No meeting is set.*No action is open.*No figures.*No papers.*No plan/)
})
