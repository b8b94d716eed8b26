import { judgeChange } from './change-claims.ts'
import type { ReadChanges } from './change-matching.ts'
import type { Delta } from './deltas.ts'
import { endsOf, type Ends } from './line-ends.ts'
import { clauseOf, namedAmong, type Clause } from './named-entries.ts'
import { isMistyping } from './near-figures.ts'
import type { WeighedPair } from './pairs.ts'
import { plannedEnds } from './planned-ends.ts'
import type { Reading } from './reading.ts'
import { figureAt, wordsFrom, type AxisEntry, type TableAxes } from './table-axes.ts'
import { linesOf, mayLieBetween } from './table-lines.ts'
import { tablesNear } from './tables-near.ts'

/** As sure as "from A to B": the row and both its columns are named. */
const SURE = 5

/**
 * Finds the two figures of a change in a table beside the text: "Jobs raised have grown by 6.9% since 2023/24" under a
 * table with a row of that name. The words must name the row, or the column, and say from when where there are more than
 * two periods. Where two places could be meant, only one that bears the change out is told.
 */
export function pairOnTable(reading: Reading, one: ReadChanges, delta: Delta): WeighedPair | null {
  const clause = withOwnPeriods(clauseOf(one.sentence, delta.quantity), one, delta)
  const tables = tablesNear(reading, one.sentence.block.index)
  const found = tables.flatMap(({ table, isFar }) =>
    endsIn(table, { one, delta, clause }).map((ends) => (isFar ? { ...ends, isSure: false } : ends))
  )
  const ends = found.filter(({ old, new: now }) => mayLieBetween(delta, old) && mayLieBetween(delta, now))
  const only = onlyOne(ends)
  const mayAccuse = only !== null && (isDated(clause) || isNearlyRight(delta, only))
  const chosen =
    ends.find((each) => judgeChange(delta, each).verdict !== 'fails') ?? (mayAccuse ? only : null)
  return chosen && { old: chosen.old, new: chosen.new, weight: SURE }
}

/** "Since 2023/24": the base is named, and not only "the previous quarter". */
function isDated({ text }: Clause): boolean {
  return /\b(?:since|on|over|than(?: in)?|against|compared (?:with|to))\s[^.;,\d]{0,24}(?:19|20)\d\d/i.test(
    text
  )
}

/** A table that gives quite another change is likelier of something else than the words are wrong. */
const NEAR = 1.35

function isNearlyRight(delta: Delta, ends: Ends): boolean {
  const { guess, computed } = judgeChange(delta, ends)
  const factor = Math.abs(computed / delta.quantity.value)
  if (isMistyping(computed, delta.quantity.value, delta.quantity.step || 1)) return true
  return guess !== null || (factor < NEAR && factor > 1 / NEAR)
}

function onlyOne(ends: readonly Ends[]): Ends | null {
  const [first, ...others] = ends.filter(({ isSure }) => isSure)
  return first !== undefined && others.every((other) => isSame(other, first)) ? first : null
}

// Of several changes in a clause each has the periods that follow it, or those before it where none do.
function withOwnPeriods(clause: Clause, { deltas }: ReadChanges, delta: Delta): Clause {
  const others = deltas.filter(
    (other) => other !== delta && other.start >= clause.start && other.start < clause.end
  )
  if (others.length === 0) return clause
  const next = Math.min(
    clause.end,
    ...others.map(({ start }) => start).filter((start) => start > delta.start)
  )
  const last = Math.max(clause.start, ...others.map(({ end }) => end).filter((end) => end <= delta.start))
  const within = (from: number, to: number): Clause['periods'] =>
    clause.periods.filter(({ start }) => clause.start + start >= from && clause.start + start < to)
  const following = within(delta.end, next)
  return { ...clause, periods: following.length > 0 ? following : within(last, delta.start) }
}

function isSame(one: Ends, other: Ends): boolean {
  return one.old.value === other.old.value && one.new.value === other.new.value
}

interface Asked {
  readonly one: ReadChanges
  readonly delta: Delta
  readonly clause: Clause
}

function endsIn(table: TableAxes, asked: Asked): readonly Ends[] {
  const { clause, delta } = asked
  const others = figuresBeside(asked)
  const isOwn = others.every((value) => holds(table, value))
  if (!isOwn) return []
  const compared = rowsCompared(table, asked)
  if (compared.length > 0) return compared
  const lines = linesOf(table, clause)
  return [
    ...lines.flatMap((line) => {
      const isOnly = lines.every((other) => other === line || other.runs !== line.runs)
      return endsOf(line, clause, others).map((ends) => ({ ...ends, isSure: ends.isSure && isOnly }))
    }),
    ...plannedEnds(table, clause, delta)
  ]
}

/** Other figures of the clause, that are no changes themselves. */
function figuresBeside({ one, delta, clause }: Asked): readonly number[] {
  const changes = new Set(one.deltas.map((other) => other.quantity))
  return clause.figures.flatMap((figure) => {
    const isTwin =
      figure.kind === 'percent' && delta.quantity.kind !== 'percent' && isBracketed(clause, figure)
    const isLevel =
      !changes.has(figure) && !isTwin && (delta.quantity.kind !== 'points' || figure.kind === 'percent')
    return isLevel && figure !== delta.quantity ? [figure.value] : []
  })
}

function isBracketed({ text, start }: Clause, figure: { readonly start: number }): boolean {
  return text[figure.start - start - 1] === '('
}

// A figure of the clause that the table does not print may be what the change is of.
function holds(table: TableAxes, value: number): boolean {
  return table.values.has(value)
}

const compares = /\b(?:than|as|above|below|over|behind|ahead of)\b/iu

/** "The Hills had twice as many alerts as Tidal Vale": two rows, in the one column that is meant. */
function rowsCompared(table: TableAxes, { one, delta, clause }: Asked): readonly Ends[] {
  const { text, start } = one.sentence
  const at = delta.quantity.start - start
  const lead = text.slice(Math.max(clause.start - start, 0), at)
  const tail = text.slice(at, clause.end - start)
  const cut = compares.exec(tail.slice(delta.quantity.text.length))
  if (cut === null) return []
  const rest = tail.slice(delta.quantity.text.length + cut.index)
  const [mine, others] = [namedIn(table, lead), namedIn(table, rest)]
  const [own, other] = [mine[0], others[0]]
  if (own === undefined || other === undefined || mine.length > 1 || others.length > 1 || own === other)
    return []
  const values = table.columns.filter(
    ({ column }) => column.meaning !== 'change' && column.meaning !== 'label'
  )
  const named = namedAmong(values, clause.said)
  const meant = named.length > 0 ? withLonger(named, values) : values
  return meant.flatMap((column) => {
    const [later, old] = [own, other].map(({ place }) => figureAt(table, place, column.place))
    return old === undefined || later === undefined || old.kind !== later.kind
      ? []
      : [{ old, new: later, isSure: meant.length === 1 }]
  })
}

// "As many journeys" may be of "Journeys" or of "Journeys a head".
function withLonger<Entry extends AxisEntry>(
  named: readonly Entry[],
  all: readonly Entry[]
): readonly Entry[] {
  const words = named.flatMap(({ names: [name = []] }) => name)
  return all.filter((entry) => named.includes(entry) || words.every((word) => entry.names[0]?.includes(word)))
}

function namedIn({ rows }: TableAxes, text: string): ReturnType<typeof namedAmong> {
  return namedAmong(rows, new Set(wordsFrom(text)))
}
