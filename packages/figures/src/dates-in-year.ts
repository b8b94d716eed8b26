import type { Day } from '@scrutable/calendar'
import { matchesOf } from './matches.ts'
import { dayOf, findDates, printedDay, type PrintedDate } from './printed-dates.ts'
import type { ReadSentence } from './reading.ts'

/** A financial year and the dates that a sentence says lie in it. Offsets are within the sentence. */
export interface DatedYear {
  /** As printed: "2023/24". */
  readonly stated: string
  /** The calendar year in which it opens. */
  readonly opens: number
  readonly dates: readonly { readonly date: PrintedDate; readonly on: Day }[]
  /** The quarter of the year, 1 to 4, that the sentence says they are. */
  readonly quarter: number | null
  readonly start: number
  readonly end: number
}

const yearPattern =
  /(?<![\d/.,£])(?<opens>(?:19|20)\d\d)\s?[/–-]\s?(?:(?:19|20)(?=\d\d))?(?<closes>\d\d)(?![\d/])/gu
const otherYears = /\b(?:academic|school|calendar|municipal|season|crop|water|tax|leave|flu|winter|term)\b/iu
const longest = 1500

/** The financial years of a sentence with their dates: "2023/24, that is, 1 April 2023 to 31 March 2024". */
export function datedYears(sentence: ReadSentence): readonly DatedYear[] {
  const { text } = sentence
  if (text.length > longest || otherYears.test(text)) return []
  const years = matchesOf(yearPattern, text).flatMap(namedYear)
  if (years.length === 0) return []
  const dates = findDates(text)
  const spans = [...spansOfDates(text, dates), ...spansOfMonths(text)]
  return [...spansOfYears(text, years, spans), ...daysInYears(text, years, dates)]
}

interface NamedYear {
  readonly stated: string
  readonly opens: number
  readonly start: number
  readonly end: number
}

function namedYear(match: RegExpExecArray): readonly NamedYear[] {
  const opens = Number(match.groups?.['opens'])
  const isYear = (opens + 1) % 100 === Number(match.groups?.['closes'])
  const end = match.index + match[0].length
  return isYear ? [{ stated: match[0], opens, start: match.index, end }] : []
}

