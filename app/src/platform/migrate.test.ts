import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../testing/databases.ts'
import { change, type OpenDatabase, revisionOf } from './database.ts'
import { migrate, migrationsOf, statementsOf } from './migrate.ts'
import { inApp } from './places.ts'

describe.each(databaseKinds())('on the $kind database', ({ open }) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  it('runs every migration once, in the order of their numbers, however many start at once', async () => {
    const [first, second] = await Promise.all([migrate(database.db), migrate(database.db)])
    const ran = [...first.ran, ...second.ran]
    expect(ran).toEqual(Object.keys(migrationsOf(inApp('src'))).toSorted())
    expect(ran.length).toBeGreaterThanOrEqual(2)
  })

  it('gives whole numbers as numbers and days as text', async () => {
    const { rows } =
      await sql`select 9007199254740991::int8 as big, 1.50::numeric as part, date '2025-03-30' as on_day`.execute(
        database.db
      )
    expect(rows).toEqual([{ big: 9007199254740991, part: 1.5, onDay: '2025-03-30' }])
  })

  it('marks the record as changed with each change, and not when the change fails', async () => {
    const before = await revisionOf(database.db)
    await change(database.db, async () => undefined)
    await expect(change(database.db, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await revisionOf(database.db)).toBe(before + 1)
  })
})

it('parts statements at line ends, and not inside the body of a function', () => {
  const body = "create function f() returns text language sql as $$\n  select 'a;';\n$$;"
  expect(statementsOf(`-- why\nselect 1;\n\n${body}\nselect\n  2`)).toEqual([
    'select 1;',
    body,
    'select\n  2'
  ])
})
