import { createHash } from 'node:crypto'
import type { Answer } from '@scrutable/figures'
import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { type KeepingDays, endsAt, type Links } from './kept-rules.ts'
import type { CheckedPaper } from './rules.ts'

type KeptTables = {
  readonly keptCheck: {
    readonly id: Generated<number>
    readonly readerHash: string
    readonly keeperHash: string
    readonly name: string
    readonly checked: string
    readonly keptAt: Date
    readonly endsAt: Date
  }
  readonly keptAnswer: {
    readonly keptCheckId: number
    readonly stated: string
    readonly inputs: string
    readonly because: string
  }
}

/** A check that its sender chose to keep. */
export interface KeptCheck {
  readonly id: number
  readonly keeperHash: string
  readonly checked: CheckedPaper
  readonly answers: readonly Answer[]
  readonly endsAt: Date
}

const tables = (db: Database) => db.$extendTables<KeptTables>()

/** What a link's secret part is kept as: who reads the database cannot follow the link. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

interface Keeping {
  readonly checked: CheckedPaper
  readonly links: Links
  readonly days: KeepingDays
  readonly now: Date
}

/** Keeps a checked document until its days are over. */
export const keepCheck = async (db: Database, { checked, links, days, now }: Keeping): Promise<void> => {
  await tables(db)
    .insertInto('keptCheck')
    .values({
      readerHash: hashOf(links.reader),
      keeperHash: hashOf(links.keeper),
      name: checked.name,
      checked: JSON.stringify(checked),
      keptAt: now,
      endsAt: endsAt(now, days)
    })
    .execute()
}

/** The kept check behind a reader's link, or null where there is none or its days are over. */
export const findKept = async (db: Database, reader: string, now: Date): Promise<KeptCheck | null> => {
  const row = await tables(db)
    .selectFrom('keptCheck')
    .select(['id', 'keeperHash', 'checked', 'endsAt'])
    .where('readerHash', '=', hashOf(reader))
    .where('endsAt', '>', now)
    .executeTakeFirst()
  if (!row) return null
  const answers = await tables(db)
    .selectFrom('keptAnswer')
    .selectAll()
    .where('keptCheckId', '=', row.id)
    .execute()
  return {
    ...row,
    // keepCheck wrote it, and nothing else writes there.
    checked: JSON.parse(row.checked) as CheckedPaper,
    answers: answers.map(({ stated, inputs, because }) => ({ stated, from: inputsFrom(inputs), because }))
  }
}

/** Says of a finding why it is right; said again, the newer reason stands. */
export const saveAnswer = async (db: Database, keptCheckId: number, answer: Answer): Promise<void> => {
  const { stated, from, because } = answer
  await tables(db)
    .insertInto('keptAnswer')
    .values({ keptCheckId, stated, inputs: JSON.stringify(from), because })
    .onConflict((conflict) => conflict.columns(['keptCheckId', 'stated', 'inputs']).doUpdateSet({ because }))
    .execute()
}

/** Deletes a kept check with its answers. */
export const deleteKept = async (db: Database, id: number): Promise<void> => {
  await tables(db).deleteFrom('keptCheck').where('id', '=', id).execute()
}

/** Deletes every kept check whose days are over. */
export const deleteEnded = async (db: Database, now: Date): Promise<void> => {
  await tables(db).deleteFrom('keptCheck').where('endsAt', '<=', now).execute()
}

// saveAnswer wrote it, and nothing else writes there.
const inputsFrom = (inputs: string): readonly string[] => JSON.parse(inputs) as string[]
