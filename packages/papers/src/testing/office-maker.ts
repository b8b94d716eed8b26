import { zipOf } from './zip-maker.ts'

const office = 'http://schemas.openxmlformats.org/'
const relationTypes = `${office}officeDocument/2006/relationships/`
const declared = `xmlns:r="${office}officeDocument/2006/relationships" xmlns:a="${office}drawingml/2006/main"`
const sheets = `xmlns="${office}spreadsheetml/2006/main" ${declared}`
const slides = `xmlns:p="${office}presentationml/2006/main" ${declared}`

/** The parts of a file made by a test, by name. */
export type Parts = Readonly<Record<string, string>>

/** The relations of a part, by type and target: the ids are r1, r2 … */
export function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${relationTypes}${type}" Target="${target}"/>`
  )
  return `<Relationships xmlns="${office}package/2006/relationships">${all.join('')}</Relationships>`
}

/** What a workbook made by a test holds, as the XML inside the elements of Excel. */
export interface WrittenBook {
  /** What stands in `worksheet`, sheet by sheet. */
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[]
  readonly strings?: string
  /** Format codes; a cell refers to one as `s="1"`, `s="2"` … */
  readonly formats?: readonly string[]
  readonly startsIn1904?: boolean
  readonly parts?: Parts
}

/** An Excel workbook made by a test. */
export function xlsxOf(book: WrittenBook): Uint8Array {
  const { strings = '', formats = [], startsIn1904 = false, parts = {} } = book
  const list = book.sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="r${i + 1}"/>`
  )
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`)
  const cells = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`)
  const written = book.sheets.map(({ xml }, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    `<worksheet ${sheets}>${xml}</worksheet>`
  ])
  return zipOf({
    'xl/workbook.xml': `<workbook ${sheets}><workbookPr date1904="${startsIn1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...book.sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['sharedStrings', '/xl/sharedStrings.xml'],
      ['styles', 'styles.xml']
    ]),
    'xl/sharedStrings.xml': `<sst ${sheets}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${sheets}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries<string>(written),
    ...parts
  })
}

/** An OpenDocument spreadsheet made by a test, of what stands in its `office:spreadsheet`. */
export function odsOf(xml: string, styles = '', parts: Parts = {}): Uint8Array {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns:'
  const names = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${urn}${name}:1.0"`)
  const draw = `xmlns:draw="${urn}drawing:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${names.join(' ')} ${draw}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${xml}</office:spreadsheet></office:body></office:document-content>`,
    ...parts
  })
}

/** What a presentation made by a test holds: of each slide its shapes, and what else it refers to. */
export interface WrittenSlide {
  readonly shapes: string
  readonly isHidden?: boolean
  readonly notes?: string
}

/** A PowerPoint presentation made by a test, with one layout, whose shapes and whose master are given or empty. */
export function pptxOf(
  written: readonly WrittenSlide[],
  { layout = '', master = '', parts = {} }: { layout?: string; master?: string; parts?: Parts } = {}
): Uint8Array {
  const all: Record<string, string> = {}
  written.forEach(({ shapes, isHidden = false, notes }, i) => {
    const at = `slides/slide${i + 1}.xml`
    const related: [string, string][] = [['slideLayout', '../slideLayouts/slideLayout1.xml']]
    if (notes !== undefined) related.push(['notesSlide', `../notesSlides/notesSlide${i + 1}.xml`])
    all[`ppt/${at}`] = `<p:sld ${slides} show="${isHidden ? 0 : 1}">${tree(shapes)}</p:sld>`
    all[`ppt/slides/_rels/slide${i + 1}.xml.rels`] = relations(related)
    if (notes !== undefined)
      all[`ppt/notesSlides/notesSlide${i + 1}.xml`] = `<p:notes ${slides}>${tree(notes)}</p:notes>`
  })
  const ids = written.map((_, i) => `<p:sldId id="${256 + i}" r:id="r${i + 1}"/>`)
  return zipOf({
    'ppt/presentation.xml': `<p:presentation ${slides}><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      written.map((_, i) => ['slide', `slides/slide${i + 1}.xml`] as const)
    ),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${slides}>${tree(layout)}</p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      ['slideMaster', '../slideMasters/slideMaster1.xml']
    ]),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${slides}>${master}</p:sldMaster>`,
    ...all,
    ...parts
  })
}

const tree = (shapes: string) => `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>`

/** A shape on a slide. */
export interface WrittenShape {
  /** Left, top, width and height. */
  readonly at?: readonly [number, number, number, number]
  /** The attributes of its placeholder, `type="title"`. */
  readonly fills?: string
  readonly properties?: string
  readonly listStyle?: string
  /** What stands in its `a:p` elements, as XML. */
  readonly paragraphs?: readonly string[]
}

export function shape({ at, fills, properties = '', listStyle = '', paragraphs = [] }: WrittenShape): string {
  const placed = at
    ? `<a:xfrm><a:off x="${at[0]}" y="${at[1]}"/><a:ext cx="${at[2]}" cy="${at[3]}"/></a:xfrm>`
    : ''
  const words = paragraphs.map((xml) => `<a:p>${xml}</a:p>`).join('')
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="" ${properties}/><p:nvPr>${fills === undefined ? '' : `<p:ph ${fills}/>`}</p:nvPr></p:nvSpPr><p:spPr>${placed}</p:spPr><p:txBody><a:lstStyle>${listStyle}</a:lstStyle>${words}</p:txBody></p:sp>`
}

/** A run of words on a slide. */
export const words = (text: string) => `<a:r><a:t>${escape(text)}</a:t></a:r>`

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
