import { expect, it } from 'vitest'
import { docblocks } from './docblocks.ts'
import { treeOf } from './tree.ts'

const door = 'packages/calendar/src/index.ts'

const look = (files: Readonly<Record<string, string>>) => {
  const { looked, breaches } = docblocks.look(treeOf(files))
  return { looked, rules: breaches.map(({ file, line, rule }) => `${file}:${line} ${rule}`) }
}

it('counts what can be reached from the front door and is content when all of it is described', () => {
  const found = look({
    [door]: "export { day } from './day.ts'\nexport type * from './names.ts'",
    'packages/calendar/src/day.ts':
      '/** A day of the calendar. */\nexport const day = 1\nexport const inner = 2',
    'packages/calendar/src/names.ts': '/** The name of a day. */\nexport type Name = string'
  })
  expect(found).toEqual({ looked: 2, rules: [] })
})

it.each([
  'export const day = 1',
  'export function day() {}',
  'export interface day { readonly a: 1 }',
  'const day = 1\nexport { day }',
  '// A day of the calendar.\nexport const day = 1',
  '/** day */\nexport const day = 1',
  '/** A day of the calendar. */\nconst other = 2\nexport const day = 1'
])('finds a public export without a sentence: %s', (text) => {
  const { looked, rules } = look({
    [door]: "export { day } from './day.ts'",
    'packages/calendar/src/day.ts': text
  })
  expect(looked).toBe(1)
  expect(rules[0]).toMatch(/^packages\/calendar\/src\/day.ts:\d the public export day has no docblock$/)
})

it('follows a name through files that pass it on', () => {
  const { rules } = look({
    [door]: "import { day } from './middle.ts'\nexport { day }",
    'packages/calendar/src/middle.ts': "export { today as day } from './day.ts'",
    'packages/calendar/src/day.ts': '\nexport const today = 1'
  })
  expect(rules).toEqual(['packages/calendar/src/day.ts:2 the public export today has no docblock'])
})
