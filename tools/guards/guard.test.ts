import { expect, it } from 'vitest'
import { guards } from './all.ts'
import { type Guard, judge } from './guard.ts'
import { treeOf } from './tree.ts'

const guard = (looked: number, broken: boolean): Guard => ({
  name: 'tidiness',
  things: 'drawers',
  minimum: 2,
  look: () => ({
    looked,
    breaches: broken ? [{ file: 'a.ts', line: 3, rule: 'a drawer is open', remedy: 'Shut it' }] : []
  })
})

it('keeps a rule when enough was looked at and nothing is broken', () => {
  expect(judge(guard(2, false), treeOf({}))).toEqual({
    isKept: true,
    lines: ['tidiness: 2 drawers looked at, 0 broken']
  })
})

it('names the file, the line, the rule and the remedy of a breach', () => {
  expect(judge(guard(2, true), treeOf({}))).toEqual({
    isKept: false,
    lines: ['tidiness: 2 drawers looked at, 1 broken', '  a.ts:3 a drawer is open. Shut it']
  })
})

it('fails a guard that has looked at too little', () => {
  const { isKept, lines } = judge(guard(1, false), treeOf({}))
  expect(isKept).toBe(false)
  expect(lines[1]).toContain('looked at 1 drawers where there are at least 2')
})

it.each(guards.filter(({ name }) => name !== 'unused code'))(
  'fails the guard of $name on an empty house',
  (each) => {
    expect(each.look(treeOf({}))).toEqual({ looked: 0, breaches: [] })
    expect(judge(each, treeOf({})).isKept).toBe(false)
  }
)

it('has no two guards of one name, and none without a minimum', () => {
  expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length)
  expect(guards.every(({ minimum }) => minimum > 0)).toBe(true)
})
