import { openHouse } from './house.ts'
import { openDatabase } from './platform/database.ts'
import { buildServer } from './platform/http.ts'
import { readSettings } from './platform/settings.ts'

const settings = readSettings(process.env)
const database = await openDatabase(settings.database)
const { house, migrations, factFiles } = await openHouse(database, settings.factsFolder, () => new Date())
const server = await buildServer(house, settings)

server.log.info({ database: database.name, migrations, factFiles }, 'ready to listen')
const address = await server.listen({ port: settings.port, host: settings.host })
// For whoever typed the command; a program that keeps the log has the line above.
if (process.stdout.isTTY) process.stdout.write(`\n  The site is at ${address}\n\n`)

const tidy = async (): Promise<void> => {
  for (const module of house.modules) await module.tidy?.(house.db, new Date())
}
const hourly = setInterval(() => void tidy().catch((error: unknown) => server.log.error(error)), 3_600_000)
await tidy()

// Requests under way are finished first; a second signal ends the process at once.
const stop = async (): Promise<void> => {
  clearInterval(hourly)
  await server.close()
  await database.close()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
