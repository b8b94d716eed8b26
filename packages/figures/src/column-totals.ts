import { countIn } from './cell-figures.ts'
import { signedIn } from './change-cell.ts'
import { readPeriod } from './printed-periods.ts'
import type { MeantColumn } from './column-meaning.ts'
import type { Grid, GridRow } from './grid.ts'
import { judge } from './interval.ts'
import { isOut, lessened } from './outgoing.ts'
import { agrees, type TableClaim } from './table-claims.ts'
import { sumClaim } from './table-sum.ts'
import { mostAgreed, scored, type Scored } from './told-by-rows.ts'
import { totalRows, type TotalRow } from './total-rows.ts'

/** Adds down the columns of a table, for every row that says it is the total of others or is so in its columns. */
export function columnTotals(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  const isSum = (row: GridRow, parts: readonly GridRow[]): boolean => isSumOf(row, parts, columns)
  const read = totalRows(grid, isSum).flatMap((total) => {
    const best = mostAgreed(total.parts.map((parts) => scored(parts, readTotalRow(total, parts, columns))))
    const left = best === undefined || best.agreed === 0 ? leftOver(total, columns) : null
    return left ?? (best === undefined ? [] : [{ total, best }])
  })
  // Where one quarter is the sum of its months, so is the next.
  const isBorneOut = read.some(({ total, best }) => total.naming === 'loose' && isEvident(best.found))
  return read.flatMap(({ total, best }) => {
    const isMeantToo = isBorneOut && total.naming === 'loose'
    if (!isMeantToo && !isMeant(total, best)) return []
    const isRagged = [total.row, ...best.way].some(({ isShort }) => isShort === true)
    return best.found.filter((found) => agrees(found) || (!isRagged && mayAccuse(total, found, best)))
  })
}

/** "Opening", "Joined", "Left", "Closing": the last row as what is left when the rows that are taken away are. */
function leftOver(
  total: TotalRow,
  columns: readonly MeantColumn[]
): readonly { readonly total: TotalRow; readonly best: Scored<readonly GridRow[]> }[] | null {
  const ways = total.parts.filter((parts) => parts.length > 1 && parts.some(({ label }) => isOut(label)))
  const best = mostAgreed(
    ways.map((parts) => scored(parts, readTotalRow(total, parts.map(asTaken), columns)))
  )
  const isTold = best !== undefined && isEvident(best.found) && best.agreed >= best.found.length - 1
  return isTold ? [{ total, best }] : null
}

function asTaken(row: GridRow): GridRow {
  if (!isOut(row.label)) return row
  return { ...row, cells: new Map([...row.cells].map(([at, cell]) => [at, lessened(cell) ?? cell])) }
}

function readTotalRow(
  total: TotalRow,
  parts: readonly GridRow[],
  columns: readonly MeantColumn[]
): readonly TableClaim[] {
  return columns.flatMap((column) => {
    const found = sumClaim(
      total.row,
      total.row.cells.get(column.at),
      parts.map((row) => row.cells.get(column.at))
    )
    const mayAdd = column.meaning !== 'change' || isSignedIn(parts, column) || isOneWay(parts, columns)
    return mayAdd ? found : found.filter(agrees)
  })
}

// Changes without a sign add up where all of them go one way.
function isOneWay(rows: readonly GridRow[], columns: readonly MeantColumn[]): boolean {
  const [first, second] = columns.filter(({ meaning }) => meaning === 'value')
  if (first === undefined || second === undefined) return false
  const ways = new Set(
    rows.map(({ cells }) =>
      Math.sign((countIn(cells.get(second.at))?.value ?? 0) - (countIn(cells.get(first.at))?.value ?? 0))
    )
  )
  return !(ways.has(1) && ways.has(-1))
}

function isSignedIn(rows: readonly GridRow[], { at }: MeantColumn): boolean {
  return rows.some(({ cells }) => signedIn(cells.get(at)))
}

/** Whether a row is the total of its parts: by its name, or because nearly every column says so. */
function isMeant(total: TotalRow, { found, agreed }: Scored<readonly GridRow[]>): boolean {
  if (total.naming === 'none') return isEvident(found) && agreed >= found.length - 1
  if (total.isAbove) return agreed > found.length / 2
  if (found.length >= 3 && agreed === 0) return false
  if (total.naming === 'loose') return agreed > 0 || isOneSlip(found)
  return agreed > 0 || !isOfAnotherTime(total)
}

// A body's figure that misses the sum of its parts by exactly one of them is their sum with a slip.
function isOneSlip(found: readonly TableClaim[]): boolean {
  return (
    found.length > 0 &&
    found.every(
      (one) => one.inputs.length >= 3 && one.asserted.value >= 100 * one.asserted.step && isExplained(one)
    )
  )
}

// Every column of a sub-total without a name adds up; most rows are told apart by the first.
function isSumOf(row: GridRow, parts: readonly GridRow[], columns: readonly MeantColumn[]): boolean {
  let digits = 0
  for (const { at } of columns) {
    const stated = countIn(row.cells.get(at))
    const values = parts.map(({ cells }) => countIn(cells.get(at))?.value ?? 0)
    if (stated === undefined) continue
    const sum = values.reduce((total, value) => total + value, 0)
    const isTrivial = values.filter((value) => value !== 0).length < 2
    if (Math.abs(sum - stated.value) > stated.step / 2 + 1e-9) return false
    if (!isTrivial) digits += String(Math.round(Math.abs(stated.value) / stated.step)).length
  }
  return digits >= leastDigits
}

const leastDigits = 4

// That figures add to one of four digits is no chance.
function isEvident(found: readonly TableClaim[]): boolean {
  const digits = found
    .filter(agrees)
    .map(({ asserted: { value, step } }) => String(Math.round(value / step)).length)
  return digits.reduce((sum, length) => sum + length, 0) >= leastDigits
}

// Under the total of one year stands that of the year before, of parts that the table does not print.
function isOfAnotherTime({ row, parts }: TotalRow): boolean {
  const { at, relative } = readPeriod(row.label)
  return (at !== null || relative === -1) && parts.length > 0
}

const furthest = 0.2

/**
 * A list may be longer than what a table prints of it. Where no column agrees, or no name says "total", a figure is called
 * wrong only if it is near the sum or a part left out explains it.
 */
function mayAccuse(total: TotalRow, found: TableClaim, { agreed }: Scored<unknown>): boolean {
  if (total.naming === 'plain' && agreed > 0) return true
  const { asserted, computed } = found
  const isNear = Math.abs(asserted.value - Math.abs(computed.value)) <= furthest * Math.abs(computed.value)
  return isNear || isExplained(found)
}

function isExplained({ asserted, causes = [] }: TableClaim): boolean {
  return causes.some(({ value }) => judge(asserted, { value, low: value, high: value }).verdict === 'holds')
}
