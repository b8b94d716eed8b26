import { expect, it } from 'vitest'
import { toLetters, toRoman } from './numerals.ts'

it('roman numerals are written as lists print them', () => {
  expect([1, 4, 9, 14, 40, 1999, 0].map(toRoman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxcix', '0'])
})

it('letters go on with aa after z', () => {
  expect([1, 26, 27, 52, 53, 0].map(toLetters)).toEqual(['a', 'z', 'aa', 'az', 'ba', '0'])
})
