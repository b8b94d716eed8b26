import { describe, expect, it } from 'vitest'
import { figuresOfRow, type GivenRow, type GivenTable } from './layout-rules.ts'

const source = 'L458 Report, paragraph 12'

const table = (row: Partial<GivenRow>, but: Partial<GivenTable> = {}): GivenTable => ({
  slug: 'calls',
  title: 'Calls',
  shape: 'compared',
  note: null,
  weigh: null,
  columns: [{ period: '2023-08..2024-07' }, { period: '2024-08..2025-07' }],
  rows: [{ measure: 'calls', printed: ['1,000', '1,200'], source, ...row }],
  ...but
})

const read = (given: GivenTable) =>
  figuresOfRow(given, 0, { area: 'Northshire', unitOf: () => ({ unit: 'count', per: null }) })

describe('a row of a data file', () => {
  it('gives a figure for each cell, the later compared with the earlier and bearing what the row says', () => {
    const [earlier, later] = read(table({ says: '20% rise', headline: 'home' }))
    expect(earlier).toMatchObject({ area: 'Northshire', comparedWith: null, says: null, headline: null })
    expect(later).toMatchObject({
      value: { amount: 1200 },
      comparedWith: { name: '12 months to July 2024' },
      says: '20% rise',
      headline: 'home'
    })
  })

  it('leaves out a cell that the record does not print, unless the row has a printed change to keep', () => {
    expect(read(table({ printed: [null, '1,200'] }))).toHaveLength(1)
    expect(read(table({ printed: [null, null] }))).toHaveLength(0)
    expect(read(table({ printed: [null, null], says: '17% fall' }))).toMatchObject([
      { printed: null, says: '17% fall' }
    ])
  })

  it('lets a row say more nearly than its column, and a column than its table', () => {
    const given = table({ area: 'Eastham', category: 'Theft' }, { area: 'Westham', category: 'All' })
    expect(read(given)[0]).toMatchObject({ area: 'Eastham', category: 'Theft' })
  })

  it('can lead with another measure than its first, compared with the period it names', () => {
    const columns = [{ measure: 'calls' }, { measure: 'answered' }]
    const row = {
      measure: undefined,
      period: '2025-07',
      leads: 'answered',
      compared_with: '2024-08',
      headline: 'home' as const
    }
    const [calls, answered] = read(table(row, { columns }))
    expect(calls).toMatchObject({ headline: null, comparedWith: null })
    expect(answered).toMatchObject({ headline: 'home', comparedWith: { name: 'August 2024' } })
  })

  it.each([
    ['cells and columns do not match', table({ printed: ['1,000'] }), '1 printed values for 2 columns'],
    ['no measure is named', table({ measure: undefined }), 'no measure is said for this cell'],
    ['no period is named', table({ printed: ['1'] }, { columns: [{}] }), 'no period is said for this cell'],
    ['a value cannot be read', table({ printed: ['many', '1'] }), '"many" is not a number']
  ])('is refused where %s', (_, given, message) => {
    expect(() => read(given)).toThrow(message)
  })
})
