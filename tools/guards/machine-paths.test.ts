import { expect, it } from 'vitest'
import { machinePaths } from './machine-paths.ts'
import { treeOf } from './tree.ts'

const rules = (text: string, file = 'docs/notes.md') =>
  machinePaths.look(treeOf({ [file]: text })).breaches.map(({ line, rule }) => `${line} ${rule}`)

// Put together here, so that the guard does not find this file.
const path = (...parts: readonly string[]) => parts.join('/')

it.each([
  path('', 'home', 'ann', 'notes'),
  path('', 'Users', 'ann'),
  `\`${path('', 'root', '.cache')}\``,
  `'${path('', 'work', 'main')}'`,
  path('', 'tmp', 'x'),
  ['C:', 'Users'].join('\\')
])('finds %s', (text) => {
  expect(rules(`first\nsee ${text}`)).toHaveLength(1)
  expect(rules(`first\nsee ${text}`)[0]).toMatch(/^2 a path of one machine/)
})

it('finds the address of a registry in the lock file', () => {
  const text = ['{', '"resolved": "https', '://registry.example.org/a.tgz"']
    .join('\n')
    .replace('https\n', 'https')
  expect(rules(text, 'package-lock.json')[0]).toMatch(/^2 the address of a registry/)
})

it('finds npm settings, hosts and mailboxes of one place', () => {
  expect(rules(['registry', 'https://example.org'].join('='), '.npmrc')).toHaveLength(1)
  expect(rules(`http://${['10', '1', '2', '3'].join('.')}:4873/`)).toHaveLength(1)
  expect(rules(`https://${['builds', 'corp'].join('.')}/job`)).toHaveLength(1)
  expect(rules(['ann', 'gmail.com'].join('@'))).toHaveLength(1)
})

it('leaves addresses of pages, versions, examples and public bodies alone', () => {
  const fine = [
    'https://example.org/home/ann',
    '/work-programme',
    'a/work/b',
    './tmp/x',
    'version 10.1.9',
    'panel@example.org',
    'wmpcp@birmingham.gov.uk',
    'http://127.0.0.1:3000/'
  ]
  expect(rules(fine.join('\n'))).toEqual([])
})
