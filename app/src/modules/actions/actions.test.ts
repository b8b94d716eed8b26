import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { change } from '../../platform/database.ts'
import { testSite } from '../../testing/site.ts'
import { actionFacts } from './facts.ts'
import { openActions } from './index.ts'
import { readAction, saveAction } from './store.ts'

describe('the actions of the sample', () => {
  it('are three outstanding on 17 November 2025, the longest first, with their age', async () => {
    const { house } = await testSite()
    const open = await openActions(house.db, day('2025-11-17'))
    expect(open.map(({ action, age }) => [action.reference, action.state, age?.days])).toEqual([
      ['898', 'Ongoing', 112],
      ['910', 'To be discharged', 70],
      ['911ii', 'Ongoing', 70]
    ])
  })

  it('are listed outstanding above discharged, and each has its page', async () => {
    const site = await testSite()
    const { text, links } = await site.get('/actions')
    expect(text.indexOf('Outstanding')).toBeLessThan(text.indexOf('Discharged actions: 2'))
    const pages = links.filter((link) => link.startsWith('/actions/'))
    expect(pages).toHaveLength(5)
    for (const path of pages) expect((await site.get(path)).text).toContain('What this page does not have')
  })

  it('stay open when a reply has come: 910 waits for the panel to resolve', async () => {
    const { get } = await testSite()
    expect((await get('/actions/910')).text).toContain('It stays open until the panel resolves so')
  })

  it('can be followed from the question to the minute, the reply and the end that has not come', async () => {
    const { get } = await testSite()
    const { links, text } = await get('/actions/910')
    expect(links).toEqual(
      expect.arrayContaining([
        '/questions/vehicle-crime',
        '/meetings/2025-09-08/minutes/910',
        '/meetings/2025-11-17'
      ])
    )
    expect(text).toContain('Not yet discharged')
  })

  it('are shown where they were born and where they were discharged', async () => {
    const { get } = await testSite()
    expect((await get('/meetings/2025-09-08/minutes/911')).links).toContain('/actions/911ii')
    expect((await get('/meetings/2025-07-28')).links).toContain('/actions/898')
    expect((await get('/meetings/2025-09-08/minutes/909')).links).toEqual(
      expect.arrayContaining(['/actions/offending-to-recovery-investment', '/actions/road-safety-fines'])
    )
  })

  it('have no number where the record gives none, and say so', async () => {
    const site = await testSite()
    expect((await site.get('/actions/road-safety-fines')).text).toContain('Reference Not in the record')
    expect(await site.json('/actions/road-safety-fines.json')).toMatchObject({
      reference: null,
      born: null,
      days_outstanding: null,
      discharged_by: { meeting: '2025-09-08', resolution: '909' }
    })
  })

  it('include the promise that nothing came of', async () => {
    const { get } = await testSite()
    const { text } = await get('/actions')
    expect(text).toMatch(/Operation Snap footage .* No action was made of it, and no resolution let it go/)
  })

  it('are found by their reference in any case, and not by one that is not in the record', async () => {
    const { get, refused } = await testSite()
    await get('/actions/911II')
    await refused('/actions/999', 404)
  })
})

describe('an action that a file says is discharged', () => {
  const action = {
    slug: 'a',
    reference: null,
    born: null,
    question: null,
    what: 'x',
    owner: null,
    waitingOn: null,
    updates: [],
    source: 'L1 x',
    state: 'Discharged'
  } as const
  const at = (meeting: string, minute: string, clause: string | null = null) => ({
    meeting: day(meeting),
    minute,
    clause
  })

  it.each([
    [at('2025-09-08', '911', 'i'), 'a resolution to note does not discharge an action'],
    [at('2025-07-28', '898'), 'none is named'],
    [at('2025-09-08', '999'), 'meetings/2025-09-08.yaml has no resolution 999'],
    [at('2024-01-01', '1'), 'meetings/ has no meeting of 2024-01-01']
  ])('is refused when %j did not do it', async (dischargedBy, message) => {
    const { house } = await testSite()
    await expect(change(house.db, (tx) => saveAction(tx, { ...action, dischargedBy }))).rejects.toThrow(
      message
    )
    expect(await readAction(house.db, 'a')).toBeNull()
  })
})

describe('a file of actions that does not fit', () => {
  const source = 'L242 Action tracker'
  const born = { meeting: '2025-07-28', minute: '898' }
  const good = { reference: '898', born, what: 'Write.', state: 'Ongoing', source }
  const closed = { meeting: '2025-09-08', minute: '909' }
  const problemsOf = (action: object): string => {
    const read = actionFacts.schema.safeParse({ actions: [action] })
    return read.success
      ? 'none'
      : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
  }

  it('is told apart from one that does', () => {
    expect(problemsOf(good)).toBe('none')
    expect(problemsOf({ ...good, state: 'Discharged', discharged_by: closed })).toBe('none')
  })

  it.each([
    [{ ...good, state: 'Discharged' }, 'actions.0.state: an action closes only by a resolution'],
    [{ ...good, discharged_by: closed }, 'actions.0.state: a resolution is said to have discharged'],
    [{ ...good, state: 'Done' }, 'actions.0.state'],
    [{ ...good, state: 'Discharged', discharged_by: closed, waiting_on: 'panel' }, 'waits for nobody'],
    [{ ...good, reference: 898 }, 'a reference is written in quotes'],
    [{ ...good, reference: '899' }, 'a reference is the minute and the clause'],
    [{ ...good, slug: 'performance-data' }, 'not by both'],
    [{ ...good, reference: null }, 'by a slug where the record gives it none'],
    [{ ...good, source: 'Tracker' }, 'a source is written']
  ])('is refused: %#', (action, message) => {
    expect(problemsOf(action)).toContain(message)
  })
})
