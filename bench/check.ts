import { readFile } from 'node:fs/promises'
import { check } from '@scrutable/figures'
import { readPaper } from '@scrutable/papers'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Name a file: npm run bench:check -- FILE')
const bytes = await readFile(file)

const timeOnce = async (
  text: Uint8Array
): Promise<{ readonly reading: number; readonly checking: number; readonly claims: number }> => {
  const began = performance.now()
  const reading = await readPaper(text, {
    name: file,
    limits: { bytes: 1e9, milliseconds: 600_000, blocks: 1e9, cells: 1e9 }
  })
  if (!reading.ok) throw new Error(reading.message)
  const read = performance.now()
  const { claims } = check(reading.paper)
  return { reading: read - began, checking: performance.now() - read, claims: claims.length }
}

const line = (words: string, { reading, checking, claims }: Awaited<ReturnType<typeof timeOnce>>): void =>
  void process.stdout.write(
    `${words}: ${Math.round(reading + checking)} ms (reading ${Math.round(reading)}, checking ${Math.round(checking)}), ${claims} claims, ` +
      `${Math.round(process.memoryUsage().rss / 1e6)} MB\n`
  )

line('first time', await timeOnce(bytes))
const repeats = []
for (let time = 0; time < 5; time += 1) repeats.push(await timeOnce(bytes))
repeats.sort((one, other) => one.reading + one.checking - other.reading - other.checking)
const [, , median] = repeats
if (median) line('median of five more', median)
// Only a text can be copied end to end and stay what it is.
if (/\.(txt|md)$/.test(file)) {
  for (const copies of [10, 100]) {
    line(`${copies} copies`, await timeOnce(Buffer.concat(Array.from({ length: copies }, () => bytes))))
  }
}
