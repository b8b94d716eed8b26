import type { Claim } from './claim.ts'
import { isPlanned, isResult } from './column-pairs.ts'
import { makeClaim } from './finding.ts'
import { clauseOf, namedAmong, type Clause } from './named-entries.ts'
import { isMistyping, statedIn } from './near-figures.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Reading, type ReadSentence } from './reading.ts'
import { figureAt, wordsFrom, type TableAxes } from './table-axes.ts'
import { tablesNear } from './tables-near.ts'

/**
 * Finds figures of prose that a table beside it gives otherwise: "There were 1,647 stop searches in the half-year" where the
 * table's half-year has 1,676. The words must name both the row and the column, and say little else; what is said to be over
 * or under a plan is the difference the table prints, where that is a slip of the pen away.
 */
export function toldCells(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const isStated = statedIn(claims)
  const isUsed = usedIn(claims)
  return reading.blocks.flatMap((block) => {
    const tables = tablesNear(reading, block.index)
      .filter(({ isFar }) => !isFar)
      .map(({ table }) => table)
    if (tables.length === 0) return []
    return proseOf(block).flatMap((sentence) => {
      const figures = sentence.quantities.filter(
        (figure) => mayBeCell(figure) && !isStated(figure) && !isUsed(figure)
      )
      return figures.flatMap((stated) => claimOf(reading, tables, { sentence, stated }))
    })
  })
}

function usedIn(claims: readonly Claim[]): (figure: Quantity) => boolean {
  const starts = new Set(claims.flatMap(({ inputs }) => inputs.map(({ start }) => start)))
  return ({ start }) => starts.has(start)
}

function mayBeCell({ kind, value, step, approximation, isWord }: Quantity): boolean {
  return (
    (kind === 'count' || kind === 'money' || kind === 'duration') &&
    approximation === null &&
    !isWord &&
    value >= 20 * step
  )
}

interface Told {
  readonly sentence: ReadSentence
  readonly stated: Quantity
}

function claimOf(
  reading: Reading,
  tables: readonly TableAxes[],
  { sentence, stated }: Told
): readonly Claim[] {
  const clause = clauseOf(sentence, stated)
  const found = tables.flatMap((table) => [
    ...variances(table, clause, stated),
    ...namedCells(table, clause, stated)
  ])
  const [cell, other] = [...new Set(found)]
  if (cell === undefined || other !== undefined || tables.some((table) => prints(table, stated))) return []
  return [
    makeClaim(reading, {
      kind: 'contradiction',
      verdict: 'fails',
      stated: stated.text,
      computed: cell.text,
      inputs: [stated, cell],
      block: sentence.block.index,
      spans: [stated],
      reason: `the table gives ${cell.text}`,
      severity: 'size'
    })
  ]
}

function prints({ values }: TableAxes, { value, step }: Quantity): boolean {
  return [...values].some((own) => Math.abs(Math.abs(own) - Math.abs(value)) < step * 0.51)
}

const variance =
  /\b(?:exceed\w*|over[- ]?sp[a-z]+|under[- ]?sp[a-z]+|overr[au]n\w*|surplus|deficit|variance|short of|(?:over|under|above|below|worse than|better than|against|ahead of|behind)\s(?:\w+\s){0,2}(?:budgets?|plans?|forecast|target|profile|estimate))/iu

// "The four projects exceeded their budgets by £121 million": the difference that the total row prints.
function variances(table: TableAxes, clause: Clause, stated: Quantity): readonly Quantity[] {
  if (!variance.test(clause.text)) return []
  const changes = table.columns.filter(
    ({ column }) => column.meaning === 'change' && column.unit !== 'percent' && !/%/u.test(column.heading)
  )
  const hasPlan =
    table.columns.some(({ column }) => isPlanned(column.heading)) &&
    table.columns.some(({ column }) => isResult(column.heading))
  const named = namedAmong(table.rows, clause.said)
  const rows = named.length > 0 ? named : table.rows.filter(({ isTotal }) => isTotal).slice(-1)
  if (changes.length !== 1 || !hasPlan) return []
  return rows.flatMap(({ place }) => {
    const cell = figureAt(table, place, changes[0]?.place ?? 0)
    const isSlip =
      cell?.kind === stated.kind && isMistyping(cell.value, stated.value, Math.max(cell.step, stated.step))
    return cell !== undefined && isSlip ? [cell] : []
  })
}

const asBase =
  /\b(?:from|than|against|with|of|to|by|target of|over|under|least|most|another|further|other)\s*$/iu
const mostElse = 1

// "There were 1,647 stop searches in the half-year": the column after the figure, and the row.
function namedCells(table: TableAxes, clause: Clause, stated: Quantity): readonly Quantity[] {
  const at = stated.start - clause.start
  if (asBase.test(clause.text.slice(0, at))) return []
  const noun = new Set(
    wordsFrom(
      clause.text
        .slice(at + stated.text.length)
        .split(/\s+/u)
        .slice(0, 5)
        .join(' ')
    )
  )
  const [column, more] = namedAmong(
    table.columns.filter(({ column: own }) => own.meaning === 'value' || own.meaning === 'total'),
    noun
  )
  const [row, another] = rowsSaid(table, clause)
  if (column === undefined || more !== undefined || row === undefined || another !== undefined) return []
  const known = new Set([...(row.names[0] ?? []), ...(column.names[0] ?? []), ...table.title])
  const others = [...clause.said].filter((word) => !known.has(word))
  const cell = figureAt(table, row.place, column.place)
  const isLike =
    cell?.kind === stated.kind && cell.value > 0 && Math.abs(cell.value - stated.value) <= cell.value / 5
  const isClear = others.length <= mostElse && clause.figures.length === 1
  return cell !== undefined && isLike && isClear ? [cell] : []
}

function rowsSaid(table: TableAxes, { said }: Clause): readonly TableAxes['rows'][number][] {
  return table.rows.filter(({ names }) => names.some((name) => name.every((word) => said.has(word))))
}
