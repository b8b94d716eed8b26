import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const run = (command: string) =>
  spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, CLI: fileURLToPath(new URL('cli.ts', import.meta.url)), NODE: process.execPath }
  })

it.each(['nothing', 'toString', 'constructor'])('says that there is no command "%s"', (name) => {
  const { status, stderr } = run(`"$NODE" --conditions=source "$CLI" ${name}`)
  expect([status, stderr]).toEqual([2, expect.stringContaining(`there is no command "${name}"`)])
})
