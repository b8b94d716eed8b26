import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { hostileShapes } from './hostile-shapes.ts'
import type { OneCheck } from './one-check.ts'

// How time and memory grow with length, and how long text takes that was made to take long. Every text has a process of
// its own, so that none is helped by what another has warmed and none pays for what another has left behind.
const [file, wanted = ''] = process.argv.slice(2)
if (file === undefined)
  throw new Error('Name a text file: npm run bench:limits -- FILE [part of the name of a shape]')
const size = 1_000_000
const most = 1000
const patience = 120_000

const measure = (kind: 'shape' | 'copies', name: string, amount: number): OneCheck | null => {
  const script = fileURLToPath(new URL('one-check.ts', import.meta.url))
  const ran = spawnSync(process.execPath, ['--conditions=source', script, kind, name, String(amount)], {
    encoding: 'utf8',
    timeout: patience
  })
  // Written by one-check.ts alone.
  return ran.status === 0 ? (JSON.parse(ran.stdout) as OneCheck) : null
}

const row = (cells: readonly (string | number)[], widths: readonly number[]): void =>
  console.log(cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join('  '))

console.log(
  `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB; Node ${process.versions.node}\n`
)
const lengths = [8, 11, 8, 10, 13, 8]
row(['copies', 'characters', 'ms', 'processor', 'ms each', 'peak MB'], lengths)
for (const copies of wanted === '' ? [1, 10, 100] : []) {
  const one = measure('copies', file, copies)
  if (one === null) throw new Error(`${copies} copies of ${file} could not be checked in two minutes`)
  const { characters, clock, processor, megabytes, outcome } = one
  const figures = [clock, processor, clock / copies, megabytes].map(Math.round)
  row([copies, characters, ...figures, outcome], lengths)
}

console.log(`\na megabyte of one thing; the aim is ${most} ms`)
const widths = [8, 10, 8]
row(['ms', 'processor', 'peak MB'], widths)
const taken = hostileShapes
  .filter(({ name }) => name.includes(wanted))
  .map(({ name }) => ({ name, one: measure('shape', name, size) }))
  .toSorted((a, b) => (b.one?.clock ?? Infinity) - (a.one?.clock ?? Infinity))
for (const { name, one } of taken) {
  if (one === null) row([`over ${patience}`, '', '', name], widths)
  else
    row(
      [
        Math.round(one.clock),
        Math.round(one.processor),
        Math.round(one.megabytes),
        `${name} (${one.outcome})`
      ],
      widths
    )
}
const over = taken.filter(({ one }) => one === null || one.clock > most)
console.log(`\n${taken.length} shapes, ${over.length} over ${most} ms`)
