import { mkdirSync, writeFileSync } from 'node:fs'
import { odsOf, pptxOf, relations, shape, words, xlsxOf } from './office-maker.ts'
import { zipOf } from './zip-maker.ts'
const put = (name: string, ending: string, bytes: Uint8Array) => {
  mkdirSync(`cases/${name}`, { recursive: true })
  writeFileSync(`cases/${name}/input.${ending}`, bytes)
}
const si = (list: string[]) => list.map((s) => `<si><t>${s}</t></si>`).join('')
const strings = ['Table 1: Recoveries by area', 'Area', 'Recoveries', '2023/24', '2024/25', 'Change', 'North', 'South', 'Total', 'Source: force records, to 30 September 2025.', 'Cost of recovery', 'Meeting', 'Fees paid', 'Waiting time']
const s = (ref: string, i: number) => `<c r="${ref}" t="s"><v>${i}</v></c>`
const n = (ref: string, v: number, st: number) => `<c r="${ref}" s="${st}"><v>${v}</v></c>`
const row = (r: number, c: string, a = '') => `<row r="${r}" ${a}>${c}</row>`
put('workbook', 'xlsx', xlsxOf({
  strings: si(strings),
  formats: ['#,##0', '+0.0%;-0.0%;0.0%', '"£"#,##0.00', 'd mmmm yyyy', '[h]:mm:ss'],
  sheets: [
    { name: 'Recoveries', xml: `<dimension ref="A1:XFD1048576"/><cols><col min="5" max="5" hidden="1"/></cols><sheetData>${row(1, s('A1', 0))}${row(3, s('A3', 1) + s('B3', 2))}${row(4, s('B4', 3) + s('C4', 4) + s('D4', 5) + n('E4', 1, 0))}${row(5, s('A5', 6) + n('B5', 6162, 1) + n('C5', 7010, 1) + `<c r="D5" s="2"><f>C5/B5-1</f><v>0.13761765660499838</v></c>` + n('E5', 9, 0))}${row(6, s('A6', 7) + n('B6', 6000, 1) + n('C6', 6600, 1) + n('D6', 0.1, 2))}${row(7, s('A7', 7) + n('B7', 1, 1), 'hidden="1"')}${row(8, s('A8', 8) + n('B8', 12162, 1) + n('C8', 13610, 1) + n('D8', 0.119, 2))}${row(10, s('A10', 9))}</sheetData><mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="B3:D3"/></mergeCells>` },
    { name: 'Working', state: 'hidden', xml: `<sheetData>${row(1, s('A1', 8))}</sheetData>` },
    { name: 'Costs', xml: `<sheetData>${row(1, s('A1', 11) + s('B1', 12) + s('C1', 13))}${row(2, n('A2', 45978, 4) + n('B2', 4620.5, 3) + n('C2', 29 / 86400, 5))}</sheetData>` }
  ]
}))
const cell = (w: string, a = 'office:value-type="string"') => `<table:table-cell ${a}><text:p>${w}</text:p></table:table-cell>`
const f = (w: string, v: number, t = 'float') => cell(w, `office:value-type="${t}" office:value="${v}" calcext:value-type="${t}"`)
const orow = (c: string, a = '') => `<table:table-row ${a}>${c}</table:table-row>`
put('open-workbook', 'ods', odsOf(
  `<table:table table:name="Calls" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16381"/>${orow(cell('Calls answered, July to September 2025'))}${orow('<table:table-cell table:number-columns-repeated="16384"/>')}<table:table-header-rows>${orow(cell('Month') + cell('Calls') + cell('Draft') + cell('Answered in time'))}</table:table-header-rows>${orow(cell('July') + f('1,116', 1116) + f('1', 1) + f('93.2%', 0.932, 'percentage'))}${orow(cell('August<text:line-break/>(part)') + f('1,028', 1028) + f('2', 2) + f('95.5%', 0.955, 'percentage'))}${orow(cell('September') + `<table:table-cell office:value-type="float" office:value="984"><office:annotation><text:p>Check this</text:p></office:annotation><text:p>984</text:p></table:table-cell>` + f('3', 3) + f('93.9%', 0.939, 'percentage'))}${orow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')}</table:table><table:table table:name="Old" table:style-name="ta2">${orow(cell('gone'))}</table:table>`,
  '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
  { 'meta.xml': '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Calls to the force</dc:title></office:meta></office:document-meta>' }
))
const tc = (w: string, a = '') => `<a:tc ${a}><a:txBody><a:bodyPr/><a:p>${words(w)}</a:p></a:txBody></a:tc>`
const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name=""/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="1500"/><a:ext cx="9000" cy="2000"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/><a:tr>${tc('Area', 'rowSpan="2"') + tc('Recoveries', 'gridSpan="2"') + tc('', 'hMerge="1"')}</a:tr><a:tr>${tc('', 'vMerge="1"') + tc('2023/24') + tc('2024/25')}</a:tr><a:tr>${tc('North') + tc('6,162') + tc('7,010')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
const number = (i: number) => shape({ fills: 'type="sldNum" idx="12"', paragraphs: [`<a:fld type="slidenum"><a:t>${i}</a:t></a:fld>`] })
put('presentation', 'pptx', pptxOf([
  { shapes: shape({ fills: 'type="ctrTitle"', paragraphs: [words('Road safety') + '<a:br/>' + words('in Marlshire')] }) + shape({ fills: 'type="subTitle" idx="3"', paragraphs: [words('Marlshire Panel, 17 November 2025')] }) },
  { shapes: shape({ at: [5000, 1500, 4000, 3000], paragraphs: [words('Recoveries rose from 12,162 to 13,610, a rise of 11.9%.')] }) + shape({ fills: 'type="title"', paragraphs: [words('What changed')] }) + shape({ fills: 'idx="1"', paragraphs: [words('Speeding'), `<a:pPr lvl="1"/>${words('42 warnings')}`, `<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>${words('Ask for the next report')}`] }) + number(2), notes: shape({ fills: 'type="body" idx="1"', paragraphs: [words('Thank the team')] }) },
  { shapes: shape({ fills: 'type="title"', paragraphs: [words('Not for the panel')] }), isHidden: true },
  { shapes: table + shape({ fills: 'type="title"', paragraphs: [words('By area')] }) + shape({ at: [0, 4000, 9000, 500], paragraphs: [words('Table 2: Recoveries by area')] }) + number(4) }
], {
  layout: shape({ fills: 'type="title"', at: [0, 0, 9000, 1000] }) + shape({ fills: 'type="body" idx="1"', at: [0, 1500, 4500, 3000] }) + shape({ fills: 'type="subTitle" idx="3"', at: [0, 2000, 9000, 500], listStyle: '<a:lvl1pPr><a:buNone/></a:lvl1pPr>' }),
  master: '<p:txStyles><p:titleStyle/><p:bodyStyle><a:lvl1pPr><a:buFont typeface="Arial"/><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles>'
}))
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const r = (t: string) => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`
const p = (x: string, pp = '') => `<w:p>${pp && `<w:pPr>${pp}</w:pPr>`}${x}</w:p>`
const fc = (k: string) => `<w:r><w:fldChar w:fldCharType="${k}"/></w:r>`
const num = (id: number, l = 0) => `<w:numPr><w:ilvl w:val="${l}"/><w:numId w:val="${id}"/></w:numPr>`
const lvl = (at: number, text: string, format = 'decimal') => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
put('word-fields', 'docx', zipOf({
  'word/document.xml': `<w:document ${w}><w:body>` +
    p(r('Street racing'), '<w:outlineLvl w:val="0"/>') +
    p(`<w:sdt><w:sdtPr><w:alias w:val="Officer"/></w:sdtPr><w:sdtContent>${r('Report of the Chief Officer')}</w:sdtContent></w:sdt>${r(', ')}<w:fldSimple w:instr="DATE">${r('17 November 2025')}</w:fldSimple>`) +
    p(r('There were 42 warnings') + '<w:r><w:endnoteReference w:id="2"/></w:r>' + r(', as Figure ') + fc('begin') + '<w:r><w:instrText> REF fig \\h </w:instrText></w:r>' + fc('separate') + r('3') + fc('end') + r(' shows, and 8 sei') + '<w:r><w:softHyphen/></w:r>' + r('zures.'), num(1, 1)) +
    p(r('The neighbourhood') + '<w:r><w:noBreakHyphen/></w:r>' + r('led scheme met its aim ') + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(' within ') + '<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>' + r('3%.'), num(1, 1)) +
    p(r('note the report;'), num(2)) + p(r('ask for the next.'), num(2)) +
    `<w:tbl><w:tr><w:tc>${p(r('Area'))}</w:tc><w:tc>${p(r('Seizures'))}</w:tc></w:tr><w:tr><w:tc>${p(r('North'))}<w:tbl><w:tr><w:tc>${p(r('East'))}</w:tc><w:tc>${p(r('West'))}</w:tc></w:tr></w:tbl>${p('')}</w:tc><w:tc>${p(r('8'))}</w:tc></w:tr></w:tbl>` +
    `<w:sectPr><w:headerReference w:type="default" r:id="r1"/><w:footerReference w:type="default" r:id="r2"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations([['header', 'header1.xml'], ['footer', 'footer1.xml']]),
  'word/header1.xml': `<w:hdr ${w}>${p(r('Marlshire Panel'))}</w:hdr>`,
  'word/footer1.xml': `<w:ftr ${w}>${p(r('Page ') + fc('begin') + '<w:r><w:instrText>PAGE</w:instrText></w:r>' + fc('separate') + r('1') + fc('end'))}</w:ftr>`,
  'word/endnotes.xml': `<w:endnotes ${w}><w:endnote w:id="2">${p(r('Source: force records.'))}</w:endnote></w:endnotes>`,
  'word/comments.xml': `<w:comments ${w}><w:comment w:id="0">${p(r('Check'))}</w:comment></w:comments>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${lvl(0, '%1.')}${lvl(1, '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${lvl(0, '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${lvl(0, '(%1)', 'lowerRoman')}</w:lvlOverride></w:num></w:numbering>`
}))
