import { z } from 'zod'
import { isIP } from 'node:net'
import { inHouse } from './places.ts'

const port = z.coerce
  .number('is not a number')
  .int('is not a whole number')
  .min(0, 'is less than 0')
  .max(65_535, 'is more than 65535')

const isNetwork = (text: string): boolean => text === 'loopback' || isIP(text.replace(/\/\d{1,3}$/, '')) > 0

const networks = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (all) => all.every(isNetwork),
    'must be addresses such as 192.0.2.5 or 192.0.2.0/24, parted by commas'
  )

const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  SCRUTABLE_DATA: z.string().optional(),
  SCRUTABLE_FACTS: z.string().optional(),
  SCRUTABLE_PROXY: networks.default(['loopback']),
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
  /** The addresses and networks of proxies whose word on a visitor's own address is taken. */
  readonly proxies: readonly string[]
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/**
 * Reads the settings from environment variables.
 * @throws Error naming each variable that does not fit and why.
 */
export const readSettings = (variables: Readonly<Record<string, string | undefined>>): Settings => {
  const read = environment.safeParse(givenOf(variables))
  if (!read.success) throw new Error(`Settings: ${read.error.issues.map(issueWords).join('; ')}`)
  const { PORT, HOST, DATABASE_URL, SCRUTABLE_DATA, SCRUTABLE_FACTS, SCRUTABLE_PROXY, SCRUTABLE_LOG } =
    read.data
  return {
    port: PORT,
    host: HOST,
    database: DATABASE_URL
      ? { kind: 'postgres', url: DATABASE_URL }
      : { kind: 'embedded', folder: SCRUTABLE_DATA ?? inHouse('data') },
    factsFolder: SCRUTABLE_FACTS ?? inHouse('samples', 'west-midlands'),
    proxies: SCRUTABLE_PROXY,
    log: SCRUTABLE_LOG
  }
}

// A variable set to nothing, as a file of settings leaves it, is not set.
const givenOf = (
  variables: Readonly<Record<string, string | undefined>>
): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

const issueWords = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')} ${issue.message}`
