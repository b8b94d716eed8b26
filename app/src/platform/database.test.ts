import { createServer, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import { openDatabase } from './database.ts'

it('names the setting where no database answers, and never its password', async () => {
  const url = 'postgres://panel:hushed@127.0.0.1:1/record'
  const refused: unknown = await openDatabase({ kind: 'postgres', url }).catch((error: unknown) => error)
  expect(String(refused)).toMatch(/DATABASE_URL names does not answer: .*127\.0\.0\.1:1/)
  expect(String(refused)).not.toContain('hushed')
})

it('does not wait for ever for a server that says nothing', { timeout: 15_000 }, async () => {
  const sockets: Socket[] = []
  const silent = createServer((socket) => void sockets.push(socket))
  await new Promise<void>((go) => silent.listen(0, '127.0.0.1', go))
  const at = silent.address()
  const port = typeof at === 'object' ? at?.port : 0
  const url = `postgres://panel@127.0.0.1:${port}/record`
  await expect(openDatabase({ kind: 'postgres', url })).rejects.toThrow('does not answer')
  for (const socket of sockets) socket.destroy()
  silent.close()
})
