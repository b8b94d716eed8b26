import { expect, it } from 'vitest'
import { brokenPlaces } from '../testing/broken-places.ts'
import { startJob } from '../limits.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string) => readMarkdown(text, startJob('report.md'))
const briefly = (text: string) =>
  read(text).blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.kind} ${block.text}`))

it('words come without the marks of Markdown, and every block is its own slice', () => {
  const paper = read('# 1 The *plan*\n\nA **12%** fall, see [the plan](https://example.org).\nIt goes on.\n')
  expect(paper.blocks.map((block) => block.kind !== 'table' && block.text)).toEqual([
    'The plan',
    'A 12% fall, see the plan. It goes on.'
  ])
  expect(paper.title).toBe('The plan')
  expect(brokenPlaces(paper)).toEqual([])
})

it('tables have a header row, and cells keep their columns when empty', () => {
  const [table] = read('| Ward | Q1 |\n|---|---:|\n| Ash | |\n| Elm | 4 |\n').blocks
  if (table?.kind !== 'table') throw new Error('no table')
  expect(table.rows.map((row) => row.map((cell) => [cell.column, cell.text, cell.isHeader]))).toEqual([
    [
      [0, 'Ward', true],
      [1, 'Q1', true]
    ],
    [
      [0, 'Ash', false],
      [1, '', false]
    ],
    [
      [0, 'Elm', false],
      [1, '4', false]
    ]
  ])
})

it('lists go deeper, and numbered items as long as paragraphs are numbered paragraphs', () => {
  const long =
    'The panel considered the report at length, and asked that the figures for each area be set out in the next one, with reasons.'
  const { blocks } = read(`- one\n  - two\n\n12. ${long}\n\n13. Noted.\n\nNext:\n\n1. short\n2. list\n`)
  const brief = blocks.map((block) =>
    block.kind === 'item' ? [block.marker, block.depth] : block.kind === 'paragraph' && block.number
  )
  expect(brief).toEqual([['•', 0], ['•', 1], '12', '13', null, ['1.', 0], ['2.', 0]])
})

it('a caption on a line of its own inside a paragraph is a caption', () => {
  expect(briefly('See Table 1.\nTable 1. Tax base by band\nBands A to D: 41,220')).toEqual([
    'paragraph See Table 1.',
    'caption Table 1. Tax base by band',
    'paragraph Bands A to D: 41,220'
  ])
})

it('tables written in HTML are read', () => {
  expect(briefly('<table><tr><th>a<th>b<tr><td>1<td>2</table>\n')).toEqual(['table'])
})

it('a passage made to hold up the parser is read as plain text', () => {
  const started = performance.now()
  expect(read('- '.repeat(50_000)).blocks).toHaveLength(1)
  expect(read('a*'.repeat(50_000)).blocks).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(2000)
})
