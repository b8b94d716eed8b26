import { expect, it } from 'vitest'
import { toLetters, toRoman } from './numerals.ts'

it('roman numerals are written as lists print them', () => {
  expect([1, 4, 9, 14, 40, 1999, 0].map(toRoman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxcix', '0'])
})

it('letters go on with aa after z', () => {
  expect([1, 26, 27, 52, 53, 0].map(toLetters)).toEqual(['a', 'z', 'aa', 'az', 'ba', '0'])
})

it('what is no whole number, as a broken file may count, is left in digits', () => {
  for (const number of [Number.NaN, Infinity, 1.5, 0, -3, 4000])
    expect([toLetters(number), toRoman(number)]).toEqual([String(number), String(number)])
})
