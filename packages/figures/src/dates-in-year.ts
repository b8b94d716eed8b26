import type { Day } from '@scrutable/calendar'
import { dayOf, findDates, printedDay, type PrintedDate } from './printed-dates.ts'
import type { ReadSentence } from './reading.ts'

/** A financial year and the dates that a sentence says lie in it. Offsets are within the sentence. */
export interface DatedYear {
  /** As printed: "2023/24". */
  readonly stated: string
  /** The calendar year in which it opens. */
  readonly opens: number
  readonly dates: readonly { readonly date: PrintedDate; readonly on: Day }[]
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
  const years = [...text.matchAll(yearPattern)].flatMap(namedYear)
  const dates = years.length === 0 ? [] : findDates(text)
  if (dates.length === 0) return []
  return [...spansOfYears(text, years, dates), ...daysInYears(text, years, dates)]
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

function spansOfYears(
  text: string,
  years: readonly NamedYear[],
  dates: readonly PrintedDate[]
): readonly DatedYear[] {
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
    const before = years.findLast(({ end }) => end <= first.start)
    if (before !== undefined && runsFrom.test(text.slice(before.end, first.start)))
      return [{ ...before, dates: span, end: last.end }]
    const after = years.find(({ start }) => start >= last.end)
    const isBracketed = after !== undefined && /^\s*\(\s*$/u.test(text.slice(last.end, after.start))
    return isBracketed ? [{ ...after, dates: span, start: first.start }] : []
  })
}

// "1 April to 30 September 2024": the first date is of the last one's year, or the year before.
function dayBefore(first: PrintedDate, last: PrintedDate): Day | null {
  if (last.year === null) return null
  const isLater = first.month > last.month || (first.month === last.month && first.date > last.date)
  return dayOf(first, isLater ? last.year - 1 : last.year)
}

const liesIn =
  /\b(?:falls?|fell|falling|lies?|lay|lying|comes?|came|belongs?|charged|counted|counts?|accounted|recorded)\s+(?:\p{L}+\s+)?(?:in|within|into|inside|to|towards|under|during)\s+(?:the\s+)?(?:(?:financial|fiscal|accounting|budget|reporting)\s+)?(?:year\s+)?(?:of\s+)?$/iu
const endOf =
  /^,?\s*(?:\(?)?\s*(?:which (?:is|was)\s+)?the\s+(?:end|last day|close|final day|year-end|first day|start|beginning|opening)\s+of\s+(?:the\s+)?(?:(?:financial|fiscal|accounting)\s+)?(?:year\s+)?$/iu

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
    const isInside = liesIn.test(text.slice(Math.max(0, year.start - 70), year.start))
    if (!isEnd && !(isInside && days.length === 1 && years.length === 1)) return []
    const day = isEnd ? before : days[0]
    if (day === undefined) return []
    const start = Math.min(year.start, day.date.start)
    return [{ ...year, dates: [day], start, end: Math.max(year.end, day.date.end) }]
  })
}

/** Whether a day lies in the financial year that opens on 1 April of a year. */
export function isInYear(opens: number, on: Day): boolean {
  return on >= `${opens}-04-01` && on <= `${opens + 1}-03-31`
}
