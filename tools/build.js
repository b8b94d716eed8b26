// Builds everything that runs: JavaScript from the TypeScript, and the styles, fonts and script that pages ask for.
// Plain JavaScript, so that the Node that runs npm can run it; what is up to date is left alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAssets, folderOf } from './build-assets.js'

const house = fileURLToPath(new URL('../', import.meta.url))

function buildCode() {
  const tsc = join(folderOf('typescript'), 'bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-b'], { cwd: house, stdio: 'inherit' })
  if (status !== 0) throw new Error('The TypeScript does not compile: see the lines above')
  return 'compiled where it had changed'
}

async function step(name, make) {
  const start = performance.now()
  const said = await make()
  console.log(`${name}: ${said} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}

try {
  await step('styles', () => buildAssets(join(house, 'app/assets')))
  await step('code', buildCode)
} catch (error) {
  console.error(`build: ${error.message}`)
  process.exitCode = 1
}
