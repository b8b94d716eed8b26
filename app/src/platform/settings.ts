import { z } from 'zod'
import { inHouse } from './places.ts'

const port = z.coerce.number().int().min(0).max(65_535)

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  SCRUTABLE_DATA: z.string().optional(),
  SCRUTABLE_FACTS: z.string().optional(),
  SCRUTABLE_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info')
})

/** Where to listen, which database, which folder of facts to begin with: read once, at start. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly database:
    | { readonly kind: 'postgres'; readonly url: string }
    | { readonly kind: 'embedded'; readonly folder: string }
  /** The folder of facts an empty database is filled from. */
  readonly factsFolder: string
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/**
 * Reads the settings from environment variables.
 * @throws Error naming each variable that does not fit and why.
 */
export const readSettings = (variables: Readonly<Record<string, string | undefined>>): Settings => {
  const read = environment.safeParse(variables)
  if (!read.success) throw new Error(`Settings: ${read.error.issues.map(issueWords).join('; ')}`)
  const { PORT, HOST, DATABASE_URL, SCRUTABLE_DATA, SCRUTABLE_FACTS, SCRUTABLE_LOG } = read.data
  return {
    port: PORT,
    host: HOST,
    database: DATABASE_URL
      ? { kind: 'postgres', url: DATABASE_URL }
      : { kind: 'embedded', folder: SCRUTABLE_DATA ?? inHouse('data') },
    factsFolder: SCRUTABLE_FACTS ?? inHouse('samples', 'west-midlands'),
    log: SCRUTABLE_LOG
  }
}

const issueWords = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')} ${issue.message}`
