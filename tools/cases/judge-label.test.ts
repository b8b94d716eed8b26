import { describe, expect, it } from 'vitest'
import { aLabel, aWrongLabel } from './examples.ts'
import { judgeLabel } from './judge-label.ts'
import type { Label } from './labels.ts'

const right = { kind: 'right' }

const faultsOf = (label: Label): string => {
  const judgement = judgeLabel(label)
  return judgement.kind === 'wrong' ? judgement.faults.join('; ') : judgement.kind
}

describe('a label that says what its inputs give is right', () => {
  it.each<[string, Partial<Label>]>([
    ['points', {}],
    [
      'a percentage of counts',
      { kind: 'pct_change', inputs: ['126', '147'], stated: '16.7', computed: 16.6667, range: null }
    ],
    [
      'durations, in seconds',
      { kind: 'abs_change', inputs: ['9:12', '9:47'], stated: '35 seconds', computed: 35, range: [34, 36] }
    ],
    [
      'a total of money',
      { kind: 'total', inputs: ['£1.2m', '£3.4m'], stated: '£4.6m', computed: 4.6, range: null }
    ],
    [
      'a share, rounded half up',
      { kind: 'share', inputs: ['1', '8'], stated: '13', computed: 12.5, range: null }
    ],
    [
      'a third, which claims no decimals',
      {
        kind: 'pct_change',
        inputs: ['300', '201'],
        stated: '33.3333',
        computed: -33,
        range: null,
        calc: { unit: 2 }
      }
    ],
    [
      'more than double',
      { kind: 'ratio', inputs: ['318', '640'], stated: '2', op: '>', computed: 2.0126, range: null }
    ],
    [
      'a change and the figure after it',
      {
        kind: 'pct_from_delta_new',
        inputs: ['1,448', '13,610'],
        stated: '11.9',
        computed: 11.906,
        range: null
      }
    ],
    [
      'a mean of rates by their volumes',
      {
        kind: 'weighted_average',
        inputs: [
          ['92', '84'],
          ['14,000', '42,000']
        ],
        stated: '86',
        computed: 86,
        range: [85.5, 86.5]
      }
    ],
    [
      'a cross-footing',
      {
        kind: 'cross_foot',
        inputs: [
          ['3', '4'],
          ['2', '5']
        ],
        stated: '7',
        computed: '7 by rows, 7 by columns',
        range: null
      }
    ],
    [
      'a rank',
      {
        kind: 'rank',
        inputs: ['1.4', '1.1', '1.9'],
        stated: '3',
        computed: '3',
        range: null,
        calc: { which: 1, order: 'desc' }
      }
    ],
    [
      'a range',
      { kind: 'range', inputs: ['19', '11', '26'], stated: '11 to 26', computed: '11 to 26', range: null }
    ],
    [
      'a weekday',
      { kind: 'weekday_date', inputs: ['2024-11-14'], stated: 'Thursday', computed: 'Thursday', range: null }
    ],
    [
      'a financial year',
      { kind: 'financial_year', inputs: ['2024-03-31'], stated: '2023/24', computed: '2023/24', range: null }
    ]
  ])('%s', (_, fields) => {
    expect(judgeLabel(aLabel(fields))).toEqual(right)
  })
})

describe('a label that says anything else is seen', () => {
  it('when its computed figure is not what the inputs give', () => {
    expect(faultsOf(aLabel({ computed: 2.9 }))).toContain('computed is 2.9, but 61.8, 64.5 give 2.7')
  })

  it('when it calls right what fails', () => {
    expect(faultsOf(aWrongLabel({ isExact: true, isTolerated: true }))).toContain(
      'exact_ok is true, stated 9.8'
    )
  })

  it('when it calls wrong what holds', () => {
    expect(faultsOf(aLabel({ isExact: false, isTolerated: false }))).toContain('exact_ok is false')
  })

  it('when it calls a failure what rounding allows', () => {
    const label = aLabel({ stated: '2.8', isExact: false, isTolerated: false })
    expect(faultsOf(label)).toContain('tolerance_ok is false')
    expect(judgeLabel({ ...label, isTolerated: true })).toEqual(right)
  })

  it('when its sign goes the other way', () => {
    expect(faultsOf(aLabel({ stated: '-2.7' }))).toContain('exact_ok is true')
  })

  it('when its range is another', () => {
    expect(faultsOf(aLabel({ range: [2.5, 2.9] }))).toContain('computed_range')
  })

  it.each<[string, Partial<Label>]>([
    [
      'a weekday that is another',
      { kind: 'weekday_date', inputs: ['2024-11-14'], stated: 'Wednesday', computed: 'Wednesday' }
    ],
    ['a list with one more', { kind: 'list_count', inputs: ['a', 'b', 'c'], stated: '4', computed: '4' }],
    [
      'a reference to another table',
      { kind: 'xref', inputs: ['arrears'], stated: 'Table 2', computed: 'Table 3' }
    ],
    [
      'two values of one thing',
      { kind: 'contradiction', inputs: ['£4.26m', '£4.62m'], stated: '£4.26m', computed: '£4.62m' }
    ]
  ])('when it calls right %s', (_, fields) => {
    expect(judgeLabel(aLabel({ range: null, ...fields }))).toMatchObject({ kind: 'wrong' })
  })

  it('when its kind or its op is unknown, or its inputs are no figures', () => {
    expect(faultsOf(aLabel({ kind: 'percentage' }))).toContain('no such kind')
    expect(faultsOf(aLabel({ op: 'is' }))).toContain('no such op')
    expect(faultsOf(aLabel({ inputs: ['some', '64.5'] }))).toContain('cannot be worked out')
  })
})

it('a change whose words go the other way is a failure, though its size is right', () => {
  const label = aWrongLabel({ stated: '8.8', span: 'fell from 320 to 348, a drop of 8.8%' })
  expect(judgeLabel(label)).toEqual(right)
  expect(judgeLabel({ ...label, span: 'rose from 320 to 348, up 8.8%' })).toMatchObject({ kind: 'wrong' })
})
