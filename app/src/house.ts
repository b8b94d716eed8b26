import { loadFacts } from './platform/facts-folder.ts'
import { change, type Database, type OpenDatabase } from './platform/database.ts'
import { migrate } from './platform/migrate.ts'
import type { House } from './platform/answering.ts'
import type { Finding } from './platform/module.ts'
import { holdRecord, isFilled, readSite, siteFacts } from './platform/site.ts'
import { modules, navigation } from './modules.ts'
import { reindex } from './modules/search/index.ts'

/** What start-up did, for the log. */
export interface Opened {
  readonly house: House
  readonly migrations: number
  readonly factFiles: number
}

/**
 * Makes a database ready to serve: brings it to the newest shape, and where it is empty fills it from a folder of facts.
 * @throws BadFacts when a file of the folder does not fit; nothing of the folder is kept then.
 */
export const openHouse = async (
  { db }: OpenDatabase,
  factsFolder: string,
  now: () => Date
): Promise<Opened> => {
  const { ran } = await migrate(db)
  const factFiles = (await isFilled(db)) ? 0 : await fill(db, factsFolder)
  return {
    house: { db, modules, navigation, site: await readSite(db), now },
    migrations: ran.length,
    factFiles
  }
}

const fill = async (db: Database, folder: string): Promise<number> =>
  change(db, async (tx) => {
    // A process that started at the same moment may be filling it: this one waits, and then has nothing left to do.
    await holdRecord(tx)
    if (await isFilled(tx)) return 0
    const { files } = await loadFacts(tx, folder, [
      siteFacts,
      ...modules.flatMap((module) => module.facts ?? [])
    ])
    // One after the other: a transaction is one connection, which answers one question at a time.
    const findings: Finding[] = []
    for (const module of modules) findings.push(...((await module.findings?.(tx)) ?? []))
    await reindex(tx, findings)
    return files
  })
