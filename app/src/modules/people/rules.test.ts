import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { aMembership, aPerson } from './examples.ts'
import { callRoll, nameInFull, recordedDays, roleInWords, sitsFor } from './rules.ts'

const today = day('2025-11-17')

describe('a name', () => {
  it('is printed with its style and letters, as the record prints it', () => {
    expect(nameInFull(aPerson({ letters: 'MBE, JP' }))).toBe('Cllr Ada Lane MBE, JP')
    expect(nameInFull(aPerson({ style: null }))).toBe('Ada Lane')
  })
})

describe('a role', () => {
  it.each([
    [{ role: 'member' }, 'Member'],
    [{ role: 'member', post: 'Chair' }, 'Chair'],
    [{ role: 'substitute' }, 'Substitute member'],
    [{ role: 'independent' }, 'Independent member'],
    [{ role: 'officer', post: 'Scrutiny Officer' }, 'Scrutiny Officer'],
    [{ role: 'holder', post: null }, 'Holder of the office']
  ] as const)('%j reads "%s"', (held, words) => {
    expect(roleInWords(aMembership(held))).toBe(words)
  })
})

describe('whom somebody sits for', () => {
  it('is the authority that appointed them', () => {
    expect(sitsFor(aMembership())).toBe('Tamworth Borough Council')
  })

  it('is nobody for an independent member', () => {
    expect(sitsFor(aMembership({ role: 'independent', authority: null }))).toBe('Independent')
  })

  it('is said to be missing, never guessed, where the record is silent', () => {
    expect(sitsFor(aMembership({ authority: null }))).toBe('Not in the record')
  })

  it('is their own body for an officer of no council', () => {
    const force = { slug: 'force', name: 'Mercia Police', kind: 'force' } as const
    expect(sitsFor(aMembership({ body: force, role: 'officer', authority: null }))).toBe('Mercia Police')
  })
})

describe('the roll', () => {
  const namesOn = (on: string, ...held: readonly Parameters<typeof aMembership>[0][]) =>
    callRoll([aPerson({ memberships: held.map((said) => aMembership(said)) })], day(on)).members.length

  it('holds a member from the day of the record that names them', () => {
    expect(namesOn('2025-09-07', {})).toBe(0)
    expect(namesOn('2025-09-08', {})).toBe(1)
  })

  it('holds a member to their last day and not after', () => {
    expect(namesOn('2025-10-01', { to: day('2025-10-01') })).toBe(1)
    expect(namesOn('2025-10-02', { to: day('2025-10-01') })).toBe(0)
  })

  it('names somebody once whom two records name, by the later one', () => {
    const again = aMembership({ post: 'Chair', recordedOn: day('2025-11-17') })
    const { members } = callRoll([aPerson({ memberships: [again, aMembership()] })], today)
    expect(members.map(({ membership }) => membership.post)).toEqual(['Chair'])
  })

  it('parts members from officers, and the panel from the bodies it hears', () => {
    const office = { slug: 'office', name: 'Office of the Commissioner', kind: 'office' } as const
    const roll = callRoll(
      [
        aPerson(),
        aPerson({ slug: 'b', memberships: [aMembership({ role: 'officer' })] }),
        aPerson({ slug: 'c', memberships: [aMembership({ role: 'holder', body: office })] })
      ],
      today
    )
    expect(roll.members.map(({ person }) => person.slug)).toEqual(['ada-lane'])
    expect(roll.officers.map(({ person }) => person.slug)).toEqual(['b'])
    expect(roll.others.map(({ body, seats }) => [body, seats.length])).toEqual([[office.name, 1]])
  })
})

it('knows the days of the records that a list was read from', () => {
  const later = aPerson({ memberships: [aMembership({ recordedOn: today })] })
  expect(recordedDays([later, aPerson(), aPerson()])).toEqual(['2025-09-08', '2025-11-17'])
})
