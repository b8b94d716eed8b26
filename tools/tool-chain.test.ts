import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const house = fileURLToPath(new URL('..', import.meta.url))
const programs = join(house, 'node_modules', '.bin')
const settings = [
  '.oxlintrc.json',
  '.oxfmtrc.json',
  'tsconfig.base.json',
  'tsconfig.check.json',
  'tsconfig.json'
]

const ofPackage = 'packages/calendar/tsconfig.json'

const planted: Readonly<Record<string, string>> = {
  'bad.ts': `import { readFile } from 'node:fs/promises'
import { Day } from './day.ts'
readFile('a')
export const read = (text: string): any => JSON.parse(text)
export const name = read('{}').name
export const four = (a: Day, b: Day, c: Day, d: Day) => [a, b, c, d]
console.log(four)
export default name
`,
  'day.ts': 'export interface Day { readonly iso: string }\n',
  'ring-a.ts': "import { b } from './ring-b.ts'\nexport const a = () => b\n",
  'ring-b.ts': "import { a } from './ring-a.ts'\nexport const b = () => a\n",
  'camelCase.ts': 'export const one = 1\n',
  'long.ts': '// A line.\n'.repeat(301),
  'days.test.ts': `import { expect, it } from 'vitest'
const days: readonly string[] = ['2025-11-17']
it('knows that a list may be empty', () => expect(days[0]!.length).toBe(10))
`,
  'wrong.ts': "export const one: number = ['1'].at(0)\n",
  'untidy.ts': 'export   const one = "1";\n'
}

// Each reads the whole house, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 })

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'))
  for (const file of settings) cpSync(join(house, file), join(root, file))
  cpSync(join(house, ofPackage), join(root, ofPackage.replace('calendar', 'planted')))
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'))
  for (const [file, text] of Object.entries(planted)) {
    const path = join(root, 'packages', 'planted', 'src', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
})

afterAll(() => rmSync(root, { recursive: true }))

const run = (program: string, args: readonly string[], cwd: string) =>
  spawnSync(join(programs, program), args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const countIn = (printed: string, pattern: RegExp): number => Number(pattern.exec(printed)?.[1] ?? 0)

describe('the linter', () => {
  it('finds what was planted, by syntax and by type', () => {
    const { status, stdout } = run('oxlint', ['-f', 'unix', 'packages'], root)
    expect(status).toBe(1)
    for (const rule of [
      'no-floating-promises',
      'no-explicit-any',
      'no-unsafe-member-access',
      'consistent-type-imports',
      'max-params',
      'max-lines',
      'no-console',
      'no-default-export',
      'no-cycle',
      'filename-case'
    ]) {
      expect(stdout).toContain(`(${rule})`)
    }
  })

  it("reads tests with the house's own strictness, not the compiler's ordinary one", () => {
    const { stdout } = run('oxlint', ['-f', 'unix', 'packages/planted/src/days.test.ts'], root)
    expect(stdout).not.toContain('no-unnecessary-type-assertion')
  })

  it('looks at the whole house', () => {
    const { stdout } = run('oxlint', ['-f', 'json'], house)
    expect(countIn(stdout, /"number_of_files":\s*(\d+)/)).toBeGreaterThan(200)
  })
})

describe('the type checker', () => {
  it('finds what was planted', () => {
    const { status, stdout } = run('tsc', ['-p', 'tsconfig.check.json'], root)
    expect(status).not.toBe(0)
    expect(stdout).toContain('wrong.ts(1,14): error TS2322')
  })

  it('looks at the whole house', () => {
    const { stdout } = run('tsc', ['-p', 'tsconfig.check.json', '--listFilesOnly'], house)
    const ours = stdout.split('\n').filter((file) => file !== '' && !file.includes('node_modules'))
    expect(ours.length).toBeGreaterThan(200)
  })
})

describe('the formatter', () => {
  it('finds what was planted', () => {
    const { status, stdout } = run('oxfmt', ['--check', 'packages'], root)
    expect(status).toBe(1)
    expect(stdout).toContain('untidy.ts')
  })

  it('looks at the whole house', () => {
    const { stdout, stderr } = run('oxfmt', ['--check'], house)
    expect(countIn(stdout + stderr, /on (\d+) files/)).toBeGreaterThan(200)
  })
})
