import { count, percentage } from '@scrutable/measures'
import { describe, expect, it } from 'vitest'
import { aFigure, aMeasure, aTable } from './examples.ts'
import { restOf, totalOf, weigh, weighedInWords, weighTable } from './weight-rules.ts'

const shares = aMeasure({ slug: 'share', unit: 'percentage' })

describe('weighing shares', () => {
  it('counts a share by what it is a share of, and not every share the same', () => {
    const weighed = weigh([
      { share: 90, decimals: 0, whole: 10 },
      { share: 10, decimals: 0, whole: 90 }
    ])
    expect(weighed).toEqual({ total: 100, low: 17.5, share: 18, high: 18.5, mean: 50 })
    expect(weighed && weighedInWords(weighed)).toContain('gives 18.0% (from 17.5% to 18.5%')
  })

  it('gives nothing where there is nothing to weigh by', () => {
    expect(weigh([{ share: 90, decimals: 0, whole: 0 }])).toBeNull()
  })

  it('reads a table row by row, and gives nothing where a row lacks a value', () => {
    const row = (place: number, share: number | null) => [
      aFigure({ row: place, value: count(10) }),
      aFigure({ row: place, column: 1, measure: shares, value: share === null ? null : percentage(share) })
    ]
    const table = (last: number | null) =>
      aTable({ weigh: { share: 'share', by: 'calls' }, figures: [...row(0, 20), ...row(1, last)] })
    expect(weighTable(table(40))?.share).toBe(30)
    expect(weighTable(table(null))).toBeNull()
    expect(weighTable(aTable())).toBeNull()
  })
})

describe('a total', () => {
  const part = aFigure({ category: 'Theft', value: count(700) })
  const total = aFigure()

  it('is the one figure without a category among figures with one', () => {
    expect(totalOf([part, total])).toBe(total)
    expect(totalOf([part])).toBeNull()
    expect(totalOf([total])).toBeNull()
    expect(totalOf([aFigure({ category: 'Theft', measure: shares }), total])).toBeNull()
  })

  it('leaves over what its named parts do not make up', () => {
    expect(restOf(total, [part])).toBe(500)
    expect(restOf(total, [aFigure({ value: count(700), bound: 'about' })])).toBeNull()
  })
})
