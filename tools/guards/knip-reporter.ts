import { relative } from 'node:path'
import type { Reporter } from 'knip'
import type { KnipReport } from './unused.ts'

/** Prints what knip found as one line of JSON, with the number of files it looked at, which its own reporters leave out. */
const report: Reporter = ({ issues, counters, cwd }) => {
  const found = Object.values(issues)
    .flatMap((ofType) => Object.values(ofType))
    .flatMap((ofFile) => Object.values(ofFile))
  const printed: KnipReport = {
    files: counters.total,
    issues: found.map(({ type, filePath, symbol, line }) => ({
      type,
      file: relative(cwd, filePath),
      symbol,
      line: line ?? 1
    }))
  }
  process.stdout.write(`${JSON.stringify(printed)}\n`)
}

export default report
