import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inHouse } from './places.ts'

/** How long a piece of work may take, how much memory, how many at once and how many may wait for a turn. */
export interface WorkerLimits {
  readonly milliseconds: number
  readonly megabytes: number
  readonly atOnce: number
  readonly waiting: number
}

/** What came of a piece of work. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | {
      readonly ok: false
      readonly why: 'busy' | 'timed_out' | 'too_much_memory' | 'failed'
      /** How a process that failed ended, for the log: "exit 1", "SIGKILL". */
      readonly ending?: string
    }

/**
 * Runs work apart from the process that answers visitors, each piece in a process of its own that may read the program's
 * own files, write none, and is gone afterwards. A thread would not do: one that runs out of memory can take the site
 * with it. The script waits for one message, the work, and sends one back, the result.
 *
 * @param script the worker's own file, beside the caller's: "./worker.ts"
 */
export const makeWorkers = <Result>(
  script: URL,
  limits: WorkerLimits
): ((work: object) => Promise<Outcome<Result>>) => {
  let running = 0
  const queue: (() => void)[] = []
  const begin = async (): Promise<boolean> => {
    if (running < limits.atOnce) {
      running += 1
      return true
    }
    if (queue.length >= limits.waiting) return false
    await new Promise<void>((go) => queue.push(go))
    return true
  }
  // The next in the queue takes over this one's turn.
  const end = (): void => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }
  return async (work) => {
    if (!(await begin())) return { ok: false, why: 'busy' }
    try {
      return await runOnce<Result>(script, work, limits)
    } finally {
      end()
    }
  }
}

const runOnce = <Result>(script: URL, work: object, limits: WorkerLimits): Promise<Outcome<Result>> =>
  new Promise((resolve) => {
    const worker = fork(runnable(script), [], {
      execArgv: [
        `--max-old-space-size=${limits.megabytes}`,
        '--permission',
        `--allow-fs-read=${inHouse()}`,
        `--allow-fs-read=${fileURLToPath(new URL('.', script))}`,
        // From source, the libraries are read from source too.
        ...(isSource(script) ? ['--conditions=source'] : [])
      ],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    const finish = (outcome: Outcome<Result>): void => {
      clearTimeout(timer)
      resolve(outcome)
      worker.kill('SIGKILL')
    }
    const timer = setTimeout(() => finish({ ok: false, why: 'timed_out' }), limits.milliseconds)
    // The script and its caller agree on the result's type; nothing else can send here.
    worker.once('message', (result) => finish({ ok: true, result: result as Result }))
    // More than one error may come, of starting it and of sending to it; one that nobody hears would end the site.
    worker.on('error', (error) => finish({ ok: false, why: 'failed', ending: error.name }))
    worker.once('exit', (code, signal) => {
      const why = signal === 'SIGABRT' ? 'too_much_memory' : 'failed'
      const end = (): void => finish({ ok: false, why, ending: signal ?? `exit ${code}` })
      // What it sent last may still be on its way, and comes before the end of the connection.
      if (worker.connected) worker.once('disconnect', end)
      else end()
    })
    try {
      worker.send(work)
    } catch {
      finish({ ok: false, why: 'failed' })
    }
  })

// The script is named as in the source; once built, it stands under the same name as JavaScript.
const runnable = (script: URL): string => {
  const file = fileURLToPath(script)
  return isSource(script) ? file : file.replace(/\.ts$/, '.js')
}

const isSource = (script: URL): boolean => script.pathname.includes('/src/')
