import { describe, expect, it } from 'vitest'
import { readPaper } from '../index.ts'
import type { Paper } from '../index.ts'
import { relations } from '../testing/office-maker.ts'
import { zipOf } from '../testing/zip-maker.ts'

async function read(bytes: Uint8Array): Promise<Paper> {
  const reading = await readPaper(bytes, { name: 'report.docx' })
  if (!reading.ok) throw new Error(reading.message)
  return reading.paper
}

const word = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const readBody = (body: string) => read(zipOf({ 'word/document.xml': word(body) }))
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

describe('what Word works out or sets apart', () => {
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

  it('fields are read by their results alone, and a field within an instruction says nothing', async () => {
    const inner = `${field('begin')}${code('PAGE')}${field('separate')}${run('9')}${field('end')}`
    const { text } = await readBody(
      `<w:p>${run('See Figure ')}<w:fldSimple w:instr="SEQ Figure">${run('3')}</w:fldSimple>${run(' on ')}` +
        `${field('begin')}${code('IF ')}${inner}${code(' = 1')}${field('separate')}${run('page 4')}${field('end')}${run('.')}</w:p>`
    )
    expect(text).toBe('See Figure 3 on page 4.')
  })

  it('a field that is never closed does not swallow the paragraphs after it', async () => {
    const { text } = await readBody(
      `<w:p>${run('One')}${field('begin')}${run('lost')}</w:p><w:p>${run('Two')}</w:p>`
    )
    expect(text).toBe('One\n\nTwo')
  })

  it('content controls are read through, around words, paragraphs and cells', async () => {
    const control = (xml: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`
    const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`
    const { blocks, text } = await readBody(
      control(`<w:p>${run('Calls ')}${control(run('rose'))}${run('.')}</w:p>`) +
        `<w:tbl><w:tr>${control(cell('a'))}${cell('b')}</w:tr></w:tbl>`
    )
    expect(text).toBe('Calls rose.\n\na\tb')
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table'])
  })

  it('soft hyphens are left out, hard ones kept, and symbols are the letters they print', async () => {
    const { text } = await readBody(
      `<w:p>${run('neigh\u00ADbour')}<w:r><w:softHyphen/><w:t>hood</w:t><w:noBreakHyphen/><w:t>led </w:t>` +
        '<w:sym w:font="Symbol" w:char="F0B1"/><w:t>3 </w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> </w:t>' +
        '<w:sym w:font="Times New Roman" w:char="00BD"/></w:r></w:p>'
    )
    expect(text).toBe('neighbourhood-led ±3 ✓ ½')
  })

  it('a table inside a cell is read as words of the cell, with a warning', async () => {
    const cell = (xml: string) => `<w:tc>${xml}</w:tc>`
    const words = (text: string) => `<w:p>${run(text)}</w:p>`
    const inner = `<w:tbl><w:tr>${cell(words('North'))}${cell(words('12'))}</w:tr></w:tbl>`
    const { blocks, warnings } = await readBody(
      `<w:tbl><w:tr>${cell(words('Areas') + inner + words('in all'))}${cell(words('Calls'))}</w:tr></w:tbl>`
    )
    expect(blocks[0]?.kind === 'table' && blocks[0].rows[0]?.map((one) => one.text)).toEqual([
      'Areas North 12 in all',
      'Calls'
    ])
    expect(warnings.map(({ code: name, count }) => [name, count])).toEqual([['nested_table_flattened', 1]])
  })

  it('insertions and moves are read wherever they stand, and what was moved away is left out', async () => {
    const link = `<w:hyperlink><w:ins>${run('new ')}</w:ins></w:hyperlink>`
    const { text, warnings } = await readBody(
      `<w:p>${link}<w:moveTo>${run('here')}</w:moveTo></w:p><w:p>${run('Then ')}<w:moveFrom>${run('there')}</w:moveFrom>${run('on.')}</w:p>`
    )
    expect(text).toBe('new here\n\nThen on.')
    expect(warnings.map(({ code: name, count }) => [name, count])).toEqual([
      ['tracked_deletions_left_out', 1],
      ['tracked_insertions_read', 2]
    ])
  })
})

describe('the parts of a Word file beside its text', () => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const relation = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

  it('comments are counted and left out', async () => {
    const paper = await read(
      zipOf({
        'word/document.xml': word(`<w:p><w:commentRangeStart w:id="0"/>${run('Calls rose.')}</w:p>`),
        'word/comments.xml': `<w:comments ${space}><w:comment w:id="0"><w:p>${run('Check')}</w:p></w:comment></w:comments>`
      })
    )
    expect(paper.text).toBe('Calls rose.')
    expect(paper.warnings).toMatchObject([{ code: 'comments_left_out', count: 1 }])
  })

  it('headers and footers that sections refer to are furniture, each once', async () => {
    const header = (text: string) => `<w:hdr ${space}><w:p>${run(text)}</w:p></w:hdr>`
    const references = ['r1', 'r2', 'r3'].map(
      (id) => `<w:headerReference ${relation} w:type="default" r:id="${id}"/>`
    )
    const paper = await read(
      zipOf({
        'word/document.xml': word(
          `<w:p>${run('Calls rose.')}</w:p><w:sectPr>${references.join('')}</w:sectPr>`
        ),
        'word/_rels/document.xml.rels': relations([
          ['header', 'header1.xml'],
          ['header', 'header2.xml'],
          ['footer', 'footer1.xml']
        ]),
        'word/header1.xml': header('Marlshire Panel'),
        'word/header2.xml': header('Marlshire Panel'),
        'word/footer1.xml': header('Page 1'),
        'word/header9.xml': header('Unused')
      })
    )
    expect(paper.furniture.map(({ text }) => text)).toEqual(['Marlshire Panel', 'Page 1'])
    expect(paper.blocks).toHaveLength(1)
  })

  it('a list may print a level in its own way, and a scheme may only name a style of lists', async () => {
    const level = (text: string, format = 'decimal') =>
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbered = (id: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const paper = await read(
      zipOf({
        'word/document.xml': word(
          numbered(1, 'plain') + numbered(2, 'own way') + numbered(1, 'plain again') + numbered(3, 'by style')
        ),
        'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${level('%1.')}</w:abstractNum>
          <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Points"/></w:abstractNum>
          <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Points"/>${level('%1)', 'lowerLetter')}</w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
          <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level('(%1)', 'lowerRoman')}</w:lvlOverride></w:num>
          <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
      })
    )
    expect(paper.blocks.map((block) => block.kind === 'item' && block.marker)).toEqual([
      '1.',
      '(ii)',
      '3.',
      'a)'
    ])
  })

  it('a list that a broken file starts nowhere, at a level between levels, starts at the first', async () => {
    const paper = await read(
      zipOf({
        'word/document.xml': word(
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="0.5"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('note')}</w:p>`
        ),
        'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="NaN"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
      })
    )
    expect(paper.blocks).toMatchObject([{ kind: 'item', marker: 'a)', text: 'note' }])
  })

  it('a text box drawn the old way is read in its place', async () => {
    const box = `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p>${run('Box')}</w:p></w:txbxContent></v:textbox></w:pict>`
    expect((await readBody(`<w:p><w:r>${box}</w:r>${run('Host')}</w:p>`)).text).toBe('Box\n\nHost')
  })
})
