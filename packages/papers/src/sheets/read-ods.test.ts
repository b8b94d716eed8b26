import { describe, expect, it } from 'vitest'
import { readPaper } from '../index.ts'
import type { Paper, PaperReading } from '../index.ts'
import { brokenPlaces } from '../testing/broken-places.ts'
import { odsOf } from '../testing/office-maker.ts'

const reading = (xml: string, styles = ''): Promise<PaperReading> =>
  readPaper(odsOf(xml, styles), { name: 'figures.ods' })

async function read(xml: string, styles = ''): Promise<Paper> {
  const result = await reading(xml, styles)
  if (!result.ok) throw new Error(result.message)
  expect(brokenPlaces(result.paper)).toEqual([])
  return result.paper
}

const sheet = (rows: string, attributes = '') =>
  `<table:table table:name="Calls" ${attributes}>${rows}</table:table>`
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`
const cell = (words: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${words}</text:p></table:table-cell>`
const number = (words: string, attributes = '') =>
  `<table:table-cell office:value-type="float" calcext:value-type="float" office:value="1" ${attributes}><text:p>${words}</text:p></table:table-cell>`
const nothing = (attributes = '') => `<table:table-cell ${attributes}/>`
const grid = (paper: Paper) => {
  const table = paper.blocks.find((block) => block.kind === 'table')
  return table?.rows.map((cells) => cells.map((one) => (one.isHeader ? '#' : '') + one.text))
}

describe('an OpenDocument sheet', () => {
  it('has its cells as they were shown, empty ones in their places, and header rows where it marks them', async () => {
    const paper = await read(
      sheet(
        `<table:table-header-rows>${row(cell('2,024') + cell('Calls') + cell('Rate'))}</table:table-header-rows>` +
          row(cell('July') + nothing() + number('11.9%')) +
          row(
            cell('May') +
              number('1,<text:span>028</text:span>') +
              nothing('table:number-columns-repeated="16381"')
          ) +
          row(nothing('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048573"')
      )
    )
    expect(grid(paper)).toEqual([
      ['#2,024', '#Calls', '#Rate'],
      ['July', '', '11.9%'],
      ['May', '1,028', '']
    ])
    expect(paper.format).toBe('ods')
  })

  it('has merged cells as one and like cells written out', async () => {
    const covered = '<table:covered-table-cell><text:p>gone</text:p></table:covered-table-cell>'
    const paper = await read(
      sheet(
        row(cell('Area') + cell('Recoveries', 'table:number-columns-spanned="2"') + covered) +
          row(cell('North') + number('7', 'table:number-columns-repeated="2"'))
      )
    )
    expect(grid(paper)).toEqual([
      ['#Area', '#Recoveries'],
      ['North', '7', '7']
    ])
    expect(paper.text).not.toContain('gone')
  })

  it('has values written out where the program did not say what it shows', async () => {
    const bare = (attributes: string) => `<table:table-cell ${attributes}/>`
    const paper = await read(
      sheet(
        row(
          bare('office:value-type="percentage" office:value="0.119"') +
            bare('office:value-type="currency" office:value="400" office:currency="GBP"') +
            bare('office:value-type="date" office:date-value="2025-11-17"') +
            bare('office:value-type="time" office:time-value="PT00H00M29S"')
        )
      )
    )
    expect(grid(paper)).toEqual([['11.90%', '400.00 GBP', '17 November 2025', '00:00:29']])
  })

  it('has hidden sheets, rows and columns left out, comments and drawings too', async () => {
    const hidden =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const drawing = '<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame>'
    const note = '<office:annotation><text:p>said</text:p></office:annotation>'
    const paper = await read(
      sheet(row(cell('Private')), 'table:style-name="ta2"') +
        sheet(
          '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
            row(cell('Month') + cell('Draft') + nothing() + cell('Calls')) +
            row(cell(`July</text:p>${note}${drawing}<text:p>on`) + cell('x') + nothing() + number('12')) +
            row(cell('May') + nothing() + nothing() + number('77'), 'table:visibility="filter"')
        ),
      hidden
    )
    expect(grid(paper)).toEqual([
      ['#Month', '#Calls'],
      ['July on', '12']
    ])
    expect(paper.warnings.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'hidden_sheets_left_out 1',
      'hidden_rows_left_out 1',
      'hidden_columns_left_out 1',
      'comments_left_out 1'
    ])
  })

  it('of cells and rows repeated without end is refused at once', async () => {
    const started = performance.now()
    const bomb = row(
      cell('a', 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1048576"'
    )
    const result = await reading(sheet(bomb))
    expect(!result.ok && result.code).toBe('too_large')
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('another OpenDocument file', () => {
  it('is refused by what it is, even under this name', async () => {
    const text = odsOf('', '', { mimetype: 'application/vnd.oasis.opendocument.text' })
    expect(await readPaper(text, { name: 'report.ods' })).toMatchObject({
      code: 'unknown_type',
      message: 'report.ods is an OpenDocument file, but not a spreadsheet (.ods)'
    })
  })
  it('with a password asks for one without', async () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    const locked = odsOf('', '', { 'META-INF/manifest.xml': manifest })
    expect(await readPaper(locked, { name: 'report.ods' })).toMatchObject({ code: 'password' })
  })
})
