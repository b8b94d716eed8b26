import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  closingLine,
  countGuards,
  countStep,
  countTests,
  readSteps,
  sum,
  type Tally,
  type TestReport
} from './tally.ts'

const [folder = ''] = process.argv.slice(2)

const insideOf = (name: string): Tally | null => {
  const report = join(folder, `${name}.json`)
  // The test runner wrote it.
  if (existsSync(report)) return countTests(JSON.parse(readFileSync(report, 'utf8')) as TestReport)
  const printed = join(folder, `${name}.txt`)
  return existsSync(printed) ? countGuards(readFileSync(printed, 'utf8')) : null
}

const steps = readSteps(readFileSync(join(folder, 'steps.tsv'), 'utf8'))
const total = sum(steps.map((step) => countStep(step, insideOf(step.name))))
for (const { name } of steps.filter(({ hasPassed }) => !hasPassed)) console.log(`FAILED: ${name}`)
console.log([...total.notes, closingLine(total)].join('\n'))
if (total.failed > 0) process.exitCode = 1
