import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { newestPapers, nextMeeting } from './index.ts'

describe('the meetings of the sample', () => {
  it('are sorted by where they stand on 17 November 2025', async () => {
    const { get } = await testSite()
    const { text } = await get('/meetings')
    const order = [
      'Next',
      'Planned',
      '5 January 2026',
      'Provisional',
      '16 February 2026',
      'Past',
      '28 July 2025'
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('each have a page, and so has each of their minutes', async () => {
    const site = await testSite()
    const { links } = await site.get('/meetings')
    const pages = links.filter((link) => /^\/meetings\/\d/.test(link))
    expect(pages.length).toBeGreaterThanOrEqual(8)
    for (const path of pages) expect((await site.get(path)).text).toContain('What this page does not have')
    const { links: minutes } = await site.get('/meetings/2025-09-08')
    const numbered = minutes.filter((link) => link.startsWith('/meetings/2025-09-08/minutes/'))
    expect(numbered).toHaveLength(10)
    for (const path of numbered) expect((await site.get(path)).text).toContain('What was resolved')
  })

  it('go on at Walsall at 2pm on 5 January 2026, once the one of 17 November has been', async () => {
    const { house } = await testSite()
    expect(await nextMeeting(house.db, day('2025-11-18'))).toMatchObject({ day: '2025-12-12', kind: 'visit' })
    expect(await nextMeeting(house.db, day('2025-12-13'))).toMatchObject({
      day: '2026-01-05',
      startsAt: '14:00',
      host: 'Walsall Metropolitan Borough Council'
    })
  })

  it('do not include a day on which none was held', async () => {
    const site = await testSite()
    await site.refused('/meetings/2025-11-18', 404)
    await site.refused('/meetings/yesterday', 404)
    await site.refused('/meetings/2025-09-08/minutes/999', 404)
  })
})

describe('the meeting of 17 November 2025', () => {
  it('has eleven items with their times, papers and pages', async () => {
    const site = await testSite()
    const { agenda } = await record(site)
    expect(agenda).toHaveLength(11)
    expect(agenda.map(({ pages }) => pages && `${pages.from}–${pages.to}`)).toEqual([
      null,
      null,
      null,
      '3–7',
      '8–14',
      null,
      '15–33',
      '34–72',
      '73–81',
      null,
      null
    ])
    expect(agenda.map(({ time }) => time)).toEqual([
      '14:00',
      null,
      null,
      '14:05',
      '14:10',
      '14:15',
      '14:30',
      '15:15',
      '16:15',
      '16:25',
      null
    ])
  })

  it('says where the pages of item 5 were found, as the agenda leaves them blank', async () => {
    const { get } = await testSite()
    expect((await get('/meetings/2025-11-17')).text).toContain('8 to 14 is printed on the cover')
  })

  it('gives its papers first among the newest', async () => {
    const { house } = await testSite()
    const newest = await newestPapers(house.db, 3)
    expect(newest.map(({ slug }) => slug)).toEqual([
      'minutes-of-8-september-2025',
      'action-tracker',
      'reply-to-the-public-question'
    ])
    expect(newest.every((paper) => paper.meeting.day === '2025-11-17')).toBe(true)
  })
})

describe('the meeting of 8 September 2025', () => {
  it('was attended by thirteen members, two of them substitutes, and five sent apologies', async () => {
    const site = await testSite()
    const { text } = await site.get('/meetings/2025-09-08')
    expect(text).toContain('Members present: 13')
    const { attendance } = await record(site, '2025-09-08')
    const count = (how: string) => attendance.filter((row) => row.how === how).length
    expect([count('present'), count('substitute'), count('apology'), count('also present')]).toEqual([
      11, 2, 5, 11
    ])
  })

  it('was left early by one member, and closed at 4:18pm', async () => {
    const { get } = await testSite()
    const { text } = await get('/meetings/2025-09-08')
    expect(text).toContain('Ravinderjit Briah Independent Independent member Left at 4:04pm')
    expect(text).toContain('Closed 4:18pm')
  })

  it('has draft minutes, which the meeting of 17 November is asked to agree', async () => {
    const { get } = await testSite()
    expect((await get('/meetings/2025-09-08')).text).toMatch(
      /draft\. They are put to the meeting of Monday 17 November/
    )
  })

  it('agreed the minutes of 28 July with one addition, whom the earlier page lists', async () => {
    const { get } = await testSite()
    const { text, links } = await get('/meetings/2025-07-28')
    expect(text).toContain('Cllr Tersaim Singh')
    expect(text).toContain('Agreed on Monday 8 September 2025')
    expect(links).toContain('/meetings/2025-09-08/minutes/908')
  })

  it('shows on the page of each person what they declared', async () => {
    const { get } = await testSite()
    expect((await get('/people/ravinderjit-briah')).text).toContain('Revolving Doors')
    expect((await get('/people/izzy-knowles')).text).toContain('police pension')
  })
})

interface PublishedRecord {
  readonly agenda: readonly {
    readonly time: string | null
    readonly pages: { from: number; to: number } | null
  }[]
  readonly attendance: readonly { readonly how: string }[]
}

const record = async (
  site: Awaited<ReturnType<typeof testSite>>,
  on = '2025-11-17'
): Promise<PublishedRecord> =>
  // The shape is what these tests are about: a field that is missing fails them.
  (await site.json(`/meetings/${on}.json`)) as PublishedRecord
