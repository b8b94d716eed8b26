import { day } from '@scrutable/calendar'
import type { Action, ClosingResolution, Undertaking } from './rules.ts'

/** An ongoing action of 8 September 2025, for tests; say only what the test is about. */
export const anAction = (said: Partial<Action> = {}): Action => ({
  slug: '911ii',
  reference: '911ii',
  born: { meeting: day('2025-09-08'), minute: '911', clause: 'ii' },
  isBirthRecorded: true,
  question: null,
  what: 'Write to the commissioner.',
  owner: 'The panel',
  waitingOn: null,
  state: 'Ongoing',
  dischargedBy: null,
  updates: [],
  source: 'L1 Action tracker, 911ii',
  ...said
})

/** A resolution of 17 November 2025 that discharges, for tests. */
export const aDischarge = (said: Partial<ClosingResolution> = {}): ClosingResolution => ({
  kind: 'discharge',
  meeting: day('2025-11-17'),
  minute: '919',
  clause: null,
  ...said
})

/** A promise made in debate of which nothing has come, for tests. */
export const anUndertaking = (said: Partial<Undertaking> = {}): Undertaking => ({
  slug: 'a-promise',
  made: { meeting: day('2025-09-08'), minute: '911' },
  by: 'The commissioner',
  said: 'To come back with more.',
  action: null,
  letGoBy: null,
  source: 'L1 Minutes, 911',
  ...said
})
