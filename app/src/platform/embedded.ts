import { chmodSync, fsyncSync, mkdirSync } from 'node:fs'
import { PGlite, types } from '@electric-sql/pglite'
import { takeOwnerLock } from './owner-lock.ts'

/** The embedded database and how to close it. */
export interface Embedded {
  readonly pglite: PGlite
  readonly close: () => Promise<void>
}

const parsers = { [types.INT8]: Number, [types.NUMERIC]: Number, [types.DATE]: (text: string) => text }

/** An embedded database in memory, gone when it closes: for tests and for looking round. */
export const openInMemory = async (): Promise<Embedded> => {
  const pglite = await PGlite.create({ parsers })
  return { pglite, close: () => pglite.close() }
}

/**
 * Opens the embedded database in a folder, for one process at a time, the folder open to its owner only.
 * @throws Error when another process has the folder, or when writes could not be made durable.
 */
export const openInFolder = async (folder: string): Promise<Embedded> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // A folder that was there before may have been open to others.
  chmodSync(folder, 0o700)
  const lock = takeOwnerLock(folder)
  try {
    const pglite = await PGlite.create({ dataDir: folder, parsers, startParams: durableStart() })
    makeDurable(pglite)
    return {
      pglite,
      close: async () => {
        await pglite.close()
        lock.release()
      }
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

const durableStart = (): string[] => [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync'
]

/**
 * PGlite's file system has no fsync of its own, so a commit would be acknowledged before it is on disk. This gives it one.
 * It reaches inside the library: a test counts the calls, and start-up fails if the inside has moved.
 */
const makeDurable = (pglite: PGlite): void => {
  streamOperations(pglite).fsync = (stream) => {
    fsyncSync(stream.nfd)
    return 0
  }
}

/**
 * The operations on open files that the embedded database calls.
 * @throws Error when they are not where this release of the library has them.
 */
export const streamOperations = (pglite: PGlite): StreamOperations => {
  // The Emscripten module is not in PGlite's types.
  const inside = pglite as unknown as { Module?: EmscriptenModule }
  const operations = inside.Module?.FS?.lookupPath('/pglite/data/PG_VERSION')?.node?.stream_ops
  if (!operations)
    throw new Error('The embedded database cannot be made durable: its file system was not found.')
  return operations
}

interface StreamOperations {
  fsync?: (stream: { readonly nfd: number }) => number
}

interface EmscriptenModule {
  readonly FS?: {
    readonly lookupPath: (path: string) => { readonly node?: { readonly stream_ops?: StreamOperations } }
  }
}
