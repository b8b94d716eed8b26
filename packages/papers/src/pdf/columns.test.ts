import { describe, expect, it } from 'vitest'
import type { Paper } from '../index.ts'
import { prose, readDrawn as read } from '../testing/pdf-maker.ts'

type Page = PDFKit.PDFDocument

describe('a page set in columns', () => {
  const openings = (paper: Paper) =>
    paper.blocks.map((block) => `${block.kind} ${block.kind === 'table' ? '' : block.text.split(' ')[0]}`)
  const column = (
    page: Page,
    text: string,
    [x, y, width = 220]: readonly [x: number, y: number, width?: number]
  ) => page.text(text, x, y, { width })

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
        column(page, `${name}. ${prose.repeat(4)}`, [50 + i * 170, top, 150])
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
      column(page, `After. ${prose.repeat(2)}`, [60, end + 20, 480])
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
      for (let i = 1; i <= 12; i += 1) {
        const top = page.y
        column(page, `Commitment ${i} to listen to people and act`, [60, top, 200])
        column(page, `We held meetings. ${prose.slice(0, 100)}`, [300, top, 240])
        page.y += 8
      }
    })
    expect(openings(paper)).toEqual(['table '])
  })
})
