import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { pdfOf } from '../testing/pdf-maker.ts'

const run = promisify(execFile)

// In a process of its own, since what is tested is that the process goes on.
async function readApart(pdf: Uint8Array, before = ''): Promise<string> {
  const script = `
    import { readPaper } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)}
    ${before}
    const reading = await readPaper(Buffer.from(process.env.PDF, 'base64'), { name: 'a.pdf' })
    console.log(reading.ok ? reading.paper.text : reading.code)`
  const node = ['--conditions=source', '--input-type=module', '-e', script]
  const { stdout } = await run(process.execPath, node, { env: { PDF: Buffer.from(pdf).toString('base64') } })
  return stdout.trim()
}

// The first page is broken, and so is one of those fetched ahead that nobody comes to look at.
async function brokenPdf(): Promise<Uint8Array> {
  const pdf = await pdfOf((page) => page.text('One').addPage().text('Two').addPage().text('Three'))
  const whole = Buffer.from(pdf).toString('latin1')
  const pages = /\/Kids \[(\d+) 0 R (\d+) 0 R/.exec(whole)
  const broken = [pages?.[1], pages?.[2]].reduce<string>(
    (text, page) => text.replace(`\n${page} 0 obj`, `\n${page} x obj`),
    whole
  )
  expect(broken.split(' x obj')).toHaveLength(3)
  return Buffer.from(broken, 'latin1')
}

it('a PDF whose pages cannot be fetched ahead ends no process', async () => {
  expect(await readApart(await brokenPdf())).toBe('scan_without_text')
})

it('what something else lets fall still does', async () => {
  const pdf = await pdfOf((page) => page.text('One'))
  await expect(readApart(pdf, "setTimeout(() => Promise.reject(new Error('mine')), 1)")).rejects.toThrow(
    'mine'
  )
})
