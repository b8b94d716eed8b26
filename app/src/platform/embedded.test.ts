import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openInFolder, streamOperations } from './embedded.ts'

const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'scrutable-embedded-')), 'data')

it('puts every commit on disk before it is acknowledged', async () => {
  const { pglite, close } = await openInFolder(newFolder())
  const operations = streamOperations(pglite)
  const flush = operations.fsync
  let flushes = 0
  operations.fsync = (stream) => {
    flushes += 1
    return flush?.(stream) ?? 0
  }
  await pglite.query('create table note (id int)')
  const before = flushes
  for (let id = 0; id < 20; id += 1) await pglite.query('insert into note values ($1)', [id])
  expect(flushes - before).toBeGreaterThanOrEqual(20)
  await close()
})

it('keeps its folder to its owner, and to one process at a time', async () => {
  const folder = newFolder()
  const first = await openInFolder(folder)
  expect(statSync(folder).mode & 0o077).toBe(0)
  await expect(openInFolder(folder)).rejects.toThrow('is in use by process')
  await first.close()
  const again = await openInFolder(folder)
  await again.close()
})
