import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Breach, Guard } from './guard.ts'

const knip = fileURLToPath(new URL('../../node_modules/knip/bin/knip.js', import.meta.url))

const reporter = fileURLToPath(new URL('knip-reporter.ts', import.meta.url))

/** What `knip-reporter.ts` prints. */
export interface KnipReport {
  readonly files: number
  readonly issues: readonly {
    readonly type: string
    readonly file: string
    readonly symbol: string
    readonly line: number
  }[]
}

/** Nothing is kept that nothing uses: files, exports, dependencies. */
export const unused: Guard = {
  name: 'unused code',
  things: 'files',
  minimum: 280,
  look: (tree) => {
    const run = spawnSync(process.execPath, [knip, '--no-progress', '--reporter', reporter], {
      cwd: tree.root,
      encoding: 'utf8'
    })
    const report = readReport(run.stdout)
    if (report === null) return { looked: 0, breaches: [silent(run.stderr)] }
    return { looked: report.files, breaches: report.issues.map(breach) }
  }
}

const readReport = (printed: string): KnipReport | null => {
  const line = printed.split('\n').find((candidate) => candidate.startsWith('{"files":'))
  // Our own reporter wrote the line.
  return line === undefined ? null : (JSON.parse(line) as KnipReport)
}

const silent = (complaint: string): Breach => ({
  file: 'knip.json',
  line: 1,
  rule: `knip gave no report: ${complaint.trim().split('\n')[0] ?? ''}`,
  remedy: 'Run `npx knip` and mend its settings'
})

const breach = ({ type, file, symbol, line }: KnipReport['issues'][number]): Breach => ({
  file,
  line,
  rule: `${type}: ${symbol}`,
  remedy: remedies[type] ?? 'Remove it'
})

const remedies: Readonly<Record<string, string>> = {
  files: 'Nothing imports the file: remove it, or name it as an entry in knip.json with the reason',
  exports: 'Nothing imports it: drop `export`, or remove it',
  types: 'Nothing imports it: drop `export`, or remove it',
  dependencies: 'Nothing imports it: remove it from package.json',
  devDependencies: 'Nothing uses it: remove it from package.json',
  unlisted: 'It is imported but not in this package.json: list it',
  unresolved: 'It leads nowhere: mend the import',
  binaries: 'Nothing installed offers the command: list the package that does'
}
