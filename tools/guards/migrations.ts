import { posix } from 'node:path'
import type { Breach, Guard } from './guard.ts'

/** Migrations run in the order of their numbers, so no two in the house share one. */
export const migrations: Guard = {
  name: 'migrations',
  things: 'migrations',
  minimum: 7,
  look: (tree) => {
    const files = tree.paths.filter((path) => /\/migrations\/[^/]+\.sql$/.test(path))
    return { looked: files.length, breaches: [...files.flatMap(misnamed), ...clashes(files)] }
  }
}

const misnamed = (file: string): readonly Breach[] =>
  /^\d{4}-[a-z-]+\.sql$/.test(posix.basename(file))
    ? []
    : [{ file, line: 1, rule: 'a migration would never run', remedy: 'Name it NNNN-words.sql' }]

const clashes = (files: readonly string[]): readonly Breach[] => {
  const byNumber = Map.groupBy(files, (file) => posix.basename(file).slice(0, 4))
  const next = String(Math.max(0, ...[...byNumber.keys()].map(Number).filter(Number.isInteger)) + 1).padStart(
    4,
    '0'
  )
  return [...byNumber].flatMap(([number, [first, ...rest]]) =>
    rest.map((file) => ({
      file,
      line: 1,
      rule: `migration number ${number} is also ${first}`,
      remedy: `Take the next free number, ${next}, if this one never ran anywhere`
    }))
  )
}
