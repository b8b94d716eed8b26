import { expect, it } from 'vitest'
import { treeOf } from './tree.ts'
import { unfinished } from './unfinished.ts'

const rules = (file: string, text: string) =>
  unfinished.look(treeOf({ [file]: text })).breaches.map(({ line, rule }) => `${line} ${rule}`)

it.each(['TO|DO', 'FIX|ME', 'XX|X', 'HA|CK'])('finds the word %s', (divided) => {
  const word = divided.replace('|', '')
  expect(rules('app/src/house.ts', `\n// ${word}: later`)).toEqual([`2 a word of unfinished work (${word})`])
  expect(rules('docs/a.md', `${word}.`)).toHaveLength(1)
})

it.each(['it.|only(', 'describe.|skip(', 'test.|todo(', 'it.concurrent.|skip(', 'x|it('])(
  'finds a test passed over: %s',
  (divided) => {
    expect(rules('app/src/house.test.ts', divided.replace('|', ''))).toHaveLength(1)
  }
)

it('lets a test be skipped where what it needs is absent', () => {
  expect(rules('app/src/house.test.ts', "it.skipIf(!hasPack)('reads the pack', () => {})")).toEqual([])
})

it('leaves other words alone', () => {
  expect(rules('docs/a.md', 'A todo list; the XXXL shirt; Hackney')).toEqual([])
})
