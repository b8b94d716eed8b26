import { expect, it } from 'vitest'
import { moduleShape } from './module-shape.ts'
import { treeOf } from './tree.ts'

const home = 'app/src/modules/visits/'

const whole: Readonly<Record<string, string>> = {
  'app/src/modules.ts': "import { visits } from './modules/visits/index.ts'\nexport const modules = [visits]",
  [`${home}README.md`]: '# Visits\n',
  [`${home}index.ts`]: '',
  [`${home}routes.ts`]: '',
  [`${home}pages.tsx`]: '',
  [`${home}paths.ts`]: '',
  [`${home}rules.test.ts`]: '',
  [`${home}migrations/0042-visits.sql`]: ''
}

const rules = (files: Readonly<Record<string, string>>) =>
  moduleShape.look(treeOf(files)).breaches.map(({ file, rule }) => `${file} ${rule}`)

const without = (file: string) =>
  Object.fromEntries(Object.entries(whole).filter(([path]) => path !== home + file))

it('is content with a whole module', () => {
  expect(moduleShape.look(treeOf(whole))).toEqual({ looked: 1, breaches: [] })
})

it.each(['README.md', 'index.ts', 'routes.ts', 'pages.tsx', 'paths.ts'])(
  'finds a module without %s',
  (file) => {
    expect(rules(without(file))).toEqual([`${home}${file} the module visits has no ${file}`])
  }
)

it.each(['minute-rules.ts', 'minute-store.ts', 'minute-page.tsx', 'minute-part.tsx'])(
  'lets a file be divided by noun: %s',
  (file) => {
    expect(rules({ ...whole, [home + file]: '' })).toEqual([])
  }
)

it('finds a module without a test', () => {
  expect(rules(without('rules.test.ts'))).toEqual(['app/src/modules/visits the module visits has no test'])
})

it.each([
  'helpers.ts',
  'minute-helpers.ts',
  'store-page.ts',
  'pages/list.tsx',
  'migrations/42-visits.sql',
  'Rules.test.ts'
])('finds the stranger %s', (file) => {
  expect(rules({ ...whole, [home + file]: '' })).toEqual([`${home}${file} not a file that a module has`])
})

it('finds a README of more than 40 lines', () => {
  expect(rules({ ...whole, [`${home}README.md`]: 'word\n'.repeat(40) })).toEqual([])
  expect(rules({ ...whole, [`${home}README.md`]: 'word\n'.repeat(41) })).toEqual([
    `${home}README.md 41 lines where 40 are room enough`
  ])
})

it('finds a module that the site does not list', () => {
  expect(rules({ ...whole, 'app/src/modules.ts': 'export const modules = []' })).toEqual([
    'app/src/modules/visits the module visits is not in app/src/modules.ts'
  ])
})
