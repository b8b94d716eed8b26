#!/usr/bin/env node
// Plain JavaScript that any Node can read: finds the Node this project is pinned to, builds if nothing is built yet, and
// hands over. Everything else is in src/cli.ts.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const app = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(app, 'dist', 'cli.js')
const isOld = Number(process.versions.node.split('.')[0]) < 22

const pinnedNode = () => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
  } catch {
    return process.execPath
  }
}

const hand = (command, args, stdio) => {
  const { status, error } = spawnSync(command, args, { stdio })
  if (error) throw error
  return status ?? 1
}

if (!existsSync(built)) {
  process.stderr.write('Building once…\n')
  const status = hand(process.execPath, [join(app, '..', 'tools', 'build.js')], ['ignore', 2, 2])
  if (status !== 0) process.exit(status)
}
const node = isOld ? pinnedNode() : process.execPath
if (node === process.execPath) await import(built)
else process.exit(hand(node, [built, ...process.argv.slice(2)], 'inherit'))
