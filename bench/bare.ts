import { randomBytes } from 'node:crypto'
import fastify from 'fastify'

// The least a page can cost: so many bytes that are already compressed, from memory, with no headers of ours.
const [, br = '5000'] = process.argv.slice(2)
const body = randomBytes(Number(br))
const server = fastify()
server.get('/', async (_request, reply) =>
  reply.type('text/html').header('content-encoding', 'br').send(body)
)
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
