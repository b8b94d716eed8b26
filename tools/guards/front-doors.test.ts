import { expect, it } from 'vitest'
import { frontDoors, listedModules } from './front-doors.ts'
import { treeOf } from './tree.ts'

const list = `import { plan as ourPlan } from './modules/plan/index.ts'
import { people } from './modules/people/index.ts'
export const modules: readonly Module[] = [people, ourPlan]`

const rules = (path: string, text: string) =>
  frontDoors
    .look(
      treeOf({
        'app/src/modules.ts': list,
        'app/src/modules/people/index.ts': '',
        'app/src/modules/people/store.ts': '',
        'app/src/modules/people/examples.ts': '',
        'app/src/modules/plan/index.ts': '',
        'app/src/modules/attic/index.ts': '',
        'packages/figures/src/claim.ts': '',
        [path]: text
      })
    )
    .breaches.map(({ line, rule }) => `${line} ${rule}`)

it('reads the order of the modules from the list, not from its imports', () => {
  expect(listedModules(treeOf({ 'app/src/modules.ts': list }))).toEqual(['people', 'plan'])
  expect(listedModules(treeOf({}))).toEqual([])
})

it('lets a later module and the app in by the front door', () => {
  expect(rules('app/src/modules/plan/routes.ts', "import { a } from '../people/index.ts'")).toEqual([])
  expect(rules('app/src/house.ts', "import { a } from './modules/plan/index.ts'")).toEqual([])
})

const rule = (from: string) => `1 '${from}' goes round the front door of people`

it('finds a way round the front door of a module, from anywhere', () => {
  expect(rules('app/src/modules/plan/routes.ts', "import { a } from '../people/store.ts'")).toEqual([
    rule('../people/store.ts')
  ])
  expect(rules('app/src/house.ts', "import { a } from './modules/people/store.ts'")).toEqual([
    rule('./modules/people/store.ts')
  ])
})

it("lets a test borrow another module's examples, and nothing else do so", () => {
  const text = "import { aPerson } from '../people/examples.ts'"
  expect(rules('app/src/modules/plan/rules.test.ts', text)).toEqual([])
  expect(rules('app/src/modules/plan/rules.ts', text)).toHaveLength(1)
})

it('finds a module that imports one listed after it, or one not listed', () => {
  expect(rules('app/src/modules/people/routes.ts', "\nimport { a } from '../plan/index.ts'")).toEqual([
    '2 people imports plan, which app/src/modules.ts lists after it'
  ])
  expect(rules('app/src/modules/people/routes.ts', "import { a } from '../attic/index.ts'")).toEqual([
    '1 attic is not listed in app/src/modules.ts'
  ])
})

it('finds a package entered by a path instead of its name', () => {
  expect(rules('app/src/house.ts', "import { a } from '../../packages/figures/src/claim.ts'")[0]).toContain(
    'reaches into a package'
  )
  expect(rules('app/src/house.ts', "import { a } from '@scrutable/figures/src/claim.ts'")[0]).toContain(
    'front door of a package'
  )
  expect(rules('app/src/house.ts', "import { a } from '@scrutable/figures'")).toEqual([])
})