const joins = /^\s*(?:to|until|and|through to|up to|[–—-])\s*$/u
// What stands between a year and the dates that say when it runs.
const runsFrom =
  /^(?:\s*[,(–—:-]?\s*(?:that is,?|i\.e\.,?|which|it|the period|financial year|year|ran|runs|run|covers|covering|running|being|from|between|for)?)*\s*$|^[^.;()]{0,70}\b(?:from|between|covers?|covering|period)\s*$/u

interface DateSpan {
  readonly dates: DatedYear['dates']
  readonly start: number
  readonly end: number
}

function spansOfDates(text: string, dates: readonly PrintedDate[]): readonly DateSpan[] {
  return dates.flatMap((first, at) => {
    const last = dates[at + 1]
    const closing = last === undefined ? null : printedDay(last)
    if (last === undefined || closing === null || !joins.test(text.slice(first.end, last.start))) return []
    const opening = first.year === null ? dayBefore(first, last) : printedDay(first)
    if (opening === null) return []
    const span = [
      { date: first, on: opening },
      { date: last, on: closing }
    ]
    return [{ dates: span, start: first.start, end: last.end }]
  })
}

// "1 April to 30 September 2024": the first date is of the last one's year, or the year before.
function dayBefore(first: PrintedDate, last: PrintedDate): Day | null {
  if (last.year === null) return null
  const isLater = first.month > last.month || (first.month === last.month && first.date > last.date)
  return dayOf(first, isLater ? last.year - 1 : last.year)
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|'
)
const monthSpan = new RegExp(
  String.raw`(?<!\d )\b(?<first>${months.join('|')})(?: (?<firstYear>(?:19|20)\d\d))?(?: to | until | and |\s?[–—-]\s?)(?<last>${months.join('|')}),? (?<lastYear>(?:19|20)\d\d)\b`,
  'gu'
)

/** "April 2023 to March 2024", "October to December 2023": from the first day of one month to the end of another. */
function spansOfMonths(text: string): readonly DateSpan[] {
  return matchesOf(monthSpan, text).flatMap((match) => {
    const { first = '', firstYear, last = '', lastYear } = match.groups ?? {}
    const [opens, closes] = [months.indexOf(first) + 1, months.indexOf(last) + 1]
    const year = Number(lastYear)
    const place = { text: match[0], weekday: null, start: match.index, end: match.index + match[0].length }
    const from = firstYear === undefined ? (opens > closes ? year - 1 : year) : Number(firstYear)
    const dates = [
      { ...place, date: 1, month: opens, year: from },
      { ...place, date: 28, month: closes, year }
    ].flatMap((date) => {
      const on = printedDay(date)
      return on === null ? [] : [{ date, on }]
    })
    return dates.length === 2 ? [{ dates, start: place.start, end: place.end }] : []
  })
}

function spansOfYears(
  text: string,
  years: readonly NamedYear[],
  spans: readonly DateSpan[]
): readonly DatedYear[] {
  return spans.flatMap(({ dates, start, end }) => {
    const before = years.findLast((year) => year.end <= start)
    if (before !== undefined && runsFrom.test(text.slice(before.end, start)))
      return [{ ...before, dates, end, quarter: quarterBefore(text, before) }]
    const after = years.find((year) => year.start >= end)
    const isBracketed = after !== undefined && /^\s*\(\s*$/u.test(text.slice(end, after.start))
    return isBracketed ? [{ ...after, dates, start, quarter: null }] : []
  })
}

const quarterWords =
  /\b(?:(?<ordinal>first|second|third|fourth|final|last) quarter(?: of)?|(?:Q|quarter )(?<number>[1-4]|one|two|three|four)(?:,| of| in)?)(?: the)?(?: financial year)? $/iu
const ordinals = ['first', 'second', 'third', 'fourth', 'one', 'two', 'three', 'four', '1', '2', '3', '4']

function quarterBefore(text: string, { start }: NamedYear): number | null {
  const { ordinal, number } = quarterWords.exec(text.slice(Math.max(0, start - 45), start))?.groups ?? {}
  const named = (ordinal ?? number)?.toLowerCase()
  if (named === undefined) return null
  return named === 'final' || named === 'last' ? 4 : (ordinals.indexOf(named) % 4) + 1
}

const liesIn =
  /\b(?:falls?|fell|falling|lies?|lay|lying|comes?|came|belongs?|charged|counted|counts?|accounted|recorded)\s+(?:\p{L}+\s+)?(?:in|within|into|inside|to|towards|under|during)\s+(?:the\s+)?(?:(?:financial|fiscal|accounting|budget|reporting)\s+)?(?:year\s+)?(?:of\s+)?$/iu
const endOf =
  /^,?\s*(?:\(?)?\s*(?:which (?:is|was)\s+)?the\s+(?:end|last day|close|final day|year-end|first day|start|beginning|opening)\s+of\s+(?:the\s+)?(?:(?:financial|fiscal|accounting)\s+)?(?:year\s+)?$/iu

const bounding =
  /^(?:\s*financial year|\s*year)?[\s,(]*(?:which |that )?(?:ended|ending|ends|closed|closing|closes|began|begins|beginning|started|starts|starting|opened|opens|finished|finishes|runs? to|ran to|runs? until|year to|12 months to|twelve months to|(?:the )?year end(?:ed|ing)?|on|at|as at)?:?\s*(?:on )?$/iu
const edges =
  /\b(?:end|close|start|beginning|opening|last day|first day|year[- ]end) (?:of|for)(?: the)?(?: financial year)? $/iu

// "2023/24, which ended on 31 March 2024"; "at the end of 2023/24 (31 March 2024)".
function isBound(text: string, { start, end }: NamedYear, date: PrintedDate): boolean {
  const gap = text.slice(end, date.start)
  const isEdge = (date.date === 31 && date.month === 3) || (date.date === 1 && date.month === 4)
  if (!isEdge || gap.length > 45 || !bounding.test(gap)) return false
  return (
    /\p{L}{3}/u.test(gap) ||
    edges.test(text.slice(Math.max(0, start - 40), start)) ||
    gap.trim().endsWith('(')
  )
}

// "Polling day, 2 May 2024, falls in 2024/25"; "31 March 2024, the last day of 2023/24".
function daysInYears(
  text: string,
  years: readonly NamedYear[],
  dates: readonly PrintedDate[]
): readonly DatedYear[] {
  const days = dates.flatMap((date) => {
    const on = printedDay(date)
    return on === null ? [] : [{ date, on }]
  })
  return years.flatMap((year) => {
    const before = days.findLast(({ date }) => date.end <= year.start)
    const isEnd = before !== undefined && endOf.test(text.slice(before.date.end, year.start))
    const after = days.find(({ date }) => date.start >= year.end)
    const closes = after !== undefined && isBound(text, year, after.date)
    if (after !== undefined && closes)
      return [{ ...year, dates: [after], quarter: null, end: after.date.end }]
    const isInside = liesIn.test(text.slice(Math.max(0, year.start - 70), year.start))
    if (!isEnd && !(isInside && days.length === 1 && years.length === 1)) return []
    const day = isEnd ? before : days[0]
    if (day === undefined) return []
    const start = Math.min(year.start, day.date.start)
    return [{ ...year, dates: [day], quarter: null, start, end: Math.max(year.end, day.date.end) }]
  })
}

/** Whether a day lies in a quarter, 1 to 4, of the financial year that opens on 1 April of a year. */
export function isInQuarter(opens: number, quarter: number, on: Day): boolean {
  const month = Number(on.slice(5, 7))
  return isInYear(opens, on) && Math.floor(((month + 8) % 12) / 3) + 1 === quarter
}

/** Whether a day lies in the financial year that opens on 1 April of a year. */
export function isInYear(opens: number, on: Day): boolean {
  return on >= `${opens}-04-01` && on <= `${opens + 1}-03-31`
}
