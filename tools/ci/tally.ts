/** How many things passed and failed, and what to say of those that failed without saying so themselves. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly notes: readonly string[]
}

/** A step of `.ci/run`. */
export interface Step {
  readonly name: string
  readonly hasPassed: boolean
}

/** What the test runner's JSON report says, as far as it is counted. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Reads the lines "passed<tab>name" that `.ci/run` writes. */
export const readSteps = (text: string): readonly Step[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [verdict, name = ''] = line.split('\t')
      return { name, hasPassed: verdict === 'passed' }
    })

/**
 * Counts the tests of one run. A test that was skipped counts as failed, as nothing may be absent here; so does a file
 * that could not be loaded, whose tests nobody counted.
 */
export const countTests = ({ testResults }: TestReport): Tally => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  )
  return {
    passed,
    failed: tests.length - passed + unread.length,
    notes: [
      ...skipped.map(({ fullName }) => `skipped, and nothing may be skipped here: ${fullName}`),
      ...unread.map(({ name }) => `failed outside its tests: ${name}`)
    ]
  }
}

/** Counts the guards by the line that each prints; one followed by an indented line is broken. */
export const countGuards = (printed: string): Tally => {
  const lines = printed.split('\n')
  const guards = lines.flatMap((line, index) => (/ looked at, \d+ broken$/.test(line) ? [index] : []))
  const failed = guards.filter((index) => lines[index + 1]?.startsWith('  ')).length
  return { passed: guards.length - failed, failed, notes: [] }
}

/**
 * Counts one step: what happened inside it where that is known, and otherwise the step itself. A step that failed
 * although everything inside it passed, or that held nothing, is one failure more.
 */
export const countStep = ({ name, hasPassed }: Step, inside: Tally | null): Tally => {
  if (inside === null) return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, notes: [] }
  const isExplained = inside.passed + inside.failed > 0 && (hasPassed || inside.failed > 0)
  if (isExplained) return inside
  return {
    ...inside,
    failed: inside.failed + 1,
    notes: [...inside.notes, `${name} ${hasPassed ? 'ran nothing' : 'failed outside its tests'}`]
  }
}

/** Adds tallies up. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  notes: tallies.flatMap(({ notes }) => notes)
})

/** The closing line. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`
