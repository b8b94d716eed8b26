import type { Claim, ClaimKind } from './claim.ts'
import { makeClaim } from './finding.ts'
import { sumOf } from './interval.ts'
import { clauseOf, namedAmong, type Clause } from './named-entries.ts'
import { isMistyping, statedIn } from './near-figures.ts'
import { numberFromWords } from './number-words.ts'
import { printNumber } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Reading, type ReadSentence } from './reading.ts'
import { figureAt, type TableAxes } from './table-axes.ts'
import { tablesNear } from './tables-near.ts'

/**
 * Reads sums that prose gives of a table beside it: of a column that has no total ("Together the three offices paid 25,000
 * claims"), of rows it names ("the first two took 69,195 between them"), and of columns of one name ("Night crews attended
 * 30"). Only a sum that is exactly the figure is what the sentence means, or one mistyped where the words leave no doubt.
 */
export function toldSums(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const isStated = statedIn(claims)
  return reading.blocks.flatMap((block) => {
    const tables = tablesNear(reading, block.index)
      .filter(({ isFar }) => !isFar)
      .map(({ table }) => table)
    if (tables.length === 0) return []
    return proseOf(block).flatMap((sentence) => {
      const figures = sentence.quantities.filter((figure) => mayBeSum(figure) && !isStated(figure))
      return figures.flatMap((stated) => claimOf(reading, tables, { sentence, stated }))
    })
  })
}

function mayBeSum({ kind, value, approximation, isWord, step, sign }: Quantity): boolean {
  return (
    (kind === 'count' || kind === 'money') &&
    approximation === null &&
    !isWord &&
    sign === null &&
    value >= 10 * step
  )
}

interface Told {
  readonly sentence: ReadSentence
  readonly stated: Quantity
}

interface Sum {
  readonly kind: ClaimKind
  readonly parts: readonly Quantity[]
  /** Words leave no doubt that this is the sum meant. */
  readonly isSure: boolean
}

function claimOf(
  reading: Reading,
  tables: readonly TableAxes[],
  { sentence, stated }: Told
): readonly Claim[] {
  const clause = clauseOf(sentence, stated)
  const sums = tables
    .flatMap((table) => [
      ...ofColumns(table, clause),
      ...ofNamedRows(table, clause),
      ...ofNamedColumns(table, clause)
    ])
    .filter(({ parts }) => parts.every(({ kind, value }) => kind === stated.kind && value !== stated.value))
  const exact = sums.find(({ parts }) => isNear(sumOf(parts).value, stated.value))
  const slips = sums.filter(
    ({ parts, isSure }) => isSure && isMistyping(sumOf(parts).value, stated.value, stated.step)
  )
  const told = exact ?? (slips.length === 1 ? slips[0] : undefined)
  if (told === undefined) return []
  const { value } = sumOf(told.parts)
  return [
    makeClaim(reading, {
      kind: told.kind,
      verdict: exact === undefined ? 'fails' : 'holds',
      stated: stated.text,
      computed: value,
      inputs: told.parts,
      block: sentence.block.index,
      spans: [stated],
      reason: `${told.parts.map(({ text }) => text).join(' + ')} is ${printNumber(value, 6)}`,
      severity: 'size'
    })
  ]
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9
}

const together =
  /\b(?:totals?|together|altogether|combined|between them|in all|all (?:the|of the)?|sum|jointly|both|overall|across|over the)\b/iu
const leastRows = 3
const leastOfColumn = 100

// A column with a total of its own has it printed.
function ofColumns(table: TableAxes, clause: Clause): readonly Sum[] {
  if (table.rows.length < leastRows || table.rows.some(({ isTotal }) => isTotal)) return []
  const named = namedAmong(table.columns, clause.said)
  return table.columns.flatMap((column) => {
    const parts = table.rows.flatMap(({ place }) => figureAt(table, place, column.place) ?? [])
    const isNamed = named.includes(column)
    const isSaid = isNamed || together.test(clause.text)
    const isColumn = column.column.meaning === 'value' || column.column.meaning === 'other'
    if (!isColumn || !isSaid || parts.length < table.rows.length || sumOf(parts).value < leastOfColumn)
      return []
    return [{ kind: 'table_total' as const, parts, isSure: isNamed && numbersRows(clause, parts.length) }]
  })
}

// "Together the three offices": as many as the table has rows.
function numbersRows({ text }: Clause, rows: number): boolean {
  const counted =
    /\b(?:together|all|across|over|between)\s+(?:of\s+)?(?:the|these|those)\s+(?<many>[a-z]+|\d{1,2})\s/iu.exec(
      text
    )
  const many = counted?.groups?.['many'] ?? ''
  return (/^\d/u.test(many) ? Number(many) : numberFromWords(many)) === rows
}

function ofNamedRows(table: TableAxes, clause: Clause): readonly Sum[] {
  const rows = namedAmong(table.rows, clause.said).filter(({ isTotal }) => !isTotal)
  if (rows.length < 2 || rows.length > 4 || !together.test(clause.text)) return []
  return table.columns.flatMap(({ place, column }) => {
    const parts = rows.flatMap((row) => figureAt(table, row.place, place) ?? [])
    return parts.length < rows.length || column.meaning !== 'value'
      ? []
      : [{ kind: 'total' as const, parts, isSure: false }]
  })
}

// Under "North: Day | Night, South: Day | Night" those of the night are two columns.
function ofNamedColumns(table: TableAxes, clause: Clause): readonly Sum[] {
  const columns = namedAmong(table.columns, clause.said).filter(({ isTotal }) => !isTotal)
  const [row, other] = namedAmong(table.rows, clause.said)
  if (row === undefined || other !== undefined || columns.length < 2 || columns.length > 6) return []
  const parts = columns.flatMap(({ place }) => figureAt(table, row.place, place) ?? [])
  return parts.length < columns.length ? [] : [{ kind: 'total' as const, parts, isSure: false }]
}
