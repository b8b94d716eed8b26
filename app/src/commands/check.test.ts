import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPaper } from '@scrutable/papers'
import { Document, Packer, Paragraph } from 'docx'
import { expect, it } from 'vitest'
import { inApp } from '../platform/places.ts'

const folder = mkdtempSync(join(tmpdir(), 'scrutable-check-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const right = file('right.txt', 'Fires fell from 50 to 40, a fall of 20%.\n')
const wrong = file('wrong.md', '# Roads\n\nThefts rose from 100 to 110, an increase of 12%.\n')
const noise = file('noise.pdf', '%PDF-1.7 and then nothing')

const scrutable = (args: readonly string[], input = '') => {
  const ran = spawnSync(process.execPath, [inApp('bin', 'scrutable.js'), ...args], {
    input,
    encoding: 'utf8'
  })
  return { code: ran.status, out: ran.stdout, errors: ran.stderr }
}

it('ends with 0 where nothing fails, 1 where something does, 2 where a file cannot be read, and still checks the others', () => {
  expect(scrutable(['check', right])).toMatchObject({ code: 0, errors: '' })
  expect(scrutable(['check', right, wrong])).toMatchObject({ code: 1, errors: '' })
  const some = scrutable(['check', noise, join(folder, 'missing.txt'), wrong])
  expect(some.code).toBe(2)
  expect(some.errors).toMatch(/noise\.pdf.*\n.*missing\.txt: there is no such file/)
  expect(some.out).toContain('100 to 110 is +10%')
})

it('prints one JSON object for each file, on a line of its own', () => {
  const { out } = scrutable(['check', '--format', 'json', right, wrong])
  const lines = out.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { file: right, claims: [{ verdict: 'holds' }] },
    { file: wrong, claims: [{ kind: 'pct_change', verdict: 'fails', stated: '12%' }] }
  ])
})

it('reads standard input, and writes SARIF for editors and HTML that stands alone', () => {
  const text = 'Thefts rose from 100 to 110, an increase of 12%.'
  expect(scrutable(['check', '-'], text)).toMatchObject({ code: 1 })
  expect(JSON.parse(scrutable(['check', '--format', 'sarif', '-'], text).out)).toMatchObject({
    version: '2.1.0'
  })
  const { out } = scrutable(['check', '--format', 'html', '-'], text)
  expect(out).toMatch(/^<!doctype html>/)
  expect(out).toContain('One figure fails')
  expect(out).not.toMatch(/(src|href)="\/assets/)
})

it('says what it does not understand', () => {
  expect(scrutable(['check'])).toMatchObject({
    code: 2,
    errors: expect.stringContaining('name at least one file') as string
  })
  expect(scrutable(['check', '--format', 'xml', right]).errors).toContain('there is no format "xml"')
  expect(scrutable(['chekc']).errors).toContain('there is no command "chekc"')
  expect(scrutable([])).toMatchObject({ code: 0 })
})

it('sets aside a finding that was answered beside the file or in it, until the figure changes', () => {
  const home = mkdtempSync(join(tmpdir(), 'scrutable-answers-'))
  const put = (name: string, text: string): string => {
    writeFileSync(join(home, name), text)
    return join(home, name)
  }
  const sentence = 'Thefts rose from 100 to 110, an increase of 12%.'
  const report = put('report.txt', sentence)
  put(
    '.scrutable.yaml',
    'answers:\n  - figure: 12%\n    from: [110, 100]\n    because: both are rounded to tens\n'
  )
  const answered = scrutable(['check', report])
  expect(answered).toMatchObject({ code: 0 })
  expect(answered.out).toContain('12% is right because both are rounded to tens')
  put('report.txt', sentence.replace('12%', '13%'))
  expect(scrutable(['check', report])).toMatchObject({ code: 1 })
  const inline = put(
    'inline.md',
    `${sentence.replace('12%', '14%')}\n\n<!-- scrutable: 14% (from 100; 110) is right because it is -->\n`
  )
  expect(scrutable(['check', inline])).toMatchObject({ code: 0 })
})

it('names the line of an answers file that does not fit, and does not check as if there were none', () => {
  const home = mkdtempSync(join(tmpdir(), 'scrutable-answers-'))
  writeFileSync(join(home, 'a.txt'), 'Thefts rose from 100 to 110, an increase of 12%.')
  writeFileSync(join(home, '.scrutable.yaml'), 'answers:\n  - figure: 12%\n')
  const refused = scrutable(['check', join(home, 'a.txt')])
  expect(refused.code).toBe(2)
  expect(refused.errors).toMatch(/\.scrutable\.yaml:2: answers\.0\.because/)
})

it('writes a copy of a Word document with a comment at the figure that fails, and never over another file', async () => {
  const home = mkdtempSync(join(tmpdir(), 'scrutable-word-'))
  const [from, to] = [join(home, 'report.docx'), join(home, 'commented.docx')]
  const paragraph = new Paragraph('Thefts rose from 100 to 110, an increase of 12%.')
  writeFileSync(from, await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })))
  const wrote = scrutable(['check', '--word-copy', to, from])
  expect(wrote).toMatchObject({ code: 1, errors: '' })
  expect(wrote.out).toContain('1 of 1 failing figures have a comment')
  const copy = await readPaper(readFileSync(to), { name: 'commented.docx' })
  expect(copy.ok && copy.paper.text).toContain('an increase of 12%')
  expect(scrutable(['check', '--word-copy', to, from]).errors).toContain('is there already')
  expect(scrutable(['check', '--word-copy', to, right]).errors).toContain('takes one file')
})
