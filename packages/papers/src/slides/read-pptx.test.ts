import { describe, expect, it } from 'vitest'
import { readPaper } from '../index.ts'
import type { Block, Paper } from '../index.ts'
import { brokenPlaces } from '../testing/broken-places.ts'
import { pptxOf, shape, words } from '../testing/office-maker.ts'
import { inReadingOrder } from './reading-order.ts'

async function read(bytes: Uint8Array): Promise<Paper> {
  const result = await readPaper(bytes, { name: 'overview.pptx' })
  if (!result.ok) throw new Error(result.message)
  expect(brokenPlaces(result.paper)).toEqual([])
  return result.paper
}

const slide = (...shapes: readonly string[]) => ({ shapes: shapes.join('') })
const title = (text: string) => shape({ fills: 'type="title"', paragraphs: [words(text)] })
const box = (text: string, at: readonly [number, number, number, number]) =>
  shape({ at, paragraphs: [words(text)] })
const briefly = (block: Block) => {
  if (block.kind === 'table') return 'table'
  return `${block.page} ${block.kind} ${block.kind === 'item' ? `${block.marker} ${block.depth} ` : ''}${block.text}`
}
const warned = (paper: Paper) => paper.warnings.map(({ code, count }) => `${code} ${count}`)

describe('a slide', () => {
  it('is a page with its title as heading first, and its footer, date and number set aside', async () => {
    const paper = await read(
      pptxOf([
        slide(
          box('Calls rose.', [0, 50, 100, 20]),
          shape({
            fills: 'type="sldNum" idx="4"',
            paragraphs: ['<a:fld type="slidenum"><a:t>1</a:t></a:fld>']
          }),
          title('Overview')
        ),
        slide(title('Detail'), box('Figure 1: Calls', [0, 50, 100, 20]))
      ])
    )
    expect(paper.blocks.map(briefly)).toEqual([
      '1 heading Overview',
      '1 paragraph Calls rose.',
      '2 heading Detail',
      '2 caption Figure 1: Calls'
    ])
    expect(paper.furniture.map(({ text }) => text)).toEqual(['1'])
    expect(paper.pages.map(({ number }) => number)).toEqual([1, 2])
    expect(paper.title).toBe('Overview')
  })

  it('comes in the order in which slides are shown, not that of their parts', async () => {
    const swapped = 'ppt/_rels/presentation.xml.rels'
    const made = (target: string, id: number) =>
      `<Relationship Id="r${id}" Type="x/slide" Target="slides/${target}.xml"/>`
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${made('slide2', 1)}${made('slide1', 2)}</Relationships>`
    const paper = await read(
      pptxOf([slide(title('Last')), slide(title('First'))], { parts: { [swapped]: relations } })
    )
    expect(paper.blocks.map(briefly)).toEqual(['1 heading First', '2 heading Last'])
  })

  it('has its boxes read by where they stand: row by row, or else column by column', async () => {
    const paper = await read(
      pptxOf([
        slide(
          box('right', [520, 100, 400, 400]),
          box('foot', [0, 600, 900, 50]),
          box('left below', [0, 320, 400, 180]),
          box('left', [0, 100, 400, 200])
        )
      ])
    )
    expect(paper.blocks.map((block) => block.kind !== 'table' && block.text)).toEqual([
      'left',
      'left below',
      'right',
      'foot'
    ])
  })

  it('has the boxes of a group read where the group sets them', async () => {
    const transform =
      '<a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/><a:chOff x="0" y="5000"/><a:chExt cx="1000" cy="1000"/></a:xfrm>'
    const group = `<p:grpSp><p:grpSpPr>${transform}</p:grpSpPr>${box('above', [0, 5000, 1000, 1000])}</p:grpSp>`
    const paper = await read(
      pptxOf([slide(box('below', [0, 200, 100, 50]), group, box('last', [0, 300, 100, 50]))])
    )
    expect(paper.text).toBe('above\n\nbelow\n\nlast')
  })

  it('takes places and bullets from its layout and master where it has none of its own', async () => {
    const body = (index: number, list = '') =>
      shape({ fills: `idx="${index}"`, listStyle: list, paragraphs: [] })
    const layout =
      shape({ fills: 'type="body" idx="1"', at: [0, 300, 100, 50] }) +
      shape({
        fills: 'type="body" idx="2"',
        at: [0, 100, 100, 50],
        listStyle: '<a:lvl1pPr><a:buNone/></a:lvl1pPr>'
      })
    const master =
      '<p:cSld><p:spTree/></p:cSld><p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles>'
    const paper = await read(
      pptxOf(
        [
          slide(
            shape({
              fills: 'idx="1"',
              paragraphs: [words('Speeding'), `<a:pPr lvl="1"/>${words('on the A34')}`]
            }),
            shape({ fills: 'idx="2"', paragraphs: [words('Calls rose.')] }),
            body(3)
          )
        ],
        { layout, master }
      )
    )
    expect(paper.blocks.map(briefly)).toEqual([
      '1 paragraph Calls rose.',
      '1 item • 0 Speeding',
      '1 item – 1 on the A34'
    ])
  })

  it('has its numbered points counted as they are printed', async () => {
    const point = (text: string, numbering: string, level = 0) =>
      `<a:pPr lvl="${level}"><a:buAutoNum ${numbering}/></a:pPr>${words(text)}`
    const paper = await read(
      pptxOf([
        slide(
          shape({
            paragraphs: [
              point('one', 'type="arabicPeriod" startAt="3"'),
              point('a', 'type="alphaLcParenBoth"', 1),
              point('b', 'type="alphaLcParenBoth"', 1),
              point('two', 'type="arabicPeriod" startAt="3"'),
              point('c', 'type="alphaLcParenBoth"', 1),
              point('d', 'type="romanUcParenR"', 1)
            ]
          })
        )
      ])
    )
    expect(paper.blocks.map((block) => block.kind === 'item' && block.marker)).toEqual([
      '3.',
      '(a)',
      '(b)',
      '4.',
      '(a)',
      'I)'
    ])
  })

  it('has its tables laid out, with merged cells as one and its first row as a header', async () => {
    const cell = (text: string, attributes = '') =>
      `<a:tc ${attributes}><a:txBody><a:p>${words(text)}</a:p></a:txBody></a:tc>`
    const rows = [
      cell('Area', 'rowSpan="2"') + cell('Recoveries', 'gridSpan="2"') + cell('', 'hMerge="1"'),
      cell('', 'vMerge="1"') + cell('2023/24') + cell('2024/25'),
      cell('North') + cell('6,162') + cell('7,010')
    ]
    const table = `<p:graphicFrame><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/>${rows.map((row) => `<a:tr>${row}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
    const paper = await read(pptxOf([slide(table)]))
    const found = paper.blocks.find((block) => block.kind === 'table')
    expect(found?.rows.map((row) => row.map((one) => [one.text, one.column, one.isHeader]))).toEqual([
      [
        ['Area', 0, true],
        ['Recoveries', 1, true]
      ],
      [
        ['2023/24', 1, true],
        ['2024/25', 2, true]
      ],
      [
        ['North', 0, false],
        ['6,162', 1, false],
        ['7,010', 2, false]
      ]
    ])
  })

  it('is left out where hidden, as are notes, comments, charts and hidden boxes, and each is counted', async () => {
    const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'
    const chart = '<p:graphicFrame><a:graphic><a:graphicData/></a:graphic></p:graphicFrame>'
    const notes = shape({ fills: 'type="body" idx="1"', paragraphs: [words('Pause here')] })
    const blank = shape({ fills: 'type="body" idx="1"', paragraphs: [] })
    const paper = await read(
      pptxOf(
        [
          {
            ...slide(title('Seen'), chart, shape({ properties: 'hidden="1"', paragraphs: [words('Draft')] })),
            notes
          },
          { ...slide(title('Unseen')), isHidden: true, notes },
          { ...slide(title('Last')), notes: blank }
        ],
        {
          parts: {
            'ppt/comments/comment1.xml': `<p:cmLst xmlns:p="${presentation}"><p:cm/><p:cm/></p:cmLst>`
          }
        }
      )
    )
    expect(paper.blocks.map(briefly)).toEqual(['1 heading Seen', '3 heading Last'])
    expect(warned(paper)).toEqual([
      'hidden_slides_left_out 1',
      'speaker_notes_left_out 1',
      'charts_left_out 1',
      'hidden_text_left_out 1',
      'comments_left_out 2'
    ])
  })
})

it('the order of boxes that lie over one another is still from the top', () => {
  const at = (x: number, y: number) => ({ x, y, width: 100, height: 100 })
  const boxes = [at(20, 40), at(0, 0), at(40, 20)]
  expect(inReadingOrder(boxes, (one) => one).map(({ y }) => y)).toEqual([0, 20, 40])
})
