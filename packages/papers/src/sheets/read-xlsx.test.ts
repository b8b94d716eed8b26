import { describe, expect, it } from 'vitest'
import { readPaper } from '../index.ts'
import type { Limits, Paper } from '../index.ts'
import { brokenPlaces } from '../testing/broken-places.ts'
import { relations, xlsxOf } from '../testing/office-maker.ts'
import type { WrittenBook } from '../testing/office-maker.ts'

async function reading(book: WrittenBook, limits: Partial<Limits> = {}) {
  return readPaper(xlsxOf(book), { name: 'figures.xlsx', limits })
}

async function read(book: WrittenBook): Promise<Paper> {
  const result = await reading(book)
  if (!result.ok) throw new Error(result.message)
  expect(brokenPlaces(result.paper)).toEqual([])
  return result.paper
}

const readSheet = (xml: string, more: Partial<WrittenBook> = {}) =>
  read({ sheets: [{ name: 'Calls', xml }], ...more })
const text = (reference: string, words: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`
const number = (reference: string, value: number | string, style = 0) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`
const row = (at: number, cells: string, attributes = '') => `<row r="${at}" ${attributes}>${cells}</row>`
const data = (...rows: readonly string[]) => `<sheetData>${rows.join('')}</sheetData>`
const grids = (paper: Paper) =>
  paper.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((cells) => cells.map((cell) => (cell.isHeader ? '#' : '') + cell.text))]
      : []
  )
const briefly = (paper: Paper) =>
  paper.blocks.map((block) => (block.kind === 'table' ? 'table' : `${block.kind} ${block.text}`))
const warned = (paper: Paper) => paper.warnings.map(({ code, count }) => `${code} ${count}`)

const header = row(1, text('A1', 'Month') + text('B1', 'Calls') + text('C1', 'Rate'))
const july = row(2, text('A2', 'July') + number('B2', 1116, 1) + number('C2', 0.119, 2))

describe('a sheet of a workbook', () => {
  it('is a page with its name as heading and a table whose numbers are as shown', async () => {
    const paper = await readSheet(data(header, july), { formats: ['#,##0', '0.0%'] })
    expect(briefly(paper)).toEqual(['heading Calls', 'table'])
    expect(grids(paper)).toEqual([
      [
        ['#Month', '#Calls', '#Rate'],
        ['July', '1,116', '11.9%']
      ]
    ])
    expect(paper.pages).toHaveLength(1)
    expect(paper.format).toBe('xlsx')
  })

  it('has its shared strings, without how they are said aloud, and its truths and errors', async () => {
    const strings =
      '<si><r><t>Thefts </t></r><r><t>of cars</t></r><rPh><t>no</t></rPh></si><si><t>Is it up?</t></si>'
    const paper = await readSheet(
      data(
        row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'),
        row(2, '<c r="A2" t="e"><v>#DIV/0!</v></c><c r="B2" t="b"><v>1</v></c>')
      ),
      { strings }
    )
    expect(grids(paper)[0]?.map((cells) => cells.join('|').replaceAll('#', ''))).toEqual([
      'Thefts of cars|Is it up?',
      'DIV/0!|TRUE'
    ])
  })

  it('has of a formula the value last worked out', async () => {
    const sum = '<c r="B3"><f>SUM(B1:B2)</f><v>42</v></c><c r="C3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'
    expect(grids(await readSheet(data(row(3, sum))))).toEqual([[['42', 'ab']]])
  })

  it('has merged cells as one, and the rows and columns between them that hold nothing left out', async () => {
    const paper = await readSheet(
      `${data(
        row(2, text('B2', 'Area') + text('D2', 'Recoveries')),
        row(3, text('D3', '2023/24') + text('F3', '2024/25')),
        row(4, text('B4', 'North') + number('D4', 6162) + number('F4', 7010))
      )}<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="D2:G2"/></mergeCells>`
    )
    const table = paper.blocks.find((block) => block.kind === 'table')
    expect(
      table?.rows.map((cells) => cells.map((cell) => [cell.text, cell.column, cell.colSpan, cell.rowSpan]))
    ).toEqual([
      [
        ['Area', 0, 1, 2],
        ['Recoveries', 1, 2, 1]
      ],
      [
        ['2023/24', 1, 1, 1],
        ['2024/25', 2, 1, 1]
      ],
      [
        ['North', 0, 1, 1],
        ['6162', 1, 1, 1],
        ['7010', 2, 1, 1]
      ]
    ])
  })

  it('has its title and notes as words, and a second table apart from the first', async () => {
    const paper = await readSheet(
      data(
        row(1, text('A1', 'Table 1: Calls by month')),
        row(3, text('A3', 'Month') + text('B3', 'Calls')),
        row(4, text('A4', 'July') + number('B4', 12)),
        row(6, text('A6', 'Total') + number('B6', 12)),
        row(8, text('A8', 'Area') + text('B8', 'Calls')),
        row(9, text('A9', 'North') + number('B9', 12)),
        row(11, text('A11', 'Source: force records.'))
      )
    )
    expect(briefly(paper)).toEqual([
      'heading Calls',
      'caption Table 1: Calls by month',
      'table',
      'table',
      'paragraph Source: force records.'
    ])
    expect(grids(paper)[0]?.at(-1)).toEqual(['Total', '12'])
  })

  it('has hidden sheets, rows and columns left out, and says how many held something', async () => {
    const rows = data(
      row(1, text('A1', 'Month') + text('B1', 'Calls') + text('C1', 'Secret')),
      row(2, text('A2', 'July') + number('B2', 12) + number('C2', 99)),
      row(3, text('A3', 'August') + number('B3', 77), 'hidden="1"'),
      row(4, text('A4', 'May') + number('B4', 14)),
      row(5, '', 'hidden="1"')
    )
    const paper = await read({
      sheets: [
        { name: 'Notes', xml: data(row(1, text('A1', 'Private'))), state: 'veryHidden' },
        { name: 'Calls', xml: `<cols><col min="3" max="16384" hidden="1"/></cols>${rows}` }
      ]
    })
    expect(paper.text).toBe('Calls\n\nMonth\tCalls\nJuly\t12\nMay\t14')
    expect(paper.blocks[0]?.page).toBe(2)
    expect(warned(paper)).toEqual([
      'hidden_sheets_left_out 1',
      'hidden_rows_left_out 1',
      'hidden_columns_left_out 1'
    ])
  })

  it('is not parted into two tables by rows that are hidden', async () => {
    const paper = await readSheet(
      data(
        row(1, text('A1', 'Action') + text('B1', 'How')),
        row(2, text('A2', 'Listen') + text('B2', 'Meetings')),
        row(3, text('A3', 'Draft'), 'hidden="1"'),
        row(4, '', 'hidden="1"'),
        row(5, text('A5', 'Answer') + text('B5', 'Letters')),
        row(6, text('A6', 'Share') + text('B6', 'Online'))
      )
    )
    expect(grids(paper)).toHaveLength(1)
    expect(grids(paper)[0]).toHaveLength(4)
  })

  it('has its comments counted and left out', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const paper = await readSheet(data(header, july), {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations([['comments', '../comments1.xml']]),
        'xl/comments1.xml': `<comments xmlns="${main}"><commentList><comment ref="A1"><text><t>Check</t></text></comment></commentList></comments>`
      }
    })
    expect(warned(paper)).toEqual(['comments_left_out 1'])
    expect(paper.text).not.toContain('Check')
  })

  it('reads dates by the calendar of its workbook', async () => {
    const cells = row(1, text('A1', 'Meeting') + number('B1', 45978 - 1462, 1))
    const paper = await readSheet(data(cells), { formats: ['d mmmm yyyy'], startsIn1904: true })
    expect(paper.text).toContain('17 November 2025')
  })
})

