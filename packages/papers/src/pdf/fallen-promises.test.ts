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

// Every object stands one letter on from where the file says, so that the pages fetched ahead all fail.
async function brokenPdf(): Promise<Uint8Array> {
  const pdf = await pdfOf((page) => page.text('One').addPage().text('Two').addPage().text('Three'))
  const whole = Buffer.from(pdf).toString('latin1')
  return Buffer.from(whole.replace(/ obj/, '  obj'), 'latin1')
}

it('a PDF whose pages cannot be fetched ahead ends no process', async () => {
  expect(await readApart(await brokenPdf())).toMatch(/^One/)
})

it('what something else lets fall still does', async () => {
  const pdf = await pdfOf((page) => page.text('One'))
  await expect(readApart(pdf, "setTimeout(() => Promise.reject(new Error('mine')), 1)")).rejects.toThrow(
    'mine'
  )
})
