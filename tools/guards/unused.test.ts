import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { treeOf } from './tree.ts'
import { unused } from './unused.ts'

const lookIn = (files: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(tmpdir(), 'unused-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { looked, breaches } = unused.look({ ...treeOf(files), root })
  rmSync(root, { recursive: true })
  return { looked, found: breaches.map(({ file, rule }) => `${file} ${rule}`).toSorted() }
}

it('finds a file, an export and a dependency that nothing uses', () => {
  const { looked, found } = lookIn({
    'package.json': '{"type":"module","main":"index.ts","dependencies":{"unheard-of":"1.0.0"}}',
    'index.ts': "import { used } from './a.ts'\nconsole.log(used)",
    'a.ts': 'export const used = 1\nexport const forgotten = 2',
    'b.ts': 'export const alone = 1'
  })
  expect(looked).toBe(3)
  expect(found).toEqual([
    'a.ts exports: forgotten',
    'b.ts files: b.ts',
    'package.json dependencies: unheard-of'
  ])
})

it('fails rather than passes when knip cannot run', () => {
  const { looked, found } = lookIn({ 'package.json': '{ not JSON' })
  expect(looked).toBe(0)
  expect(found[0]).toContain('knip gave no report')
})
