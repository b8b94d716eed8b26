import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { makeWorkers } from './workers.ts'

const script = (text: string): URL => {
  const file = join(mkdtempSync(join(tmpdir(), 'scrutable-worker-')), 'worker.mjs')
  writeFileSync(file, `process.once('message', async (work) => { ${text} })`)
  return pathToFileURL(file)
}

const limits = { milliseconds: 5_000, megabytes: 64, atOnce: 2, waiting: 1 }

it('gives back what the worker posts', async () => {
  const double = makeWorkers<Uint8Array>(script('process.send(work.of.map((n) => n * 2))'), limits)
  expect(await double({ of: new Uint8Array([21]) })).toEqual({ ok: true, result: new Uint8Array([42]) })
})

it('ends work that never ends, that eats memory, or that throws, and says which', async () => {
  const run = (text: string, milliseconds = 5_000) =>
    makeWorkers(script(text), { ...limits, milliseconds })({})
  expect(await run('for (;;);', 200)).toEqual({ ok: false, why: 'timed_out' })
  expect(await run('const kept = []; for (;;) kept.push(new Array(1000).fill({}))')).toEqual({
    ok: false,
    why: 'too_much_memory',
    ending: 'SIGABRT'
  })
  expect(await run('throw new Error("no")')).toEqual({ ok: false, why: 'failed', ending: 'exit 1' })
  expect(await run('process.exit(0)')).toEqual({ ok: false, why: 'failed', ending: 'exit 0' })
  expect(await makeWorkers(script(''), limits)({ of: () => 1 })).toEqual({ ok: false, why: 'failed' })
})

it('hears the result of a worker that was gone before anybody listened', async () => {
  const outcome = makeWorkers<number>(script('process.send(7)'), limits)({})
  await setImmediate()
  // A site busy with other visitors finds the end of the worker and its message waiting together.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500)
  expect(await outcome).toEqual({ ok: true, result: 7 })
})

it('lets so many wait and turns the rest away', async () => {
  const slow = makeWorkers(script('setTimeout(() => process.send(1), 200)'), limits)
  const outcomes = await Promise.all([slow({}), slow({}), slow({}), slow({})])
  expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true, false])
})

it('lets the work write no file and start no program', async () => {
  const tries = makeWorkers(
    script(`
      const attempt = (what) => { try { what(); return 'done' } catch (error) { return error.code } }
      const { writeFileSync, readFileSync } = await import('node:fs')
      const { spawnSync } = await import('node:child_process')
      process.send([
        attempt(() => writeFileSync(new URL('left-behind', import.meta.url), 'x')),
        attempt(() => readFileSync('/etc/passwd')),
        attempt(() => spawnSync('true'))
      ])`),
    limits
  )
  expect(await tries({})).toEqual({ ok: true, result: Array(3).fill('ERR_ACCESS_DENIED') })
})
