import { expect, it } from 'vitest'
import { markEnd, markStart, pagesFor, snippetParts } from './rules.ts'

it('tells the words that matched from the words around them', () => {
  expect(snippetParts(`a ${markStart}rise${markEnd} in ${markStart}theft${markEnd}`)).toEqual([
    { text: 'a ', isMatch: false },
    { text: 'rise', isMatch: true },
    { text: ' in ', isMatch: false },
    { text: 'theft', isMatch: true }
  ])
})

it('shows an empty page one rather than no page', () => {
  expect([0, 1, 20, 21].map(pagesFor)).toEqual([1, 1, 1, 2])
})
