import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenPlaces } from './testing/broken-places.ts'
import { startJob } from './limits.ts'
import type { Block, Table } from './paper.ts'
import { readText } from './text/read-text.ts'

// A real agenda pack of 81 pages as extracted text. It stands beside the repository and is not part of it.
const pack = new URL('../../../../shared/seed/000_87be7750d68eeb43.txt', import.meta.url)
const isHere = existsSync(pack)
if (!isHere)
  console.warn('SKIPPED: the reference pack is not at ../shared/seed, so reading it whole is not tested')

describe.skipIf(!isHere)('the reference pack', () => {
  const text = isHere ? readFileSync(pack, 'utf8') : ''
  const paper = readText(text, startJob('pack.txt'))
  const between = (from: RegExp, to: RegExp) => {
    const start = paper.blocks.findIndex((block) => 'text' in block && from.test(block.text))
    const end = paper.blocks.findIndex((block, i) => i > start && 'text' in block && to.test(block.text))
    return paper.blocks.slice(start, end === -1 ? undefined : end)
  }
  const first = between(
    /^West Midlands Police and Crime Commissioner Crime Reporting$/,
    /^Report to the West Midlands Police and Crime Panel – /
  )
  const second = between(/^Report to the West Midlands Police and Crime Panel – /, /^Presentation overview$/)
  const captions = (blocks: readonly Block[], label: string) =>
    blocks.flatMap((block) => (block.kind === 'caption' && block.label === label ? [block.number] : []))
  const tableWith = (words: string): Table | undefined =>
    paper.blocks
      .filter((block) => block.kind === 'table')
      .find((table) => table.rows.some((row) => row.some((cell) => cell.text === words)))

  it('keeps the file’s text, and every block and cell is its own slice of it', () => {
    expect(paper.text).toBe(text)
    expect(brokenPlaces(paper)).toEqual([])
  })

  it('has its captions: four figures and three tables in one report, six figures in the other', () => {
    expect(captions(first, 'Figure')).toEqual(['1', '2', '3', '4'])
    expect(captions(first, 'Table')).toEqual(['1', '2', '3'])
    expect(captions(second, 'Figure')).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('has its paragraphs 1 to 69, then 1.1 to 9.17 but for the one whose number extraction lost', () => {
    const numbers = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' && block.number !== null ? [block.number] : []))
    expect(numbers(first)).toEqual(Array.from({ length: 69 }, (_, i) => String(i + 1)))
    const sections = [4, 16, 24, 26, 10, 12, 14, 17, 17]
    const expected = sections.flatMap((last, section) =>
      Array.from({ length: last }, (_, i) => `${section + 1}.${i + 1}`)
    )
    expect(numbers(second)).toEqual(expected.filter((number) => number !== '9.6'))
  })

  it('has the headings of minutes 905 to 914', () => {
    const minutes = paper.blocks.flatMap((block) =>
      block.kind === 'heading' && /^9\d\d$/.test(block.number ?? '') ? [Number(block.number)] : []
    )
    expect(minutes).toEqual([905, 906, 907, 908, 909, 910, 911, 912, 913, 914])
  })

  it('has the commitments as items with their numbers, in both places', () => {
    const markers = paper.blocks.flatMap((block) =>
      block.kind === 'item' && /^\d{2,3}$/.test(block.marker) ? [block.marker] : []
    )
    expect(markers).toEqual([
      '84',
      '172',
      '173',
      '174',
      '222',
      '225',
      '226',
      '227',
      '228',
      '84',
      '172',
      '173',
      '174',
      '222',
      '225',
      '226',
      '227'
    ])
  })

  it('has the car makes in one table of twenty rows and six columns, over the page break', () => {
    const table = tableWith('FORD')
    expect(table?.rows.filter((row) => !row[0]?.isHeader)).toHaveLength(20)
    expect(table?.rows.every((row) => row.length === 6)).toBe(true)
  })

  it('has twelve months under the two lines of headings of the footage table', () => {
    const rows = tableWith('August 2024')?.rows ?? []
    expect(rows.map((row) => row.every((cell) => cell.isHeader))).toEqual([
      true,
      true,
      ...Array.from({ length: 12 }, () => false)
    ])
  })

  it('has 25 tables, and the address at the foot of the pages set aside', () => {
    expect(paper.blocks.filter((block) => block.kind === 'table')).toHaveLength(25)
    expect(paper.furniture).toHaveLength(3)
  })

  it('is read in under 60 ms', () => {
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now()
      readText(text, startJob('pack.txt'))
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(60)
  })
})
