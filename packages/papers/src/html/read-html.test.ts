import { describe, expect, it } from 'vitest'
import { brokenPlaces } from '../testing/broken-places.ts'
import { startJob } from '../limits.ts'
import { readHtml } from './read-html.ts'

const read = (html: string) => readHtml(html, startJob('report.html'))
const briefly = (html: string) =>
  read(html).blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.kind} ${block.text}`))
const grid = (html: string) => {
  const table = read(html).blocks.find((block) => block.kind === 'table')
  return table?.kind === 'table'
    ? table.rows.map((row) => row.map((cell) => `${cell.column}${cell.isHeader ? '#' : ''} ${cell.text}`))
    : null
}

it('headings, paragraphs and captions come in reading order, and every block is its own slice', () => {
  const paper = read(
    '<title>Crime</title><h1>1 Purpose</h1><p>12. Calls <b>ro</b>se.<figure><figcaption>Figure 2. Calls</figcaption></figure>'
  )
  expect(paper.blocks.map((block) => [block.kind, 'number' in block && block.number])).toEqual([
    ['heading', '1'],
    ['paragraph', '12'],
    ['caption', '2']
  ])
  expect(paper.title).toBe('Crime')
  expect(brokenPlaces(paper)).toEqual([])
})

it('what a browser does not show is left out and counted', () => {
  const html =
    '<style>p{}</style><script>var a = "<p>no"</script><p>Seen<p hidden>No<p style="display: none">No<p><del>old</del>new'
  expect(briefly(html)).toEqual(['paragraph Seen', 'paragraph new'])
  expect(read(html).warnings).toMatchObject([{ code: 'hidden_text_left_out', count: 2 }])
})

it('the number of a note does not join the figure before it', () => {
  expect(briefly('<p>13,610<sup>1</sup> vehicles, 30 m<sup>2</sup>, the 4<sup>th</sup>')).toEqual([
    'paragraph 13,610¹ vehicles, 30 m², the 4th'
  ])
})

it('a list of commitments typed with their numbers keeps them as its markers', () => {
  const html = '<p>The plan says:<ul><li>84 Attend incidents<li>172 Answer calls</ul><p>33 Officers attended.'
  expect(
    read(html).blocks.map((block) => (block.kind === 'item' ? [block.marker, block.text] : block.kind))
  ).toEqual(['paragraph', ['84', 'Attend incidents'], ['172', 'Answer calls'], 'paragraph'])
})

it('lists bear the markers a browser prints', () => {
  const items = read('<ul><li>one<ul><li>two</ul></ul><ol start=3 type=a><li>x<li>y</ol>').blocks
  expect(items.map((block) => block.kind === 'item' && [block.marker, block.depth, block.text])).toEqual([
    ['•', 0, 'one'],
    ['•', 1, 'two'],
    ['c.', 0, 'x'],
    ['d.', 0, 'y']
  ])
})

describe('a table', () => {
  it('lays out cells that span rows and columns', () => {
    expect(
      grid('<table><tr><th rowspan=2>Ward<th colspan=2>2024<tr><th>Q1<th>Q2<tr><td>Ash<td>1<td>2</table>')
    ).toEqual([
      ['0# Ward', '1# 2024'],
      ['1# Q1', '2# Q2'],
      ['0 Ash', '1 1', '2 2']
    ])
  })
  it('without header cells has its headers told by their wording', () => {
    expect(grid('<table><tr><td>Ward<td>Reports<tr><td>Ash<td>41</table>')?.[0]).toEqual([
      '0# Ward',
      '1# Reports'
    ])
  })
  it('with unclosed cells is repaired as browsers do', () => {
    expect(grid('<table><td>a<td>b<tr><td>c<td>d</table>')).toHaveLength(2)
  })
  it('inside a cell becomes words of that cell', () => {
    expect(
      grid('<table><tr><td>x<table><tr><td>in<td>ner</table><td>y<tr><td>p<td>q</table>')?.[0]?.[0]
    ).toContain('x in ner')
  })
  it('that only lays out a page is read as prose', () => {
    expect(briefly('<table role=presentation><tr><td><p>One<p>Two<td>Three</table>')).toHaveLength(3)
    expect(briefly('<table><tr><td>Only one column</table>')).toEqual(['paragraph Only one column'])
  })
})
