import { expect, it } from 'vitest'
import { checkPage } from '../../testing/page-checks.ts'
import { testSite } from '../../testing/site.ts'
import { checkJsonPath, checkPath } from './paths.ts'

interface Part {
  readonly name: string
  readonly file?: string
  readonly body: string | Buffer
}

const form = (parts: readonly Part[]) => {
  const edge = 'edge-of-a-part'
  const chunks = parts.map(({ name, file, body }) =>
    Buffer.concat([
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"`),
      Buffer.from(
        file === undefined
          ? '\r\n\r\n'
          : `; filename="${file}"\r\ncontent-type: application/octet-stream\r\n\r\n`
      ),
      Buffer.from(body),
      Buffer.from('\r\n')
    ])
  )
  return {
    payload: Buffer.concat([...chunks, Buffer.from(`--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` }
  }
}

const send = async (path: string, parts: readonly Part[], headers: Record<string, string> = {}) => {
  const { server } = await testSite()
  const asked = form(parts)
  return server.inject({
    method: 'POST',
    url: path,
    payload: asked.payload,
    headers: { ...asked.headers, ...headers }
  })
}

const goodPage = (html: string) => {
  const { page, faults } = checkPage(html)
  expect(faults).toEqual([])
  return page
}

const wrong = 'There were 13,610 recoveries, a 21.7% increase from the previous year, 12,162.'

it('shows the wrong figure of pasted text, its working and the text with the figure marked', async () => {
  const reply = await send(checkPath(), [{ name: 'text', body: wrong }])
  expect(reply.statusCode).toBe(200)
  const page = goodPage(reply.body)
  expect(page.text).toContain('One figure fails')
  expect(page.text).toContain('12,162 to 13,610 is +11.9%')
  expect(reply.body).toContain('href="#finding-1"')
})

it('lets nobody on the way keep what was found', async () => {
  const reply = await send(checkPath(), [{ name: 'text', body: wrong }])
  expect(reply.headers['cache-control']).toBe('no-store')
})

it('reads the file where both a file and a text are sent', async () => {
  const reply = await send(checkPath(), [
    { name: 'file', file: 'reports\\fires.txt', body: 'Fires fell from 50 to 40, a fall of 20%.' },
    { name: 'text', body: wrong }
  ])
  const page = goodPage(reply.body)
  expect(page.text).toContain('fires.txt')
  expect(page.text).not.toContain('reports')
  expect(page.text).toContain('No figure fails')
})

it.each([
  ['nothing', [{ name: 'file', file: '', body: '' }], 'Choose a file, or paste the text'],
  ['an empty file', [{ name: 'file', file: 'a.docx', body: '' }], 'a.docx is empty'],
  [
    'a picture named as a document',
    [{ name: 'file', file: 'a.docx', body: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1') }],
    'a.docx'
  ],
  [
    'noise named as a PDF',
    [{ name: 'file', file: 'a.pdf', body: Buffer.from('%PDF-1.7\n\x01\x02', 'latin1') }],
    'a.pdf'
  ]
])('says at the form what is wrong with %s', async (_what, parts, message) => {
  const reply = await send(checkPath(), parts)
  expect(reply.statusCode).toBe(422)
  expect(goodPage(reply.body).text).toContain(message)
})

it('shows script in a document as text', async () => {
  const reply = await send(checkPath(), [
    {
      name: 'file',
      file: '<script>alert(1)</script>.txt',
      body: `<script>alert(2)</script> rose from 100 to 110, up 12%.`
    }
  ])
  expect(reply.body).not.toContain('<script>alert')
  expect(reply.body).toContain('&lt;script>alert(2)')
})

it('refuses what is too large, and what another site sends', async () => {
  const large = await send(checkPath(), [
    { name: 'file', file: 'a.txt', body: Buffer.alloc(26 * 1024 * 1024, 'a') }
  ])
  expect(large.statusCode).toBe(413)
  expect(goodPage(large.body).text).toContain('larger than 25 MB')
  const foreign = await send(checkPath(), [{ name: 'text', body: wrong }], { 'sec-fetch-site': 'cross-site' })
  expect(foreign.statusCode).toBe(403)
})

it('gives programs the same findings as JSON, and refusals in the one shape', async () => {
  const found = await send(checkJsonPath(), [{ name: 'file', file: 'a.txt', body: wrong }])
  expect(found.json()).toMatchObject({
    file: 'a.txt',
    claims: [{ kind: 'pct_change', verdict: 'fails', stated: '21.7%' }]
  })
  const refused = await send(checkJsonPath(), [])
  expect(refused.json()).toMatchObject({ error: { code: 'invalid', request: expect.any(String) } })
})
