import { expect, it } from 'vitest'
import { floors } from './floors.ts'
import { treeOf } from './tree.ts'

const look = (path: string, text: string) =>
  floors.look(
    treeOf({
      [path]: text,
      'packages/calendar/src/index.ts': '',
      'packages/measures/src/index.ts': '',
      'app/src/platform/visit.ts': '',
      'app/src/modules/people/index.ts': '',
      'app/src/testing/site.ts': ''
    })
  )

const rules = (path: string, text: string) =>
  look(path, text).breaches.map(({ line, rule }) => `${line} ${rule}`)

it('lets every floor import the floors below it', () => {
  expect(look('packages/figures/src/a.ts', "import { day } from '@scrutable/calendar'")).toEqual({
    looked: 1,
    breaches: []
  })
  expect(
    rules('app/src/modules/plan/routes.ts', "import type { Visit } from '../../platform/visit.ts'")
  ).toEqual([])
  expect(rules('app/src/modules.ts', "import { people } from './modules/people/index.ts'")).toEqual([])
  expect(rules('app/journeys/a.ts', "import { people } from '../src/modules/people/index.ts'")).toEqual([])
})

it('finds the platform importing a module, by value, by type, on the way out and later', () => {
  const rule = "floor 2 imports floor 3 ('../modules/people/index.ts')"
  for (const text of [
    "\nimport { people } from '../modules/people/index.ts'",
    "\nimport type { Person } from '../modules/people/index.ts'",
    "\nexport * from '../modules/people/index.ts'",
    "\nexport const load = () => import('../modules/people/index.ts')"
  ]) {
    expect(rules('app/src/platform/http.ts', text)).toEqual([`2 ${rule}`])
  }
})

it('finds two packages of one floor that know each other, and a package that knows the app', () => {
  expect(rules('packages/figures/src/a.ts', "import { total } from '@scrutable/measures'")).toEqual([
    "1 figures imports measures, on the same floor ('@scrutable/measures')"
  ])
  expect(rules('packages/calendar/src/a.ts', "import '@scrutable/app'")).toEqual([
    "1 floor 0 imports floor 4 ('@scrutable/app')"
  ])
})

it('finds a package that was given no floor', () => {
  expect(rules('packages/cellar/src/a.ts', "import { day } from '@scrutable/calendar'")[0]).toContain(
    'without a floor'
  )
})

it('lets a test fetch pages from the whole site, and only a test', () => {
  const text = "import { testSite } from '../../testing/site.ts'"
  expect(rules('app/src/modules/people/people.test.ts', text)).toEqual([])
  expect(rules('app/src/modules/people/routes.ts', text)).toHaveLength(1)
})

it('is not taken in by comments and strings', () => {
  const text = "// import '@scrutable/measures'\nexport const text = `import '@scrutable/measures'`"
  expect(look('packages/figures/src/a.ts', text)).toEqual({ looked: 0, breaches: [] })
})
