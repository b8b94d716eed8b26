import { expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const split = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

it('a sentence ends at a stop before a capital or a figure', () => {
  expect(split('Crime fell. It had risen! 12 wards (of 40) gained.')).toEqual([
    'Crime fell.',
    'It had risen!',
    '12 wards (of 40) gained.'
  ])
})

it('abbreviations, initials, decimals and paragraph numbers do not end one', () => {
  expect(split('12. Cllr. A. Smith saw No. 5 at 4.5 metres, e.g. Rose Lane.')).toHaveLength(1)
})

it('a line without an end is cut, and nothing is lost', () => {
  const pieces = split('word '.repeat(2000))
  expect(pieces.length).toBeGreaterThan(4)
  expect(pieces.join(' ').split(' ')).toHaveLength(2000)
  expect(split('x'.repeat(5000)).join('')).toHaveLength(5000)
})
