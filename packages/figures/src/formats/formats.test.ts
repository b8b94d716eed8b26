import { expect, it } from 'vitest'
import type { Claim, Report } from '../claim.ts'
import { characterOffsets } from './code-points.ts'
import { reportJson } from './json.ts'
import { reportsSarif } from './sarif.ts'
import { reportText, summaryText } from './text.ts'

const text = 'On 🥰 day thefts rose from 100 to 110, up 12%.'
const at = (words: string): { text: string; start: number; end: number } => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length
})

const claim: Claim = {
  kind: 'pct_change',
  verdict: 'fails',
  stated: '12%',
  computed: 10,
  ...at('rose from 100 to 110, up 12%'),
  inputs: [{ ...at('100'), value: 100 }],
  reason: '100 to 110 is +10.0%',
  severity: 'size',
  where: { page: 46, paragraph: '7.1', table: null, row: null }
}
const report: Report = {
  figures: { seen: 3, inClaims: 3, unread: 0 },
  coverage: { numbers: 4, counts: { claim: 3, alone: 1 }, alone: [at('110')] },
  claims: [claim, { ...claim, verdict: 'holds' }],
  notes: [],
  unchecked: [],
  unread: [],
  answered: []
}

it('counts offsets in characters, so that a program in any language finds the passage', () => {
  const [first] = reportJson('a.txt', text, report).claims
  const characters = Array.from(text)
  expect(characters.slice(first?.start, first?.end).join('')).toBe(claim.text)
  expect(characters.slice(first?.inputs[0]?.start, first?.inputs[0]?.end).join('')).toBe('100')
})

it('carries what became of every number, and where the figures that stand alone are', () => {
  const { coverage } = reportJson('a.txt', text, report)
  expect(coverage).toMatchObject({ numbers: 4, counts: { claim: 3, alone: 1 } })
  const [lone] = coverage.alone
  expect(Array.from(text).slice(lone?.start, lone?.end).join('')).toBe('110')
})

it('counts each pair of surrogates once, and nothing where there is none', () => {
  const offset = characterOffsets('🥰a🥰')
  expect([0, 2, 3, 5].map(offset)).toEqual([0, 1, 2, 3])
  expect([0, 1, 2].map(characterOffsets('abc'))).toEqual([0, 1, 2])
})

it('tells a person what fails, where, and why, and how much was checked', () => {
  expect(reportText('a.txt', report)).toBe(
    [
      'a.txt',
      '  Fails · Page 46, paragraph 7.1',
      '    states  12%',
      '    in      “rose from 100 to 110, up 12%”',
      '    because 100 to 110 is +10.0%',
      '  3 figures read. 2 claims were worked out again: 1 holds and 1 fails.',
      ''
    ].join('\n')
  )
})

it('gives editors one result for each failing claim and none for those that hold', () => {
  expect(reportsSarif([{ file: 'a.txt', text, report }])).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 'pct_change',
            level: 'error',
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { charLength: 28 } } }
            ]
          }
        ]
      }
    ]
  })
})

it('says when nothing could be worked out, and when a comparison has no base', () => {
  const nothing = { ...report, claims: [], unchecked: [{ ...claim, verdict: 'unchecked' as const }] }
  expect(summaryText(nothing)).toBe(
    '3 figures read. None could be worked out again. For 1 comparison the document gives no base.'
  )
})

it('lists what was answered, with the reason', () => {
  const answered = { ...report, claims: [], answered: [{ claim, because: 'the source rounds to tens.' }] }
  expect(reportText('a.txt', answered)).toContain(
    'Answered · Page 46, paragraph 7.1\n    12% is right because the source rounds to tens.'
  )
  expect(summaryText(answered)).toBe('3 figures read. 1 failing figure was answered.')
})