describe('a workbook made to exhaust the reader', () => {
  it('that says it is as large as can be but holds two cells is read at once', async () => {
    const started = performance.now()
    const paper = await readSheet(
      `<dimension ref="A1:XFD1048576"/>${data(row(1, number('A1', 1)), row(1048576, number('XFD1048576', 2)))}<mergeCells><mergeCell ref="A1:XFC1048575"/></mergeCells>`
    )
    expect(grids(paper).flat(2)).toEqual(['1', '', '', '2'])
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('with more cells than the limit, or a table that would have more, is too large', async () => {
    const cells = Array.from({ length: 30 }, (_, i) => row(i + 1, number(`A${i + 1}`, i)))
    const steps = Array.from({ length: 30 }, (_, i) =>
      row(i + 1, number(`${String.fromCharCode(65 + (i % 26))}${i + 1}`, i))
    )
    const codeOf = async (rows: readonly string[], most: number) => {
      const result = await reading({ sheets: [{ name: 'A', xml: data(...rows) }] }, { cells: most })
      return result.ok ? 'read' : result.code
    }
    expect(await codeOf(cells, 29)).toBe('too_large')
    expect(await codeOf(cells, 30)).toBe('read')
    expect(await codeOf(steps, 500)).toBe('too_large')
  })

  it('of one long string again and again is too large, and not out of memory', async () => {
    const strings = `<si><t>${'long '.repeat(100_000)}</t></si>`
    const cells = Array.from({ length: 1000 }, (_, i) => row(i + 1, `<c r="A${i + 1}" t="s"><v>0</v></c>`))
    const started = performance.now()
    const result = await reading({ sheets: [{ name: 'A', xml: data(...cells) }], strings })
    expect(!result.ok && result.code).toBe('too_large')
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('of more sheets than the limit on pages is refused', async () => {
    const sheets = ['A', 'B', 'C'].map((name) => ({ name, xml: data(header) }))
    const result = await reading({ sheets }, { pages: 2 })
    expect(result).toMatchObject({ ok: false, code: 'too_many_pages' })
  })
})
