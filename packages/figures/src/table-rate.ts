import type { Claim } from './claim.ts'
import { figureOf, meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid } from './grid.ts'
import { computeOver, statedBy } from './interval.ts'
import type { Reader, Reading } from './reading.ts'
import { agrees, claimFrom, type TableClaim } from './table-claims.ts'

/** Reads "per 1,000 residents" columns where the table prints both what is counted and the population. */
export const tableRateReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => ratesOf(reading, grid))
})

const populationHeading =
  /\b(?:population|residents|people|households|dwellings|properties|registered|pupils|patients|staff|officers|headcount|inhabitants)\b/iu
const perSoMany = /\bper\s+(?<many>\d{1,3}(?:,\d{3})*|\d+|hundred|thousand|million)\b/iu
const inWords: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }
const mostCounts = 8

function ratesOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  return columns
    .filter(({ meaning }) => meaning === 'rate')
    .flatMap((rate) => {
      const counts = columns.filter(
        ({ meaning, heading }) => meaning === 'value' && !populationHeading.test(heading)
      )
      const bases = columns.filter(
        ({ at, heading, unit }) =>
          at > 0 && at !== rate.at && unit === 'count' && populationHeading.test(heading)
      )
      const readings = bases.flatMap((base) =>
        counts.slice(0, mostCounts).map((count) => readColumn(grid, { rate, base, count }))
      )
      return mostAgreed(readings).map((found) => claimFrom(reading, found))
    })
}

// The rate is of the column with which most rows agree, or of none.
function mostAgreed(readings: readonly (readonly TableClaim[])[]): readonly TableClaim[] {
  const scored = readings.map((found) => ({ found, agreed: found.filter(agrees).length }))
  const best = scored.toSorted((a, b) => b.agreed - a.agreed)[0]
  return best !== undefined && best.agreed >= 2 && best.agreed >= best.found.length / 2 ? best.found : []
}

interface RateColumns {
  readonly rate: MeantColumn
  readonly base: MeantColumn
  readonly count: MeantColumn
}

function readColumn(grid: Grid, { rate, base, count }: RateColumns): readonly TableClaim[] {
  const printed = perSoMany.exec(rate.heading)?.groups?.['many']?.toLowerCase() ?? ''
  const many = inWords[printed] ?? Number(printed.replaceAll(',', ''))
  if (!(many > 0)) return []
  return grid.rows.flatMap((row) => {
    const [stated, whole, part] = [rate, base, count].map(({ at }) => figureOf(row, at))
    if (stated === undefined || whole === undefined || part === undefined || whole.value === 0) return []
    const computed = computeOver([part, whole], ([some = 0, all = 1]) => (some / all) * many)
    const reason = `${part.text} among ${whole.text} is ${Number(computed.value.toPrecision(4))} per ${many.toLocaleString('en-GB')}`
    return [
      {
        kind: 'rate_per' as const,
        stated,
        asserted: statedBy(stated),
        computed,
        inputs: [part, whole],
        row,
        reason
      }
    ]
  })
}
