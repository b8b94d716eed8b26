import { expect, it } from 'vitest'
import { sqlInStores } from './sql.ts'
import { treeOf } from './tree.ts'

const rules = (file: string, text: string) =>
  sqlInStores.look(treeOf({ [`app/src/${file}`]: text })).breaches.map(({ line, rule }) => `${line} ${rule}`)

it.each([
  ["export const a = (db) => db\n  .selectFrom('person').execute()", '.selectFrom() outside a store'],
  ["export const a = (db) => db.insertInto('person').execute()", '.insertInto() outside a store'],
  ['export const a = sql`select 1`.execute(db)', 'sql`…` outside a store'],
  [
    "export const a = (db) => db.query('delete from person where id = 1')",
    'a statement of SQL outside a store'
  ],
  [
    'export const a = (id) => `select name\n from person where id = ${id}`',
    'a statement of SQL outside a store'
  ]
])('finds a statement in a route: %s', (text, rule) => {
  expect(rules('modules/people/routes.ts', text)).toEqual([`1 ${rule}`])
})

it('lets stores, the platform and tests speak SQL', () => {
  const text = "export const a = (db) => db.selectFrom('person').execute()"
  expect(rules('modules/people/store.ts', text)).toEqual([])
  expect(rules('platform/site.ts', text)).toEqual([])
  expect(rules('modules/people/store.test.ts', text)).toEqual([])
})

it('leaves English sentences alone', () => {
  expect(
    rules('modules/people/pages.tsx', "export const a = 'Select a person from the list below, or update it'")
  ).toEqual([])
})
