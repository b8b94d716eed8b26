import type { Day } from '@scrutable/calendar'

/** One thing that a reply says, restated. */
export interface ReplyPoint {
  readonly said: string
  readonly source: string
}

/** An answer to a question, and the paper in which it was published. */
export interface Reply {
  readonly from: string
  readonly paper: { readonly meeting: Day; readonly slug: string; readonly title: string }
  readonly points: readonly ReplyPoint[]
  readonly source: string
}

/** A public question as published: nothing of the person who asked. */
export interface Question {
  readonly slug: string
  readonly title: string
  readonly said: string
  /** The meeting at which it was put, and the minute that records it. */
  readonly put: { readonly meeting: Day; readonly minute: string }
  readonly referredTo: string | null
  readonly reply: Reply | null
  readonly source: string
}

/** Where a question stands: answered once a reply is published, not once one is promised. */
export type QuestionStanding = 'Awaiting a reply' | 'Answered'

/** Whether a question is still waiting for its reply. */
export const standingOf = ({ reply }: Question): QuestionStanding => (reply ? 'Answered' : 'Awaiting a reply')

/** Questions still waiting for a reply first, the longest wait first; then the answered ones, newest first. */
export const inOrderOfNeed = (questions: readonly Question[]): readonly Question[] => {
  const oldestFirst = questions.toSorted((a, b) => (a.put.meeting < b.put.meeting ? -1 : 1))
  return [
    ...oldestFirst.filter((question) => standingOf(question) === 'Awaiting a reply'),
    ...oldestFirst.filter((question) => standingOf(question) === 'Answered').toReversed()
  ]
}

// Marks that a published text still carries somebody's details, found before it is taken in.
const privateMarks = [
  { name: 'an e-mail address', mark: /\S+@\S+\.\S+/ },
  { name: 'a telephone number', mark: /(?:\+44[\s-]?|\b0)\d(?:[\s-]?\d){8,9}\b/ },
  { name: 'a postcode', mark: /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i },
  { name: 'the first person ("I", "my", "me")', mark: /\b(?:I|[Mm]y|[Mm]e|[Mm]ine)\b/ }
] as const

/**
 * What in a question's text would give its asker away: an address, a number, a postcode, or that it is still in their
 * own words. A text without any of these can still tell too much; a person reads it before it is published.
 */
export const privateDetailsIn = (text: string): readonly string[] =>
  privateMarks.filter(({ mark }) => mark.test(text)).map(({ name }) => name)
