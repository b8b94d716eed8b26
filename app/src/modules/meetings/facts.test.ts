import { expect, it } from 'vitest'
import { meetingFacts } from './facts.ts'

const source = 'L7–15 Cover'
const good = { body: 'panel', day: '2025-11-17', kind: 'ordinary', status: 'published', source }
const item = { number: 1, kind: 'standing', title: 'Apologies', paper: 'none', source }
const paper = { slug: 'report', kind: 'report', title: 'A report', source }
const minute = { number: '905', title: 'Apologies', summary: 'None.', source }
const resolution = { kind: 'note', said: 'The report is noted.', source }

const problemsOf = (file: object): string => {
  const read = meetingFacts.schema.safeParse(file)
  return read.success
    ? 'none'
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
}

it('takes a meeting of which only its day is known', () => {
  expect(problemsOf(good)).toBe('none')
})

it.each([
  [{ ...good, starts_at: 1400 }, 'starts_at: a time is written in quotes, as "14:00"'],
  [{ ...good, starts_at: '2pm' }, 'starts_at: a time is written on the 24-hour clock'],
  [{ ...good, webcast: 'http://example.org' }, 'webcast: a webcast is an address that begins with https://'],
  [{ ...good, day: '2025-02-30' }, 'day: '],
  [{ ...good, chair: 'suky-samra' }, 'Unrecognized key'],
  [{ ...good, minutes: [minute] }, 'minutes: only a meeting that was held has minutes'],
  [
    { ...good, status: 'held', provisional_on: 'A veto' },
    'provisional_on: a meeting that was held is no longer'
  ],
  [{ ...good, agenda: [item, item] }, 'agenda.1.number: 1 stands here twice'],
  [
    { ...good, agenda: [{ ...item, pages: [3, 7] }] },
    'agenda.0.pages: an item with no paper attached has no pages'
  ],
  [
    { ...good, agenda: [{ ...item, paper: 'attached', pages: [7, 3] }] },
    'the last page stands before the first'
  ],
  [{ ...good, papers: [{ ...paper, item: 4 }] }, 'papers.0.item: the agenda has no item 4'],
  [{ ...good, papers: [{ ...paper, kind: 'minutes' }] }, 'papers.0.minutes_of: a paper of minutes'],
  [
    { ...good, attendance: [{ person: 'ada', how: 'apology', left_at: '16:04', source }] },
    'attendance.0.how: who sent apologies neither arrived nor left'
  ],
  [{ ...good, status: 'held', minutes: [{ ...minute, number: 905 }] }, 'a minute is numbered in quotes'],
  [
    { ...good, status: 'held', minutes: [{ ...minute, resolutions: [{ ...resolution, clause: 'II' }] }] },
    'minutes.0.resolutions.0.clause: a clause is a small Roman number'
  ],
  [
    {
      ...good,
      status: 'held',
      minutes: [{ ...minute, resolutions: [{ ...resolution, confirms_minutes_of: '2025-07-28' }] }]
    },
    'only a resolution that agrees something can confirm minutes'
  ]
])('says what is wrong and where: %#', (file, message) => {
  expect(problemsOf(file)).toContain(message)
})
