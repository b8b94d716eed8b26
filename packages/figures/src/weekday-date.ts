import { longDay, weekday, type Day } from '@scrutable/calendar'
import type { Claim, Verdict } from './claim.ts'
import { dayOf, findDates, findYears, type PrintedDate } from './printed-dates.ts'
import type { ReadBlock, Reader, Reading } from './reading.ts'
import { standingIn } from './standing.ts'

/** Reads "Monday 17 November 2025" and says whether that day was a Monday. */
export const weekdayDateReader: Reader = (reading) => {
  let recent: number | null = null
  const claims: Claim[] = []
  for (const block of reading.blocks) {
    const years = findYears(block.text)
    const [only, another] = new Set(years)
    const here = another === undefined ? only : undefined
    for (const date of findDates(block.text)) {
      if (date.weekday === null) continue
      const isBeside = date.year !== null || isYearBeside(block, date)
      claims.push(claimOf(reading, block, { date, given: date.year ?? here ?? null, isBeside, recent }))
    }
    recent = years.at(-1) ?? recent
  }
  return { claims }
}

interface DateRead {
  readonly date: PrintedDate
  /** The year printed with the date, or the one year its paragraph names. */
  readonly given: number | null
  /** The year is printed with the date, or in its sentence. */
  readonly isBeside: boolean
  /** The last year printed before this paragraph: enough to agree with, not to contradict. */
  readonly recent: number | null
}

function isYearBeside(block: ReadBlock, { start }: PrintedDate): boolean {
  const at = block.start + start
  const sentence = block.sentences.find((one) => one.start <= at && at < one.end)
  return sentence !== undefined && findYears(sentence.text).length > 0
}

function claimOf(reading: Reading, block: ReadBlock, read: DateRead): Claim {
  const { date } = read
  const year = yearMeant(read)
  const on = year === null ? null : dayOf(date, year)
  const isRight = on !== null && isWeekday(date, on)
  const verdict: Verdict = isRight ? 'holds' : read.given === null ? 'unchecked' : 'fails'
  const start = block.start + date.start
  const end = block.start + date.end
  return {
    kind: 'weekday_date',
    verdict,
    stated: date.weekday ?? '',
    computed: verdict === 'unchecked' ? null : on === null ? 'no such day' : weekday(on),
    text: reading.paper.text.slice(start, end),
    start,
    end,
    inputs: [{ text: date.text, value: date.date, start, end }],
    reason: reasonFor(date, year, verdict),
    ...(verdict === 'fails' ? { severity: 'changes the message' as const, ...guessFor(date, year) } : {}),
    where: standingIn(reading)(block.index)
  }
}

// A date without its year may be of the year before or after the one that another sentence names: if its weekday fits, it is.
function yearMeant({ date, given, isBeside, recent }: DateRead): number | null {
  const year = given ?? recent
  if (isBeside || given === null) return year
  const near = [given, given + 1, given - 1]
  return near.find((other) => isWeekday(date, dayOf(date, other))) ?? given
}

function isWeekday(date: PrintedDate, on: Day | null): boolean {
  return on !== null && weekday(on).startsWith(date.weekday?.slice(0, 3) ?? '')
}

function reasonFor(date: PrintedDate, year: number | null, verdict: Verdict): string {
  if (verdict === 'unchecked' || year === null) return `no year is printed for ${date.text}`
  const on = dayOf(date, year)
  return on === null ? `${year} has no such day` : `that day is ${longDay(on)}`
}

// A weekday that fits the same day a year away usually means that the year was not brought up to date.
function guessFor(date: PrintedDate, year: number | null): { readonly guess?: string } {
  if (year === null) return {}
  const near = [year - 1, year + 1].map((other) => dayOf(date, other))
  const fits = near.find((on) => isWeekday(date, on))
  return fits === undefined || fits === null ? {} : { guess: `the day and weekday of ${longDay(fits)}` }
}
