import { expect, it } from 'vitest'
import { treeOf } from './tree.ts'
import { setAsideWords, words } from './words.ts'

const glossary = `# Words

| word | meaning | not |
|---|---|---|
| body | any organisation with meetings | organisation, committee |
| action | born of a resolution | task, to-do |
| rating | red, amber or green | RAG in code |
| area | a place | |
`

const rules = (path: string, text: string) =>
  words
    .look(treeOf({ 'GLOSSARY.md': glossary, [path]: text }))
    .breaches.map(({ line, rule }) => `${line} ${rule}`)

const inModule = 'app/src/modules/actions/rules.ts'

it('reads the words set aside from the third column', () => {
  expect([...setAsideWords(treeOf({ 'GLOSSARY.md': glossary }))]).toEqual([
    ['organisation', 'body'],
    ['committee', 'body'],
    ['task', 'action'],
    ['to do', 'action'],
    ['rag', 'rating']
  ])
})

it.each([
  ['export const openTasks = []', 'the name openTasks says "task"'],
  ['export function committeeName() {}', 'the name committeeName says "committee"'],
  ['interface RagRating { readonly a: 1 }', 'the name RagRating says "rag"'],
  ['export type ToDo = string', 'the name ToDo says "to do"']
])('finds it in code: %s', (text, rule) => {
  expect(rules(inModule, `\n${text}`)).toEqual([`2 ${rule}`])
})

it('finds it in the names of tables and columns', () => {
  const sql = `-- a task in a comment
create table action (
  id serial primary key,
  organisation_id integer references body (id),
  text text check (text in ('task', 'committee'))
);
create table if not exists committees (id serial);
alter table action add column rag text;`
  expect(rules('app/src/modules/actions/migrations/0004-actions.sql', sql).toSorted()).toEqual([
    '4 the name organisation_id says "organisation"',
    '7 the name committees says "committee"',
    '8 the name rag says "rag"'
  ])
})

it('leaves prose, quoted words, tests, the platform and parts of other words alone', () => {
  const text =
    "/** A committee's task. */\nexport const dragged = 'task'\nexport const multitasking = dragged"
  expect(rules(inModule, text)).toEqual([])
  expect(rules('app/src/platform/jobs.ts', 'export const task = 1')).toEqual([])
  expect(rules('app/src/modules/actions/rules.test.ts', 'export const task = 1')).toEqual([])
})

it('has looked at nothing while the glossary sets no word aside', () => {
  expect(words.look(treeOf({ [inModule]: 'export const action = 1' })).looked).toBe(0)
})
