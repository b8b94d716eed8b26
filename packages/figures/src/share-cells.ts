import { namedAmong, type Clause } from './named-entries.ts'
import type { Quantity } from './quantity.ts'
import { figureAt, wordsFrom, type TableAxes } from './table-axes.ts'

/** The parts and the whole of a share that a table prints, and whether no others could be meant. */
export interface ShareCells {
  readonly parts: readonly Quantity[]
  readonly whole: Quantity
  readonly isSure: boolean
}

type Row = TableAxes['rows'][number]
type Column = TableAxes['columns'][number]

/** Figures that add up to nothing, of which no share can be taken. */
const noCounts =
  /%|\b(?:per ?cent|percentages?|proportions?|rates?|averages?|means?|medians?|index|scores?|per)\b/iu
const mayBeWhole = /\b(?:targets?|budgets?|plans?|planned|establishment|capacity|allocation)\b/iu

/**
 * What a clause may say a share of: a row of the total, a column of the total, one column of another, or a figure it prints
 * of the column it names.
 */
export function shareCells(table: TableAxes, clause: Clause, share: Quantity): readonly ShareCells[] {
  if (noCounts.test(table.grid.title)) return []
  const amounts = table.columns.filter(
    ({ column: { unit, heading } }) => (unit === 'count' || unit === 'money') && !noCounts.test(heading)
  )
  const counts = amounts.filter(({ column: { meaning } }) => meaning === 'value' || meaning === 'total')
  const wholes = amounts.filter(
    ({ column }) => counts.some((own) => own.column === column) || mayBeWhole.test(column.heading)
  )
  const named = namedAmong(table.rows, clause.said).filter(({ isTotal }) => !isTotal)
  const whole = table.rows.findLast(({ isTotal }) => isTotal)
  const { of, rest } = ofPhrase(clause, share)
  const asked = {
    table,
    clause,
    share,
    counts,
    wholes: namedAmong(wholes, of),
    own: namedAmong(counts, rest)
  }
  const row = named.length === 1 ? named[0] : named.length === 0 ? whole : undefined
  const printed = row === undefined ? [] : ofPrinted(row, asked, amounts)
  const found = [
    ...(whole === undefined
      ? []
      : [...ofRows({ rows: named, whole }, asked), ...ofColumns({ rows: named, whole }, asked)]),
    ...(row === undefined ? [] : ofOther(row, asked)),
    ...ofOtherRow(named, asked)
  ]
  return (printed.length > 0 ? printed : found)
    .filter(({ whole: all }) => all.value > 0)
    .map((cells) => (printsAnother(clause, cells) ? { ...cells, isSure: false } : cells))
}

// A figure of the clause that is neither the part nor the whole may be what the share is taken of.
function printsAnother({ figures }: Clause, { parts, whole }: ShareCells): boolean {
  const own = new Set([...parts, whole].map(({ value }) => Math.abs(value)))
  return figures.some(({ kind, isWord, value }) => kind === whole.kind && !isWord && !own.has(value))
}

interface Asked {
  readonly table: TableAxes
  readonly clause: Clause
  readonly share: Quantity
  readonly counts: readonly Column[]
  /** The columns named after "of", and those named elsewhere in the clause. */
  readonly wholes: readonly Column[]
  readonly own: readonly Column[]
}

