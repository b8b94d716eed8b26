import { describe, expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { commitmentsByRating, plan } from './index.ts'

describe('the plan', () => {
  it('counts its commitments by rating in words, and says what each rating means', async () => {
    const { text } = await (await testSite()).get('/plan')
    expect(text).toContain('36 commitments: 2 red, no amber, 25 green and 9 that cannot be read')
    expect(text).toContain('The wider senior team must help to put it right')
    expect(text).toContain('Chapter not named in the record')
  })

  it('gives the home page the same counts', async () => {
    const { house } = await testSite()
    expect(await commitmentsByRating(house.db)).toEqual({
      title: 'Police and Crime Plan',
      quarter: 'Q1 2025/26',
      counts: [
        { rating: 'red', count: 2 },
        { rating: 'amber', count: 0 },
        { rating: 'green', count: 25 },
        { rating: null, count: 9 }
      ],
      total: 36
    })
  })

  it('publishes every commitment as data, with null where the record gives no number or rating', async () => {
    const data = await (await testSite()).json('/plan.json')
    expect(data).toMatchObject({ first_year: 2025, counts: [{ rating: 'red', count: 2 }, {}, {}, {}] })
    expect(data).toHaveProperty('commitments.length', 36)
    expect(await (await testSite()).json('/plan/speeding.json')).toMatchObject({ number: null })
  })
})

describe('a commitment', () => {
  it('whose rating cannot be read says so and why, and never a colour', async () => {
    const { text } = await (await testSite()).get('/plan/172')
    expect(text).toContain('Commitment 172')
    expect(text).toContain('Not readable in the record')
    expect(text).toContain('the colour cannot be read in the record')
    expect(text).not.toMatch(/On track|Not on track/)
  })

  it('with the same words as another, or left out of the appendix, says so', async () => {
    const site = await testSite()
    expect((await site.get('/plan/225')).text).toContain('225 and 226 the same words')
    expect((await site.get('/plan/226')).text).toContain('226 and 225 the same words')
    expect((await site.get('/plan/228')).text).toContain('its appendix of ratings leaves it out')
  })

  it('shows its measures and when the panel takes its chapter', async () => {
    const { text } = await (await testSite()).get('/plan/operation-snap')
    expect(text).toContain('Measured by')
    expect(text).toContain('Down 26 points from 84% in August 2024')
    expect(text).toContain('On the work programme')
  })

  it('that the record does not have is not found, as a page and as data', async () => {
    const site = await testSite()
    await site.refused('/plan/999', 404)
    expect((await site.server.inject('/plan/999.json')).statusCode).toBe(404)
  })
})

it('every commitment has a good page and is found by search', async () => {
  const site = await testSite()
  const findings = (await plan.findings?.(site.house.db)) ?? []
  expect(findings).toHaveLength(36)
  for (const { path } of findings) await site.get(path)
})
