import { Document, Packer, Paragraph, Table, TableCell, TableRow, HeadingLevel } from 'docx'
// oxlint-disable-next-line import/no-named-as-default -- the types know only the default
import PDFDocument from 'pdfkit'

// An invented report with one wrong figure among right ones.
const title = 'Vehicles taken off the road'
const paragraphs = [
  'In the last twelve months 13,610 vehicles were recovered. This is a 21.7% increase from the previous year, 12,162.',
  'Seriously injured people fell from 1,116 to 1,028, a decrease of 7.9%.',
  'Confidence rose from 61.8% to 64.5%, a gain of 2.7 percentage points.'
]
const rows = [
  ['Area', 'Last year', 'This year'],
  ['North', '40', '50'],
  ['South', '60', '30'],
  ['Total', '100', '80']
]

/** The report as a Word document. */
export const wordReport = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...paragraphs.map((text) => new Paragraph(text)),
            new Table({
              rows: rows.map(
                (cells) =>
                  new TableRow({
                    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] }))
                  })
              )
            })
          ]
        }
      ]
    })
  )

/** The report as a PDF. */
export const pdfReport = (): Promise<Buffer> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 72 })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.fontSize(20).text(title).moveDown().fontSize(11)
    for (const text of paragraphs) pdf.text(text).moveDown()
    let y = pdf.y
    for (const cells of rows) {
      for (const [column, text] of cells.entries())
        pdf.text(text, 72 + column * 120, y, { width: 110, lineBreak: false })
      y += 18
    }
    pdf.end()
  })
