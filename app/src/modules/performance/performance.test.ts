import { describe, expect, it } from 'vitest'
import { testSite } from '../../testing/site.ts'
import { headlineFigures, performance } from './index.ts'
import { readThemes } from './store.ts'

// Each page that is fetched has every address in it fetched too, and this one leads to some fifty measures.
const whileLinksAreTried = { timeout: 120_000 }

describe('the performance page', whileLinksAreTried, () => {
  it('gives each first figure its value, period, change in words, target and source', async () => {
    const { text } = await (await testSite()).get('/performance')
    expect(text).toMatch(/999 calls answered within 10 seconds\s+96\.8%/)
    expect(text).toContain('Up 3.2 points from 93.6% in the 12 months to July 2024')
    expect(text).toContain('The national standard is an answer within 10 seconds')
    expect(text).toContain('Crime reporting report, paragraph 13')
  })

  it('puts first what is getting worse', async () => {
    const { text } = await (await testSite()).get('/performance')
    const worse = text.slice(text.indexOf('Getting worse'), text.indexOf('Answering calls'))
    expect(worse).toContain('Offences on trains')
    expect(worse).toContain('Operation Snap reports with a positive outcome')
    expect(worse).not.toContain('Offences on the metro')
  })

  it('shows what a printed change is worked out to be, where the two differ', async () => {
    const { text } = await (await testSite()).get('/performance')
    expect(text).toContain(
      'Up 11.9% from 12,162 in the 12 months to July 2024; the record prints “21.7% increase”'
    )
  })
})

describe('a theme', () => {
  it('has every row of its tables with both changes', async () => {
    const { text } = await (await testSite()).get('/performance/transport')
    expect(text).toMatch(/Offences on the metro\s+126\s+147\s+Up 16\.7%/)
    expect(text).toContain(
      '“increase of 16.6%”: differs in its last digit. The printed values make it a rise of 16.7%'
    )
    expect(text).toContain('“reduction of 2.3%”: agrees')
  })

  it('keeps "data not available" as it is printed', async () => {
    expect((await (await testSite()).get('/performance/calls')).text).toMatch(
      /Police Scotland\s+148,104\s+Data not available/
    )
  })

  it('says what its named parts leave over of a total', async () => {
    const { text } = await (await testSite()).get('/performance/calls')
    expect(text).toContain('The total holds 25,150 more than the parts that are named.')
  })

  it('weighs the months of Operation Snap, of which the record prints a plain mean', async () => {
    const { text } = await (await testSite()).get('/performance/operation-snap')
    expect(text).toContain('Added up, the rows come to 21,672.')
    expect(text).toContain('gives 70.8% (from 70.3% to 71.3%, as the shares are rounded)')
  })

  it('shows what is stated with no values to check', async () => {
    const { text } = await (await testSite()).get('/performance/enforcement')
    expect(text).toMatch(/47%; 31%/)
  })

  it('lists twenty makes of car with five columns of the record', async () => {
    const { text } = await (await testSite()).get('/performance/car-theft')
    expect(text).toMatch(
      /Land Rover\s+1,119\s+43 per 1,000\s+774\s+32 per 1,000\s+Down 30\.8%: better\s+“-31%”: agrees/
    )
  })
})

describe('a measure', () => {
  it('shows the working of its change and what the record prints', async () => {
    const { text } = await (await testSite()).get('/performance/seizures/vehicle-recoveries')
    expect(text).toContain('13,610 − 12,162 = 1,448; 1,448 ÷ 12,162 = 11.9%')
    expect(text).toContain('“21.7% increase”: does not agree. The printed values make it a rise of 11.9%')
    expect(text).toContain('uninsured drivers')
  })

  it('says of small counts that the change is within chance', async () => {
    const { text } = await (await testSite()).get('/performance/local-crime/home-burglary')
    expect(text).toContain('A change from 26 to 33 is within what chance alone would give')
  })

  it('is published as data, with the change and whether the printed one holds', async () => {
    const data = await (await testSite()).json('/performance/seizures/vehicle-recoveries.json')
    expect(data).toMatchObject({
      unit: 'count',
      figures: [
        { period: '2023-08..2024-07', value: 12162, change: null },
        { value: 13610, printed_change: '21.7% increase', printed_change_holds: 'differs' }
      ]
    })
  })

  it('or a theme that is not there is not found', async () => {
    const site = await testSite()
    for (const path of [
      '/performance/weather',
      '/performance/calls/weather',
      '/performance/transport/calls-999'
    ])
      expect((await site.refused(path, 404)).text).toContain('Choose a')
  })
})

it(
  'every theme and every measure has a good page that search can find, and the same as data',
  whileLinksAreTried,
  async () => {
    const site = await testSite()
    const themes = await readThemes(site.house.db)
    expect(themes).toHaveLength(12)
    for (const { slug } of themes) {
      await site.get(`/performance/${slug}`)
      expect(await site.json(`/performance/${slug}.json`)).toHaveProperty('slug', slug)
    }
    const findings = (await performance.findings?.(site.house.db)) ?? []
    expect(findings.length).toBeGreaterThan(70)
    for (const { path } of findings) await site.get(path)
  }
)

it('the home page has seven figures, what got worse first', async () => {
  const figures = await headlineFigures((await testSite()).house.db)
  expect(figures.map(({ name }) => name)).toEqual([
    'Crimes recorded by the rules: Violence',
    'Operation Snap reports with a positive outcome',
    'Offences on trains',
    '999 calls answered within 10 seconds',
    'Emergencies reached within 15 minutes',
    'Recorded crimes with a positive outcome',
    'People killed on the roads'
  ])
  expect(figures.map(({ judgement }) => judgement).join(', ')).toBe(
    'worse, worse, worse, better, better, better, no clear change'
  )
})
