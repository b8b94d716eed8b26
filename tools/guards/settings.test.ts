import { expect, it } from 'vitest'
import { settings } from './settings.ts'
import { treeOf } from './tree.ts'

const files = {
  'package.json':
    '{\n  "scripts": {\n    "lint": "oxlint",\n    "lint-more": "oxlint",\n    "test": "vitest"\n  }\n}',
  'app/src/platform/settings.ts': '\nexport const asked = ["PORT", "SCRUTABLE_DATA"]'
}

const rules = (described: string) =>
  settings
    .look(treeOf({ ...files, 'docs/reference/settings.md': described }))
    .breaches.map(({ file, line, rule }) => `${file}:${line} ${rule}`)

it('is content when every command and variable is described', () => {
  expect(rules('`npm run lint`, `npm run lint-more`, `npm test`, `PORT` and `SCRUTABLE_DATA`')).toEqual([])
})

it('finds a command and a variable that are described nowhere', () => {
  expect(rules('`npm run lint-more`, `npm test`, `PORT`, `SCRUTABLE_DATABASE`')).toEqual([
    'package.json:3 npm run lint is described nowhere',
    'app/src/platform/settings.ts:2 SCRUTABLE_DATA is described nowhere'
  ])
})
