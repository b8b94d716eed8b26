import { describe, expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { bodyFacts, peopleFacts } from './facts.ts'

describe('the people of the sample', () => {
  it('are listed for whom they sit, with substitutes and independent members named as such', async () => {
    const { get } = await testSite()
    const { text } = await get('/people')
    expect(text).toContain('Cllr Suky Samra LLB Walsall Metropolitan Borough Council Chair')
    expect(text).toContain('Cllr Zee Russell City of Wolverhampton Council Substitute member')
    expect(text).toContain('Adele Brown Independent Independent member')
    expect(text).toContain('Simon Foster Police and Crime Commissioner')
  })

  it('each have a page, which says what the record does not', async () => {
    const site = await testSite()
    const { links } = await site.get('/people')
    const pages = links.filter((link) => link.startsWith('/people/'))
    expect(pages.length).toBeGreaterThanOrEqual(31)
    for (const path of pages) expect((await site.get(path)).text).toContain('What this page does not have')
  })

  it('have no party where the record gives none, and no address of their own', async () => {
    const site = await testSite()
    expect((await site.get('/people/izzy-knowles')).text).toContain('Party Not in the record')
    const all = JSON.stringify(await site.json('/people.json'))
    expect(all).toContain('"party":null')
    expect(all).not.toMatch(/@|\b0\d{3} ?\d{3} ?\d{4}\b/)
  })

  it('are named once where two records name them, and both records stay to be read', async () => {
    const site = await testSite()
    expect((await site.get('/people')).text.match(/Tom Senior/g)).toHaveLength(1)
    expect((await site.get('/people/tom-senior')).text).toContain('Deputy Monitoring Officer')
    expect((await site.get('/people/tom-senior')).text).toContain('Minutes of 8 September 2025, also present')
  })

  it('are given as JSON at the same address', async () => {
    const site = await testSite()
    expect(await site.json('/people/maria-crompton.json')).toMatchObject({
      name: 'Cllr Maria Crompton',
      memberships: [
        { role: 'substitute', authority: 'Sandwell Metropolitan Borough Council', has_vote: null }
      ]
    })
  })

  it('do not include anybody whom the record does not name', async () => {
    const site = await testSite()
    await site.refused('/people/nobody', 404)
  })
})

describe('a file of people that does not fit', () => {
  const problemsOf = (membership: object): readonly string[] => {
    const person = { slug: 'ada-lane', name: 'Ada Lane', memberships: [membership] }
    const read = peopleFacts.schema.safeParse({ people: [person] })
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  const good = { body: 'panel', role: 'member', recorded_on: '2025-09-08', source: 'L60 Minutes' }

  it('is told apart from one that does', () => {
    expect(problemsOf(good)).toEqual([])
  })

  it.each([
    [{ ...good, source: 'Minutes' }, 'a source is written'],
    [{ ...good, role: 'chairman' }, 'people.0.memberships.0.role'],
    [{ ...good, recorded_on: '8 September 2025' }, 'people.0.memberships.0.recorded_on'],
    [{ ...good, role: 'independent', authority: 'walsall' }, 'an independent member sits for no authority'],
    [{ ...good, email: 'ada@example.org' }, 'email']
  ])('is refused: %j', (membership, message) => {
    expect(problemsOf(membership).join('\n')).toContain(message)
  })

  it('may give a body a mailbox, and only a mailbox', () => {
    const body = { slug: 'panel', name: 'Panel', kind: 'panel', source: 'L1 Cover' }
    const fits = (mailbox: string): boolean =>
      bodyFacts.schema.safeParse({ bodies: [{ ...body, mailbox }], offices: [] }).success
    expect(fits('panel@example.org')).toBe(true)
    expect(fits('0121 496 0000')).toBe(false)
  })
})