const ofWords =
  /^\s*(?:\([^()]*\)\s*)?of\s+(?<of>(?:[\p{L}'’-]+\s*){1,5}?)(?=\b(?:ended|were|was|are|is|had|has|have|led|went|came|in|on|at|by|for|that|who|which|and|but|while|from|to)\b|[^\p{L}\s'’-]|$)/iu

function ofPhrase(
  { text, start, said }: Clause,
  share: Quantity
): { of: ReadonlySet<string>; rest: ReadonlySet<string> } {
  const at = share.end - start
  const of = ofWords.exec(text.slice(at))
  if (of === null) return { of: new Set(), rest: said }
  const rest = new Set(wordsFrom(`${text.slice(0, at)} ${text.slice(at + of[0].length)}`))
  return { of: new Set(wordsFrom(of.groups?.['of'] ?? '')), rest }
}

// "The overspend of £4.4m is 2.0% of the budget": the figure printed is a cell of the row, and its whole is named.
function ofPrinted(
  row: Row,
  { table, clause, wholes }: Asked,
  amounts: readonly Column[]
): readonly ShareCells[] {
  const [all, other] = wholes
  const whole = all === undefined || other !== undefined ? undefined : figureAt(table, row.place, all.place)
  if (whole === undefined) return []
  return table.columns
    .filter((column) => column !== all && (amounts.includes(column) || column.column.meaning === 'change'))
    .flatMap(({ place }) => {
      const cell = figureAt(table, row.place, place)
      const isPrinted = clause.figures.some(
        ({ kind, value }) => kind === cell?.kind && value === Math.abs(cell.value)
      )
      return cell !== undefined && isPrinted ? [{ parts: [cell], whole, isSure: true }] : []
    })
}

interface Rows {
  readonly rows: readonly Row[]
  readonly whole: Row
}

// "Fleet failures caused 20.4%": a row of the total row, in the one column of counts, the total's, or the one named.
function ofRows({ rows, whole }: Rows, { table, clause, counts, wholes, own }: Asked): readonly ShareCells[] {
  if (rows.length === 0 || rows.length > 3) return []
  const printed = clause.figures.filter(({ kind }) => kind !== 'percent')
  const printing = counts.filter(({ place }) =>
    rows.some((row) => printed.some(({ value }) => value === figureAt(table, row.place, place)?.value))
  )
  const totals = counts.filter(({ column }) => column.meaning === 'total')
  const likely = [printing, wholes.filter((column) => counts.includes(column)), own, totals].find(
    ({ length }) => length > 0
  )
  const meant = likely ?? counts
  return meant.flatMap(({ place }) => {
    const parts = rows.flatMap((row) => figureAt(table, row.place, place) ?? [])
    const all = figureAt(table, whole.place, place)
    if (all === undefined || parts.length < rows.length) return []
    return [{ parts, whole: all, isSure: meant.length === 1 && rows.length === 1 }]
  })
}

// "Guilty pleas were 68.3% of disposals": a column of the total column, in the row named or the total row.
function ofColumns({ rows, whole }: Rows, { table, counts, own: said }: Asked): readonly ShareCells[] {
  const [total, another] = counts.filter(({ column, isTotal }) => column.meaning === 'total' || isTotal)
  const own = said.filter((column) => column !== total)
  if (total === undefined || another !== undefined || own.length !== 1 || rows.length > 1) return []
  const row = rows[0] ?? whole
  return own.flatMap(({ place }) => {
    const part = figureAt(table, row.place, place)
    const all = figureAt(table, row.place, total.place)
    return part === undefined || all === undefined ? [] : [{ parts: [part], whole: all, isSure: true }]
  })
}

// "Resources has delivered 94% of its target": one column of another, that is named after "of".
function ofOther(row: Row, { table, wholes, own }: Asked): readonly ShareCells[] {
  const parts = own.filter((column) => !wholes.includes(column))
  const [all, mine] = [wholes[0], parts[0]]
  if (all === undefined || mine === undefined || wholes.length > 1 || parts.length > 1) return []
  const [whole, part] = [figureAt(table, row.place, all.place), figureAt(table, row.place, mine.place)]
  return whole === undefined || part === undefined ? [] : [{ parts: [part], whole, isSure: true }]
}

// "Emergencies, at 2,602, make up 14.4% of all jobs": a row of another that is not called a total.
function ofOtherRow(rows: readonly Row[], { table, clause, share, counts }: Asked): readonly ShareCells[] {
  const words = [...ofPhrase(clause, share).of]
  const part = rows.find(
    ({ names: [name = []] }) => !words.some((word) => name.includes(word)) || rows.length === 1
  )
  if (part === undefined) return []
  const others = table.rows.filter(
    (row) => row !== part && row.names[0]?.some((word) => words.includes(word))
  )
  return others.flatMap((row) =>
    counts.flatMap(({ place }) => {
      const [own, whole] = [figureAt(table, part.place, place), figureAt(table, row.place, place)]
      return own === undefined || whole === undefined ? [] : [{ parts: [own], whole, isSure: false }]
    })
  )
}
