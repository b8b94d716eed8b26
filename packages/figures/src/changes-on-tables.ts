import type { ReadChanges } from './change-matching.ts'
import { figureOf, meaningsOf, type MeantColumn } from './column-meaning.ts'
import type { Delta } from './deltas.ts'
import { gridsOf, type Grid, type GridRow } from './grid.ts'
import type { WeighedPair } from './pairs.ts'
import { periodKey } from './periods.ts'
import { isPeriod, readPeriod } from './printed-periods.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { contentStems } from './words.ts'

/** A row of figures in order of time, whichever way the table runs. */
interface Series {
  /** A row or column of totals: what is said of a part is not said of it. */
  readonly isTotal: boolean
  readonly stems: readonly string[]
  readonly points: readonly { readonly at: number; readonly figure: Quantity }[]
  /** Block of the table. */
  readonly index: number
}

/** Tables further off than this many blocks are not what a sentence speaks of. */
const FAR = 12
/** As sure as "from A to B": the row and both its columns are named. */
const SURE = 5

const kept = new WeakMap<Reading, readonly Series[]>()

/**
 * Finds the two figures of a change in a table beside the text: "Jobs raised have grown by 6.9% since 2023/24" under a
 * table with a row of that name. The row must be the one that fits best, and the words must say from when where the
 * table has more than two periods.
 */
export function pairOnTable(reading: Reading, one: ReadChanges, delta: Delta): WeighedPair | null {
  const { kind } = delta.quantity
  if (kind !== 'percent' && kind !== 'points') return null
  const clause = clauseOf(one.sentence, delta)
  const said = new Set(contentStems(clause.text))
  const printed = one.sentence.quantities.filter(({ start }) => start >= clause.start && start < clause.end)
  const named = seriesOf(reading).filter(
    (each) => Math.abs(each.index - one.sentence.block.index) <= FAR && isNamed(each, { said, printed })
  )
  const series = likest(named, one.sentence.block.index)
  const pair = series && pairIn(series, { sentence: one.sentence, delta, clause })
  if (!pair || !isApart(one, delta, { series, clause })) return null
  return { ...pair, weight: SURE }
}

interface Said {
  readonly said: ReadonlySet<string>
  readonly printed: readonly Quantity[]
}

/** Every word of its name is said; or some, and one of its figures. "Up 5.5%, at 2,602" needs no "jobs". */
function isNamed({ stems, points }: Series, { said, printed }: Said): boolean {
  if (stems.length === 0) return false
  if (stems.every((stem) => said.has(stem))) return true
  return (
    stems.some((stem) => said.has(stem)) &&
    printed.some(
      ({ value, kind }) => kind !== 'percent' && points.some(({ figure }) => figure.value === value)
    )
  )
}

function seriesOf(reading: Reading): readonly Series[] {
  const known = kept.get(reading)
  if (known) return known
  const found = gridsOf(reading).flatMap((grid) => [...rowsOf(grid), ...columnsOf(grid)])
  kept.set(reading, found)
  return found
}

function rowsOf(grid: Grid): readonly Series[] {
  const columns = meaningsOf(grid).filter(
    ({ meaning, period }) =>
      (meaning === 'value' || meaning === 'share' || meaning === 'other') && period.at !== null
  )
  if (columns.length < 2 || !columns.every(({ period }) => period.subject === columns[0]?.period.subject))
    return []
  return grid.rows.flatMap((row) => seriesFrom(grid, row.label, pointsIn(row, columns)))
}

function pointsIn(row: GridRow, columns: readonly MeantColumn[]): Series['points'] {
  return columns.flatMap(({ at, period }) => {
    const figure = figureOf(row, at)
    return figure === undefined || period.at === null ? [] : [{ at: period.at, figure }]
  })
}

/** Years down the side, and what is counted along the top. */
function columnsOf(grid: Grid): readonly Series[] {
  const rows = grid.rows.filter(({ label }) => isPeriod(label))
  if (rows.length < 2 || rows.length < grid.rows.length - 1) return []
  return meaningsOf(grid)
    .filter(({ meaning, at }) => at > 0 && meaning !== 'change' && meaning !== 'label')
    .flatMap(({ at, heading }) => {
      const points = rows.flatMap((row) => {
        const [figure, period] = [figureOf(row, at), readPeriod(row.label).at]
        return figure === undefined || period === null ? [] : [{ at: period, figure }]
      })
      return seriesFrom(grid, heading, points)
    })
}

