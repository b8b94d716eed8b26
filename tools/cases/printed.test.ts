import { expect, it } from 'vitest'
import { readPrinted } from './printed.ts'

it.each([
  ['17', 17, 0],
  ['63,250', 63_250, 0],
  ['61.8', 61.8, 0.05],
  ['68%', 68, 0.5],
  ['£4.26m', 4_260_000, 5000],
  ['£12bn', 12e9, 5e8],
  ['4:05', 245, 0.5],
  ['1:02:03', 3723, 0.5],
  ['11 minutes 53 seconds', 713, 0.5],
  ['two seconds', 2, 0.5],
  ['twenty-four', 24, 0],
  ['two hundred and six', 206, 0],
  ['about 1,280', 1280, 5],
  ['(418)', 418, 0]
])('%s is %d, give or take %d', (text, value, radius) => {
  expect(readPrinted(text)).toMatchObject({ value, radius })
})

it('knows figures below nought by their sign or by the brackets of accounts', () => {
  expect(['-13', '−3.4%', '(418)', '+7', '7'].map((text) => readPrinted(text)?.sign)).toEqual([
    -1, -1, -1, 1, 0
  ])
})

it('reads words that stand for a part or a multiple', () => {
  const values = [
    'a third',
    'one in five',
    '1 in 8',
    'three-quarters',
    'halved',
    'more than doubled',
    '3.5 times'
  ]
  expect(values.map((text) => readPrinted(text)?.value)).toEqual([1 / 3, 0.2, 0.125, 0.75, 0.5, 2, 3.5])
})

it('reads no figure where there is none', () => {
  expect(['Ashcombe', '', 'the best of them'].map(readPrinted)).toEqual([null, null, null])
})
