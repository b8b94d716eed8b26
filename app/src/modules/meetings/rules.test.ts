import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { aMeeting, aMinute, aRecord } from './examples.ts'
import {
  diaryOn,
  distanceInWords,
  minutesStanding,
  pagesInWords,
  resolutionReference,
  silencesOf,
  standingInWords
} from './rules.ts'

const today = day('2025-11-17')
const on = (text: string, said: Parameters<typeof aMeeting>[0] = {}) => aMeeting({ day: day(text), ...said })

describe('the diary', () => {
  it("leads with today's meeting until its record says that it was held", () => {
    const later = on('2026-01-05', { status: 'planned' })
    expect(diaryOn([later, on('2025-11-17')], today).next?.day).toBe('2025-11-17')
    expect(diaryOn([later, on('2025-11-17', { status: 'held' })], today).next?.day).toBe('2026-01-05')
  })

  it('never leads with a provisional meeting, which may not be held', () => {
    const provisional = on('2025-12-01', { status: 'planned', provisionalOn: 'The precept is vetoed' })
    const { next, planned, provisional: listed } = diaryOn([provisional, on('2026-01-05')], today)
    expect(next?.day).toBe('2026-01-05')
    expect(planned).toEqual([])
    expect(listed).toEqual([provisional])
  })

  it('lists what is planned soonest first and what is past latest first', () => {
    const days = ['2026-03-16', '2025-07-28', '2026-02-02', '2025-09-08', '2026-01-05'].map((text) =>
      on(text)
    )
    const { next, planned, past } = diaryOn(days, today)
    expect(next?.day).toBe('2026-01-05')
    expect(planned.map((meeting) => meeting.day)).toEqual(['2026-02-02', '2026-03-16'])
    expect(past.map((meeting) => meeting.day)).toEqual(['2025-09-08', '2025-07-28'])
  })

  it('has no next meeting when none is to come', () => {
    expect(diaryOn([on('2025-09-08')], today).next).toBeNull()
  })
})

describe('where a meeting stands', () => {
  it.each([
    [on('2025-09-08', { status: 'held' }), 'Held'],
    [on('2025-09-08'), 'The day has passed; its record is not here yet'],
    [on('2025-11-17'), 'Agenda published'],
    [on('2026-01-05', { status: 'planned' }), 'Planned'],
    [on('2026-02-16', { status: 'planned', provisionalOn: 'The precept is vetoed' }), 'Provisional']
  ])('%# is said in words: %s', (meeting, words) => {
    expect(standingInWords(meeting, today)).toBe(words)
  })

  it.each([
    ['2025-11-17', 'today'],
    ['2025-11-18', 'tomorrow'],
    ['2025-11-16', 'yesterday'],
    ['2026-01-05', 'in 49 days'],
    ['2025-09-08', '70 days ago']
  ])('%s is %s', (text, words) => {
    expect(distanceInWords(day(text), today)).toBe(words)
  })
})

describe('minutes', () => {
  const agreedBy = { day: day('2025-09-08'), minute: '908' }
  const putTo = { day: today, item: 4 }

  it('are agreed only once a later meeting resolves so, whatever they were put to before', () => {
    expect(minutesStanding({ hasMinutes: true, agreedBy, putTo })).toEqual({ kind: 'agreed', by: agreedBy })
  })

  it('are a draft that is put to a meeting as long as it has not resolved', () => {
    expect(minutesStanding({ hasMinutes: true, agreedBy: null, putTo })).toEqual({
      kind: 'put',
      to: today,
      item: 4
    })
  })

  it('are a draft, or not here, where no later meeting speaks of them', () => {
    expect(minutesStanding({ hasMinutes: true, agreedBy: null, putTo: null }).kind).toBe('draft')
    expect(minutesStanding({ hasMinutes: false, agreedBy: null, putTo: null }).kind).toBe('none')
  })
})

describe('what a page does not have', () => {
  it('is the agenda of a meeting to come that is not published', () => {
    expect(silencesOf(aRecord()).join(' ')).toContain('The agenda: it is not published yet')
  })

  it('is the minutes of a meeting that was held, where the record has none', () => {
    const held = aMeeting({ status: 'held' })
    expect(silencesOf(aRecord({ meeting: held })).join(' ')).toContain('The minutes: the record')
    expect(silencesOf(aRecord({ meeting: held, minutes: [aMinute()] })).join(' ')).not.toContain(
      'The minutes:'
    )
  })

  it('is the time and the place where the record gives neither', () => {
    const bare = silencesOf(aRecord({ meeting: aMeeting({ startsAt: null, venue: null }) })).join(' ')
    expect(bare).toContain('The time')
    expect(bare).toContain('The place')
    expect(silencesOf(aRecord()).join(' ')).not.toMatch(/The time|The place/)
  })
})

it('numbers a resolution by its minute and clause', () => {
  expect(resolutionReference('911', 'ii')).toBe('911ii')
  expect(resolutionReference('909', null)).toBe('909')
})

it('says pages in words', () => {
  expect(pagesInWords({ from: 3, to: 7 })).toBe('pages 3 to 7')
  expect(pagesInWords({ from: 9, to: 9 })).toBe('page 9')
})
