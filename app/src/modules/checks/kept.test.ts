import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../testing/databases.ts'
import { openTestSite } from '../../testing/site.ts'
import type { OpenDatabase } from '../../platform/database.ts'
import { migrate } from '../../platform/migrate.ts'
import { answeredPaper, endsAt } from './kept-rules.ts'
import { deleteEnded, findKept, keepCheck, saveAnswer } from './kept-store.ts'
import { checkDocument, type CheckedPaper } from './rules.ts'

const now = new Date('2026-01-05T10:00:00Z')
const links = { reader: 'r'.repeat(24), keeper: 'k'.repeat(24) }

const checkedPaper = async (): Promise<CheckedPaper> => {
  const text = 'Thefts rose from 100 to 110, an increase of 12%.'
  const checking = await checkDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!checking.ok) throw new Error(checking.message)
  return checking
}

describe.each(databaseKinds())('a kept check, on the $kind database,', ({ open }) => {
  let database: OpenDatabase
  let checked: CheckedPaper
  beforeAll(async () => {
    database = await open()
    await migrate(database.db)
    checked = await checkedPaper()
    await keepCheck(database.db, { checked, links, days: 7, now })
  })
  afterAll(() => database.close())

  it('is found by its link until its days are over, and by no other', async () => {
    const last = new Date(endsAt(now, 7).getTime() - 1)
    expect((await findKept(database.db, links.reader, last))?.checked).toEqual(checked)
    expect(await findKept(database.db, links.reader, endsAt(now, 7))).toBeNull()
    expect(await findKept(database.db, links.keeper, now)).toBeNull()
  })

  it('does not hold the words of its links', async () => {
    const { rows } = await sql<{
      all: string
    }>`select row_to_json(kept_check)::text as all from kept_check`.execute(database.db)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.all).not.toContain(links.reader)
    expect(rows[0]?.all).not.toContain(links.keeper)
  })

  it('sets aside a finding that its keeper answered; said again, the newer reason stands', async () => {
    const kept = await findKept(database.db, links.reader, now)
    const answer = { stated: '12%', from: ['100', '110'], because: 'An older reason.' }
    await saveAnswer(database.db, kept?.id ?? 0, answer)
    await saveAnswer(database.db, kept?.id ?? 0, { ...answer, because: 'Both are rounded to tens.' })
    const again = await findKept(database.db, links.reader, now)
    expect(again && answeredPaper(again).report).toMatchObject({
      claims: [],
      answered: [{ claim: { stated: '12%' }, because: 'Both are rounded to tens.' }]
    })
  })

  it('is deleted with its answers once its days are over, and not before', async () => {
    await deleteEnded(database.db, now)
    expect(await findKept(database.db, links.reader, now)).not.toBeNull()
    await deleteEnded(database.db, endsAt(now, 7))
    const { rows } = await sql<{
      left: number
    }>`select (select count(*) from kept_check)::int + (select count(*) from kept_answer)::int as left`.execute(
      database.db
    )
    expect(rows).toEqual([{ left: 0 }])
  })
})

it('answers a link that leads nowhere as not found, and lets no search engine list one', async () => {
  const { server } = await openTestSite()
  for (const path of [
    `/check/kept/${links.reader}`,
    `/check/kept/${links.reader}/keeper/${links.keeper}`,
    '/check/kept/short'
  ]) {
    const reply = await server.inject(path)
    expect(reply.statusCode).toBe(404)
    expect(reply.headers).toMatchObject({
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer'
    })
  }
})
