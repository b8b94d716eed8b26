import { isTotalName, type MeantColumn } from './column-meaning.ts'
import { runTotals, type RunTotal } from './column-runs.ts'
import type { Grid } from './grid.ts'
import { monthsWithin } from './months-within.ts'
import { isOut } from './outgoing.ts'
import { sumAcross, type Part } from './row-sums.ts'
import { agrees, type TableClaim } from './table-claims.ts'
import { isToldByRows, mostAgreed, sampledRows, scored } from './told-by-rows.ts'

/**
 * Adds across the rows of a table, for every column that says it is the total of others or is so in its rows.
 *
 * @param columns those that may be parts of a total that a heading names
 * @param summed those that may be a total, or parts of one, where only the rows say so
 */
export function rowTotals(
  grid: Grid,
  columns: readonly MeantColumn[],
  summed: readonly MeantColumn[]
): readonly TableClaim[] {
  const runs = runTotals(grid, summed)
  const named = columns.flatMap((total) => {
    const sets = partSets(partsOf(columns, total), runs)
    const best = mostAgreed(sets.map((parts) => scored(parts, sumAcross(grid, total, parts))))
    return best === undefined ? [] : accepted(total, best.found)
  })
  const own = named.length > 0 ? named : lastColumn(grid, columns)
  const known = new Set(own.map(({ stated }) => stated))
  const told = runs.flatMap(({ total, parts }) => sumAcross(grid, total, parts))
  return [...own, ...told.filter(({ stated }) => !known.has(stated))]
}

// A year's total is of its half-years or of its quarters, and not of both.
function partSets(
  parts: readonly MeantColumn[],
  runs: readonly RunTotal[]
): readonly (readonly MeantColumn[])[] {
  const totals = new Set(runs.map(({ total }) => total.at))
  const within = new Set(
    runs.filter(({ total }) => parts.includes(total)).flatMap((run) => run.parts.map(({ at }) => at))
  )
  const sets = [parts, parts.filter(({ at }) => !totals.has(at)), parts.filter(({ at }) => !within.has(at))]
  return sets.filter(({ length }) => length >= 2)
}

const endsInTotal = /^(?<group>.*?\S)\s+(?:totals?|all)$/iu

// "Men 2023 | Women 2023 | 2023 Total": a total under a heading over several columns is of the columns under it.
function partsOf(columns: readonly MeantColumn[], total: MeantColumn): readonly MeantColumn[] {
  const months = monthsWithin(columns, total)
  if (months !== null) return months
  const group = endsInTotal.exec(total.heading)?.groups?.['group']
  const alike = columns.filter(({ meaning, unit }) => meaning === 'value' && unit === total.unit)
  const others = alike.filter((column) => column !== total)
  if (total.meaning === 'total') {
    const before = others.filter(({ at }) => at < total.at)
    return before.length > 0 ? before : others
  }
  if (group !== undefined && !isTotalName(total.heading)) {
    return others.filter(({ at, heading }) => at < total.at && heading.startsWith(group))
  }
  return /^(?:all|totals?)\b/iu.test(total.heading) ? others.filter(({ at }) => at < total.at) : []
}

// "Total crimes" may stand beside figures that are no parts of it: then most rows must agree that they are.
function accepted(total: MeantColumn, found: readonly TableClaim[]): readonly TableClaim[] {
  const agreed = found.filter(agrees).length
  if (runUp(found) || (found.length >= 3 && agreed === 0)) return []
  return total.meaning === 'total' || (agreed > 0 && agreed * 2 >= found.length) ? found : []
}

// No heading says "total", and yet the last column is the sum of the others in its rows, or what they leave.
function lastColumn(grid: Grid, columns: readonly MeantColumn[]): readonly TableClaim[] {
  const values = columns.filter(({ meaning }) => meaning === 'value')
  const last = values.at(-1)
  const parts = values.slice(0, -1)
  if (last === undefined || parts.length < 2 || parts.some(({ unit }) => unit !== last.unit)) return []
  const sample = { ...grid, rows: grid.rows.slice(0, sampledRows) }
  const isAny = parts.length > 2 && parts.some(isOutgoing)
  const read = (of: Grid, isLess: boolean): readonly TableClaim[] =>
    sumAcross(of, last, isLess ? parts.map(asLess) : parts)
  if (isToldByRows(scored(last, read(sample, false)))) return read(grid, false)
  return isAny && isToldByRows(scored(last, read(sample, true))) ? read(grid, true) : []
}

function isOutgoing({ heading }: MeantColumn): boolean {
  return isOut(heading)
}

function asLess(column: MeantColumn): Part {
  return { ...column, isLess: isOutgoing(column) }
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
