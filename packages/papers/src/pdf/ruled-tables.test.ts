import { describe, expect, it } from 'vitest'
import type { Paper } from '../index.ts'
import { prose, readDrawn as read } from '../testing/pdf-maker.ts'

type Page = PDFKit.PDFDocument

describe('a table with ruling lines', () => {
  type Line = readonly [x1: number, y1: number, x2: number, y2: number]
  const rule = (page: Page, lines: readonly Line[]) => {
    page.lineWidth(0.5)
    for (const [x1, y1, x2, y2] of lines) page.moveTo(x1, y1).lineTo(x2, y2).stroke()
  }
  const put = (
    page: Page,
    text: string,
    [x, y, width = 90]: readonly [x: number, y: number, width?: number]
  ) => page.fontSize(10).text(text, x + 4, y + 4, { width })
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
    put(page, 'What was done in the year', [160, 120, 260])
    put(page, 'Rate', [440, 120])
    put(page, 'Plan', [160, 140])
    put(page, 'Result', [330, 140])
    put(page, 'North and its towns', [60, 160])
    put(page, wordy, [160, 160, 160])
    put(page, 'Done', [330, 160])
    put(page, '12%', [440, 160])
    put(page, 'Share good news', [160, 200, 160])
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
      put(page, 'Calls made in all the year', [160, 100, 80])
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
    expect(spans(paper)?.map((row) => row.map((cell) => cell.replace(/^.* /, '')))).toEqual([
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
      page.text('Calls rose', 180, 150, { lineBreak: false }).text('1,116', 330, 150, { lineBreak: false })
      page.text('then fell', 255, 190, { lineBreak: false }).text('984', 330, 190, { lineBreak: false })
    })
    expect(paper.blocks.some((block) => block.kind === 'table' && block.rows[0]?.length === 4)).toBe(false)
    expect(paper.text).toContain('Calls rose')
  })
})
