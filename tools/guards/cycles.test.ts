import { expect, it } from 'vitest'
import { cycles } from './cycles.ts'
import { treeOf } from './tree.ts'

it('finds three files that import each other round', () => {
  const { breaches } = cycles.look(
    treeOf({
      'a.ts': "import { b } from './b.ts'",
      'b.ts': "\nexport { c } from './c.ts'",
      'c.ts': "import { a } from './a.ts'"
    })
  )
  expect(breaches.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'c.ts:1 imports go round: a.ts → b.ts → c.ts → a.ts'
  ])
})

it('finds a ring that goes through the name of a package', () => {
  const { breaches } = cycles.look(
    treeOf({
      'packages/calendar/src/index.ts': "export { day } from './day.ts'",
      'packages/calendar/src/day.ts': "import { name } from '@scrutable/calendar'"
    })
  )
  expect(breaches).toHaveLength(1)
})

it('lets two files share a third, and a type point back', () => {
  const tree = treeOf({
    'a.ts': "import { b } from './b.ts'\nimport { c } from './c.ts'",
    'b.ts': "import { c } from './c.ts'\nimport type { A } from './a.ts'",
    'c.ts': ''
  })
  expect(cycles.look(tree)).toEqual({ looked: 2, breaches: [] })
})
