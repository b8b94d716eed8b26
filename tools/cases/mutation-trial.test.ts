import { expect, it } from 'vitest'
import { aLabel, aPassage } from './examples.ts'
import type { Labelled } from './labels.ts'
import { caughtBy } from './mutate.ts'
import { tryMutations, type Trial } from './mutation-trial.ts'
import { checkLabelled } from './reading.ts'

const trialsOf = async (passage: Labelled): Promise<readonly Trial[]> =>
  tryMutations(await checkLabelled(passage))

it('breaks what is right in each way that fits, and sees whether the check notices', async () => {
  const trials = await trialsOf(aPassage())
  expect(trials.map(({ kind, mutation, isCaught }) => [kind, mutation, isCaught])).toEqual([
    ['pp_change', 'digit of the stated figure', true],
    ['pp_change', 'digits swapped', true],
    ['pp_change', 'digit of an input', true],
    ['pp_change', 'direction words', true],
    ['pp_change', 'points called per cent', true]
  ])
})

it('sees that a break goes unnoticed where the check does not read the statement', async () => {
  const text = 'There were 320 before and 348 after; somebody said 28 of it all.\n'
  const at = (figure: string) => ({
    text: figure,
    value: Number(figure),
    start: text.indexOf(figure),
    end: text.indexOf(figure) + figure.length
  })
  const claim = {
    kind: 'abs_change',
    verdict: 'holds',
    stated: '28',
    computed: 28,
    text,
    start: 0,
    end: 60,
    inputs: [at('320'), at('348')]
  } as const
  const where = { page: null, paragraph: null, table: null, row: null }
  const label = aLabel({
    kind: 'abs_change',
    inputs: ['320', '348'],
    stated: '28',
    computed: 28,
    range: null,
    span: text.trim()
  })
  const checked = await checkLabelled(aPassage({ text, labels: [label], nonClaims: [] }))
  const read = { ...checked, report: { ...checked.report, claims: [{ ...claim, reason: '', where }] } }
  const trials = await tryMutations(read)
  expect(trials.length).toBeGreaterThan(1)
  expect(trials.filter(({ isCaught }) => isCaught)).toEqual([])
})

it('does the same each time', async () => {
  expect(await trialsOf(aPassage())).toEqual(await trialsOf(aPassage()))
})

it('reverses every direction word of the statement', async () => {
  const trials = await trialsOf(aPassage())
  expect(trials.find(({ mutation }) => mutation === 'direction words')?.words).toContain(
    '→ fell from 61.8% to 64.5%, a drop of'
  )
})

it('leaves out changes that rounding allows', async () => {
  const text = 'Spending rose from £1.2m to £2.5m, an increase of £1.3m.\n'
  const label = aLabel({
    kind: 'abs_change',
    inputs: ['£1.2m', '£2.5m'],
    stated: '£1.3m',
    computed: 1.3,
    range: null,
    span: text.trim()
  })
  const ids = Array.from({ length: 30 }, (_, n) => `spending-${n}`)
  const trials = (
    await Promise.all(ids.map((id) => trialsOf(aPassage({ id, text, labels: [label], nonClaims: [] }))))
  ).flat()
  const words = new Set(trials.map(({ words }) => words))
  expect(words.size).toBeGreaterThan(5)
  expect([...words].filter((change) => /£1\.3m → £1\.[24]m|£2\.5m → £2\.[46]m/.test(change))).toEqual([])
})

it('counts a break that is not noticed against the check', () => {
  const trial = { id: 'a', kind: 'share', mutation: 'wrong base', words: '' }
  const [line] = caughtBy(
    [
      { ...trial, isCaught: true },
      { ...trial, isCaught: false }
    ],
    ({ kind }) => kind
  )
  expect(line).toContain('1 of 2   50.0%')
})
