import { day, type Day } from '@scrutable/calendar'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Accent, accents } from './accents.ts'
import { type Database, revisionOf } from './database.ts'
import { facts } from './module.ts'
import type { Site } from './visit.ts'

type SiteTables = {
  readonly siteRecord: {
    readonly id: number
    readonly name: string
    readonly notice: string | null
    readonly shownAsAt: string | null
    readonly address: string | null
    // The schema below lets nothing else in.
    readonly accent: Accent
  }
}

/** A day as it is written in data files and addresses. */
export const dayText = z.iso.date().transform((text): Day => day(text))

/** `site.yaml`: whose record this is, what to say of it on every page, the day it is shown as at, where it lives, its colour. */
export const siteFacts = facts({
  files: 'site.yaml',
  schema: z.strictObject({
    name: z.string().min(1),
    notice: z.string().min(1).nullable(),
    shown_as_at: dayText.nullable(),
    address: z.url({ protocol: /^https?$/ }).nullable(),
    accent: z.enum(accents)
  }),
  save: async (db, { shown_as_at, ...site }) => {
    await db
      .$extendTables<SiteTables>()
      .updateTable('siteRecord')
      .set({ ...site, shownAsAt: shown_as_at })
      .execute()
  }
})

/** Reads what the site says of itself. */
export const readSite = async (db: Database): Promise<Site> => {
  const row = await db
    .$extendTables<SiteTables>()
    .selectFrom('siteRecord')
    .selectAll()
    .executeTakeFirstOrThrow()
  const { name, notice, address, accent, shownAsAt } = row
  return { name, notice, address, accent, shownAsAt: shownAsAt === null ? null : day(shownAsAt) }
}

/** Makes other changes of the record wait until this transaction ends. */
export const holdRecord = async (tx: Database): Promise<void> => {
  await sql`select revision from site_record for update`.execute(tx)
}

/** Whether anything was ever put into this database. */
export const isFilled = async (db: Database): Promise<boolean> => (await revisionOf(db)) > 0
