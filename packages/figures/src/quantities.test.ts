import { describe, expect, it } from 'vitest'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'

const read = (text: string): readonly Quantity[] => findQuantities(text).quantities
const only = (text: string): Quantity | undefined => read(text)[0]

describe('a figure is kept as printed', () => {
  it.each([
    ['12,162 vehicles', 'count', '12,162', 12162],
    ['a rate of 6.13', 'count', '6.13', 6.13],
    ['fell by 21.7%', 'percent', '21.7%', 21.7],
    ['fell by 5.1 per cent', 'percent', '5.1 per cent', 5.1],
    ['up 2.3 percentage points', 'points', '2.3 percentage points', 2.3],
    ['an 11.1 percentage-point gain', 'points', '11.1 percentage-point', 11.1],
    ['up 0.5pp', 'points', '0.5pp', 0.5],
    ['£27,200 of it', 'money', '£27,200', 27200],
    ['£1.7 million of grant', 'money', '£1.7 million', 1_700_000],
    ['£12.2m from the Home Office', 'money', '£12.2m', 12_200_000],
    ['-£1.2m of income', 'money', '-£1.2m', 1_200_000],
    ['rose 3.5 times', 'multiple', '3.5 times', 3.5],
    ['used 3,402 times', 'count', '3,402', 3402],
    ['11 minutes and 53 seconds', 'duration', '11 minutes and 53 seconds', 713],
    ['a median of 9:47', 'duration', '9:47', 587],
    ['00:00:29 on average', 'duration', '00:00:29', 29],
    ['two weeks longer', 'duration', 'two weeks', 1_209_600],
    ['twenty-thousand fewer', 'count', 'twenty-thousand', 20000],
    ['two hundred and ten people', 'count', 'two hundred and ten', 210]
  ] as const)('%s', (...row) => {
    const [text, kind, printed, value] = row
    expect(only(text)).toMatchObject({ kind, text: printed, value })
    expect(text.slice(only(text)?.start, only(text)?.end)).toBe(printed)
  })

  it('takes two times for two where their units do not grow smaller', () => {
    expect(read('14 weeks, three weeks shorter').map(({ text }) => text)).toEqual(['14 weeks', 'three weeks'])
  })
})

describe('a printed figure is an interval', () => {
  it('leaves half a unit of its last place open on either side', () => {
    expect(only('65.0%')).toMatchObject({ low: 64.95, high: 65.05, decimals: 1, step: 0.1 })
    expect(only('£1.7 million')).toMatchObject({ low: 1_650_000, high: 1_750_000 })
    expect(only('11 minutes')).toMatchObject({ low: 630, high: 690 })
  })

  it('is exact for a whole count', () => {
    expect(only('182,863 incidents')).toMatchObject({ low: 182863, high: 182863 })
  })

  it('widens with the words before it', () => {
    expect(only('around 5,600 vehicles')).toMatchObject({ approximation: 'about', low: 5550, high: 5650 })
    expect(only('over 135 vehicles')).toMatchObject({ approximation: 'over', low: 135, high: Infinity })
    expect(only('nearly 20% of calls')).toMatchObject({ approximation: 'nearly', high: 20.5 })
    expect(only('fewer than 40 calls')).toMatchObject({ approximation: 'under', low: -Infinity, high: 40 })
  })

  it('is not widened by a comparison', () => {
    expect(read('40 more than 1,200')[1]).toMatchObject({ approximation: null, low: 1200, high: 1200 })
  })
})

describe('what names, dates or numbers something is not a figure', () => {
  it.each([
    'on 12 June 2024',
    'between 6 and 10 January',
    'in the year to 31/08/2025',
    'in 2023/24 and 2024-25',
    'Aug 23 – July 24',
    'in quarter 2, Q3 and quarter one (2025/26)',
    'in the last 12 months',
    'see Table 4, Figure 2.1 and paragraphs 7.1 and 7.2',
    'under section 13A of the Act 1992',
    'by 999, 101 or Live chat',
    'the median wait on 101 fell',
    'Fatal 4 offences, 24/7 cover at C3',
    'within 10 seconds of the 15-minute target',
    'a 72-hour response',
    'the meeting began at 14:00 and closed at 16.18 hours',
    'on 0121 303 2288 or a.n@example.gov.uk',
    'https://example.gov.uk/1032085',
    '23/01187/FUL, 14 Mill Lane, WV1 1SH',
    'people aged 10 to 17 and under-18s',
    'per 1,000 people',
    'one in five of them',
    '7.1 The report covers crime',
    '12. The report covers crime',
    'illegal 3D plates',
    'the 3rd and 22nd'
  ])('%s', (text) => {
    expect(read(text).map((quantity) => quantity.text)).toEqual([])
    expect(findQuantities(text).unread).toEqual([])
  })

  it('but the same digits are where they count', () => {
    expect(only('recovered 101 stolen vehicles')).toMatchObject({ text: '101' })
    expect(only('2,024 people')).toMatchObject({ value: 2024 })
    expect(only('411 of those vehicles')).toMatchObject({ text: '411' })
    expect(only('a 90-second cut')).toMatchObject({ kind: 'duration', value: 90 })
  })
})

it('digits that make no number are listed as unread', () => {
  expect(findQuantities('a total of 1,23,4 items').unread).toEqual([{ text: '1,23,4', start: 11, end: 17 }])
})