function seriesFrom(grid: Grid, label: string, points: Series['points']): readonly Series[] {
  const sorted = points.toSorted((a, b) => a.at - b.at)
  const isDistinct = sorted.every(({ at }, n) => at !== sorted[n + 1]?.at)
  return sorted.length < 2 || !isDistinct
    ? []
    : [
        {
          isTotal: /^(?:all|total|overall|grand total)\b/i.test(label),
          stems: contentStems(label),
          points: sorted,
          index: grid.index
        }
      ]
}

/** The series with most of its name said; of tables that both fit, the one above and nearest. */
function likest(named: readonly Series[], block: number): Series | null {
  const parts = named.filter(({ isTotal }) => !isTotal)
  const fit = parts.length > 0 ? parts : named
  const most = Math.max(0, ...fit.map(({ stems }) => stems.length))
  const best = fit.filter(({ stems }) => stems.length === most)
  const away = ({ index }: Series): number => (index < block ? block - index : 2 * FAR + index - block)
  const [first, second] = best.toSorted((a, b) => away(a) - away(b))
  return first && (!second || second.index !== first.index) ? first : null
}

interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The part of a sentence that speaks of the change: up to the figure of another change on either side. */
function clauseOf(sentence: ReadSentence, delta: Delta): Clause {
  const at = delta.quantity.start - sentence.start
  const before = sentence.text.slice(0, at)
  const cut =
    /(?:;|,? and|,? but|,? while|,? whereas)\s(?!by\b)(?![^;]*(?:;|,? and|,? but|,? while|,? whereas)\s)/g
  const from = [...before.matchAll(cut)].at(-1)
  const start = from && /\d/.test(before.slice(0, from.index)) ? from.index + from[0].length : 0
  const rest = sentence.text.slice(at)
  const to = /;|,? (?:and|but|while|whereas)\s/.exec(rest.slice(1))
  const end = to ? at + 1 + to.index : sentence.text.length
  return { text: sentence.text.slice(start, end), start: sentence.start + start, end: sentence.start + end }
}

interface Asked {
  readonly sentence: ReadSentence
  readonly delta: Delta
  readonly clause: Clause
}

const OVER_THE_YEAR =
  /\b(?:over|on|in|during) (?:the|last|this) (?:year|quarter|month)\b|\byear[- ]on[- ]year\b|\bon (?:a|the) year (?:earlier|before)\b|\b(?:since|than|from) last year\b/i

/** The later figure is the one printed in the clause, or that of the period named, or the last; so for the earlier. */
function pairIn({ points }: Series, { sentence, clause }: Asked): { old: Quantity; new: Quantity } | null {
  const printed = sentence.quantities.filter(({ start }) => start >= clause.start && start < clause.end)
  const periods = sentence.masks
    .filter(({ start }) => start >= clause.start && start < clause.end)
    .flatMap((mask) => periodKey(mask) ?? [])
  const named = points.filter(({ at }) => periods.some((key) => Math.floor(key) === Math.floor(at)))
  const stated = points.filter(({ figure }) => printed.some(({ value }) => value === figure.value))
  const later = stated.length === 1 ? stated[0] : named.length === 2 ? named[1] : points.at(-1)
  if (!later) return null
  const place = points.indexOf(later)
  const earlier = named.filter((point) => points.indexOf(point) < place)
  const isInLast =
    named.length === 1 &&
    named[0] === later &&
    /\b(?:in|during) (?:the )?[^.;,]{0,12}(?:19|20)\d\d/.test(clause.text)
  const isOverTheYear = points.length === 2 || isInLast || OVER_THE_YEAR.test(clause.text)
  const base =
    earlier.length === 1 ? earlier[0] : earlier.length === 0 && isOverTheYear ? points[place - 1] : undefined
  const isUnknown = periods.length > 0 && named.length === 0
  return !base || isUnknown ? null : { old: base.figure, new: later.figure }
}

/** Another figure in the clause, that is not in the row, may be what the change is of. */
function isApart(
  one: ReadChanges,
  delta: Delta,
  { series, clause }: { readonly series: Series; readonly clause: Clause }
): boolean {
  const changes = new Set(one.deltas.map((other) => other.quantity))
  return one.sentence.quantities.every(
    (quantity) =>
      changes.has(quantity) ||
      quantity.start < clause.start ||
      quantity.start >= clause.end ||
      (delta.quantity.kind === 'points' && quantity.kind !== 'percent') ||
      series.points.some(({ figure }) => figure.value === quantity.value)
  )
}
