import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Server and client are held to a core each, so that neither takes the other's time.
const serverCore = '0'
const clientCore = '1'
const rounds = 3
const seconds = 8
const path = process.argv[2] ?? '/meetings/2025-11-17'
const house = fileURLToPath(new URL('../', import.meta.url))
const hasTaskset = existsSync('/usr/bin/taskset')

interface Load {
  readonly perSecond: number
  readonly p99: number
}

const pinned = (core: string, command: readonly string[]): readonly string[] =>
  hasTaskset ? ['taskset', '-c', core, ...command] : command

const start = (
  core: string,
  command: readonly string[],
  env: Readonly<Record<string, string>>
): ChildProcess => {
  const [program = '', ...args] = pinned(core, command)
  return spawn(program, args, {
    env: { ...process.env, ...env },
    cwd: house,
    stdio: ['ignore', 'ignore', 'inherit']
  })
}

const untilAnswered = async (address: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const isUp = await fetch(address).then(
      (reply) => reply.ok,
      () => false
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${address} did not answer within 15 seconds`)
}

const load = (address: string): Promise<Load> =>
  new Promise((resolve, reject) => {
    const [program = '', ...args] = pinned(clientCore, [
      process.execPath,
      join(house, 'bench/load.ts'),
      address,
      String(seconds)
    ])
    const client = spawn(program, args, { cwd: house, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    client.stdout.on('data', (chunk) => (said += String(chunk)))
    // bench/load.ts prints a Load and nothing else.
    client.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(said) as Load) : reject(new Error(`the load ended with ${code}`))
    )
  })

const megabytesOf = ({ pid }: ChildProcess): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

const bytesOf = async (address: string): Promise<{ readonly plain: number; readonly br: number }> => {
  // The body is asked for as it travels: fetch would unpack it.
  const { request } = await import('node:http')
  const lengthOf = (encoding: string): Promise<number> =>
    new Promise((resolve) => {
      request(address, { headers: { 'accept-encoding': encoding } }, (reply) => {
        let bytes = 0
        reply.on('data', (chunk: Buffer) => (bytes += chunk.length))
        reply.on('end', () => resolve(bytes))
      }).end()
    })
  return { plain: await lengthOf('identity'), br: await lengthOf('br') }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const data = join(mkdtempSync(join(tmpdir(), 'scrutable-bench-')), 'data')
const port = '34567'
const site = `http://127.0.0.1:${port}`
const environment = { PORT: port, SCRUTABLE_DATA: data, SCRUTABLE_LOG: 'error' }
const server = (): ChildProcess => start(serverCore, [process.execPath, 'app/dist/server.js'], environment)

say(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; ${hasTaskset ? 'pinned' : 'not pinned'}`
)

const timeStart = async (what: string): Promise<ChildProcess> => {
  const began = performance.now()
  const running = server()
  await untilAnswered(`${site}/`)
  say(`${what}: ${((performance.now() - began) / 1000).toFixed(2)} s to the first page`)
  return running
}

const stop = (running: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    running.on('exit', () => resolve())
    running.kill('SIGTERM')
  })

await stop(await timeStart('first start, sample loaded'))
const running = await timeStart('later start')
await new Promise((resolve) => setTimeout(resolve, 3000))
say(`memory at rest: ${megabytesOf(running)} MB`)

const size = await bytesOf(`${site}${path}`)
say(`${path}: ${size.plain} bytes, ${size.br} over the wire (brotli)`)

const bare = start(serverCore, [process.execPath, 'bench/bare.ts', String(size.plain), String(size.br)], {
  PORT: '34568'
})
await untilAnswered('http://127.0.0.1:34568/')
for (let round = 1; round <= rounds; round += 1) {
  const ours = await load(`${site}${path}`)
  const theirs = await load('http://127.0.0.1:34568/')
  say(
    `round ${round}: ours ${ours.perSecond} requests a second, p99 ${ours.p99} ms; ` +
      `a bare page ${theirs.perSecond}, p99 ${theirs.p99} ms; ratio ${(ours.perSecond / theirs.perSecond).toFixed(2)}`
  )
}
say(`memory after the load: ${megabytesOf(running)} MB`)
await stop(running)
bare.kill()
rmSync(join(data, '..'), { recursive: true, force: true })
