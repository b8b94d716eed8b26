import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { zipOf } from './testing/zip-maker.ts'
import { readPaper } from './index.ts'
import type { Limits } from './index.ts'
import { pdfOf } from './testing/pdf-maker.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const wordOf = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

async function refusal(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}) {
  const reading = await readPaper(bytes, { name, limits })
  if (reading.ok) return 'read'
  expect(reading.message).toContain(name)
  expect(reading.remedy).toMatch(/\w{3}.*\.$/)
  return reading.code
}

describe('a file that is not what its name says', () => {
  it.each([
    'report.pdf',
    'report.docx',
    'report.pptx',
    'report.xlsx',
    'report.ods',
    'report.txt',
    'report.html',
    'report'
  ])('random bytes as %s', async (name) => {
    const noise = Buffer.concat([Buffer.from([0x8f, 0x00]), randomBytes(5000)])
    expect(['unknown_type', 'corrupt']).toContain(await refusal(noise, name))
  })
  it('a picture named as a Word document is named in the message', async () => {
    const reading = await readPaper(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), { name: 'scan.docx' })
    expect(reading).toMatchObject({ ok: false, code: 'unknown_type' })
    expect(!reading.ok && reading.message).toBe('scan.docx is a PNG picture, which is not read here')
  })
  it('a PDF named as text, and a workbook named as a Word document', async () => {
    expect(await refusal(await pdfOf((page) => page.text('Hello')), 'report.txt')).toBe('unknown_type')
    expect(await refusal(zipOf({ 'xl/workbook.xml': '<a/>' }), 'report.docx')).toBe('unknown_type')
  })
  it.each([
    ['word/document.xml', 'a Word document', '.docx'],
    ['ppt/presentation.xml', 'a PowerPoint presentation', '.pptx'],
    ['xl/workbook.xml', 'an Excel workbook', '.xlsx'],
    ['content.xml', 'an OpenDocument spreadsheet', '.ods'],
    ['xl/workbook.bin', 'a binary Excel workbook (.xlsb), which is not read here', '.xlsx'],
    ['readme.txt', 'a zip file with no document in it that is read here', '.docx']
  ])('an Office file named as another is told by its part %s', async (part, what, ending) => {
    const name = part.startsWith('word/') ? 'report.pptx' : 'report.docx'
    const reading = await readPaper(zipOf({ [part]: '<a/>' }), { name })
    expect(reading).toMatchObject({ ok: false, code: 'unknown_type' })
    expect(!reading.ok && reading.message).toContain(what)
    expect(!reading.ok && reading.remedy).toContain(ending)
  })
})

describe('a file with nothing to read', () => {
  it('is empty, whether of no bytes or of blank lines', async () => {
    expect(await refusal(new Uint8Array(), 'a.txt')).toBe('empty')
    expect(await refusal(encode(' \n\n\t\n'), 'a.txt')).toBe('empty')
    expect(await refusal(zipOf({ 'word/document.xml': wordOf('') }), 'a.docx')).toBe('empty')
  })
  it('is a scan where a PDF has pages but no text', async () => {
    expect(await refusal(await pdfOf((page) => page.rect(10, 10, 100, 100).fill()), 'a.pdf')).toBe(
      'scan_without_text'
    )
  })
})

describe('a file past the limits', () => {
  it('is too large in bytes, blocks or cells', async () => {
    expect(await refusal(encode('a'.repeat(1001)), 'a.txt', { bytes: 1000 })).toBe('too_large')
    expect(await refusal(encode('a.\n\n'.repeat(11)), 'a.txt', { blocks: 10 })).toBe('too_large')
    expect(await refusal(encode('a\tb\n'.repeat(11)), 'a.txt', { cells: 20 })).toBe('too_large')
    expect(await refusal(encode('<table>' + '<tr><td>a<td>b'.repeat(11)), 'a.html', { cells: 20 })).toBe(
      'too_large'
    )
  })
  it('has too many pages', async () => {
    const pages = await pdfOf(
      (page) => {
        for (let i = 0; i < 2000; i += 1) page.addPage({ size: [100, 100] })
      },
      { autoFirstPage: false }
    )
    expect(await refusal(pages, 'a.pdf')).toBe('too_many_pages')
  })
  it('takes too long', async () => {
    expect(await refusal(encode('a.\n\n'.repeat(1000)), 'a.txt', { milliseconds: 0 })).toBe('timed_out')
  })
})

describe('a file made to do harm', () => {
  it('a zip bomb stops at the limit, by size and by ratio, not when memory ends', async () => {
    const bomb = zipOf({ 'word/document.xml': Buffer.alloc(50_000_000, 0x20) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb, 'a.docx')).toBe('hostile')
    expect(await refusal(bomb, 'a.docx', { unzipRatio: Infinity, unzippedBytes: 1_000_000 })).toBe('hostile')
  })
  it('entities that multiply are refused before they are declared', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      ''
    )
    const xml = `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]>${wordOf('<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>')}`
    expect(await refusal(zipOf({ 'word/document.xml': xml }), 'a.docx')).toBe('hostile')
  })
  it('a truncated zip or PDF is corrupt', async () => {
    const whole = zipOf({ 'word/document.xml': wordOf('<w:p/>') })
    expect(await refusal(whole.subarray(0, whole.length - 30), 'a.docx')).toBe('corrupt')
    expect(await refusal(zipOf({ 'word/document.xml': '<w:p' }), 'a.docx')).toBe('corrupt')
    expect(await refusal(encode('%PDF-1.7\n1 0 obj\n<<'), 'a.pdf')).toBe('corrupt')
  })
  it('nesting without end overflows no stack', async () => {
    expect(await refusal(encode('<div>'.repeat(100_000)), 'a.html')).toBe('too_deep')
    expect(await refusal(zipOf({ 'word/document.xml': wordOf('<w:sdt>'.repeat(10_000)) }), 'a.docx')).toBe(
      'too_deep'
    )
    expect(await refusal(encode('> '.repeat(100_000) + 'x'), 'a.md')).toBe('read')
  })
  it('an encrypted PDF asks for one without a password', async () => {
    expect(await refusal(await pdfOf((page) => page.text('Secret'), { userPassword: 'x' }), 'a.pdf')).toBe(
      'password'
    )
  })
  it('an encrypted Office file does so too', async () => {
    for (const name of ['a.docx', 'a.pptx', 'a.xlsx', 'a.ods'])
      expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'), name)).toBe('password')
  })
})

it.each(['a', '1', '\t', '|', '[', '- ', 'A. ', 'a\n', 'a\tb\n', '\f', '(', '| a |\n'])(
  '%j, over and over, is read in time that grows with its length alone',
  async (unit) => {
    const started = performance.now()
    await readPaper(encode(unit.repeat(300_000 / unit.length)), { name: 'a.txt' })
    expect(performance.now() - started).toBeLessThan(3000)
  }
)

it('a line of a megabyte is read in under 300 ms', async () => {
  const line = encode('Calls rose from 1,116 to 1,028 in the year, a fall of 7.9%. '.repeat(17_000))
  const started = performance.now()
  expect(await refusal(line, 'a.txt')).toBe('read')
  expect(performance.now() - started).toBeLessThan(300)
})

it('a file that is not UTF-8 is read as windows-1252, with a warning', async () => {
  const reading = await readPaper(Buffer.from('Cost \xa3400 \x96 paid.', 'latin1'), { name: 'a.txt' })
  expect(reading.ok && reading.paper.text).toBe('Cost £400 – paid.')
  expect(reading.ok && reading.paper.warnings.map(({ code }) => code)).toEqual(['not_utf8'])
})
