import { expect, it } from 'vitest'
import { readmes } from './readmes.ts'
import { treeOf } from './tree.ts'

const readme = 'app/src/modules/plan/README.md'

const rules = (files: Readonly<Record<string, string>>) =>
  readmes.look(treeOf(files)).breaches.map(({ file, rule }) => `${file} ${rule}`)

it('is content with a module that says whom it serves and in which words', () => {
  expect(rules({ [readme]: '# Plan\n\n**Who uses it.** All.\n\n**Words.** A *plan*.' })).toEqual([])
  expect(rules({ [readme]: '# Plan\n\n## Who it is for\n\nAll.\n\n## Words\n\nA *plan*.' })).toEqual([])
})

it('finds a module that does not', () => {
  expect(rules({ [readme]: '# Plan\n\nWho knows? Words fail.' })).toEqual([
    `${readme} no section that begins "**Who"`,
    `${readme} no section that begins "**Words"`
  ])
})

it('finds a module and a package without a page', () => {
  expect(rules({ 'app/src/modules/plan/index.ts': '', 'packages/papers/src/index.ts': '' })).toEqual([
    `${readme} no README.md`,
    'packages/papers/README.md no README.md'
  ])
})
