import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { corpusFiles, readLabelled } from './corpus.ts'
import { referencePack, readSplits } from './splits.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// The face is two UTF-16 units, as offsets count them.
const report = '🥰 Robberies rose from 320 to 348, up 8.8%. The target is 300.\n'
const claim = {
  kind: 'pct_change',
  inputs: ['320', '348'],
  stated: '8.8',
  op: '=',
  computed: 8.75,
  computed_range: null,
  exact_ok: true,
  tolerance_ok: true,
  span: [13, 42]
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-'))
  writeFileSync(join(folder, 'pack.txt'), report)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const writeLabels = (fields: Readonly<Record<string, unknown>> = {}): string => {
  const file = join(folder, 'labels.json')
  const labels = {
    id: 'pack',
    split: 'reference',
    file: relative(root, join(folder, 'pack.txt')),
    sha256: createHash('sha256').update(report).digest('hex'),
    claims: [claim],
    non_claims: [[44, 61]],
    ...fields
  }
  writeFileSync(file, JSON.stringify(labels))
  return file
}

it('reads labels of a text elsewhere by their offsets', () => {
  const [read] = readLabelled(writeLabels())
  expect(read).toMatchObject({ name: 'pack.txt', split: 'reference', nonClaims: [{ start: 44, end: 61 }] })
  expect(read?.labels.map(({ span, place }) => [span, place])).toEqual([
    ['rose from 320 to 348, up 8.8%', { start: 13, end: 42 }]
  ])
})

it('says so, and reads nothing, where that text is not there', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  expect(readLabelled(writeLabels({ file: '../nowhere/pack.txt' }))).toEqual([])
  expect(warn).toHaveBeenCalledWith(
    expect.stringContaining('../nowhere/pack.txt is not beside this checkout')
  )
})

it('refuses a text that is not the one labelled', () => {
  const file = writeLabels({ sha256: '0'.repeat(64) })
  expect(() => readLabelled(file)).toThrow(/offsets are into another text .* sha256 is to be 000/)
})

it('refuses offsets that are no stretch of the text', () => {
  const outside = writeLabels({ claims: [{ ...claim, span: [13, 900] }] })
  expect(() => readLabelled(outside)).toThrow('claim 1: [13, 900] is no stretch of a text of')
  expect(() => readLabelled(writeLabels({ non_claims: [[20, 20]] }))).toThrow('non-claim 1: [20, 20]')
})

it('the reference pack is a part of its own, not held back, where it is there', () => {
  const file =
    corpusFiles(join(root, 'cases', 'figures')).find((name) => name.includes('reference-pack')) ?? ''
  const part = readSplits(root).find(({ name }) => name === referencePack)
  expect(part?.isHeld ?? false).toBe(false)
  expect(part?.texts.length ?? 0).toBe(readLabelled(file).length)
})
