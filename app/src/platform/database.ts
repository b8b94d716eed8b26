import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { openInFolder, openInMemory, type Embedded } from './embedded.ts'
import type { Settings } from './settings.ts'

/**
 * The database as a module sees it. A store names its own tables:
 * `const tables = (db: Database) => db.$extendTables<MeetingTables>()`.
 */
export type Database = Kysely<object>

/** An open database and how to close it. */
export interface OpenDatabase {
  readonly db: Database
  /** "PostgreSQL 15.18" or "PostgreSQL 18.6, embedded": for the log and the ready page. */
  readonly name: string
  readonly close: () => Promise<void>
}

/** Opens the database that the settings name: PostgreSQL 15 or newer, or the embedded one. */
export const openDatabase = (wanted: Settings['database']): Promise<OpenDatabase> =>
  wanted.kind === 'postgres' ? openPostgres(wanted.url) : overEmbedded(() => openInFolder(wanted.folder))

/** An empty embedded database in memory. */
export const openMemoryDatabase = (): Promise<OpenDatabase> => overEmbedded(openInMemory)

/** Runs a piece of work in one transaction, and marks the record as changed so that no page shows the old one. */
export const change = <Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> =>
  db.transaction().execute(async (tx) => {
    const result = await work(tx)
    await sql`update site_record set revision = revision + 1`.execute(tx)
    return result
  })

/** How often the record has changed: pages made at one revision are right until the next. */
export const revisionOf = async (db: Database): Promise<number> => {
  const { rows } = await sql<{ revision: number }>`select revision from site_record`.execute(db)
  return rows[0]?.revision ?? 0
}

const plugins = [new CamelCasePlugin()]

const overEmbedded = async (open: () => Promise<Embedded>): Promise<OpenDatabase> => {
  const { pglite, close } = await open()
  const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite }), plugins })
  return { db, name: `${await versionOf(db)}, embedded`, close }
}

// Waiting for a free connection as for a new one: visitors are told rather than left hanging.
const connectMilliseconds = 5_000

const openPostgres = async (url: string): Promise<OpenDatabase> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connectMilliseconds,
    types: { getTypeParser: parserFor }
  })
  // An idle connection that the server drops must not stop the site; the next query opens another.
  pool.on('error', () => undefined)
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }), plugins })
  const name = await versionOf(db).catch(async (cause: unknown) => {
    await db.destroy()
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The database that DATABASE_URL names does not answer: ${why}.`, { cause })
  })
  if (majorOf(name) < 15) {
    await db.destroy()
    throw new Error(`DATABASE_URL leads to ${name}; Scrutable needs PostgreSQL 15 or newer.`)
  }
  return { db, name, close: () => db.destroy() }
}

// Whole numbers as numbers and days as text, the same as the embedded database gives them.
const parserFor: typeof pg.types.getTypeParser = (oid, format) => {
  if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number
  if (oid === pg.types.builtins.DATE) return (text: string) => text
  return theirParser(oid, format)
}

// Its types say `any`; what comes of it is parsed by the store that asked.
const theirParser: (oid: number, format?: 'text' | 'binary') => (text: string) => unknown =
  pg.types.getTypeParser

const versionOf = async (db: Database): Promise<string> => {
  const { rows } = await sql<{ serverVersion: string }>`show server_version`.execute(db)
  return `PostgreSQL ${rows[0]?.serverVersion.split(' ')[0] ?? 'of unknown version'}`
}

const majorOf = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0)
