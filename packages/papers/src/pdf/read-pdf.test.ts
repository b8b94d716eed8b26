import { describe, expect, it } from 'vitest'
import type { Block, Paper } from '../index.ts'
import { prose, readDrawn as read } from '../testing/pdf-maker.ts'

type Page = PDFKit.PDFDocument

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
