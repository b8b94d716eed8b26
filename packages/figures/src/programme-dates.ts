import { longDay, type Day } from '@scrutable/calendar'
import type { Claim } from './claim.ts'
import {
  dayOf,
  financialYearName,
  findDates,
  openingYear,
  printedDay,
  type PrintedDate
} from './printed-dates.ts'
import type { ReadBlock, ReadCell, Reading } from './reading.ts'
import { standingIn } from './standing.ts'

const programmeTitle =
  /\b(?:programme|work\s?plan|forward plan|calendar|timetable|schedule|meeting dates|dates of (?:the )?meetings|diary)\b/iu
const printedYear = /(?<![\d/])(?<year>20\d\d)\s?[/–-]\s?(?:20)?(?<next>\d\d)(?!\d)/u

/** Dates in the tables of a year's programme that cannot belong to that year. */
export function programmeClaims(reading: Reading): readonly Claim[] {
  const claims: Claim[] = []
  let year: number | null = null
  for (const block of reading.blocks) {
    if (block.block.kind === 'table') {
      if (year !== null) claims.push(...datesOutside(reading, block, year))
      continue
    }
    if (programmeTitle.test(block.text)) year = yearNamed(block.text) ?? year
  }
  return claims
}

// A programme opens at the earliest in April, and closes at the latest before the next annual meeting in May.
function isInProgrammeOf(year: number, on: Day): boolean {
  return on >= `${year}-04-01` && on <= `${year + 1}-05-31`
}

function yearNamed(text: string): number | null {
  const { year, next } = printedYear.exec(text)?.groups ?? {}
  if (year === undefined || next === undefined) return null
  return (Number(year) + 1) % 100 === Number(next) ? Number(year) : null
}

interface DatedRow {
  readonly cell: ReadCell
  readonly date: PrintedDate
  readonly on: Day
  readonly cells: readonly ReadCell[]
}

function datesOutside(reading: Reading, block: ReadBlock, year: number): readonly Claim[] {
  const rows = block.cells.flatMap(datedRow)
  const days = new Set(rows.map(({ on }) => on))
  const within = rows.filter(({ on }) => isInProgrammeOf(year, on))
  const own = rows
    .filter(({ on }) => !isInProgrammeOf(year, on))
    .map((row) => ({ row, date: row.date, cell: row.cell }))
  const slips = within.flatMap((row) => slipsIn(row, days, year))
  const isProgramme = within.length >= 2 && within.length > rows.length / 2
  return isProgramme ? [...own, ...slips].map((found) => claimOf(reading, block, { ...found, year })) : []
}

// A row of a programme opens with its date, perhaps followed by words: "16 February 2026 Provisional".
function datedRow(cells: readonly ReadCell[]): readonly DatedRow[] {
  for (const cell of cells.slice(0, 2)) {
    const date = findDates(cell.text)[0]
    const on = date === undefined || date.start > 1 ? null : printedDay(date)
    if (date !== undefined && on !== null) return [{ cell, date, on, cells }]
  }
  return []
}

// A date in the text of a row, a year from the day or the month that the programme gives.
function slipsIn(row: DatedRow, days: ReadonlySet<Day>, year: number): readonly Found[] {
  const others = row.cells.filter((cell) => cell !== row.cell)
  return others.flatMap((cell) =>
    findDates(cell.text).flatMap((date) => {
      const on = printedDay(date)
      if (on === null || isInProgrammeOf(year, on)) return []
      const near = [date.year === null ? 0 : date.year + 1, date.year === null ? 0 : date.year - 1]
      const meant = near.map((other) => dayOf(date, other)).filter((other) => other !== null)
      const isOfRow = meant.some((other) => other.slice(0, 7) === row.on.slice(0, 7))
      const isOfProgramme = meant.some((other) => days.has(other))
      return isOfRow || isOfProgramme ? [{ row, date, cell }] : []
    })
  )
}

interface Found {
  readonly row: DatedRow
  readonly date: PrintedDate
  readonly cell: ReadCell
}

function claimOf(reading: Reading, block: ReadBlock, found: Found & { readonly year: number }): Claim {
  const { date, cell, year } = found
  const on = printedDay(date)
  const meant = [year, year + 1]
    .map((other) => dayOf(date, other))
    .find((other) => other !== null && isInProgrammeOf(year, other))
  const start = cell.start + date.start
  const end = cell.start + date.end
  return {
    kind: 'financial_year',
    verdict: 'fails',
    stated: date.text,
    computed: financialYearName(openingYear(date)),
    text: reading.paper.text.slice(start, end),
    start,
    end,
    inputs: [{ text: date.text, value: date.year ?? 0, start, end }],
    reason: `${on === null ? date.text : longDay(on)} is not in the ${financialYearName(year)} programme`,
    ...(meant === undefined || meant === null ? {} : { guess: `${longDay(meant)} was meant` }),
    severity: 'changes the message',
    where: standingIn(reading)(block.index, found.row.cell.text)
  }
}
