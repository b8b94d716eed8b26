import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { resolutionKinds } from '../meetings/index.ts'
import { aDischarge, anAction, anUndertaking } from './examples.ts'
import { ageOf, discharge, fateInWords, longestFirst, nameOf } from './rules.ts'

const today = day('2025-11-17')

describe('an action closes only by a resolution', () => {
  it('that discharges', () => {
    expect(discharge(anAction(), aDischarge())).toMatchObject({
      ok: true,
      action: { state: 'Discharged', dischargedBy: { meeting: '2025-11-17', minute: '919', clause: null } }
    })
  })

  it('and not without one, even where the tracker proposes it', () => {
    const closing = discharge(anAction({ state: 'To be discharged' }), null)
    expect(closing).toEqual({ ok: false, reason: expect.stringContaining('only by a resolution') })
  })

  it.each(resolutionKinds.filter((kind) => kind !== 'discharge'))('and not by one to %s', (kind) => {
    expect(discharge(anAction(), aDischarge({ kind })).ok).toBe(false)
  })

  it('and not by one older than the action itself', () => {
    const older = aDischarge({ meeting: day('2025-09-07') })
    expect(discharge(anAction(), older)).toEqual({ ok: false, reason: expect.stringContaining('older') })
    expect(discharge(anAction({ born: null }), older).ok).toBe(true)
  })

  it('and only once', () => {
    const closing = discharge(anAction(), aDischarge())
    expect(closing.ok && discharge(closing.action, aDischarge())).toEqual({
      ok: false,
      reason: 'it is already discharged'
    })
  })

  it('and keeps everything else that it was', () => {
    const action = anAction({ updates: [{ asAt: today, said: 'A reply came.', source: 'L1 Tracker' }] })
    const closing = discharge(action, aDischarge())
    expect(closing.ok && { ...closing.action, state: 'Ongoing', dischargedBy: null }).toEqual(action)
  })
})

describe('the age of an action', () => {
  const born = (on: string) => ({ born: { meeting: day(on), minute: '1', clause: null } })

  it.each([
    ['2025-11-17', 0, 'less than a day'],
    ['2025-11-16', 1, '1 day'],
    ['2025-11-04', 13, '13 days'],
    ['2025-11-03', 14, '2 weeks'],
    ['2025-09-08', 70, '10 weeks'],
    ['2025-07-28', 112, '16 weeks'],
    ['2024-11-18', 364, '11 months'],
    ['2024-11-17', 365, '12 months'],
    ['2023-11-03', 745, '2 years']
  ])('born on %s is %i days: %s', (on, days, words) => {
    expect(ageOf(born(on), today)).toEqual({ days, words })
  })

  it('is not guessed where the record does not say when it was born', () => {
    expect(ageOf({ born: null }, today)).toBeNull()
  })
})

describe('the open actions', () => {
  it('come longest outstanding first, those of unknown age last, without the discharged', () => {
    const since = (slug: string, on: string) =>
      anAction({ slug, born: { meeting: day(on), minute: '1', clause: null } })
    const open = longestFirst(
      [
        anAction({ slug: 'unknown', born: null }),
        since('september', '2025-09-08'),
        anAction({ slug: 'closed', state: 'Discharged' }),
        since('july', '2025-07-28'),
        anAction({ slug: 'proposed', state: 'To be discharged' })
      ],
      today
    )
    expect(open.map(({ action }) => action.slug)).toEqual(['july', 'september', 'proposed', 'unknown'])
  })

  it('each tell the last that was said of them', () => {
    const said = (on: string) => ({ asAt: day(on), said: `As at ${on}`, source: 'L1 Tracker' })
    const [open] = longestFirst([anAction({ updates: [said('2025-09-22'), said('2025-11-17')] })], today)
    expect(open?.latest?.said).toBe('As at 2025-11-17')
  })
})

it('calls an action by its number, or by what it was about where the record gives none', () => {
  expect(nameOf(anAction())).toBe('Action 911ii')
  expect(nameOf({ reference: null, what: 'About the fines.' })).toBe('About the fines')
})

it('tells what became of a promise, and that nothing did', () => {
  expect(fateInWords(anUndertaking({ action: '911ii' }))).toBe('Became an action')
  expect(fateInWords(anUndertaking({ letGoBy: aDischarge() }))).toBe('Let go by a resolution')
  expect(fateInWords(anUndertaking())).toContain('No action was made of it')
})
