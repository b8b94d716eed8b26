import { describe, expect, it } from 'vitest'
import { brokenPlaces } from '../testing/broken-places.ts'
import { readPaper } from '../index.ts'
import type { Block, Paper } from '../index.ts'
import { pdfOf } from '../testing/pdf-maker.ts'

type Page = PDFKit.PDFDocument
const prose =
  'The panel considered the report at length and asked that figures for each area be set out in the next one, so that members could compare the neighbourhood teams with those of other forces. '

async function read(draw: (page: Page) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Paper> {
  const reading = await readPaper(await pdfOf(draw, options), { name: 'report.pdf' })
  if (!reading.ok) throw new Error(reading.message)
  expect(brokenPlaces(reading.paper)).toEqual([])
  return reading.paper
}

const briefly = (block: Block) => (block.kind === 'table' ? 'table' : `${block.kind} ${block.text}`)
const gridOf = (paper: Paper) => {
  const table = paper.blocks.find((block) => block.kind === 'table')
  return table?.rows.map((row) => row.map((cell) => cell.text))
}

function drawRows(page: Page, rows: readonly (readonly string[])[], pitch = 18): void {
  const top = page.y
  rows.forEach((row, i) => {
    row.forEach((text, column) => page.text(text, 60 + column * 110, top + i * pitch, { lineBreak: false }))
  })
  page.x = 60
  page.y = top + rows.length * pitch
}

describe('a PDF without a structure tree', () => {
  it('has its hard-wrapped lines joined into paragraphs, and headings told by size', async () => {
    const paper = await read((page) => {
      page.fontSize(18).text('Calls for service').moveDown()
      page.fontSize(11).text(prose.repeat(2).trim()).moveDown()
      page.text(`12. ${prose.trim()}`).moveDown().text('Figure 1. Calls by month')
    })
    expect(paper.blocks.map(briefly)).toEqual([
      'heading Calls for service',
      `paragraph ${prose.repeat(2).trim()}`,
      `paragraph ${prose.trim()}`,
      'caption Figure 1. Calls by month'
    ])
    expect(paper.blocks[2]).toMatchObject({ number: '12' })
  })

  it('has headings told by a bold font of the same size', async () => {
    const paper = await read((page) => {
      page.fontSize(11).font('Helvetica-Bold').text('Findings of the survey').moveDown()
      page.font('Helvetica').text(prose.repeat(2))
    })
    expect(paper.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph'])
  })

  it('has tables told by the gaps between columns, with empty cells in their places', async () => {
    const rows = [
      ['Force', 'Calls', 'Wait', 'Rate'],
      ['Sussex', '26,624', '4.73', '95.5%'],
      ['Gwent', '', '6.02', '93.9%'],
      ['Kent', '32,491', '5.76', '93.2%']
    ]
    const paper = await read((page) => {
      page.fontSize(11).text(prose.repeat(2)).moveDown()
      drawRows(page, rows)
      page.moveDown().text(prose)
    })
    expect(gridOf(paper)).toEqual(rows)
    expect(paper.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('has the lines of one cell joined where rows stand further apart', async () => {
    const paper = await read((page) => {
      page.fontSize(10)
      const top = page.y
      const put = (text: string, column: number, y: number) =>
        page.text(text, 60 + column * 160, top + y, { lineBreak: false })
      ;['Action', 'Number', 'Rate'].forEach((text, i) => put(text, i, 0))
      ;['Listen to people', '1,028', '12%'].forEach((text, i) => put(text, i, 24))
      put('and respond', 0, 36)
      ;['Share good news', '930', '9%'].forEach((text, i) => put(text, i, 60))
    })
    expect(gridOf(paper)?.[1]).toEqual(['Listen to people and respond', '1,028', '12%'])
  })

  it('has a table that a page break parts put together, without the heading printed again', async () => {
    const header = ['Month', 'Reports', 'Rate']
    const paper = await read((page) => {
      page.fontSize(11)
      drawRows(page, [header, ['May', '1,826', '56%'], ['June', '2,185', '54%']])
      page.addPage()
      drawRows(page, [header, ['July', '2,138', '58%']])
    })
    expect(gridOf(paper)).toEqual([
      header,
      ['May', '1,826', '56%'],
      ['June', '2,185', '54%'],
      ['July', '2,138', '58%']
    ])
  })

  it('has running headers, footers and page numbers set aside, and sentences joined over pages', async () => {
    const half = prose.trim().split(' ')
    const paper = await read((page) => {
      ;[half.slice(0, 12), half.slice(12, 24), half.slice(24)].forEach((words, i) => {
        if (i > 0) page.addPage()
        page.fontSize(9).text('Marlshire Panel, 17 November', 60, 62)
        page.fontSize(11).text(words.join(' '), 60, 120)
        page.fontSize(9).text(`Page ${i + 1} of 3`, 60, 760, { lineBreak: false })
      })
    })
    expect(paper.blocks.map(briefly)).toEqual([`paragraph ${prose.trim()}`])
    expect(paper.furniture).toHaveLength(6)
    expect(paper.pages.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('has a word broken at the end of a line put together as the rest of the document writes it', async () => {
    const paper = await read((page) => {
      page
        .fontSize(11)
        .text(
          'A police-led scheme for the whole neighbourhood was agreed by all the members. It is a police-'
        )
      page.text('led scheme that serves every neigh-')
      page.text('bourhood.')
    })
    expect(paper.text.replace(/\s+/g, ' ')).toContain(
      'It is a police-led scheme that serves every neighbourhood.'
    )
  })

  it('is read upright where a page lies on its side', async () => {
    const paper = await read((page) => {
      page.rotate(90, { origin: [0, 0] }).translate(0, -595)
      page.fontSize(11).text('Calls rose in May.', 60, 60, { lineBreak: false })
    })
    expect(paper.text).toBe('Calls rose in May.')
  })

  it.each([90, 180, 270])('is read upright where its page is turned by %d degrees', async (turn) => {
    const draw = (page: Page) => {
      page.fontSize(16).text('Calls for service').moveDown()
      page.fontSize(11).text(prose.repeat(2)).moveDown()
      drawRows(page, [
        ['Force', 'Calls', 'Rate'],
        ['Kent', '1,028', '93%']
      ])
    }
    const turned = await read((page) => {
      Object.assign(page.page.dictionary.data, { Rotate: turn })
      draw(page)
    })
    const upright = await read(draw)
    expect(turned.text).toBe(upright.text)
    expect(turned.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'table'])
  })
})

describe('a page set in columns', () => {
  const openings = (paper: Paper) =>
    paper.blocks.map((block) => `${block.kind} ${block.kind === 'table' ? '' : block.text.split(' ')[0]}`)
  const column = (page: Page, text: string, [x, y]: readonly [number, number], width = 220) =>
    page.text(text, x, y, { width })

  it('is read one column after the other', async () => {
    const paper = await read((page) => {
      const top = page.fontSize(10).y
      column(page, `Left. ${prose.repeat(5)}`, [60, top])
      column(page, `Right. ${prose.repeat(5)}`, [320, top])
    })
    expect(openings(paper)).toEqual(['paragraph Left.', 'paragraph Right.'])
  })

  it('is so where one column is shorter', async () => {
    const paper = await read((page) => {
      const top = page.fontSize(10).y
      column(page, `Left. ${prose.repeat(7)}`, [60, top])
      column(page, `Right. ${prose.repeat(3)}`, [320, top])
    })
    expect(openings(paper)).toEqual(['paragraph Left.', 'paragraph Right.'])
  })

  it('is so where a heading sets the lines of one column off against the other', async () => {
    const paper = await read((page) => {
      const top = page.fontSize(10).y
      column(page, `Left. ${prose.repeat(5)}`, [60, top])
      column(page.fontSize(14), 'Findings so far', [320, top - 3])
      column(page.fontSize(10), `Right. ${prose.repeat(4)}`, [320, top + 22])
    })
    expect(openings(paper)).toEqual(['paragraph Left.', 'heading Findings', 'paragraph Right.'])
  })

  it('is so for three columns', async () => {
    const paper = await read((page) => {
      const top = page.fontSize(9).y
      ;['One', 'Two', 'Three'].forEach((name, i) =>
        column(page, `${name}. ${prose.repeat(4)}`, [50 + i * 170, top], 150)
      )
    })
    expect(openings(paper)).toEqual(['paragraph One.', 'paragraph Two.', 'paragraph Three.'])
  })

  it('has what runs across the page before and after its columns', async () => {
    const paper = await read((page) => {
      page.fontSize(16).text('Report of the panel on calls for service and the response').moveDown()
      page
        .fontSize(10)
        .text(`Before. ${prose.repeat(2)}`)
        .moveDown()
      const top = page.y
      column(page, `Left. ${prose.repeat(5)}`, [60, top])
      const end = page.y
      column(page, `Right. ${prose.repeat(5)}`, [320, top])
      column(page, `After. ${prose.repeat(2)}`, [60, end + 20], 480)
    })
    expect(openings(paper)).toEqual([
      'heading Report',
      'paragraph Before.',
      'paragraph Left.',
      'paragraph Right.',
      'paragraph After.'
    ])
  })

  it('is told from a table of words, whose cells are of different lengths', async () => {
    const paper = await read((page) => {
      page.fontSize(10)
      for (let i = 1; i <= 8; i += 1) {
        const top = page.y
        column(page, `Commitment ${i} to listen to people and act`, [60, top], 200)
        column(page, `We held meetings. ${prose}`, [300, top], 240)
        page.y += 8
      }
    })
    expect(openings(paper)).toEqual(['table '])
  })
})

describe('a table with ruling lines', () => {
  type Line = readonly [x1: number, y1: number, x2: number, y2: number]
  const rule = (page: Page, lines: readonly Line[]) => {
    page.lineWidth(0.5)
    for (const [x1, y1, x2, y2] of lines) page.moveTo(x1, y1).lineTo(x2, y2).stroke()
  }
  const put = (page: Page, text: string, [x, y]: readonly [number, number], width = 90) =>
    page.fontSize(10).text(text, x + 4, y + 4, { width })
  const spans = (paper: Paper) => {
    const table = paper.blocks.find((block) => block.kind === 'table')
    return table?.rows.map((row) =>
      row.map(({ text, colSpan, rowSpan, isHeader }) => `${isHeader ? '#' : ''}${colSpan}×${rowSpan} ${text}`)
    )
  }
  const wordy = 'Listen to people in every town and act on what they say to us'

  // Two heading rows; the first column goes over both, and over both rows of the body.
  function drawReport(page: Page): void {
    page.fontSize(10).text(`Before. ${prose}`, 60, 60, { width: 480 })
    rule(page, [
      [60, 120, 540, 120],
      [160, 140, 540, 140],
      [60, 160, 540, 160],
      [160, 200, 540, 200],
      [60, 240, 540, 240],
      [60, 120, 60, 240],
      [160, 120, 160, 240],
      [330, 140, 330, 240],
      [440, 120, 440, 240],
      [540, 120, 540, 240]
    ])
    put(page, 'Area', [60, 120])
    put(page, 'What was done in the year', [160, 120], 260)
    put(page, 'Rate', [440, 120])
    put(page, 'Plan', [160, 140])
    put(page, 'Result', [330, 140])
    put(page, 'North and its towns', [60, 160])
    put(page, wordy, [160, 160], 160)
    put(page, 'Done', [330, 160])
    put(page, '12%', [440, 160])
    put(page, 'Share good news', [160, 200], 160)
    put(page, 'Not yet', [330, 200])
    put(page, '9%', [440, 200])
    page.fontSize(10).text(`After. ${prose}`, 60, 260, { width: 480 })
  }
  const report = [
    ['#1×2 Area', '#2×1 What was done in the year', '#1×1 Rate'],
    ['#1×1 Plan', '#1×1 Result', '#1×1 '],
    ['1×2 North and its towns', `1×1 ${wordy}`, '1×1 Done', '1×1 12%'],
    ['1×1 Share good news', '1×1 Not yet', '1×1 9%']
  ]

  it('has cells that go over rows and columns, and the lines of each cell together', async () => {
    const paper = await read(drawReport)
    expect(spans(paper)).toEqual(report)
    expect(paper.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('has them where the page is turned, and where lines are drawn as thin boxes, cell by cell', async () => {
    const turned = await read((page) => {
      Object.assign(page.page.dictionary.data, { Rotate: 90 })
      drawReport(page)
    })
    expect(spans(turned)).toEqual(report)
    const boxed = await read((page) => {
      for (const x of [60, 160, 260]) for (const y of [100, 130]) page.rect(x, y, 0.7, 30).fill()
      for (const x of [60, 160]) for (const y of [100, 130, 160]) page.rect(x, y, 100, 0.7).fill()
      put(page, 'Area', [60, 100])
      put(page, 'Calls made in all the year', [160, 100], 80)
      put(page, 'North', [60, 130])
      put(page, '1,028', [160, 130])
    })
    expect(spans(boxed)).toEqual([
      ['#1×1 Area', '#1×1 Calls made in all the year'],
      ['1×1 North', '1×1 1,028']
    ])
  })

  it('is told by the gaps between its words where only its columns are ruled', async () => {
    const paper = await read((page) => {
      page.fontSize(10)
      const rows = ['Month', 'July', 'August', 'May'].map((month, i) => [
        month,
        ['Calls', '1,116', '1,028', '984'][i] ?? ''
      ])
      rows.forEach((row, i) =>
        row.forEach((text, column) => page.text(text, 64 + column * 100, 104 + i * 16, { lineBreak: false }))
      )
      rule(page, [
        [60, 100, 260, 100],
        [60, 118, 260, 118],
        [60, 170, 260, 170],
        [60, 100, 60, 170],
        [160, 100, 160, 170],
        [260, 100, 260, 170]
      ])
    })
    expect(gridOf(paper)).toEqual([
      ['Month', 'Calls'],
      ['July', '1,116'],
      ['August', '1,028'],
      ['May', '984']
    ])
  })

  it('is not seen in the lines behind a chart', async () => {
    const paper = await read((page) => {
      page.fontSize(10)
      for (const i of [0, 1, 2, 3, 4]) {
        rule(page, [
          [100, 100 + i * 40, 400, 100 + i * 40],
          [100 + i * 75, 100, 100 + i * 75, 260]
        ])
        page.text(String(400 - i * 100), 60, 96 + i * 40, { lineBreak: false })
      }
      page
        .text('Calls rose', 180, 150, { lineBreak: false })
        .text('then fell', 330, 190, { lineBreak: false })
    })
    expect(paper.blocks.some((block) => block.kind === 'table' && block.rows[0]?.length === 4)).toBe(false)
    expect(paper.text).toContain('Calls rose')
  })
})

describe('a tagged PDF', () => {
  it('is read by its tree: headings, list items and cells are what it says they are', async () => {
    const paper = await read(drawTagged, { tagged: true, pdfVersion: '1.7' })
    expect(paper.blocks.map(briefly)).toEqual([
      'heading Summary',
      'paragraph Calls rose.',
      'item Speeding',
      'table'
    ])
    const table = paper.blocks.at(-1)
    expect(
      table?.kind === 'table' &&
        table.rows.map((row) => row.map((cell) => `${cell.isHeader ? '#' : ''}${cell.text}`))
    ).toEqual([
      ['#Month', '#Calls', '#Rate'],
      ['May', '560', '5%'],
      ['June', '', '6%']
    ])
  })

  it('with an empty tree is read by where its words stand', async () => {
    const paper = await read((page) => page.text('Calls rose.'), { tagged: true, pdfVersion: '1.7' })
    expect(paper.text).toBe('Calls rose.')
  })
})

function drawTagged(page: Page): void {
  const put = (text: string, x: number, y: number) => () => void page.text(text, x, y, { lineBreak: false })
  const root = page.struct('Document')
  page.addStructure(root)
  root.add(page.struct('H1', {}, put('Summary', 60, 60)))
  root.add(page.struct('P', {}, put('Calls rose.', 60, 90)))
  root.add(
    page.struct('L', {}, [
      page.struct('LI', {}, [
        page.struct('Lbl', {}, put('•', 60, 120)),
        page.struct('LBody', {}, put('Speeding', 80, 120))
      ])
    ])
  )
  const cells = (kind: string, texts: readonly string[], y: number) =>
    texts.flatMap((text, i) => (text === '' ? [] : [page.struct(kind, {}, put(text, 60 + i * 100, y))]))
  root.add(
    page.struct('Table', {}, [
      page.struct('TR', {}, cells('TH', ['Month', 'Calls', 'Rate'], 150)),
      page.struct('TR', {}, cells('TD', ['May', '560', '5%'], 170)),
      page.struct('TR', {}, cells('TD', ['June', '', '6%'], 190))
    ])
  )
  root.end()
}
