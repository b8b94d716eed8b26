import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testSite } from '../../testing/site.ts'
import { programmeFacts } from './facts.ts'
import { programme } from './index.ts'

const published = z.object({ items: z.array(z.object({ slug: z.string(), is_statutory: z.boolean() })) })

describe('the work programme', () => {
  it('shows a day that we read with what the record prints beside it', async () => {
    const { text } = await (await testSite()).get('/programme')
    expect(text).toContain('Monday 16 March 2026 (read by us)')
    expect(text).toContain('The record prints “16 March 2025”. The date shown is read by us.')
    expect(text).not.toContain('Monday 2 February 2026 (read by us)')
  })

  it('keeps the record’s slips as remarks', async () => {
    const { text } = await (await testSite()).get('/programme')
    expect(text).toContain('dates the meeting that might veto it 3 February 2025')
    expect(text).toContain('title says 2026 and its objective says 2025')
  })

  it('tells what the law requires', async () => {
    const { items } = published.parse(await (await testSite()).json('/programme.json'))
    const required = items.filter((item) => item.is_statutory).map(({ slug }) => slug)
    expect(required).toEqual(['precept', 'annual-report', 'revised-precept'])
    expect(items).toHaveLength(15)
  })

  it('leads to the pages of its meetings, and stands on them', async () => {
    const site = await testSite()
    expect((await site.get('/programme')).links).toContain('/meetings/2025-11-17')
    expect((await site.get('/meetings/2025-11-17')).text).toContain('On the work programme')
  })
})

it('the menu has every topic, with what the panel could ask', async () => {
  const { text } = await (await testSite()).get('/programme/topics')
  expect(text).toContain('Understanding the causes of crime')
  expect(text).toContain('Why a rise of 11.1% on the year before was reported in May 2025')
  expect(await (await testSite()).json('/programme/topics.json')).toHaveProperty('topics.length', 6)
})

it('items and topics are found by search, each at an address of its own', async () => {
  const { house } = await testSite()
  const findings = (await programme.findings?.(house.db)) ?? []
  expect(new Set(findings.map(({ path }) => path)).size).toBe(21)
})

describe('a programme file', () => {
  const problemsOf = (item: object): readonly string[] => {
    const source = 'L1701 Work programme'
    const given = {
      programme: { year: '2025/26', title: 'Work', as_at: '2025-11-17', about: 'The year.', source },
      items: [
        {
          slug: 'roads',
          on: '2025-11-17',
          kind: 'meeting',
          title: 'Roads',
          statutory: false,
          objectives: [],
          source,
          ...item
        }
      ]
    }
    return programmeFacts.schema.safeParse(given).error?.issues.map(({ message }) => message) ?? []
  }

  it('is refused where an item has neither a day nor a place in the order', () => {
    expect(problemsOf({ on: null })).toEqual([
      'an item with no day says in words when it comes ("when") and after which day ("after")'
    ])
  })

  it('is refused where a day read by us does not keep what is printed', () => {
    expect(problemsOf({ is_read_by_us: true })).toEqual([
      'a day read by us keeps what the record prints: add "printed"'
    ])
    expect(problemsOf({ is_read_by_us: true, printed: '16 March 2025' })).toEqual([])
  })
})
