import { expect, it } from 'vitest'
import { inputsOf, withAnswers } from './answers.ts'
import { check } from './check.ts'

const reportOn = (text: string) =>
  check({ text, blocks: [{ kind: 'paragraph', number: null, page: null, text, start: 0, end: text.length }] })

const wrong = 'Thefts rose from 100 to 110, an increase of 12%. Fires fell from 50 to 40, a fall of 20%.'
const answer = {
  stated: '12%',
  from: ['110', '100'],
  because: 'Both figures are rounded to tens in the source.'
}

it('sets aside a failing claim that somebody answered, and keeps the reason', () => {
  const { report, idle } = withAnswers(reportOn(wrong), [answer])
  expect(report.claims.map((claim) => claim.verdict)).toEqual(['holds'])
  expect(report.answered).toMatchObject([{ claim: { stated: '12%' }, because: answer.because }])
  expect(idle).toEqual([])
})

it('lets an answer fall away when the figure changes, or one that it is worked out from', () => {
  for (const changed of [wrong.replace('12%', '13%'), wrong.replace('110', '111')]) {
    const { report, idle } = withAnswers(reportOn(changed), [answer])
    expect(report.claims.filter((claim) => claim.verdict === 'fails')).toHaveLength(1)
    expect(report.answered).toEqual([])
    expect(idle).toEqual([answer])
  }
})

it('has no need of an answer to a claim that holds', () => {
  const right = { stated: '20%', from: ['50', '40'], because: 'It is.' }
  expect(withAnswers(reportOn(wrong), [right])).toMatchObject({ report: { answered: [] }, idle: [right] })
})

it('names the figures of a claim as an answer does', () => {
  const [claim] = reportOn(wrong).claims
  expect(claim && [...inputsOf(claim)].toSorted()).toEqual(['100', '110'])
})
