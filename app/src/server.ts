import { type Opened, openHouse } from './house.ts'
import { openDatabase, type OpenDatabase } from './platform/database.ts'
import { buildServer } from './platform/http.ts'
import { errorForLog } from './platform/log.ts'
import { readSettings, type Settings } from './platform/settings.ts'

/** Starts the site and keeps it until it is told to stop. */
const start = async (): Promise<void> => {
  const settings = readSettings(process.env)
  const database = await openDatabase(settings.database)
  const opened = await openHouse(database, settings.factsFolder, () => new Date())
  await serve(settings, database, opened)
}

const serve = async (settings: Settings, database: OpenDatabase, opened: Opened): Promise<void> => {
  const { house, migrations, factFiles } = opened
  const server = await buildServer(house, settings)
  const tidy = async (): Promise<void> => {
    for (const module of house.modules) await module.tidy?.(house.db, new Date())
  }
  await tidy()
  server.log.info({ database: database.name, migrations, factFiles }, 'ready to listen')
  const address = await server.listen({ port: settings.port, host: settings.host })
  // For whoever typed the command; a program that keeps the log has the line above.
  if (process.stdout.isTTY) process.stdout.write(`\n  The site is at ${address}\n\n`)
  const hourly = setInterval(
    () => void tidy().catch((error: unknown) => server.log.error(errorForLog(error))),
    3_600_000
  )

  // Requests under way are finished first; a second signal ends the process at once.
  const stop = async (): Promise<void> => {
    clearInterval(hourly)
    await server.close()
    await database.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

// What stops a start is nearly always a setting, a port or a folder: the sentence says which; a stack would bury it.
await start().catch((error: unknown) => {
  process.stderr.write(`Scrutable did not start. ${wordsOf(error)}\n`)
  process.exit(1)
})

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${wordsOf(error.cause)}`
}
