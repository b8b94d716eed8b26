import { describe, expect, it } from 'vitest'
import { placesOf, readPaper } from './index.ts'
import type { Cell, PagePlace, Paper } from './index.ts'
import { goldenInputs } from './testing/golden-inputs.ts'
import { pdfOf } from './testing/pdf-maker.ts'

type Page = PDFKit.PDFDocument
const size = 11
const sentence = 'Recoveries rose from 12,162 to 13,610 in the year.'

async function read(draw: (page: Page) => void): Promise<Paper> {
  const reading = await readPaper(await pdfOf(draw), { name: 'report.pdf' })
  if (!reading.ok) throw new Error(reading.message)
  return reading.paper
}

function placesOfWords(paper: Paper, words: string, from = 0): readonly PagePlace[] {
  const start = paper.text.indexOf(words, from)
  if (start === -1) throw new Error(`"${words}" is not in the text`)
  return placesOf(paper, start, start + words.length)
}

const isNear = (found: number | undefined, expected: number, by: number) =>
  expect(Math.abs((found ?? Infinity) - expected)).toBeLessThanOrEqual(by)

describe('the places of words in a PDF', () => {
  it('are on the page at the size of the letters, in points from its top left', async () => {
    let left = 0
    let width = 0
    const paper = await read((page) => {
      page.fontSize(size).text(sentence, 60, 100, { lineBreak: false })
      left = 60 + page.widthOfString('Recoveries rose from 12,162 to ')
      width = page.widthOfString('13,610')
    })
    const places = placesOfWords(paper, '13,610')
    expect(places).toHaveLength(1)
    expect(places[0]?.page).toBe(1)
    isNear(places[0]?.x, left, 4)
    isNear(places[0]?.width, width, 4)
    isNear(places[0]?.y, 100, 2)
    isNear(places[0]?.height, size, 0.1)
  })

  it('are one rectangle a line where the words go over lines', async () => {
    const paper = await read((page) =>
      page.fontSize(size).text(`${sentence} ${sentence}`, 60, 100, { width: 200 })
    )
    const [block] = paper.blocks
    const places = placesOf(paper, block?.start ?? 0, block?.end ?? 0)
    expect(places).toHaveLength(3)
    const tops = places.map(({ y }) => y)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    for (const place of places) isNear(place.x, 60, 0.5)
  })

  it('are those of a cell, and of no other with the same words', async () => {
    const rows = [
      ['Force', 'Calls', 'Rate'],
      ['Kent', '12', '12'],
      ['Gwent', '12', '9']
    ]
    const paper = await read((page) => {
      page.fontSize(size)
      rows.forEach((row, i) =>
        row.forEach((text, column) => page.text(text, 60 + column * 110, 100 + i * 20, { lineBreak: false }))
      )
    })
    const table = paper.blocks.find((block) => block.kind === 'table')
    const places = table?.rows.map((row) => row.map((cell) => placesOf(paper, cell.start, cell.end)[0]))
    places?.forEach((row, i) =>
      row.forEach((place, column) => {
        isNear(place?.x, 60 + column * 110, 0.5)
        isNear(place?.y, 100 + i * 20, 2)
      })
    )
    expect(places?.flat()).toHaveLength(9)
  })

  it('are found for a printed number, a word broken over two lines and a note’s raised number', async () => {
    const paper = await read((page) => {
      page.fontSize(size).text('12. The scheme serves every neigh-', 60, 100, { lineBreak: false })
      page.text('bourhood of the county', 60, 113, { lineBreak: false })
      page.fontSize(6).text('1', 60 + page.fontSize(size).widthOfString('bourhood of the county'), 110, {
        lineBreak: false
      })
    })
    expect(placesOfWords(paper, '12.')).toHaveLength(1)
    const word = placesOfWords(paper, 'neighbourhood')
    expect(word.map(({ x, y }) => [x > 150, Math.round(y / 13)])).toEqual([
      [true, 8],
      [false, 9]
    ])
    expect(placesOfWords(paper, 'county')).toHaveLength(1)
  })

  it('name the page that each part of a paragraph is on', async () => {
    const paper = await read((page) => {
      page
        .fontSize(size)
        .text('The panel asked that figures for each area and', 60, 100, { lineBreak: false })
      page.addPage().text('for each month be set out.', 60, 100, { lineBreak: false })
    })
    expect(placesOf(paper, 0, paper.text.length).map(({ page }) => page)).toEqual([1, 2])
  })

  it.each([90, 180, 270])(
    'stand on the page as it is shown, where that is turned by %d degrees',
    async (turn) => {
      const draw = (page: Page) => page.fontSize(size).text(sentence, 60, 100, { lineBreak: false })
      const upright = placesOfWords(await read(draw), '13,610')[0] ?? { x: 0, y: 0, width: 0, height: 0 }
      const turned = await read((page) => {
        Object.assign(page.page.dictionary.data, { Rotate: turn })
        draw(page)
      })
      const [place, ...others] = placesOfWords(turned, '13,610')
      expect(others).toEqual([])
      const sheet = { width: 595.28, height: 841.89 }
      const right = sheet.width - upright.x - upright.width
      const foot = sheet.height - upright.y - upright.height
      const expected = { 90: [foot, upright.x], 180: [right, foot], 270: [upright.y, right] }[turn] ?? []
      isNear(place?.x, expected[0] ?? 0, 0.5)
      isNear(place?.y, expected[1] ?? 0, 0.5)
      isNear(place?.width, turn === 180 ? upright.width : upright.height, 0.2)
    }
  )

  it('are none outside the text, or in a paper that is not printed', async () => {
    const paper = await read((page) => page.text(sentence))
    expect(placesOf(paper, 5, 5)).toEqual([])
    expect(placesOf(paper, 1000, 1010)).toEqual([])
    const plain = await readPaper(new TextEncoder().encode(sentence), { name: 'a.txt' })
    expect(plain.ok && placesOf(plain.paper, 0, 10)).toEqual([])
  })
})

const printed = goldenInputs().filter(({ name }) => name.endsWith('.pdf'))

it.each(printed)('every block and cell of cases/$case has its place', async ({ bytes, name }) => {
  const reading = await readPaper(bytes, { name })
  if (!reading.ok) throw new Error(reading.message)
  const { paper } = reading
  const pieces: readonly (Paper['furniture'][number] | Cell)[] = [
    ...paper.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block])),
    ...paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])),
    ...paper.furniture
  ]
  const written = pieces.filter(({ text }) => text !== '')
  for (const { start, end, text } of written)
    expect([text, placesOf(paper, start, end).length > 0]).toEqual([text, true])
  expect(written.length).toBeGreaterThan(5)
})
