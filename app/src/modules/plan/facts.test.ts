import { expect, it } from 'vitest'
import { planFacts } from './facts.ts'

const source = 'L1183 Road safety report, figure 5'

const file = (commitment: object, rating: object): object => ({
  plan: {
    slug: '2025-2029',
    title: 'Plan',
    first_year: 2025,
    last_year: 2029,
    launched_on: null,
    about: 'What is promised.',
    source
  },
  quarters: [{ quarter: '2025/26 Q1', entered: '2025-07', source }],
  ratings: [],
  chapters: [{ slug: 'roads', title: 'Roads', source }],
  commitments: [
    {
      slug: '172',
      chapter: 'roads',
      report: 'Roads',
      title: 'Safer',
      about: 'Safer.',
      source,
      ratings: [{ quarter: '2025/26 Q1', rating: 'green', source, ...rating }],
      ...commitment
    }
  ]
})

const problemsOf = (given: object): readonly string[] =>
  planFacts.schema
    .safeParse(given)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

it('a plan that is complete is taken', () => {
  expect(problemsOf(file({}, {}))).toEqual([])
})

it('a commitment of a chapter that is not listed is refused, with its place and what to do', () => {
  expect(problemsOf(file({ chapter: 'rivers' }, {}))).toEqual([
    'commitments.0.chapter: no chapter "rivers" is listed under chapters; list it, or correct the name'
  ])
})

it('a rating of a quarter that is not listed is refused', () => {
  expect(problemsOf(file({}, { quarter: '2025/26 Q2' }))).toEqual([
    'commitments.0.ratings.0.quarter: Q2 2025/26 is not listed under quarters; list it with the month its ratings were entered'
  ])
})

it('a rating that is null without saying why is refused', () => {
  expect(problemsOf(file({}, { rating: null }))).toEqual([
    'commitments.0.ratings.0.because: a rating that is null says why: add "because"'
  ])
})

it('a source that names no line is refused', () => {
  expect(problemsOf(file({ source: 'Road safety report' }, {}))[0]).toContain('commitments.0.source')
})
