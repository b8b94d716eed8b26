import { readFileSync } from 'node:fs'
import { check } from '@scrutable/figures'
import { readPaper } from '@scrutable/papers'
import { hostileShapes } from './hostile-shapes.ts'

/** What it took to read and check one text, in a process of its own. */
export interface OneCheck {
  /** Milliseconds, by the clock and of the processor. */
  readonly clock: number
  readonly processor: number
  /** The most memory the process has held at once. */
  readonly megabytes: number
  readonly characters: number
  /** How many claims, or why it was refused. */
  readonly outcome: string
}

const readShape = (name: string, size: number): Given => {
  const shape = hostileShapes.find((one) => one.name === name)
  if (shape === undefined) throw new Error(`There is no shape called ${name}`)
  return { bytes: Buffer.from(shape.make(size)), name: shape.file }
}

const readCopies = (file: string, copies: number): Given => ({
  bytes: Buffer.concat(Array.from({ length: copies }, () => readFileSync(file))),
  name: file
})

interface Given {
  readonly bytes: Uint8Array
  readonly name: string
}

const checkOnce = async ({ bytes, name }: Given): Promise<OneCheck> => {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const limits = {
    bytes: 1e9,
    milliseconds: 600_000,
    ...(bytes.length > 2e6 ? { blocks: 1e9, cells: 1e9 } : {})
  }
  const reading = await readPaper(bytes, { name, limits })
  const outcome = reading.ok ? `${check(reading.paper).claims.length} claims` : `refused: ${reading.code}`
  const { user, system } = process.cpuUsage(before)
  return {
    clock: performance.now() - began,
    processor: (user + system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1000,
    characters: bytes.length,
    outcome
  }
}

if (import.meta.main) {
  const [kind, name = '', amount = '1'] = process.argv.slice(2)
  const given = kind === 'shape' ? readShape(name, Number(amount)) : readCopies(name, Number(amount))
  process.stdout.write(JSON.stringify(await checkOnce(given)))
}
