import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { openTestSite, testSite } from '../testing/site.ts'

const formHead = { 'content-type': 'multipart/form-data; boundary=edge' }
const fieldOf = (text: string): string =>
  `--edge\r\ncontent-disposition: form-data; name="text"\r\n\r\n${text}\r\n--edge--\r\n`

it.each([
  ['/people/%FF', 404],
  ['/people/%E0%A4%A', 404],
  [`/people/${'a'.repeat(9000)}`, 404],
  ['/search?q=%00', 422],
  ['/people/%00', 422],
  ['/search?q=a&q=b', 422],
  ['/assets/nothing.css', 404]
])('answers %s with a page of its own, safe headers and all', async (path, status) => {
  const site = await testSite()
  const { headers } = await site.refused(path, status)
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store'
  })
})

it('says which part of an address is given twice', async () => {
  const site = await testSite()
  expect((await site.refused('/search?q=a&q=b', 422)).text).toContain('q is given more than once')
})

it('leaves it to whoever holds the name to promise HTTPS for it', async () => {
  const site = await testSite()
  expect((await site.get('/')).headers).not.toHaveProperty('strict-transport-security')
})

it.each([
  ['no edge', { 'content-type': 'multipart/form-data' }, 'text'],
  ['a missing end', formHead, fieldOf('one').slice(0, -10)],
  ['nothing of a form', formHead, '{"a":1}'],
  ['a field called __proto__', formHead, fieldOf('one').replace('"text"', '"__proto__"')],
  ['more fields than any page has', formHead, fieldOf('one').repeat(30).replaceAll('--edge--\r\n', '')],
  ['text that is no form', { 'content-type': 'text/plain' }, 'one']
])('refuses a form with %s, and takes no blame for it', async (_what, headers, payload) => {
  const { server } = await testSite()
  const reply = await server.inject({ method: 'POST', url: '/check', headers, payload })
  expect(reply.statusCode).toBe(422)
})

it('reads nothing of a form that is too long or does not say how long it is', async () => {
  const { server } = await openTestSite()
  await server.listen({ port: 0, host: '127.0.0.1' })
  const tooLong = await ask(portOf(server), ['content-length: 900000000'])
  expect(tooLong).toMatch(/^HTTP\/1.1 413 [^]*larger than 25 MB/)
  const endless = await ask(portOf(server), ['transfer-encoding: chunked'])
  expect(endless).toMatch(/^HTTP\/1.1 422 [^]*does not say how long it is/)
  await server.close()
})

// A server that listens on a port has an address of this kind.
const portOf = (server: FastifyInstance): number => (server.server.address() as AddressInfo).port

// Sends the head of a form and no more of it, and gives the answer.
const ask = (port: number, headers: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const lines = [
      'POST /check HTTP/1.1',
      'host: localhost',
      'content-type: multipart/form-data; boundary=edge',
      ...headers
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    socket.setTimeout(5_000, () => reject(new Error('no answer')))
    socket.on('error', reject)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += String(chunk)
      if (!answer.includes('</html>')) return
      socket.destroy()
      resolve(answer)
    })
  })

it('takes a field as text whatever it says it is, without the letter that no database takes', async () => {
  const { server } = await testSite()
  const says = 'name="text"\r\ncontent-type: application/json'
  const payload = fieldOf('{"was":"10"}').replace('name="text"', says)
  const reply = await server.inject({ method: 'POST', url: '/check', headers: formHead, payload })
  expect(reply.body).toContain('{&quot;was&quot;:&quot;10&quot;}')
  const withNul = await server.inject({
    method: 'POST',
    url: '/check',
    headers: formHead,
    payload: fieldOf('a\0b')
  })
  expect(withNul.body).toContain('a\u{FFFD}b')
})

it('sends a page again only where the visitor has another, however a proxy marked its tag', async () => {
  const { server } = await testSite()
  const tag = String((await server.inject('/meetings')).headers.etag)
  const strong = tag.replace('W/', '')
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/)
  for (const asked of [tag, strong, `"other" , ${tag}`, '*']) {
    const reply = await server.inject({ url: '/meetings', headers: { 'if-none-match': asked } })
    expect([asked, reply.statusCode, reply.body]).toEqual([asked, 304, ''])
  }
  const other = await server.inject({ url: '/meetings', headers: { 'if-none-match': '"other"' } })
  expect(other.statusCode).toBe(200)
})

it('is ready only while the database answers, and says so without waiting for one that hangs', async () => {
  const { server, house } = await openTestSite()
  expect((await server.inject('/ready')).json()).toEqual({ ok: true })
  let letGo = (): void => undefined
  // The embedded database does one thing at a time, so this keeps every other question waiting.
  const hanging = house.db.transaction().execute(() => new Promise<void>((go) => (letGo = go)))
  const reply = await server.inject('/ready')
  expect([reply.statusCode, reply.json()]).toEqual([503, { ok: false }])
  letGo()
  await hanging
  expect((await server.inject('/ready')).statusCode).toBe(200)
})
