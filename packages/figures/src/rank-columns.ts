import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { gridsOf, type Grid, type GridColumn, type GridRow } from './grid.ts'
import type { Way } from './polarity.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'

const rankHeading = /\b(?:rank(?:ing|ed)?|position|place)\b/iu

/** A table's column of ranks, worked out again from the column of figures before it. */
export function rankColumnClaims(reading: Reading): readonly Claim[] {
  return gridsOf(reading).flatMap((grid) =>
    grid.columns.flatMap((column) =>
      column.at > 0 && rankHeading.test(column.heading) ? claimsOfColumn(reading, grid, column) : []
    )
  )
}

interface Ranked {
  readonly row: GridRow
  readonly place: number
  readonly stated: string
  readonly start: number
  readonly end: number
  readonly figure: Quantity
}

const leastRows = 3
const mostRows = 100

function claimsOfColumn(reading: Reading, grid: Grid, column: GridColumn): readonly Claim[] {
  const measured = grid.columns.findLast(
    ({ at, heading }) => at > 0 && at < column.at && !rankHeading.test(heading)
  )
  if (measured === undefined) return []
  const rows = grid.rows.flatMap((row) => rankedRow(row, column.at, measured.at))
  if (rows.length < leastRows || rows.length > mostRows || !isWhole(rows)) return []
  const ways = (['down', 'up'] as const).map((way) => ({ way, agree: agreeing(rows, way) }))
  const best = ways.toSorted((a, b) => b.agree - a.agree)[0]
  // A column that agrees with neither order for most of its rows ranks something else.
  if (best === undefined || best.agree < Math.max(2, rows.length * 0.6)) return []
  return rows.map((ranked) => claimOf(reading, { ranked, rows, way: best.way }))
}

function rankedRow(row: GridRow, at: number, from: number): readonly Ranked[] {
  const cell = row.cells.get(at)
  const match = /^\s*=?(\d{1,3})(?:st|nd|rd|th)?=?\s*$/u.exec(cell?.text ?? '')
  const figures = row.cells.get(from)?.quantities ?? []
  const [figure] = figures
  if (cell === undefined || match === null || figure === undefined) return []
  const start = cell.start
  return [{ row, place: Number(match[1]), stated: cell.text, start, end: start + cell.text.length, figure }]
}

// Ranks of these rows among themselves: the first is there, and none is beyond the last row.
function isWhole(rows: readonly Ranked[]): boolean {
  const places = rows.map(({ place }) => place)
  return places.includes(1) && Math.max(...places) <= rows.length
}

function placeOf({ figure }: Ranked, rows: readonly Ranked[], way: Way): readonly [number, number] {
  const ahead = rows.filter(({ figure: { value } }) =>
    way === 'down' ? value > figure.value : value < figure.value
  )
  const level = rows.filter(({ figure: { value } }) => value === figure.value)
  return [ahead.length + 1, ahead.length + level.length]
}

function agreeing(rows: readonly Ranked[], way: Way): number {
  return rows.filter((ranked) => isRight(ranked, rows, way)).length
}

function isRight(ranked: Ranked, rows: readonly Ranked[], way: Way): boolean {
  const [first, last] = placeOf(ranked, rows, way)
  return ranked.place >= first && ranked.place <= last
}

interface Found {
  readonly ranked: Ranked
  readonly rows: readonly Ranked[]
  readonly way: Way
}

function claimOf(reading: Reading, { ranked, rows, way }: Found): Claim {
  const holds = isRight(ranked, rows, way)
  const [place] = placeOf(ranked, rows, way)
  const claim = makeClaim(reading, {
    kind: 'rank',
    verdict: holds ? 'holds' : 'fails',
    stated: ranked.stated,
    computed: holds ? ranked.place : place,
    inputs: [],
    block: ranked.row.index,
    spans: [{ start: ranked.row.start, end: ranked.row.end }],
    reason: `${ranked.row.label}, at ${ranked.figure.text}, is ${place} of ${rows.length} counted from the ${way === 'down' ? 'highest' : 'lowest'}`,
    severity: holds ? null : 'changes the message'
  })
  return {
    ...claim,
    inputs: rows.map(({ figure: { text, value, start, end } }) => ({ text, value, start, end }))
  }
}
