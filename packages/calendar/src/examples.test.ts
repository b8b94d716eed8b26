import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as calendar from './index.ts'

const folder = import.meta.dirname
const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const documented = sources.flatMap((file) => exampleBlocks(readFileSync(join(folder, file), 'utf8')))
const readme = codeBlocks(readFileSync(join(folder, '../README.md'), 'utf8'))

describe.each([
  { where: 'above the functions', blocks: documented },
  { where: 'in the README', blocks: readme }
])('an example $where', ({ blocks }) => {
  it.each(examplesIn(blocks, '=>'))('gives the answer beside it: $code', ({ code, beside }) => {
    expect(run(code)).toEqual(run(`(${beside})`))
  })

  it.each(examplesIn(blocks, 'throws'))('is refused in the words beside it: $code', ({ code, beside }) => {
    expect(() => run(code)).toThrow(beside)
  })
})

describe('the examples', () => {
  it('show every public function', () => {
    const shown = examplesIn(documented, '=>').map(({ code }) => code)
    const functions = Object.keys(calendar)
    expect(functions.length).toBeGreaterThan(20)
    expect(functions.filter((name) => !shown.some((code) => code.includes(`${name}(`)))).toEqual([])
  })

  it('are found in the README too', () => {
    expect(examplesIn(readme, '=>').length).toBeGreaterThan(5)
  })

  it('would fail with a wrong answer beside them', () => {
    const [wrong] = examplesIn(["addDays(day('2025-02-28'), 1) // => '2025-02-29'"], '=>')
    expect(run(wrong?.code ?? '')).not.toEqual(run(`(${wrong?.beside})`))
  })
})

function exampleBlocks(source: string): readonly string[] {
  const found = [...source.matchAll(/@example\n(.*?)\n \*\//gs)].map(([, block = '']) => block)
  return found.map((block) => block.replaceAll(/^ \* ?/gm, ''))
}

function codeBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/```ts\n(.*?)```/gs)].map(([, block = '']) => block)
}

function examplesIn(blocks: readonly string[], mark: '=>' | 'throws') {
  return blocks.flatMap((block) => {
    const lines = block.split('\n')
    const setting = lines.filter((line) => line.startsWith('const '))
    return lines.flatMap((line) => {
      const [code, beside] = line.split(` // ${mark} `)
      return code !== undefined && beside !== undefined
        ? [{ code: [...setting, code].join('\n'), beside }]
        : []
    })
  })
}

function run(code: string): unknown {
  return runInNewContext(code, { ...calendar })
}
