import type { TestProject } from 'vitest/node'
import { howToInstall, postgresPrograms, startPostgres } from './native-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the throw-away server's own database; null where no server is installed. */
    postgres: string | null
  }
}

/**
 * Before any test: starts one PostgreSQL server for them all, where one is installed. Where SCRUTABLE_TEST_POSTGRES is
 * set a missing server is an error; elsewhere it is said aloud.
 */
export const setup = (project: TestProject): (() => void) => {
  const programs = postgresPrograms()
  if (programs === null) {
    if (process.env['SCRUTABLE_TEST_POSTGRES']) throw new Error(howToInstall)
    console.warn(`SKIPPED on native PostgreSQL: ${howToInstall}`)
    project.provide('postgres', null)
    return () => undefined
  }
  const server = startPostgres(programs)
  project.provide('postgres', server.addressOf('postgres'))
  return server.stop
}
