import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { seriesInLines } from './series-in-lines.ts'
import { seriesInSentence } from './series-in-sentence.ts'
import { seriesInTables } from './series-in-tables.ts'
import { lastBefore } from './in-order.ts'

/** One figure of a series and whose it is. */
export interface Point {
  /** "Housing", "Q3"; empty where figures are printed bare. */
  readonly label: string
  readonly figure: Quantity
}

/** Figures of one kind printed side by side, each for one of several things: "Abbey 34, Bridge 28 and Carr Lane 39". */
export interface Series {
  readonly points: readonly Point[]
  /** The words that say what is measured: what leads up to a list, or a column's heading. */
  readonly measure: string
  /** The words over a table, or before a list, which may say what is measured as well. */
  readonly title: string
  readonly form: 'sentence' | 'lines' | 'column' | 'row'
  /** The row of totals of a table. */
  readonly isWhole?: boolean
  /** Index of the block it stands in, or begins in. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** The series of a paper, found once, by the block in which each stands. */
export interface AllSeries {
  readonly all: readonly Series[]
  /** Those that stand near a sentence, the nearest first: before it, or just after. */
  readonly near: (sentence: ReadSentence) => readonly Series[]
}

const kept = new WeakMap<Reading, AllSeries>()

const FURTHEST_BEFORE = 14
const FURTHEST_AFTER = 4
const MOST_NEAR = 60

/** Finds every series of a paper: in sentences, in lists and lines, in the columns and rows of tables. */
export function seriesOf(reading: Reading): AllSeries {
  const known = kept.get(reading)
  if (known !== undefined) return known
  const inSentences = reading.blocks.flatMap(({ sentences }) => sentences.flatMap(seriesInSentence))
  const all = [...inSentences, ...seriesInLines(reading), ...seriesInTables(reading)].toSorted(
    (a, b) => a.start - b.start
  )
  const byBlock = Map.groupBy(all, ({ block }) => block)
  const found: AllSeries = { all, near: (sentence) => nearTo(sentence, byBlock) }
  kept.set(reading, found)
  return found
}

const MOST_OF_SENTENCES = 6
const MOST_OF_BLOCK = 40

// A table's columns come before its rows, and the last sentence before the others.
function nearTo(sentence: ReadSentence, byBlock: ReadonlyMap<number, readonly Series[]>): readonly Series[] {
  const { index } = sentence.block
  const own = lastBefore(byBlock.get(index) ?? [], sentence.end, MOST_OF_SENTENCES)
  const before = steps(FURTHEST_BEFORE).flatMap((step) => nearest(byBlock.get(index - step) ?? [], 'end'))
  const after = steps(FURTHEST_AFTER).flatMap((step) => nearest(byBlock.get(index + step) ?? [], 'start'))
  return [...own.toReversed(), ...before, ...after].slice(0, MOST_NEAR)
}

function nearest(series: readonly Series[], from: 'start' | 'end'): readonly Series[] {
  const inTable = series.filter(({ form }) => form === 'column' || form === 'row')
  if (inTable.length > 0)
    return inTable
      .toSorted((a, b) => Number(b.form === 'column') - Number(a.form === 'column'))
      .slice(0, MOST_OF_BLOCK)
  return from === 'end' ? series.slice(-MOST_OF_SENTENCES).toReversed() : series.slice(0, MOST_OF_SENTENCES)
}

function steps(most: number): readonly number[] {
  return Array.from({ length: most }, (_, at) => at + 1)
}
