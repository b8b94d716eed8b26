import { count, percentage } from '@scrutable/measures'
import { describe, expect, it } from 'vitest'
import { aFigure, aMeasure, aTable, aTheme } from './examples.ts'
import { readPeriod } from './period-rules.ts'
import type { Figure } from './rules.ts'
import {
  changeInWords,
  lineOf,
  printedChangeInWords,
  unitInWords,
  valueInWords,
  workedOf
} from './wording-rules.ts'

const before = readPeriod('2023-08..2024-07')
const earlier = aFigure({ period: before, value: count(1000) })

const themeWith = (later: Figure) => aTheme({ tables: [aTable({ figures: [earlier, later] })] })

const printedChangeOf = (says: string): string => {
  const later = aFigure({ comparedWith: before, says })
  return printedChangeInWords(later, workedOf(later, themeWith(later)))
}

describe('a figure as a line', () => {
  it('has its value, unit, period, change and source, and leads to its measure', () => {
    const later = aFigure({ comparedWith: before, measure: aMeasure({ good: 'down' }) })
    expect(lineOf(later, themeWith(later))).toEqual({
      name: 'Calls received',
      value: '1,200',
      unit: 'calls',
      period: '12 months to July 2025',
      change: 'Up 20.0% from 1,000 in the 12 months to July 2024',
      judgement: 'worse',
      source: { text: 'Report, paragraph 12' },
      href: '/performance/answering/calls'
    })
  })

  it('says what the record prints where that is another change', () => {
    const later = aFigure({ comparedWith: before, says: '25% rise' })
    expect(lineOf(later, themeWith(later)).change).toContain('the record prints “25% rise”')
    const right = aFigure({ comparedWith: before, says: '20% rise' })
    expect(lineOf(right, themeWith(right)).change).not.toContain('the record prints')
  })

  it('that stands alone has no change, or the record’s own where it prints one', () => {
    expect(lineOf(aFigure(), aTheme()).change).toBeUndefined()
    expect(lineOf(aFigure({ says: '6.4% reduction' }), aTheme()).change).toBe(
      'The record says “6.4% reduction”'
    )
  })

  it('names its category and its area where they are not the whole', () => {
    const part = aFigure({ category: 'Theft', area: 'Eastham' })
    expect(lineOf(part, aTheme()).name).toBe('Calls received: Theft, Eastham')
  })
})

describe('a value in words', () => {
  it('keeps what is printed where there is none, and says where nothing is', () => {
    expect(valueInWords(aFigure({ value: null, printed: 'Data not available' }))).toBe('Data not available')
    expect(valueInWords(aFigure({ value: null, printed: null }))).toBe('Not printed')
  })

  it('has its bound before it and its unit after', () => {
    expect(valueInWords(aFigure({ bound: 'over' }))).toBe('over 1,200')
    expect(valueInWords(aFigure({ value: percentage('91.00') }))).toBe('91.00%')
    expect(unitInWords(aMeasure({ unit: 'rate', per: 1000 }))).toBe('for every 1,000')
  })
})

describe('a printed change in words', () => {
  it.each([
    ['20% rise', '“20% rise”: agrees'],
    ['25% rise', '“25% rise”: does not agree. The printed values make it a rise of 20%'],
    ['19.9% rise', '“19.9% rise”: differs in its last digit. The printed values make it a rise of 20.0%'],
    ['held steady', '“held steady”: cannot be checked. It states no size.']
  ])('%s', (says, words) => {
    expect(printedChangeOf(says)).toBe(words)
  })

  it('is none where the record prints none', () => {
    expect(printedChangeInWords(aFigure(), workedOf(aFigure(), aTheme()))).toBe('None printed')
  })
})

it('a change that cannot be worked out says why, and one that nobody asked for is silent', () => {
  const later = aFigure({ comparedWith: before, bound: 'about' })
  expect(changeInWords(later, workedOf(later, themeWith(later)))).toBe(
    'Not worked out. One of the two values is not printed exactly.'
  )
  expect(changeInWords(aFigure(), workedOf(aFigure(), aTheme()))).toBeNull()
})
