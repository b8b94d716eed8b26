import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { inApp } from './places.ts'

/** What was done: the names of the migrations that ran, in order; none when the database was up to date. */
export interface Migrated {
  readonly ran: readonly string[]
}

/**
 * Brings a database to the newest shape: every `migrations/NNNN-words.sql` of the platform and the modules, by number,
 * all or nothing, one process at a time (an advisory lock makes the others wait).
 * @throws Error naming the migration that failed and why; nothing of it stays.
 */
export const migrate = async (db: Database): Promise<Migrated> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrationsOf(inApp('src')) } })
  const { error, results } = await migrator.migrateToLatest()
  const failed = results?.find((result) => result.status === 'Error')
  if (error !== undefined)
    throw new Error(`The migration ${failed?.migrationName ?? 'set'} failed`, { cause: error })
  return { ran: (results ?? []).map((result) => result.migrationName) }
}

/** Every migration under a source folder, keyed by file name so that they sort by number. */
export const migrationsOf = (source: string): Record<string, Migration> =>
  Object.fromEntries(
    migrationFiles(source).map((file) => [nameOf(file), { up: (db: Database) => runFile(db, file) }])
  )

const migrationFiles = (source: string): readonly string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[/\\])migrations[/\\]\d{4}-[a-z-]+\.sql$/.test(path))
    .map((path) => join(source, path))

const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.sql$/, '')

const runFile = async (db: Database, file: string): Promise<void> => {
  for (const statement of statementsOf(readFileSync(file, 'utf8'))) await sql.raw(statement).execute(db)
}

/**
 * Parts a file of SQL into statements, as the embedded database takes one at a time: a statement ends with a semicolon
 * at the end of a line, outside a `$$` body.
 */
export const statementsOf = (text: string): readonly string[] => {
  const statements: string[] = []
  let lines: string[] = []
  let isInBody = false
  for (const line of text.split('\n')) {
    if (/^\s*(--.*)?$/.test(line)) continue
    lines.push(line)
    if ((line.match(/\$\$/g) ?? []).length % 2 === 1) isInBody = !isInBody
    if (!isInBody && /;\s*$/.test(line)) {
      statements.push(lines.join('\n'))
      lines = []
    }
  }
  return lines.length > 0 ? [...statements, lines.join('\n')] : statements
}
