import { countIn } from './cell-figures.ts'
import type { Cause } from './change-verdict.ts'
import type { Claim } from './claim.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid, type GridCell, type GridRow } from './grid.ts'
import { statedBy, sumOf } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Reader, Reading } from './reading.ts'
import { agrees, claimFrom, type TableClaim } from './table-claims.ts'
import { totalRows, type TotalRow } from './total-rows.ts'

/** Adds up the rows and columns of tables where a cell says that it is their total. */
export const tableTotalReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => totalsOf(reading, grid))
})

function totalsOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid).filter(isAddable)
  const byRow = rowTotals(grid, columns)
  const byColumn = columnTotals(grid, columns)
  const isOpen = mayOverlap(reading, grid)
  const ofColumn = new Map(byColumn.map((found) => [found.stated, found]))
  const corners = new Set(byRow.flatMap(({ stated }) => (ofColumn.has(stated) ? [stated] : [])))
  const once = [...byRow, ...byColumn].filter(({ stated }) => !corners.has(stated))
  const feet = byRow.flatMap((found) => {
    const other = ofColumn.get(found.stated)
    return other === undefined ? [] : [crossFoot({ byColumn: other, byRow: found, others: once })]
  })
  const claims = [...once, ...feet].map((found) => claimFrom(reading, found))
  return isOpen ? claims.filter(({ verdict }) => verdict !== 'fails') : claims
}

function isAddable({ meaning, unit }: MeantColumn): boolean {
  return (meaning === 'value' || meaning === 'total') && (unit === 'count' || unit === 'money')
}

// Answers of which a person may give several, and lists of the largest only, do not add up to their total.
const overlapping =
  /\b(?:more than one|do(?:es)? not (?:sum|add)|may not (?:sum|add) to (?:the )?total|multiple (?:responses|answers)|double[- ]count)/iu
const partial = /\b(?:selected|top (?:\d+|three|five|ten|twenty)|most common|main|largest|examples?)\b/iu

function mayOverlap(reading: Reading, grid: Grid): boolean {
  const after = (grid.rows.at(-1)?.index ?? grid.index) + 1
  const note = reading.blocks[after]?.text.slice(0, 300) ?? ''
  return partial.test(grid.title) || overlapping.test(grid.title) || overlapping.test(note)
}

function rowTotals(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  const total = columns.findLast(({ meaning }) => meaning === 'total')
  if (total === undefined) return []
  const alike = columns.filter(({ meaning, unit }) => meaning === 'value' && unit === total.unit)
  const before = alike.filter(({ at }) => at < total.at)
  const parts = before.length > 0 ? before : alike
  if (parts.length < 2) return []
  const found = grid.rows.flatMap((row) =>
    totalOf(
      row,
      row.cells.get(total.at),
      parts.map(({ at }) => row.cells.get(at))
    )
  )
  if (runUp(found) || (found.length >= 3 && !found.some(agrees))) return []
  return found
}

// Quarters that each count from the beginning of the year end at the year's own figure.
function runUp(found: readonly TableClaim[]): boolean {
  const climbing = found.filter(({ inputs, stated }) => {
    const isRising = inputs.every(
      (input, place) => place === 0 || input.value >= (inputs[place - 1]?.value ?? 0)
    )
    return isRising && inputs.at(-1)?.value === stated.value
  })
  return climbing.length > 0 && climbing.length >= found.length / 2
}

function columnTotals(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  return totalRows(grid).flatMap((total) => {
    const readings = total.parts.map((parts) => readTotalRow(total, parts, columns))
    const best = readings
      .map((found) => ({ found, agreed: found.filter(agrees).length }))
      .toSorted((a, b) => b.agreed - a.agreed)[0]
    return best === undefined || !isMeant(total, best.found.length, best.agreed) ? [] : best.found
  })
}

/** Whether a row is the total of its parts: by its name, or because nearly every column of several says so. */
function isMeant(total: TotalRow, columns: number, agreed: number): boolean {
  if (total.naming === 'none') return columns >= 3 && agreed >= columns - 1
  if (total.isAbove) return agreed > columns / 2
  if (columns >= 3 && agreed === 0) return false
  return total.naming === 'plain' || agreed > 0
}

function readTotalRow(
  total: TotalRow,
  parts: readonly GridRow[],
  columns: readonly MeantColumn[]
): readonly TableClaim[] {
  return columns.flatMap(({ at }) =>
    totalOf(
      total.row,
      total.row.cells.get(at),
      parts.map((row) => row.cells.get(at))
    )
  )
}

function totalOf(
  row: GridRow,
  cell: GridCell | undefined,
  parts: readonly (GridCell | undefined)[]
): readonly TableClaim[] {
  const stated = countIn(cell)
  const inputs = parts.flatMap((part) => countIn(part) ?? [])
  const blank = parts.filter((part) => countIn(part) === undefined)
  if (stated === undefined || inputs.length < 2 || !blank.every(isNought)) return []
  if (inputs.some(({ kind }) => kind !== stated.kind)) return []
  const computed = sumOf(inputs)
  const reason = `${summed(inputs)} is ${printed(computed.value)}`
  const causes = causesOf(inputs, computed.value)
  return [{ kind: 'table_total', stated, asserted: statedBy(stated), computed, inputs, row, reason, causes }]
}

const mostShown = 12

function causesOf(inputs: readonly Quantity[], sum: number): readonly Cause[] {
  const parts = inputs.slice(0, mostShown)
  return [
    ...parts.map(({ value, text }) => ({ value: sum - value, says: `${text} is left out` })),
    ...parts.map(({ value, text }) => ({ value: sum + value, says: `${text} is counted twice` }))
  ]
}

function summed(inputs: readonly Quantity[]): string {
  const shown = inputs.slice(0, mostShown).map(({ text }) => text)
  return inputs.length > mostShown
    ? `${shown.join(' + ')} + ${inputs.length - mostShown} more`
    : shown.join(' + ')
}

function isNought(part: GridCell | undefined): boolean {
  return part !== undefined && /^(?:[-–—.]|nil|none)$/iu.test(part.text)
}

interface Corner {
  readonly byColumn: TableClaim
  readonly byRow: TableClaim
  readonly others: readonly TableClaim[]
}

// A corner that fails one way only because a total beside it is wrong is itself right.
function crossFoot({ byColumn, byRow, others }: Corner): TableClaim {
  const wrong = new Set(others.filter((other) => !agrees(other)).map(({ stated }) => stated))
  const failing = [byColumn, byRow].filter((found) => !agrees(found))
  const isExplained = failing.length === 1 && failing[0]?.inputs.some((input) => wrong.has(input)) === true
  const shownOne =
    (failing.length === 0 ? byRow : isExplained ? [byColumn, byRow].find(agrees) : failing[0]) ?? byRow
  const [rows, across] = [byColumn, byRow].map(({ computed }) => printed(computed.value))
  const shown = `${rows} by rows, ${across} by columns`
  const reason = `the rows add to ${rows} and the columns to ${across}`
  return { ...shownOne, kind: 'cross_foot', inputs: [...byColumn.inputs, ...byRow.inputs], reason, shown }
}

function printed(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 })
}
