import type { Claim } from '@scrutable/figures'
import { expect, it } from 'vitest'
import { aLabel, aPassage, aWrongLabel } from './examples.ts'
import type { Labelled } from './labels.ts'
import { matchClaims, type Matched } from './matching.ts'
import { checkLabelled } from './reading.ts'

const match = async (passage: Labelled): Promise<Matched> => matchClaims(await checkLabelled(passage))

/** The passage as checked, with its claims changed. */
const matchWith = async (passage: Labelled, change: (claim: Claim) => Claim): Promise<Matched> => {
  const checked = await checkLabelled(passage)
  return matchClaims({ ...checked, report: { ...checked.report, claims: checked.report.claims.map(change) } })
}

it('a claim answers the label of its place, figure and kind', async () => {
  const { answers, falseAccusations } = await match(aPassage())
  expect(answers.map(({ isRight, claim }) => [isRight, claim?.verdict])).toEqual([
    [true, 'holds'],
    [true, 'fails']
  ])
  expect(falseAccusations).toEqual([])
})

it('a wrong figure that no label calls wrong is a false accusation', async () => {
  const { falseAccusations } = await match(aPassage({ labels: [aLabel()] }))
  expect(falseAccusations.map(({ stated }) => stated)).toEqual(['9.8%'])
})

it('calling wrong what is labelled right is a false accusation too', async () => {
  const { answers, falseAccusations } = await match(
    aPassage({ labels: [aWrongLabel({ isExact: true, isTolerated: true })] })
  )
  expect(answers.map(({ isRight }) => isRight)).toEqual([false])
  expect(falseAccusations).toHaveLength(1)
})

it('a claim that holds on a wrong label is a miss', async () => {
  const { answers } = await matchWith(aPassage(), (claim) => ({ ...claim, verdict: 'holds' }))
  expect(answers.map(({ isRight }) => isRight)).toEqual([true, false])
})

it('the right verdict from other figures earns nothing', async () => {
  const other = { text: '300', value: 300, start: 0, end: 3 }
  const { answers, falseAccusations } = await matchWith(aPassage(), (claim) => ({
    ...claim,
    inputs: [other, other],
    computed: 55
  }))
  expect(answers.map(({ isRight }) => isRight)).toEqual([false, false])
  expect(falseAccusations).toHaveLength(1)
})

it('a claim elsewhere with the same figure is no answer', async () => {
  const text = 'Robberies rose from 320 to 348, an increase of 9.8%.\n\nThefts rose as well, by 9.8%.\n'
  const { answers } = await match(
    aPassage({ text, labels: [aWrongLabel({ span: 'Thefts rose as well, by 9.8%' })], nonClaims: [] })
  )
  expect(answers.map(({ claim }) => claim)).toEqual([null])
})

it.each([{ stated: '9.9' }, { kind: 'rate_per' }])(
  'a claim of another figure or kind is no answer: %j',
  async (fields) => {
    const { answers, falseAccusations } = await match(aPassage({ labels: [aWrongLabel(fields)] }))
    expect(answers.map(({ claim }) => claim)).toEqual([null])
    expect(falseAccusations).toHaveLength(1)
  }
)

it('a label that is given by its offsets is answered there, and not where the same words stand again', async () => {
  const sentence = 'Robberies rose from 320 to 348, an increase of 9.8%.'
  const text = `${sentence}\n\n${sentence}\n`
  const place = { start: sentence.length + 2, end: text.length - 1 }
  const { answers, falseAccusations } = await match(
    aPassage({ text, labels: [aWrongLabel({ place })], nonClaims: [] })
  )
  expect(answers.map(({ claim }) => (claim?.start ?? 0) >= place.start)).toEqual([true])
  expect(falseAccusations.map(({ start }) => start < place.start)).toEqual([true])
})

it('a date and the year it is to fall in may each be called the wrong one', async () => {
  const text = 'The accounts are for the financial year 2024/25, which closed on 31 March 2024.\n'
  const fields = { kind: 'financial_year', computed: '2023/24', range: null, span: text.trim() }
  const labels = [aWrongLabel({ ...fields, stated: '31 March 2024', inputs: ['2024/25'] })]
  for (const stated of ['31 March 2024', '2024/25']) {
    const { answers } = await matchWith(aPassage({ text, labels, nonClaims: [] }), (claim) => ({
      ...claim,
      stated
    }))
    expect(answers.map(({ isRight }) => isRight)).toEqual([true])
  }
})

it('one claim answers one label', async () => {
  const { answers } = await match(aPassage({ labels: [aWrongLabel(), aWrongLabel()] }))
  expect(answers.map(({ isRight }) => isRight)).toEqual([true, false])
})

it('a non-claim given by its offsets is one as well', async () => {
  const { text } = aPassage()
  const start = text.indexOf('9.8%')
  const { accusedNonClaims } = await match(
    aPassage({ labels: [aLabel()], nonClaims: [{ start, end: start + 4 }] })
  )
  expect(accusedNonClaims).toHaveLength(1)
})

it('a non-claim called wrong is told apart', async () => {
  const { accusedNonClaims } = await match(
    aPassage({ labels: [aLabel()], nonClaims: ['an increase of 9.8%'] })
  )
  expect(accusedNonClaims.map(({ stated }) => stated)).toEqual(['9.8%'])
})
