import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import * as calendar from '@scrutable/calendar'
import * as measures from '@scrutable/measures'
import { describe, expect, it } from 'vitest'

// The examples above public functions and in the READMEs are run, and must give the answers written beside them.
const packages = [
  { name: 'calendar', exports: calendar, wrong: "addDays(day('2025-02-28'), 1) // => '2025-02-29'" },
  { name: 'measures', exports: measures, wrong: "formatValue(count(1000)) // => '1000'" }
]

describe.each(packages)('the examples of $name', ({ name, exports, wrong }) => {
  const folder = join(import.meta.dirname, '../packages', name)
  const documented = sourcesIn(join(folder, 'src')).flatMap((file) =>
    exampleBlocks(readFileSync(file, 'utf8'))
  )
  const readme = codeBlocks(readFileSync(join(folder, 'README.md'), 'utf8'))
  const run = (code: string): unknown => runInNewContext(code, { ...exports })

  it.each(examplesIn([...documented, ...readme], '=>'))(
    'give the answer beside them: $code',
    ({ code, beside }) => {
      expect(run(code)).toEqual(run(`(${beside})`))
    }
  )

  it.each(examplesIn([...documented, ...readme], 'throws'))(
    'are refused in the words beside them: $code',
    ({ code, beside }) => {
      expect(() => run(code)).toThrow(beside)
    }
  )

  it('show every public function', () => {
    const shown = examplesIn(documented, '=>').map(({ code }) => code)
    const functions = Object.keys(exports)
    expect(functions.length).toBeGreaterThan(15)
    expect(functions.filter((each) => !shown.some((code) => code.includes(`${each}(`)))).toEqual([])
  })

  it('are found in the README too', () => {
    expect(examplesIn(readme, '=>').length).toBeGreaterThan(5)
  })

  it('would fail with a wrong answer beside them', () => {
    const [example] = examplesIn([wrong], '=>')
    expect(run(example?.code ?? '')).not.toEqual(run(`(${example?.beside})`))
  })
})

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
}

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
