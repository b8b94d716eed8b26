import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, openMemoryDatabase, type OpenDatabase } from '../platform/database.ts'

/** A kind of database that the product runs on. */
export interface DatabaseKind {
  readonly kind: 'embedded' | 'native'
  /** An empty database. */
  readonly open: () => Promise<OpenDatabase>
}

/** Every kind of database here, for `describe.each`: the embedded one, and PostgreSQL where a server is installed. */
export const databaseKinds = (): readonly DatabaseKind[] => {
  const server = inject('postgres')
  const embedded: DatabaseKind = { kind: 'embedded', open: openMemoryDatabase }
  return server === null ? [embedded] : [embedded, { kind: 'native', open: () => openNative(server) }]
}

const openNative = async (server: string): Promise<OpenDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return openDatabase({ kind: 'postgres', url: server.replace('/postgres?', `/${name}?`) })
}
