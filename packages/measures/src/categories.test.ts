import { describe, expect, it } from 'vitest'
import { compareByCategory } from './categories.ts'
import { count, duration, percentage, type Value } from './value.ts'

const row = (category: string, value: Value) => ({ category, value })
const noData = { kind: 'none', reason: 'no data' }

describe('a comparison by category', () => {
  const current = [row('Theft', count(40)), row('Arson', count(3))]
  const previous = [row('Fraud', count(2)), row('Theft', count(50))]

  it('keeps a category that is in only one of the two periods', () => {
    const categories = compareByCategory(current, previous).map(({ category }) => category)
    expect(categories).toEqual(['Theft', 'Arson', 'Fraud'])
  })

  it('takes an absent category for no data, because a nought must be known', () => {
    const [theft, arson, fraud] = compareByCategory(current, previous)
    expect(theft?.change).toMatchObject({ difference: -10, perCent: -20 })
    expect(arson).toMatchObject({ current: count(3), previous: noData, change: noData })
    expect(fraud).toMatchObject({ current: noData, previous: count(2), change: noData })
  })

  it('takes an absent count for nought where every record was counted', () => {
    const [, arson, fraud] = compareByCategory(current, previous, 'nought')
    expect(arson).toMatchObject({ previous: count(0), change: { difference: 3, perCent: null } })
    expect(fraud).toMatchObject({ current: count(0), change: { difference: -2, perCent: -100 } })
  })

  it('never takes an absent percentage or duration for nought', () => {
    const rows = compareByCategory([row('999', percentage(96.8)), row('101', duration(90))], [], 'nought')
    expect(rows.map(({ previous: was }) => was)).toEqual([noData, noData])
  })

  it('gives the reason that a value is missing', () => {
    const withheld = {
      category: 'Stalking',
      value: { kind: 'none', reason: 'under 5, so withheld' }
    } as const
    const [stalking] = compareByCategory([withheld], [row('Stalking', count(8))])
    expect(stalking).toMatchObject({ current: withheld.value, change: withheld.value })
  })

  it('refuses a category that is there twice', () => {
    expect(() => compareByCategory([...current, row('Theft', count(1))], previous)).toThrow(
      'The current period has "Theft" twice: add its values together first'
    )
    expect(() => compareByCategory(current, [...previous, row('Fraud', count(1))])).toThrow(
      'The previous period'
    )
  })
})
