import * as docx from 'docx'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenPlaces } from '../testing/broken-places.ts'
import { readPaper } from '../index.ts'
import type { Block, Paper } from '../index.ts'
import { zipOf } from '../testing/zip-maker.ts'

const { Paragraph, TextRun, LevelFormat, HeadingLevel, AlignmentType } = docx
const date = '2025-01-01T00:00:00Z'
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => {
  return { level: at, format, text, alignment: AlignmentType.LEFT }
}
const cell = (text: string, spans: object = {}) =>
  new docx.TableCell({ children: [new Paragraph(text)], ...spans })
const numbered = (text: string, at: number) =>
  new Paragraph({ text, numbering: { reference: 'report', level: at } })

async function read(bytes: Uint8Array): Promise<Paper> {
  const reading = await readPaper(bytes, { name: 'report.docx' })
  if (!reading.ok) throw new Error(reading.message)
  return reading.paper
}

const word = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const readBody = (body: string) => read(zipOf({ 'word/document.xml': word(body) }))
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

describe('a report written in Word', () => {
  let paper: Paper
  const labels = () =>
    paper.blocks.map((block: Block) => [
      block.kind,
      'number' in block ? block.number : 'marker' in block && block.marker
    ])

  beforeAll(async () => {
    const document = new docx.Document({
      title: 'Crime report',
      footnotes: { 1: { children: [new Paragraph('Source: the force.')] } },
      numbering: {
        config: [
          {
            reference: 'report',
            levels: [
              level(0, LevelFormat.DECIMAL, '%1.'),
              level(1, LevelFormat.DECIMAL, '%1.%2'),
              level(2, LevelFormat.LOWER_ROMAN, '(%3)')
            ]
          },
          { reference: 'dots', levels: [level(0, LevelFormat.BULLET, '\uF0B7')] }
        ]
      },
      sections: [
        {
          children: [
            new Paragraph({
              text: 'Purpose',
              heading: HeadingLevel.HEADING_1,
              numbering: { reference: 'report', level: 0 }
            }),
            new Paragraph({
              numbering: { reference: 'report', level: 1 },
              children: [
                new TextRun('Recoveries rose to 13,610'),
                new docx.FootnoteReferenceRun(1),
                new TextRun(' in the '),
                new docx.DeletedTextRun({ text: 'old ', id: 1, author: 'a', date }),
                new docx.InsertedTextRun({ text: 'new year.', id: 2, author: 'a', date })
              ]
            }),
            numbered('They fell in May.', 1),
            numbered('noted', 2),
            new Paragraph({ text: 'Speeding', numbering: { reference: 'dots', level: 0 } }),
            new Paragraph({ text: 'Table 1: Thefts', style: 'Caption' }),
            new docx.Table({
              rows: [
                new docx.TableRow({
                  tableHeader: true,
                  children: [cell('Make', { rowSpan: 2 }), cell('2024', { columnSpan: 2 })]
                }),
                new docx.TableRow({ children: [cell('Q1'), cell('Q2')] }),
                new docx.TableRow({ children: [cell('Ford'), cell('1,200'), cell('1,100')] })
              ]
            }),
            new Paragraph({
              text: 'Findings',
              heading: HeadingLevel.HEADING_1,
              numbering: { reference: 'report', level: 0 }
            }),
            numbered('Calls rose.', 1)
          ]
        }
      ]
    })
    paper = await read(await docx.Packer.toBuffer(document))
  })

  it('keeps the numbers that Word prints, level by level, and every block is its own slice', () => {
    expect(labels()).toEqual([
      ['heading', '1'],
      ['paragraph', '1.1'],
      ['paragraph', '1.2'],
      ['item', '(i)'],
      ['item', '•'],
      ['caption', '1'],
      ['table', false],
      ['heading', '2'],
      ['paragraph', '2.1'],
      ['paragraph', null]
    ])
    expect(brokenPlaces(paper)).toEqual([])
  })

  it('leaves tracked deletions out, and says so', () => {
    expect(paper.text).toContain('Recoveries rose to 13,610¹ in the new year.')
    expect(paper.warnings.map(({ code, count }) => [code, count])).toEqual([
      ['tracked_deletions_left_out', 1],
      ['tracked_insertions_read', 1]
    ])
  })

  it('puts notes at the end and takes the title from the properties', () => {
    expect(paper.text.endsWith('¹ Source: the force.')).toBe(true)
    expect(paper.title).toBe('Crime report')
  })

  it('lays out merged cells, and a heading that reaches down makes headings beside it', () => {
    const table = paper.blocks.find((block) => block.kind === 'table')
    expect(
      table?.rows.map((row) => row.map(({ text, column, isHeader }) => [text, column, isHeader]))
    ).toEqual([
      [
        ['Make', 0, true],
        ['2024', 1, true]
      ],
      [
        ['Q1', 1, true],
        ['Q2', 2, true]
      ],
      [
        ['Ford', 0, false],
        ['1,200', 1, false],
        ['1,100', 2, false]
      ]
    ])
  })
})

describe('the markup of Word', () => {
  it('turns a header row off as well as on', async () => {
    const row = (value: string, texts: readonly string[]) =>
      `<w:tr><w:trPr><w:tblHeader w:val="${value}"/></w:trPr>${texts.map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`).join('')}</w:tr>`
    const { blocks } = await readBody(`<w:tbl>${row('on', ['1,028', 'a'])}${row('off', ['2', 'b'])}</w:tbl>`)
    expect(
      blocks[0]?.kind === 'table' && blocks[0].rows.map((cells) => cells.map((one) => one.isHeader))
    ).toEqual([
      [true, true],
      [false, false]
    ])
  })

  it('joins paragraphs whose end is a tracked deletion, and drops deleted rows', async () => {
    const { blocks } = await readBody(
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('One ')}</w:p><w:p>${run('sentence.')}</w:p>
       <w:tbl><w:tr><w:tc><w:p>${run('a')}</w:p></w:tc><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr>
       <w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc><w:p>${run('c')}</w:p></w:tc><w:tc><w:p>${run('d')}</w:p></w:tc></w:tr></w:tbl>`
    )
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: 'One sentence.' })
    expect(blocks[1]?.kind === 'table' && blocks[1].rows).toHaveLength(1)
  })

  it('leaves out hidden words and field codes, and reads a text box once', async () => {
    const box = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent><w:p>${run('Box')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('Box')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>`
    const { text } = await readBody(
      `<w:p>${run('Seen')}${run('hidden', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p><w:p><w:r>${box}</w:r>${run('Host')}</w:p>`
    )
    expect(text).toBe('Seen\n\nBox\n\nHost')
  })

  it('reads a short bold paragraph as a heading, and a box of one cell as the prose in it', async () => {
    const { blocks } = await readBody(
      `<w:p>${run('Calls by month', '<w:b/>')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('In brief.')}</w:p><w:p>${run('More.')}</w:p></w:tc></w:tr></w:tbl>`
    )
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  it('is known by its namespace and not by its prefix', async () => {
    const xml = word(`<w:p>${run('Hello.')}</w:p>`)
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w', 'xmlns:ns0')
    expect((await read(zipOf({ 'word/document.xml': xml }))).text).toBe('Hello.')
  })
})
