import { countIn } from './cell-figures.ts'
import type { Claim } from './claim.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { perIn, unitIn } from './column-unit.ts'
import { gridsOf, type Grid } from './grid.ts'
import { computeOver, statedBy } from './interval.ts'
import type { Reader, Reading } from './reading.ts'
import { claimFrom, type TableClaim } from './table-claims.ts'
import { isToldByRows, mostAgreed, sampledRows, scored } from './told-by-rows.ts'

/**
 * Reads columns that are the product or the quotient of two others: "Posts | Cost of a post | Cost", "Cost | Cases | Cost
 * per case". The rows tell, since no heading does so for certain.
 */
export const tableFormulaReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => formulasOf(reading, grid))
})

interface Way {
  readonly kind: 'product' | 'quotient' | 'ratio'
  readonly own: MeantColumn
  readonly one: MeantColumn
  readonly other: MeantColumn
}

const mostOperands = 6
const mostColumns = 12

function formulasOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid).filter(
    ({ at, meaning, unit }) => at > 0 && meaning !== 'change' && (isAmount(unit) || unit === 'multiple')
  )
  if (columns.length < 3) return []
  const sample = { ...grid, rows: grid.rows.slice(0, sampledRows) }
  return columns.slice(0, mostColumns).flatMap((own) => {
    const ways = waysFor(own, columns)
    const best = mostAgreed(ways.map((way) => scored(way, readColumn(sample, way))))
    if (best === undefined || !isToldByRows(best, isNamed(best.way) ? 2 : 3)) return []
    return readColumn(grid, best.way).map((found) => claimFrom(reading, found))
  })
}

const eachHeading = /\b(?:unit|each|price|rate|average|per)\b/iu

// "Number | Unit cost | Cost" says what it is before the rows do.
function isNamed({ kind, one, other }: Way): boolean {
  return kind === 'product' && eachHeading.test(one.heading) !== eachHeading.test(other.heading)
}

function isAmount(unit: MeantColumn['unit']): boolean {
  return unit === 'count' || unit === 'money'
}

const quotientHeading =
  /\bper\b|\baverage\b|\bmean\b|\beach\b|\bunit\b|\ba head\b|\bratio\b|\btimes\b|\bmultiple\b|\//iu
const timesHeading = /\bratio\b|\btimes\b|\bmultiple\b/iu

// Of three columns that agree the last is worked out from the others: a cost from posts and the cost of a post, or a cost
// per case from cost and cases.
function waysFor(own: MeantColumn, columns: readonly MeantColumn[]): readonly Way[] {
  const isQuotient = quotientHeading.test(own.heading) && perIn(own.heading) === null
  const operands = columns.filter(({ at }) => at < own.at).slice(-mostOperands)
  return operands.flatMap((one) =>
    operands.flatMap((other): readonly Way[] => {
      if (one === other) return []
      if (isQuotient)
        return [{ kind: timesHeading.test(own.heading) ? 'ratio' : 'quotient', own, one, other }]
      return one.at < other.at ? [{ kind: 'product', own, one, other }] : []
    })
  )
}

function readColumn(grid: Grid, { kind, own, one, other }: Way): readonly TableClaim[] {
  const [result = 1, first = 1, second = 1] = [own, one, other].map(({ heading }) =>
    unitOf(grid, own, heading)
  )
  const scale = kind === 'product' ? (first * second) / result : first / second / result
  return grid.rows.flatMap((row) => {
    const [stated, left, right] = [own, one, other].map(({ at }) => countIn(row.cells.get(at)))
    if (stated === undefined || left === undefined || right === undefined) return []
    if (kind !== 'product' && right.value === 0) return []
    const computed = computeOver([left, right], ([a = 0, b = 1]) =>
      kind === 'product' ? a * b * scale : (a / b) * scale
    )
    const sign = kind === 'product' ? '×' : '÷'
    const reason = `${left.text} ${sign} ${right.text} is ${Number(computed.value.toPrecision(6)).toLocaleString('en-GB')}`
    return [{ kind, stated, asserted: statedBy(stated), computed, inputs: [left, right], row, reason }]
  })
}

// A caption's unit is that of every column of money which gives no other; beside kilograms a tonne is a thousand.
function unitOf(grid: Grid, own: MeantColumn, heading: string): number {
  if (/\btonnes?\b/iu.test(heading) && /\bkgs?\b|\bkilogram/iu.test(own.heading)) return 1000
  if (/\bpence\b|\(p\)/iu.test(heading)) return 0.01
  const isMoney = /[£€$]|\bcosts?\b|\bbudget\b|\bspen[dt]/iu.test(heading)
  return unitIn(heading) > 1 || !isMoney ? unitIn(heading) : unitIn(grid.title)
}
