import { day } from '@scrutable/calendar'
import { describe, expect, it } from 'vitest'
import { aQuestion, aReply } from './examples.ts'
import { inOrderOfNeed, privateDetailsIn, standingOf } from './rules.ts'

it('is answered once a reply is published, not once it is sent on', () => {
  expect(standingOf(aQuestion({ referredTo: 'Office of the Commissioner' }))).toBe('Awaiting a reply')
  expect(standingOf(aQuestion({ reply: aReply() }))).toBe('Answered')
})

it('is listed by need: the longest wait first, then what was answered last', () => {
  const put = (slug: string, on: string, reply = false) =>
    aQuestion({ slug, put: { meeting: day(on), minute: '1' }, reply: reply ? aReply() : null })
  const listed = inOrderOfNeed([
    put('answered-july', '2025-07-28', true),
    put('waiting-november', '2025-11-17'),
    put('answered-september', '2025-09-08', true),
    put('waiting-july', '2025-07-28')
  ])
  expect(listed.map(({ slug }) => slug)).toEqual([
    'waiting-july',
    'waiting-november',
    'answered-september',
    'answered-july'
  ])
})

describe('a published text', () => {
  it.each([
    ['Write to ada.lane@example.org about it.', 'an e-mail address'],
    ['Ring 0121 496 0000.', 'a telephone number'],
    ['Ring +44 121 496 0000.', 'a telephone number'],
    ['It happened near WV1 1SH.', 'a postcode'],
    ['My car was taken.', 'the first person ("I", "my", "me")'],
    ['What can I do?', 'the first person ("I", "my", "me")']
  ])('"%s" gives away %s', (text, detail) => {
    expect(privateDetailsIn(text)).toContain(detail)
  })

  it.each([
    'How does the panel hold the commissioner to account as vehicle crime grows?',
    'Are calls to 101 answered within 10 seconds, and were 11,825 in 2024/25?',
    'What of the M6 and the A45, and the Fatal 4?'
  ])('"%s" gives nobody away', (text) => {
    expect(privateDetailsIn(text)).toEqual([])
  })
})
