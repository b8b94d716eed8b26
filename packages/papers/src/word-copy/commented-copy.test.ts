import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { startJob } from '../limits.ts'
import { openZip } from '../office/zip.ts'
import { readPaper } from '../read-paper.ts'
import { commentedCopy } from './commented-copy.ts'

const signed = { author: 'Scrutable', at: new Date('2026-01-05T10:00:00Z') }

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
const report = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('Thefts & robberies'),
            new Paragraph({
              children: [
                new TextRun('Thefts rose from 100 to 110, '),
                new TextRun({ text: 'an increase of 12%.', bold: true })
              ]
            }),
            new Table({ rows: [new TableRow({ children: [cell('Fires'), cell('50')] })] })
          ]
        }
      ]
    })
  )

const partOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const zip = await openZip(bytes, startJob('a.docx'))
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.open(name) ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const comments = [
  {
    about: 'Thefts rose from 100 to 110, an increase of 12%.',
    text: '12% fails: 100 to 110 is +10% <sic> & "so"'
  },
  { about: '50', text: 'Which fifty?' }
]

it('puts each comment at its paragraph or cell, and leaves the document as it reads', async () => {
  const before = await report()
  const { bytes, unplaced } = await commentedCopy(before, comments, signed)
  expect(unplaced).toEqual([])
  const main = await partOf(bytes, 'word/document.xml')
  expect(main).toMatch(
    /<w:commentRangeStart w:id="0"\/>.*an increase of 12%\..*<w:commentRangeEnd w:id="0"\/><w:r><w:commentReference w:id="0"\/><\/w:r><\/w:p>/s
  )
  expect(await partOf(bytes, 'word/comments.xml')).toContain('+10% &lt;sic&gt; &amp; &quot;so&quot;')
  expect(await partOf(bytes, '[Content_Types].xml')).toContain('/word/comments.xml')
  const [one, other] = [
    await readPaper(before, { name: 'a.docx' }),
    await readPaper(bytes, { name: 'a.docx' })
  ]
  expect(other.ok && other.paper.text).toBe(one.ok && one.paper.text)
})

it('adds to the comments that are there, under numbers of their own', async () => {
  const once = await commentedCopy(await report(), comments, signed)
  const twice = await commentedCopy(once.bytes, comments, signed)
  const part = await partOf(twice.bytes, 'word/comments.xml')
  expect(Array.from(part.matchAll(/<w:comment w:id="(\d+)"/g), ([, id]) => id)).toEqual(['0', '1', '2', '3'])
  const relations = await partOf(twice.bytes, 'word/_rels/document.xml.rels')
  expect(relations.match(/relationships\/comments"/g)).toHaveLength(1)
})

it('says which comment it found no paragraph for', async () => {
  const lost = { about: 'Words that are nowhere.', text: 'Lost.' }
  expect((await commentedCopy(await report(), [lost], signed)).unplaced).toEqual([lost])
})
