import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../platform/database.ts'
import { migrate } from '../../platform/migrate.ts'
import { databaseKinds } from '../../testing/databases.ts'

// One meeting, one minute, and two resolutions under it: 1 notes, 2 discharges.
const world = [
  sql`insert into body (slug, name, kind, source) values ('panel', 'Panel', 'panel', 'L1 x')`,
  sql`insert into meeting (body_id, day, kind, status, source) values (1, '2025-09-08', 'ordinary', 'held', 'L1 x')`,
  sql`insert into minute (meeting_id, number, title, summary, source) values (1, '909', 'Tracker', 'x', 'L1 x')`,
  sql`insert into resolution (minute_id, clause, kind, said, source) values
      (1, 'i', 'note', 'Noted.', 'L1 x'), (1, 'ii', 'discharge', 'Discharged.', 'L1 x')`,
  sql`insert into action (slug, what, state, source) values ('open', 'x', 'Ongoing', 'L1 x')`
]

describe.each(databaseKinds())('the $kind database', ({ open }) => {
  let database: OpenDatabase

  beforeAll(async () => {
    database = await open()
    await migrate(database.db)
    for (const statement of world) await statement.execute(database.db)
  })

  afterAll(() => database.close())

  const run = async (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(database.db)
  const closesOnlyBy = /action_closes_only_by_a_resolution/
  const notOfThatKind = /foreign key/

  it('refuses a discharged action that names no resolution', async () => {
    await expect(
      run(sql`insert into action (slug, what, state, source) values ('a', 'x', 'Discharged', 'L1 x')`)
    ).rejects.toThrow(closesOnlyBy)
    await expect(run(sql`update action set state = 'Discharged' where slug = 'open'`)).rejects.toThrow(
      closesOnlyBy
    )
  })

  it('refuses one that names a resolution which does not discharge, or does not exist', async () => {
    for (const resolution of [1, 99])
      await expect(
        run(sql`update action set state = 'Discharged', discharged_by_id = ${resolution} where slug = 'open'`)
      ).rejects.toThrow(notOfThatKind)
  })

  it('refuses to say of the kind what the kind is not', async () => {
    await expect(
      run(sql`update action set state = 'Discharged', discharged_by_id = 1, discharged_by_kind = 'discharge'`)
    ).rejects.toThrow(/generated column|discharged_by_kind/)
  })

  it('refuses an open action that names a closing resolution', async () => {
    await expect(run(sql`update action set discharged_by_id = 2 where slug = 'open'`)).rejects.toThrow(
      closesOnlyBy
    )
  })

  it('refuses an action that is discharged and still waits for somebody', async () => {
    await expect(
      run(sql`insert into action (slug, what, state, discharged_by_id, waiting_on_id, source)
              values ('b', 'x', 'Discharged', 2, 1, 'L1 x')`)
    ).rejects.toThrow(/action_discharged_waits_for_nobody/)
  })

  it('refuses a number that is not the minute and clause it was born of', async () => {
    await expect(
      run(sql`insert into action (slug, reference, born_meeting_id, born_minute, born_clause, what, state, source)
              values ('c', '911ii', 1, '911', 'iii', 'x', 'Ongoing', 'L1 x')`)
    ).rejects.toThrow(/action_reference_is_minute_and_clause/)
  })

  it('refuses a promise that both became an action and was let go', async () => {
    await expect(
      run(sql`insert into undertaking (slug, meeting_id, minute_number, by_whom, said, action_id, let_go_by_id, source)
              values ('d', 1, '909', 'x', 'x', 1, 1, 'L1 x')`)
    ).rejects.toThrow(/undertaking_becomes_an_action_or_is_let_go/)
  })

  it('closes an action by a resolution that discharges, which can then be neither changed nor taken away', async () => {
    await run(sql`update action set state = 'Discharged', discharged_by_id = 2 where slug = 'open'`)
    await expect(run(sql`update resolution set kind = 'note' where id = 2`)).rejects.toThrow(notOfThatKind)
    await expect(run(sql`delete from resolution where id = 2`)).rejects.toThrow(notOfThatKind)
  })
})
