import { day } from '@scrutable/calendar'
import type { Question, Reply } from './rules.ts'

/** A public question without a reply, for tests; say only what the test is about. */
export const aQuestion = (said: Partial<Question> = {}): Question => ({
  slug: 'night-buses',
  title: 'Safety on night buses',
  said: 'What is done for safety on night buses?',
  put: { meeting: day('2025-09-08'), minute: '910' },
  referredTo: null,
  reply: null,
  source: 'L1 Minutes, 910',
  ...said
})

/** A reply, for tests. */
export const aReply = (said: Partial<Reply> = {}): Reply => ({
  from: 'Police and Crime Commissioner',
  paper: { meeting: day('2025-11-17'), slug: 'reply', title: 'Reply' },
  points: [],
  source: 'L1 Reply',
  ...said
})
