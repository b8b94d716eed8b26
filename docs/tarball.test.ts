import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const house = join(import.meta.dirname, '..')

/** The first example of a README as a program that prints, as JSON, each answer and what is written beside it. */
const programOf = (readme: string): string => {
  const [, example = ''] = /```ts\n(.*?)```/s.exec(readme) ?? []
  const lines = example
    .split('\n')
    .map((line) =>
      line.replace(
        /^(?<code>\S.*) \/\/ (?:=> )?(?<beside>.+)$/,
        'console.log(JSON.stringify([$<code>, $<beside>]))'
      )
    )
  return lines.join('\n')
}

it('the figure checker stands alone: installed in an empty folder, its README example gives the answers beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scrutable-alone-'))
  const run = (program: string, args: readonly string[], cwd = folder): string =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  for (const name of ['calendar', 'figures'])
    run('npm', ['pack', '--pack-destination', folder], join(house, 'packages', name))
  const tarballs = readdirSync(folder).map((file) => `./${file}`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  run('npm', ['install', '--offline', ...tarballs])
  writeFileSync(
    join(folder, 'example.ts'),
    programOf(readFileSync(join(house, 'packages/figures/README.md'), 'utf8'))
  )
  const answers = run(process.execPath, ['example.ts'])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown[])
  expect(answers.length).toBeGreaterThan(1)
  for (const [given, beside] of answers) expect(given).toEqual(beside)
})
