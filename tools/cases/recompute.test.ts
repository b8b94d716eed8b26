import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpusFiles, readLabelled } from './corpus.ts'
import { aLabel, aPassage, aWrongLabel } from './examples.ts'
import type { Labelled } from './labels.ts'
import { review, tally } from './recompute.ts'

const faultsOf = (...passages: readonly Labelled[]): readonly string[] =>
  review(passages).faults.map(({ words }) => words)

it('finds nothing wrong with a passage whose labels are right', () => {
  expect(review([aPassage()])).toEqual({ faults: [], doubts: [] })
})

it('sees a wrong label, and says which', () => {
  const passage = aPassage({ labels: [aLabel({ computed: 3.1 })] })
  expect(review([passage]).faults).toEqual([
    { id: 'confidence-1', words: expect.stringContaining('computed is 3.1, but 61.8, 64.5 give 2.7') }
  ])
})

it('sees a span or a non-claim that is not in the text, and an id used twice', () => {
  expect(faultsOf(aPassage({ labels: [aLabel({ span: 'rose from 61.9%' })] }))).toEqual([
    expect.stringContaining('span_text does not occur')
  ])
  expect(faultsOf(aPassage({ nonClaims: ['target is 400'] }))).toEqual([
    expect.stringContaining('does not occur')
  ])
  expect(faultsOf(aPassage(), aPassage())).toContain('this id is used twice')
})

it('sees offsets between which the figure is not stated, in digits or words', () => {
  const place = { start: 0, end: 9 }
  const three = aLabel({
    kind: 'list_count',
    inputs: ['A', 'B', 'C'],
    stated: '3',
    computed: '3',
    range: null
  })
  expect(faultsOf(aPassage({ labels: [{ ...three, span: 'three priorities', place }] }))).toEqual([])
  expect(faultsOf(aPassage({ labels: [{ ...three, span: 'two priorities', place }] }))).toEqual([
    expect.stringContaining('3 is not stated between its offsets')
  ])
})

it('works out a date that is stated of a year, and years that are not the same', () => {
  const date = { kind: 'financial_year', inputs: ['2025/26'], stated: '16 March 2025', range: null }
  const years = {
    kind: 'contradiction',
    inputs: ['2025-2029', '2025-2028'],
    stated: '2025-2028',
    range: null
  }
  const fails = { isExact: false, isTolerated: false }
  const { text } = aPassage()
  const spans = { span: text.trim() }
  const right = [
    aLabel({ ...date, ...fails, ...spans, computed: '2024/25' }),
    aLabel({ ...years, ...fails, ...spans, computed: '2025-2029' })
  ]
  expect(faultsOf(aPassage({ labels: right }))).toEqual([])
  const wrong = right.map((label) => ({ ...label, isExact: true, isTolerated: true }))
  expect(faultsOf(aPassage({ labels: wrong }))).not.toEqual([])
})

it('asks for a second look where the words go against a sign, or no caption carries the number', () => {
  const fell = aLabel({ span: 'fell from 61.8% to 64.5%, a drop of 2.7 percentage points' })
  const reference = aLabel({
    kind: 'xref',
    inputs: ['arrears'],
    stated: 'Table 2',
    computed: 'Table 2',
    range: null,
    calc: { caption: 'Arrears' },
    span: 'see Table 2'
  })
  const text =
    'It fell from 61.8% to 64.5%, a drop of 2.7 percentage points (see Table 2).\nTable 3. Arrears by age\n'
  expect(review([aPassage({ text, labels: [fell, reference], nonClaims: [] })]).doubts).toHaveLength(2)
})

it('counts labels by kind, right or planted', () => {
  expect(tally([aPassage({ labels: [aLabel(), aWrongLabel()] })])).toEqual([
    { kind: 'pct_change', right: 0, byRounding: 0, planted: 1, unproved: 0 },
    { kind: 'pp_change', right: 1, byRounding: 0, planted: 0, unproved: 0 }
  ])
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const given = fileURLToPath(new URL('../../../shared/cases/figures/dev.jsonl', import.meta.url))
if (!existsSync(given)) console.warn('Skipped: ../shared/cases/figures/dev.jsonl is not beside this checkout')

describe('the labels of the corpus', () => {
  it.skipIf(!existsSync(given))('are right in the passages given', () => {
    const passages = readLabelled(given)
    expect(passages).toHaveLength(20)
    expect(review(passages).faults).toEqual([])
  })

  it('are right in our own, and no id is used twice', () => {
    const passages = corpusFiles(`${root}/cases/figures`).flatMap(readLabelled)
    expect(passages.length).toBeGreaterThan(280)
    expect(review(passages).faults).toEqual([])
  })
})
