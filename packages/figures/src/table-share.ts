import { countIn } from './cell-figures.ts'
import type { Claim } from './claim.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid, type GridCell, type GridRow } from './grid.ts'
import { computeOver, statedBy } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Reader, Reading } from './reading.ts'
import { agrees, claimFrom, type TableClaim } from './table-claims.ts'
import { namingOf } from './total-rows.ts'

/** Reads shares in tables: "118 (14%)" of a column's or row's total, and "%" columns beside their counts. */
export const tableShareReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => sharesOf(reading, grid))
})

function sharesOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  return columns
    .filter(({ at, meaning }) => at > 0 && meaning !== 'change')
    .flatMap((column) => bestReading(grid, readingsOf(grid, columns, column)))
    .map((found) => claimFrom(reading, found))
}

/** One way to read a column of shares: which column holds the parts, which the shares, and what they are of. */
interface ShareReading {
  readonly part: MeantColumn
  readonly share: MeantColumn
  readonly base: (row: GridRow) => Quantity | undefined
  /** The base is called a total: then half of the rows agreeing is enough, and otherwise two rows in three. */
  readonly isNamed: boolean
}

const sampled = 200

// What a column's shares are of is told by most of its rows; where too few agree the base is another one.
function bestReading(grid: Grid, readings: readonly ShareReading[]): readonly TableClaim[] {
  const sample = grid.rows.length > sampled ? grid.rows.slice(0, sampled) : grid.rows
  const scored = readings.map((reading) => {
    const found = sharesIn(sample, reading)
    return { reading, agreed: found.filter(agrees).length, of: Math.max(1, found.length) }
  })
  const enough = scored.filter(({ reading, agreed, of }) =>
    reading.isNamed ? agreed >= 1 && agreed >= of / 2 : agreed >= 2 && agreed >= (of * 2) / 3
  )
  const [best] = enough.toSorted((a, b) => b.agreed - a.agreed || b.agreed / b.of - a.agreed / a.of)
  return best === undefined ? [] : sharesIn(grid.rows, best.reading)
}

function readingsOf(
  grid: Grid,
  columns: readonly MeantColumn[],
  column: MeantColumn
): readonly ShareReading[] {
  const isWithCount = grid.rows.some(({ cells }) => {
    const cell = cells.get(column.at)
    return countIn(cell) !== undefined && shareIn(cell) !== undefined
  })
  if (isWithCount) return withCounts(grid, columns, column)
  return column.meaning === 'share' ? besideCounts(grid, columns, column) : []
}

// Wider tables are read as far as their first columns, which keeps the pairs to be tried few.
const mostBases = 8

// What is not added up may yet be what a share is of.
const mayBeBase = /\b(?:targets?|population|capacity|places)\b/iu

function countsOf(columns: readonly MeantColumn[]): readonly MeantColumn[] {
  return columns
    .filter(
      ({ meaning, heading }) =>
        meaning === 'total' || meaning === 'value' || (meaning === 'other' && mayBeBase.test(heading))
    )
    .slice(0, mostBases)
}

// Cells such as "118 (14%)" or "95.8% 63743".
function withCounts(
  grid: Grid,
  columns: readonly MeantColumn[],
  column: MeantColumn
): readonly ShareReading[] {
  const own = { part: column, share: column }
  const ofRow = countsOf(columns)
    .filter((base) => base.at !== column.at)
    .map((base) => ({ ...own, base: rowBase(base), isNamed: base.meaning === 'total' }))
  return [{ ...own, base: columnBase(grid, column, column), isNamed: true }, ...ofRow]
}

// A "%" column: of its counts' total, or of another column in the same row.
function besideCounts(
  grid: Grid,
  columns: readonly MeantColumn[],
  share: MeantColumn
): readonly ShareReading[] {
  const counts = countsOf(columns)
  const part = counts.findLast(({ at }) => at < share.at)
  if (part === undefined) return []
  const ofRow = counts.flatMap((numerator) =>
    counts
      .filter((base) => base !== numerator)
      .map((base) => ({ part: numerator, share, base: rowBase(base), isNamed: false }))
  )
  return [{ part, share, base: columnBase(grid, part, share), isNamed: true }, ...ofRow]
}

function rowBase(base: MeantColumn): ShareReading['base'] {
  return (row) => countIn(row.cells.get(base.at))
}

// The total printed under the column; shares of it are not read in the total's own row.
function columnBase(grid: Grid, part: MeantColumn, share: MeantColumn): ShareReading['base'] {
  const total = grid.rows.findLast((row) => namingOf(row) !== null) ?? hundred(grid, share)
  const base = total === undefined ? undefined : countIn(total.cells.get(part.at))
  return (row) => (row === total ? undefined : base)
}

function hundred(grid: Grid, share: MeantColumn): GridRow | undefined {
  return grid.rows.find(({ cells }) => {
    const cell = cells.get(share.at)
    return (shareIn(cell) ?? bareShare(cell, share))?.value === 100
  })
}

function sharesIn(rows: readonly GridRow[], { part, share, base }: ShareReading): readonly TableClaim[] {
  return rows.flatMap((row) => {
    const numerator = countIn(row.cells.get(part.at))
    const stated = shareIn(row.cells.get(share.at)) ?? bareShare(row.cells.get(share.at), share)
    const whole = base(row)
    if (numerator === undefined || stated === undefined || whole === undefined || whole.value <= 0) return []
    const isPart = numerator.value <= whole.value || stated.value > 100
    return numerator.kind === whole.kind && isPart ? [shareClaim({ row, numerator, stated, whole })] : []
  })
}

function shareIn(cell: GridCell | undefined): Quantity | undefined {
  const shares = cell?.quantities.filter(({ kind }) => kind === 'percent') ?? []
  return shares.length === 1 ? shares[0] : undefined
}

// Under "%" the sign need not be printed again.
function bareShare(cell: GridCell | undefined, { heading }: MeantColumn): Quantity | undefined {
  const only = cell?.quantities.length === 1 ? cell.quantities[0] : undefined
  if (only?.kind !== 'count' || !/%|\bper\s?cent/iu.test(heading)) return undefined
  return { ...only, low: only.value - only.step / 2, high: only.value + only.step / 2 }
}

interface ShareFound {
  readonly row: GridRow
  readonly numerator: Quantity
  readonly stated: Quantity
  readonly whole: Quantity
}

function shareClaim({ row, numerator, stated, whole }: ShareFound): TableClaim {
  const computed = computeOver([numerator, whole], ([part = 0, all = 1]) => (part / all) * 100)
  return {
    kind: 'share',
    stated,
    asserted: statedBy(stated),
    computed,
    causes: [{ value: 100 - computed.value, says: 'the share of the rest' }],
    inputs: [numerator, whole],
    row,
    reason: `${numerator.text} of ${whole.text} is ${Number(computed.value.toFixed(2))}%`
  }
}
