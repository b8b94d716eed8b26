import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { brokenPlaces } from './testing/broken-places.ts'
import { goldenInputs } from './testing/golden-inputs.ts'
import { readPaper } from './index.ts'
import type { Block, Paper } from './index.ts'

// Each folder holds a file and what it reads as. A missing expectation is written, to be looked at and kept.
const folder = new URL('../cases/', import.meta.url)
const cases = goldenInputs()

it('there are cases to read', () => {
  expect(cases.length).toBeGreaterThanOrEqual(13)
})

it.each(cases)('$case reads as expected', async ({ case: folderName, name, bytes }) => {
  const reading = await readPaper(bytes, { name })
  const found = reading.ok ? inBrief(reading.paper) : { code: reading.code, message: reading.message }
  expect(reading.ok ? brokenPlaces(reading.paper) : []).toEqual([])
  const expected = new URL(`${folderName}/expected.json`, folder)
  if (!existsSync(expected)) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`)
  expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
})

function inBrief(paper: Paper) {
  return {
    title: paper.title,
    blocks: paper.blocks.map(blockInBrief),
    furniture: paper.furniture.map(({ text }) => text),
    warnings: paper.warnings.map(({ code, count }) => `${code} ${count}`)
  }
}

function blockInBrief(block: Block): string | readonly string[] {
  const page = block.page === null ? '' : `p${block.page} `
  if (block.kind === 'table')
    return block.rows.map(
      (row, i) => `${block.continuations.includes(i) ? '… ' : ''}${row.map(cellInBrief).join(' | ')}`
    )
  const text = block.text.replace(/\s+/g, ' ')
  if (block.kind === 'item') return `${page}item ${block.marker} ${block.depth}: ${text}`
  if (block.kind === 'caption') return `${page}caption ${block.label} ${block.number}: ${text}`
  const level = block.kind === 'heading' ? ` ${block.level}` : ''
  return `${page}${block.kind}${level}${block.number === null ? '' : ` (${block.number})`}: ${text}`
}

function cellInBrief(cell: { isHeader: boolean; colSpan: number; rowSpan: number; text: string }): string {
  const spans = `${cell.colSpan > 1 ? `→${cell.colSpan} ` : ''}${cell.rowSpan > 1 ? `↓${cell.rowSpan} ` : ''}`
  return `${cell.isHeader ? '# ' : ''}${spans}${cell.text}`
}
