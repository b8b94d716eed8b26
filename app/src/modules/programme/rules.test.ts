import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { anItem } from './examples.ts'
import { datingRemark, dayOf, groupBySitting, isToCome, whenInWords, whyDone } from './rules.ts'

const unsettled = anItem({
  slug: 'briefing',
  placing: { kind: 'later', words: 'January 2026, day to be confirmed', after: day('2025-12-12') }
})

describe('when an item comes', () => {
  it('is a day in words, with its time where there is one', () => {
    expect(whenInWords(anItem())).toBe('Monday 17 November 2025')
    const visit = anItem({ placing: { kind: 'day', day: day('2025-12-12'), time: '10:00 to 14:00' } })
    expect(whenInWords(visit)).toBe('Friday 12 December 2025, 10:00 to 14:00')
  })

  it('is in the words of the record where the day is not settled', () => {
    expect(whenInWords(unsettled)).toBe('January 2026, day to be confirmed')
    expect(dayOf(unsettled)).toBeNull()
  })

  it('keeps what is printed only where we read another day', () => {
    expect(datingRemark(anItem({ printed: '16 March 2025', isReadByUs: true }))).toBe(
      'The record prints “16 March 2025”. The date shown is read by us.'
    )
    expect(datingRemark(anItem())).toBeNull()
  })
})

describe('an item is still to come', () => {
  it('before and on its day, and not after', () => {
    expect(isToCome(anItem(), day('2025-11-16'))).toBe(true)
    expect(isToCome(anItem(), day('2025-11-17'))).toBe(true)
    expect(isToCome(anItem(), day('2025-11-18'))).toBe(false)
  })

  it('until the day after which it is placed, where its own is not settled', () => {
    expect(isToCome(unsettled, day('2025-12-12'))).toBe(true)
    expect(isToCome(unsettled, day('2025-12-13'))).toBe(false)
  })
})

it('items of one day stand together, days in order, the unsettled one after the day it follows', () => {
  const visit = anItem({ slug: 'visit', placing: { kind: 'day', day: day('2025-12-12'), time: null } })
  const sittings = groupBySitting([unsettled, visit, anItem(), anItem({ slug: 'reporting' })])
  expect(sittings.map(({ items }) => items.map(({ slug }) => slug))).toEqual([
    ['roads', 'reporting'],
    ['briefing'],
    ['visit']
  ])
})

it('what the law requires is told from what the panel set', () => {
  expect(whyDone(anItem({ isStatutory: true }))).toBe('Required by law')
  expect(whyDone(anItem())).toBe('Set by the panel')
})
