import { expect, it } from 'vitest'
import { eachMatch, matchesOf } from './matches.ts'

it('finds what matchAll finds, matches of nothing among them', () => {
  for (const pattern of [/\d+/g, /b*/g, /(?<=a)|c/g]) {
    const found = matchesOf(pattern, 'a1 bb 22 ac')
    expect(found).toEqual([...'a1 bb 22 ac'.matchAll(pattern)])
    const visited: RegExpExecArray[] = []
    eachMatch(pattern, 'a1 bb 22 ac', (match) => visited.push(match))
    expect(visited).toEqual(found)
  }
})

it('begins anew with each text, and goes on where the visit searches with the same pattern', () => {
  const digits = /\d/g
  expect(matchesOf(digits, '12')).toHaveLength(2)
  expect(matchesOf(digits, '3')).toHaveLength(1)
  const seen: string[] = []
  eachMatch(digits, '12', ([digit]) => {
    seen.push(digit)
    matchesOf(digits, '456')
  })
  expect(seen).toEqual(['1', '2'])
})
