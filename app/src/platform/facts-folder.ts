import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database } from './database.ts'
import type { Facts } from './module.ts'
import { readYaml } from './yaml-file.ts'

/** A data file that cannot be taken in: each line says the file, the line and what is wrong. */
export class BadFacts extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `Nothing was loaded. ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.join('\n')}`
    )
    this.name = 'BadFacts'
    this.problems = problems
  }
}

/** How many files of facts were taken in. */
export interface Loaded {
  readonly files: number
}

/**
 * Fills a database from a folder of facts, in the order of `kinds`; nothing is saved unless every file fits. Call it in a
 * transaction, so that a save that fails leaves nothing behind either.
 * @throws BadFacts naming every file and line that does not fit.
 */
export const loadFacts = async (db: Database, folder: string, kinds: readonly Facts[]): Promise<Loaded> => {
  if (!existsSync(folder))
    throw new BadFacts([`${folder}: there is no such folder; set SCRUTABLE_FACTS to the folder of facts`])
  const read = kinds.flatMap((kind) => filesOf(folder, kind).map((file) => readFacts(folder, file, kind)))
  const problems = [
    ...read.flatMap((file) => file.problems),
    ...strangers(
      folder,
      read.map((file) => file.name)
    )
  ]
  if (problems.length > 0) throw new BadFacts(problems)
  for (const file of read) await file.save(db)
  return { files: read.length }
}

interface ReadFacts {
  readonly name: string
  readonly problems: readonly string[]
  readonly save: (db: Database) => Promise<void>
}

const filesOf = (folder: string, { files }: Facts): readonly string[] => {
  if (!files.includes('*')) return [files]
  const inside = join(folder, dirname(files))
  const [before = '', after = ''] = basename(files).split('*')
  if (!existsSync(inside)) return []
  return readdirSync(inside)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .toSorted()
    .map((name) => `${dirname(files)}/${name}`)
}

const readFacts = (folder: string, name: string, { schema, save }: Facts): ReadFacts => {
  const bad = (problems: readonly string[]): ReadFacts => ({ name, problems, save: async () => undefined })
  const path = join(folder, name)
  if (!existsSync(path))
    return bad([`${name}: this file is missing; add it, even if it only says that there is nothing`])
  const fitted = readYaml(name, readFileSync(path, 'utf8'), schema)
  if (!fitted.ok) return bad(fitted.problems)
  // The schema and the save function were joined by `facts()`, which checks that they agree.
  return { name, problems: [], save: (db) => save(db, fitted.data as never) }
}

const strangers = (folder: string, known: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name) && !known.includes(name))
    .map((name) => `${name}: no part of Scrutable reads this file; rename it or take it out`)
