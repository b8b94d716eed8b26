import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import * as papers from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('the example in the README runs, and gives what it says', async () => {
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const lines = example.split('\n').filter((line) => !line.startsWith('import '))
  const expected = lines.flatMap((line) => /\/\/ => (.*)$/.exec(line)?.[1] ?? [])
  const body = lines.map((line) => line.replace(/^(.*?)\s*\/\/ => .*$/, 'results.push($1)')).join('\n')
  const results: unknown[] = []
  await runInNewContext(`(async () => { ${body} })()`, { ...papers, TextEncoder, results })
  expect(expected.length).toBeGreaterThanOrEqual(3)
  expect(JSON.parse(JSON.stringify(results))).toEqual(expected.map((text): unknown => JSON.parse(text)))
})

it('the README names every refusal and every limit', () => {
  const source = readFileSync(new URL('reading.ts', import.meta.url), 'utf8')
  const codes = [...source.matchAll(/\| '(\w+)'/g)].map(([, code]) => code ?? '')
  expect(codes).toHaveLength(10)
  for (const word of [...codes, ...Object.keys(papers.defaultLimits)]) expect(readme).toContain(`\`${word}\``)
})
