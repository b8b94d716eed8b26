import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openDatabase } from '../platform/database.ts'

// Kills a writing process 25 times and looks, each time, for every row it was told is safe.
const times = 25
const folder = join(mkdtempSync(join(tmpdir(), 'scrutable-durability-')), 'data')
const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

interface Life {
  readonly lastSafe: number
  /** What a second process that tried to open the same folder said. */
  readonly second: string
}

const start = () =>
  spawn(process.execPath, ['--conditions=source', writer, folder], { stdio: ['ignore', 'pipe', 'pipe'] })

const liveAndKill = (ms: number): Promise<Life> =>
  new Promise((resolve, reject) => {
    const child = start()
    let said = ''
    let errors = ''
    let second = ''
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    child.stdout.on('data', (chunk) => {
      if (said === '') {
        // It is killed in the middle of its writing, and not before the second process had its answer.
        void trySecond().then((words) => {
          second = words
          return setTimeout(() => child.kill('SIGKILL'), ms)
        })
      }
      said += String(chunk)
    })
    child.on('exit', () => {
      // A number cut short by the kill was not said whole.
      const whole = said.slice(0, said.lastIndexOf('\n') + 1)
      const lastSafe = Number(whole.trimEnd().split('\n').at(-1))
      if (lastSafe > 0) resolve({ lastSafe, second })
      else reject(new Error(`the writer wrote nothing: ${errors}`))
    })
  })

const trySecond = (): Promise<string> =>
  new Promise((resolve) => {
    const child = start()
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += String(chunk)))
    child.on('exit', () => resolve(errors))
  })

let lost = 0
let refused = 0
let safe = 0
for (let life = 1; life <= times; life += 1) {
  const { lastSafe, second } = await liveAndKill(Math.random() * 1000)
  const { db, close } = await openDatabase({ kind: 'embedded', folder })
  const { rows } = await sql<{
    found: number
  }>`select count(*)::int as found from kept where id <= ${lastSafe}`.execute(db)
  await close()
  lost += lastSafe - (rows[0]?.found ?? 0)
  refused += second.includes('is in use by process') ? 1 : 0
  safe = lastSafe
}
rmSync(join(folder, '..'), { recursive: true, force: true })

process.stdout.write(
  `killed ${times} times while writing: ${safe} rows acknowledged, ${lost} lost; a second process refused ${refused} of ${times} times\n`
)
process.exitCode = lost === 0 && refused === times ? 0 : 1
