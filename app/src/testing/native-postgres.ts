import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A throw-away PostgreSQL server on this machine, reached by a socket in its own folder. */
export interface NativePostgres {
  /** The address of a database on it, by name. */
  readonly addressOf: (database: string) => string
  readonly stop: () => void
}

const installs = '/usr/lib/postgresql'

/** Where the newest installed server's programs are, or null where there is none. */
export const postgresPrograms = (): string | null => {
  if (!existsSync(installs)) return null
  const newest = readdirSync(installs)
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(installs, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
  return newest ?? null
}

/** What to say where tests on a native server cannot run. */
export const howToInstall =
  'No PostgreSQL server on this machine. Install one with: apt-get install -y postgresql'

/** Starts a server without durability, for tests only. It refuses to run as root, so root hands it to `postgres`. */
export const startPostgres = (programs: string): NativePostgres => {
  const folder = mkdtempSync(join(tmpdir(), 'scrutable-postgres-'))
  const isRoot = userInfo().uid === 0
  if (isRoot) execFileSync('chown', ['postgres', folder])
  chmodSync(folder, 0o700)
  const run = (program: string, args: readonly string[]): void => {
    const command = [join(programs, program), ...args]
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    execFileSync(file, rest, { stdio: 'ignore', cwd: '/' })
  }
  const cluster = join(folder, 'cluster')
  run('initdb', [
    '-D',
    cluster,
    '-A',
    'trust',
    '-U',
    'postgres',
    '--no-sync',
    '--locale=C.UTF-8',
    '-E',
    'UTF8'
  ])
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off`
  run('pg_ctl', ['-D', cluster, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  return {
    addressOf: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    stop: () => {
      run('pg_ctl', ['-D', cluster, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
