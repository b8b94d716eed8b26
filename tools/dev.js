// Serves the site and starts it again at each change: the compiler watches the sources, Node watches what it writes.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const house = fileURLToPath(new URL('../', import.meta.url))
const run = (args) => spawn(process.execPath, args, { cwd: house, stdio: 'inherit' })

const { status } = spawnSync(process.execPath, ['tools/build.js'], { cwd: house, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
const running = [
  run(['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput']),
  run(['--watch', 'app/dist/server.js'])
]
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal)
  })
}
