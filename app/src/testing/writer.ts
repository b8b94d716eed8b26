import { openDatabase } from '../platform/database.ts'
import { sql } from 'kysely'

// Writes rows to the folder it is given until it is killed, and says each one's number once it is told it is safe.
const folder = process.argv[2] ?? ''
const { db } = await openDatabase({ kind: 'embedded', folder })
await sql`create table if not exists kept (id int primary key, text text not null)`.execute(db)
const { rows } = await sql<{ next: number }>`select coalesce(max(id), 0)::int + 1 as next from kept`.execute(
  db
)
for (let id = rows[0]?.next ?? 1; ; id += 1) {
  await db.transaction().execute(async (tx) => {
    await sql`insert into kept values (${id}, ${'x'.repeat(id % 4000)})`.execute(tx)
  })
  process.stdout.write(`${id}\n`)
}
