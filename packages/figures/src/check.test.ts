import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layOut } from '../cases/structure-paper.ts'
import { check } from './check.ts'
import type { Claim } from './claim.ts'
import type { Paper } from './paper.ts'

const paragraph = (text: string): Paper => ({
  text,
  blocks: [{ kind: 'paragraph', number: null, page: null, text, start: 0, end: text.length }]
})

const first = (text: string): Claim | undefined => check(paragraph(text)).claims[0]

it('does what the README shows', () => {
  const claim = first('Robberies rose from 320 to 348, an increase of 9.8%.')
  expect(claim).toMatchObject({ verdict: 'fails', reason: '320 to 348 is +8.8%' })
})

describe('a failing claim', () => {
  it('says what the figures give, how much it matters and where it stands', () => {
    const text = 'Recoveries rose from 12,162 to 13,610, an increase of 21.7%.'
    expect(first(text)).toMatchObject({
      verdict: 'fails',
      stated: '21.7%',
      reason: '12,162 to 13,610 is +11.9%',
      severity: 'size',
      inputs: [
        { text: '12,162', value: 12162, start: 21, end: 27 },
        { text: '13,610', value: 13610, start: 31, end: 37 }
      ]
    })
    expect(text.slice(first(text)?.start, first(text)?.end)).toBe('12,162 to 13,610, an increase of 21.7%')
  })

  it('changes the message where a fall is written as a rise', () => {
    expect(first('Robberies rose from 348 to 322, up 7.5%.')).toMatchObject({
      verdict: 'fails',
      severity: 'changes the message'
    })
  })

  it.each([
    ['It rose from 126 to 147, up 16.6%.', 'truncated, not rounded'],
    ['It rose from 125 to 160, up 21.9%.', 'worked out on the new figure, 160, instead of 125'],
    ['The rate rose from 11.2% to 14.0%, up 2.8%.', 'percentage points called per cent'],
    [
      'The rate rose from 61.2% to 68.0%, up 11.1 percentage points.',
      'the relative change in per cent, called percentage points'
    ],
    [
      'The wait fell from 4:05 to 2:50, a cut of 1:55.',
      'minutes and seconds subtracted as if they were decimals'
    ],
    ['It grew by 210, from 2,310 to 2,430.', 'two digits swapped'],
    ['Of 42 complaints, 31 (26%) were resolved.', 'the share of the rest'],
    ['They have 40 vans and 12 cars, and 9 bikes, a total of 52.', '9 left out']
  ])('has its cause guessed where one gives the figure exactly: %s', (text, guess) => {
    expect(first(text)?.guess).toBe(guess)
  })

  it('has no cause guessed where none does', () => {
    expect(first('Recoveries rose from 12,162 to 13,610, an increase of 21.7%.')).not.toHaveProperty('guess')
  })
})

describe('a report', () => {
  it('counts the figures seen, those in claims, and lists what could not be read', () => {
    const { figures, unread } = check(
      paragraph('It rose from 10 to 12, up 20%. There are 7 vans and 1,23,4 cars.')
    )
    expect(figures).toEqual({ seen: 4, inClaims: 3, unread: 1 })
    expect(unread).toMatchObject([{ text: '1,23,4' }])
  })

  it('asks of small counts whether chance alone would give the change', () => {
    expect(check(paragraph('Deaths fell from 58 to 50, down 13.8%.')).notes).toHaveLength(1)
    expect(check(paragraph('Deaths fell from 58 to 20, down 65.5%.')).notes).toEqual([])
    expect(check(paragraph('The rate fell from 58% to 50%, down 13.8%.')).notes).toEqual([])
  })

  it('keeps comparisons with no base apart', () => {
    const { claims, unchecked } = check(paragraph('Vehicle crime has decreased by 17%.'))
    expect(claims).toEqual([])
    expect(unchecked).toMatchObject([{ kind: 'pct_change', verdict: 'unchecked', stated: '17%' }])
  })

  it('joins the figures with dots where they stand far apart', () => {
    const filler = 'for reasons that run on and on and say nothing new at all, '.repeat(4)
    const claim = first(
      `There were 13,610 recoveries, ${filler}as before. This is up 11.9% on the 12,162 of last year.`
    )
    expect(claim?.text).toBe('13,610 … up 11.9% … 12,162')
  })
})

describe('a hostile line of a million characters', () => {
  const lines = [
    '1',
    'a',
    ' ',
    'up 1% ',
    '1,234 ',
    'from 1 to 2 ',
    'a@',
    '1,',
    '1/',
    'a\t1\t',
    'three ',
    'Table 1, 2 and 3 '
  ]

  it.each(lines)('of %j is checked in the time of a text, not its square', (piece) => {
    const seconds = (length: number): number => {
      const paper = paragraph(piece.repeat(length / piece.length))
      const before = process.cpuUsage().user
      check(paper)
      return (process.cpuUsage().user - before) / 1e6
    }
    seconds(50_000)
    expect(seconds(1_000_000)).toBeLessThan(1.5)
  })
})

const pack = new URL('../../../../shared/seed/000_87be7750d68eeb43.txt', import.meta.url)
if (!existsSync(pack)) console.warn(`Skipped: the reference pack is not at ${pack.pathname}`)

describe.skipIf(!existsSync(pack))('the reference pack', () => {
  const text = existsSync(pack) ? readFileSync(pack, 'utf8') : ''
  const { claims } = check(layOut(text))
  const changes = claims.filter(({ kind }) => kind === 'pct_change' || kind === 'pp_change')

  it('has 12,162 to 13,610 found wrong at 21.7% in prose', () => {
    const wrong = changes.find(
      ({ stated, text: words }) => stated === '21.7%' && words.includes('recoveries, for reasons')
    )
    expect(wrong).toMatchObject({ verdict: 'fails', severity: 'size', reason: '12,162 to 13,610 is +11.9%' })
  })

  it('has 126 to 147 named as cut off at 16.6%', () => {
    const cut = changes.find(({ stated, inputs }) => stated === '16.6%' && inputs[0]?.text === '126')
    expect(cut).toMatchObject({ verdict: 'fails', severity: 'rounding', guess: 'truncated, not rounded' })
  })

  it('has every other change in it hold, and there are at least thirty', () => {
    const others = changes.filter(({ stated }) => stated !== '21.7%' && stated !== '16.6%')
    expect(others.length).toBeGreaterThanOrEqual(30)
    expect(others.filter(({ verdict }) => verdict === 'fails')).toEqual([])
  })
})
