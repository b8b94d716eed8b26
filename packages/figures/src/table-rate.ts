import type { Claim } from './claim.ts'
import { figureOf, meaningsOf, type MeantColumn } from './column-meaning.ts'
import { perIn, unitIn } from './column-unit.ts'
import { gridsOf, type Grid } from './grid.ts'
import { computeOver, statedBy } from './interval.ts'
import type { Reader, Reading } from './reading.ts'
import { claimFrom, type TableClaim } from './table-claims.ts'
import { isToldByRows, mostAgreed, sampledRows, scored } from './told-by-rows.ts'
import { contentStems } from './words.ts'

/** Reads "per 1,000 residents" columns where the table prints both what is counted and the population. */
export const tableRateReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => ratesOf(reading, grid))
})

const populationHeading =
  /\b(?:population|residents|people|persons|children|adults|households|homes|dwellings|properties|registered|pupils|patients|staff|officers|headcount|inhabitants|electors|miles|km|births|days)\b/iu
const rateHeading = /\brates?\b|\bper\b/iu
const mostCounts = 8

function ratesOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  return columns
    .filter(({ at, heading, unit }) => at > 0 && unit === 'count' && rateHeading.test(heading))
    .flatMap((rate) => {
      const many = perIn(rate.heading) ?? perIn(grid.title)
      return many === null ? [] : rateIn(grid, columns, { rate, many })
    })
    .map((found) => claimFrom(reading, found))
}

interface Rate {
  readonly rate: MeantColumn
  readonly many: number
}

// The rate is of the columns with which most rows agree, or of none.
function rateIn(grid: Grid, columns: readonly MeantColumn[], own: Rate): readonly TableClaim[] {
  const counts = columns
    .filter(
      ({ at, unit, meaning }) => at > 0 && at !== own.rate.at && unit === 'count' && meaning !== 'change'
    )
    .slice(0, mostCounts)
  const sample = { ...grid, rows: grid.rows.slice(0, sampledRows) }
  const ways = counts.flatMap((base) =>
    counts.filter((count) => count !== base).map((count) => ({ ...own, base, count }))
  )
  const best = mostAgreed(ways.map((way) => scored(way, readColumn(sample, way))))
  if (best === undefined) return []
  const mayBeOther = counts.length > 2 && !isBase(best.way.base, own.rate, grid.title)
  const isNamed = !mayBeOther && best.agreed >= 2 && best.agreed * 2 >= best.found.length
  return isNamed || isToldByRows(best) ? readColumn(grid, best.way) : []
}

// "Children under 18" is what "Contacts per 1,000 children" is per; a caption may say it for a column "Per 1,000".
function isBase({ heading }: MeantColumn, rate: MeantColumn, title: string): boolean {
  const per = [rate.heading, title]
    .map((words) => /\bper\b(?<nouns>.*)$/iu.exec(words)?.groups?.['nouns'])
    .join(' ')
  const words = new Set(contentStems(per))
  return populationHeading.test(heading) || contentStems(heading).some((word) => words.has(word))
}

interface RateColumns extends Rate {
  readonly base: MeantColumn
  readonly count: MeantColumn
}

function readColumn(grid: Grid, { rate, many, base, count }: RateColumns): readonly TableClaim[] {
  const scale = (many * unitIn(count.heading)) / unitIn(base.heading)
  return grid.rows.flatMap((row) => {
    const [stated, whole, part] = [rate, base, count].map(({ at }) => figureOf(row, at))
    if (stated === undefined || whole === undefined || part === undefined || whole.value === 0) return []
    const computed = computeOver([part, whole], ([some = 0, all = 1]) => (some / all) * scale)
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
