import { count } from '@scrutable/measures'
import { readPeriod } from './period-rules.ts'
import type { Figure, Measure, PublishedTable, Theme } from './rules.ts'

/** A measure for tests: a count of calls, of which neither more nor fewer is better. */
export const aMeasure = (but: Partial<Measure> = {}): Measure => ({
  slug: 'calls',
  theme: 'answering',
  title: 'Calls received',
  unit: 'count',
  per: null,
  noun: 'calls',
  good: 'neither',
  about: null,
  target: null,
  ...but
})

/** A figure for tests: 1,200 calls in the 12 months to July 2025. */
export const aFigure = (but: Partial<Figure> = {}): Figure => ({
  measure: aMeasure(),
  area: 'Northshire',
  category: null,
  period: readPeriod('2024-08..2025-07'),
  printed: '1,200',
  value: count(1200),
  bound: 'exact',
  comparedWith: null,
  says: null,
  headline: null,
  source: 'L458 Report, paragraph 12',
  row: 0,
  column: 0,
  rowHead: null,
  ...but
})

/** A table for tests, of the figures given. */
export const aTable = (but: Partial<PublishedTable> = {}): PublishedTable => ({
  slug: 'calls',
  title: 'Calls',
  shape: 'compared',
  note: null,
  weigh: null,
  figures: [aFigure()],
  ...but
})

/** A theme for tests, of the tables given. */
export const aTheme = (but: Partial<Theme> = {}): Theme => ({
  slug: 'answering',
  title: 'Answering',
  area: 'Northshire',
  about: 'How calls are answered.',
  missing: ['Everything else.'],
  tables: [aTable()],
  statements: [],
  ...but
})
