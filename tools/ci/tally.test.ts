import { expect, it } from 'vitest'
import { closingLine, countGuards, countStep, countTests, readSteps, sum } from './tally.ts'

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'rules.test.ts',
  status,
  assertionResults: tests.map((test, index) => ({ status: test, fullName: `test ${index}` }))
})

const report = (...tests: readonly string[]) => ({
  testResults: [file(tests.includes('failed') ? 'failed' : 'passed', ...tests)]
})

it('counts a step without tests as one', () => {
  const steps = readSteps('passed\tlint\nfailed\ttypes\n')
  expect(closingLine(sum(steps.map((step) => countStep(step, null))))).toBe('1 passed, 1 failed')
})

it('counts the tests of a step in its place', () => {
  const inside = countTests(report('passed', 'passed', 'failed'))
  expect(countStep({ name: 'test', hasPassed: false }, inside)).toEqual({ passed: 2, failed: 1, notes: [] })
})

it.each(['skipped', 'pending', 'todo', 'disabled'])(
  'counts a test that was %s as failed, by name',
  (status) => {
    expect(countTests(report('passed', status))).toEqual({
      passed: 1,
      failed: 1,
      notes: ['skipped, and nothing may be skipped here: test 1']
    })
  }
)

it('counts a file that could not be loaded as one failure, by name', () => {
  expect(countTests({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
    passed: 1,
    failed: 1,
    notes: ['failed outside its tests: rules.test.ts']
  })
})

it('counts a run that failed although every test in it passed', () => {
  const inside = countTests(report('passed'))
  expect(countStep({ name: 'test', hasPassed: false }, inside)).toEqual({
    passed: 1,
    failed: 1,
    notes: ['test failed outside its tests']
  })
})

it('counts a run of no tests as failed', () => {
  expect(countStep({ name: 'test', hasPassed: true }, countTests(report())).failed).toBe(1)
})

it('counts each guard as one, broken when a line under it says how', () => {
  const printed =
    'floors: 143 imports looked at, 0 broken\nwords: 0 names looked at, 0 broken\n  looked at 0 names\ncasts: 7 casts looked at, 1 broken\n  a.ts:1\n'
  expect(countGuards(printed)).toEqual({ passed: 1, failed: 2, notes: [] })
})
