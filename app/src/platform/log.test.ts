import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../testing/databases.ts'
import type { OpenDatabase } from './database.ts'
import { errorForLog } from './log.ts'

describe.each(databaseKinds())('an error of the $kind database', ({ open }) => {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  it('is logged by its code and place, without what was asked of the database', async () => {
    for (const asked of [sql`select ${'secret\0'}::text`, sql`select ${'secret'}::text::int`]) {
      const error: unknown = await asked.execute(database.db).catch((thrown: unknown) => thrown)
      const logged = errorForLog(error)
      expect(logged).toMatchObject({
        code: expect.stringMatching(/^22/),
        stack: expect.stringContaining('at ')
      })
      expect(JSON.stringify(logged)).not.toContain('secret')
    }
  })
})

it('keeps the message of an error of our own', () => {
  expect(errorForLog(new Error('the styles are missing'))).toMatchObject({
    message: 'the styles are missing'
  })
})
