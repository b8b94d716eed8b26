import { describe, expect, it } from 'vitest'
import { countHeaderRows, findContinuations, isValue } from './header-rows.ts'

const rows = (table: string) =>
  table.split('\n').map((row) =>
    row
      .trim()
      .split('/')
      .map((cell) => cell.trim())
  )

describe('header rows', () => {
  it('are rows without a value', () => {
    expect(countHeaderRows(rows('Make/Stolen/Per 1,000\nFord/2,980/18'))).toBe(1)
  })
  it('may hold years, months and quarters', () => {
    expect(countHeaderRows(rows('/2023/2024\nFord/2,980/2,948'))).toBe(1)
    expect(countHeaderRows(rows('/Aug 23 - Jul 24/Q1 2025\nBus/4,176 offences/12'))).toBe(1)
  })
  it('may wrap onto a second row', () => {
    expect(
      countHeaderRows(rows('/Total number/Positive\n/of reports/outcome rate\nMay 2025/1,826/56%'))
    ).toBe(2)
    expect(countHeaderRows(rows('Commitment/RAG\n/Rating\nEnforce limits/Green'))).toBe(2)
  })
  it('do not take in a section row or a row whose values are missing', () => {
    expect(countHeaderRows(rows('Force/Calls\nNorth/\nKent/12'))).toBe(1)
    expect(countHeaderRows(rows('Force/Wait\nScotland/Data not available\nKent/00:00:02'))).toBe(1)
  })
  it('are none where the first row holds a value, or is one of labels', () => {
    expect(countHeaderRows(rows('Reports/21,672\nRate/72%'))).toBe(0)
    expect(countHeaderRows(rows('Date:/17 November\nFrom:/The officer'))).toBe(0)
  })
  it('are told in a table of words by short cells without a full stop', () => {
    expect(countHeaderRows(rows('Action/How\nListen to people./Through meetings.'))).toBe(1)
    expect(countHeaderRows(rows('We listen to people./Through meetings.\nWe act./At once.'))).toBe(0)
  })
})

describe('a value', () => {
  it.each(['1,028', '-1%', '£4.62m', '00:00:29', '10,513 offences', '(12)', '±3'])('is "%s"', (cell) => {
    expect(isValue(cell)).toBe(true)
  })
  it.each(['2024', '2023/24', 'Aug 23 – Jul 24', 'Q1', '28 July 2025', 'per 1,000', ''])(
    'is not "%s"',
    (cell) => {
      expect(isValue(cell)).toBe(false)
    }
  )
})

describe('a row that carries on the row above', () => {
  it('opens with a small letter, or leaves the first cell empty, and holds no value', () => {
    const table = rows(
      'Commitment/RAG\nEnsure support for/Green\nfamilies/\n2024-2030/\n/more\n/12\n28 July 2025/AGM'
    )
    expect(findContinuations(table, 1)).toEqual([2, 3, 4])
  })
})
