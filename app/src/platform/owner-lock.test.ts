import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { takeOwnerLock } from './owner-lock.ts'

const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'scrutable-lock-')), 'data')

it('refuses a second owner, naming the folder, the holder and what to do', () => {
  const folder = newFolder()
  const lock = takeOwnerLock(folder)
  expect(() => takeOwnerLock(folder)).toThrow(
    new RegExp(`${folder} is in use by process ${process.pid}.*SCRUTABLE_DATA`)
  )
  lock.release()
  takeOwnerLock(folder).release()
})

it('takes over from a process that died, even one whose number lives again', () => {
  const folder = newFolder()
  for (const left of ['999999999 1\n', `${process.pid} 1\n`, 'spoilt', '']) {
    writeFileSync(`${folder}.lock`, left)
    const lock = takeOwnerLock(folder)
    expect(readFileSync(`${folder}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    lock.release()
  }
})

it('lets nobody else read who holds it', () => {
  const folder = newFolder()
  const lock = takeOwnerLock(folder)
  expect(statSync(`${folder}.lock`).mode & 0o077).toBe(0)
  lock.release()
})
