import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openMemoryDatabase, type OpenDatabase } from './database.ts'
import { BadFacts, loadFacts } from './facts-folder.ts'
import { facts } from './module.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await openMemoryDatabase()
})
afterAll(() => database.close())

const saved: string[] = []
const notes = facts({
  files: 'notes/*.yaml',
  schema: z.strictObject({
    title: z.string(),
    on: z.iso.date(),
    lines: z.array(z.strictObject({ text: z.string() }))
  }),
  save: async (_db, { title }) => void saved.push(title)
})

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'scrutable-facts-'))
  mkdirSync(join(folder, 'notes'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const good = 'title: One\non: 2025-11-17\nlines:\n  - text: a\n'

it('names the file and the line of everything that does not fit, and saves nothing', async () => {
  const folder = folderOf({
    'notes/a.yaml': good,
    'notes/b.yaml': 'title: Two\non: 2025-02-30\nlines:\n  - text: a\n  - text: 7\n    colour: red\n',
    'notes/c.yaml': 'title: [unclosed\n'
  })
  const refused: unknown = await loadFacts(database.db, folder, [notes]).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(BadFacts)
  expect(refused).toHaveProperty('problems', [
    expect.stringMatching(/^notes\/b\.yaml:2: on: Invalid ISO date/),
    expect.stringMatching(/^notes\/b\.yaml:5: lines\.1\.text: /),
    expect.stringMatching(/^notes\/b\.yaml:5: lines\.1: Unrecognized key: "colour"/),
    expect.stringMatching(/^notes\/c\.yaml:\d: /)
  ])
  expect(saved).toEqual([])
})

it('names a file that is missing and a file that nobody reads', async () => {
  const site = facts({ files: 'site.yaml', schema: z.unknown(), save: async () => undefined })
  const folder = folderOf({ 'notes/a.yaml': good, 'nots.yaml': good })
  await expect(loadFacts(database.db, folder, [site, notes])).rejects.toThrow(
    /2 problems:\nsite\.yaml: this file is missing.*\nnots\.yaml: no part of Scrutable reads this file/
  )
})

it('saves the files of a folder in the order of their names', async () => {
  const folder = folderOf({ 'notes/b.yaml': good.replace('One', 'Two'), 'notes/a.yaml': good })
  expect(await loadFacts(database.db, folder, [notes])).toEqual({ files: 2 })
  expect(saved).toEqual(['One', 'Two'])
})

it('names the setting where there is no folder', async () => {
  await expect(loadFacts(database.db, '/no/such/folder', [notes])).rejects.toThrow(
    /no such folder.*SCRUTABLE_FACTS/
  )
})
