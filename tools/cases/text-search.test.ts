import { expect, it } from 'vitest'
import { finderIn, readableText } from './text-search.ts'

const wordsAt = (text: string, words: string): readonly string[] =>
  finderIn(text)(words).map(({ start, end }) => text.slice(start, end))

it('finds words whatever marks and spaces stand between them', () => {
  expect(wordsAt('a | District | **152** |\n164 | b', 'District | 152 | 164')).toEqual([
    'District | **152** |\n164'
  ])
  expect(wordsAt('The rate rose by 2.7 %', '<td>rose by</td> <td>2.7&nbsp;%</td>')).toEqual(['rose by 2.7 %'])
})

it('finds items of a list that is numbered in the paper and not in the file', () => {
  const text = '1. Log it.\n2. Film it.\n3. Say why.\n4. Film it.\n5. Publish it.'
  expect(wordsAt(text, '<li>Film it.</li>\n<li>Publish')).toEqual(['Film it.\n5. Publish'])
})

it('finds every place, and whole figures only', () => {
  expect(wordsAt('12, 112, 1,312, 12.5, 12 and 12.', '12')).toEqual(['12', '12', '12'])
})

it('reads HTML as its readers see it', () => {
  expect(readableText({ name: 'report.html', text: '<p>&pound;4&nbsp;m</p>' }).trim()).toBe('£4 m')
})
