import { expect, it } from 'vitest'
import { casts } from './casts.ts'
import { treeOf } from './tree.ts'

const look = (text: string) => {
  const { looked, breaches } = casts.look(treeOf({ 'app/src/house.ts': text }))
  return { looked, lines: breaches.map(({ line }) => line) }
}

it('finds a cast without its reason', () => {
  expect(look('const a = 1\nexport const b = a as unknown')).toEqual({ looked: 1, lines: [2] })
})

it('takes a comment on its line or the line above as the reason', () => {
  expect(look('// The library types this too widely.\nexport const b = a as Day').lines).toEqual([])
  expect(look('export const b = a as Day // parsed above').lines).toEqual([])
})

it('leaves `as const` and imports under another name alone', () => {
  expect(look("import { a as b } from './c.ts'\nexport const d = [b] as const").looked).toBe(0)
})
