import type { Day } from '@scrutable/calendar'
import type { Claim } from './claim.ts'
import { datedYears, isInQuarter, isInYear } from './dates-in-year.ts'
import { matchesOf } from './matches.ts'
import { financialYearName, findDates, openingYear, type PrintedDate } from './printed-dates.ts'
import { programmeClaims } from './programme-dates.ts'
import type { Reader, Reading, ReadSentence } from './reading.ts'
import { standingIn } from './standing.ts'

/**
 * Reads "the financial year 2024/25, which closed on 31 March 2024" and dates printed in a programme for another year.
 * The financial year of a public body in the United Kingdom runs from 1 April to 31 March.
 */
export const financialYearReader: Reader = (reading) => {
  const prose = reading.blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => {
      const found = [...yearsIn(reading, sentence), ...yearsEnded(reading, sentence)]
      const others = yearsDated(reading, sentence).filter(
        (other) => !found.some(({ start, end }) => start < other.end && end > other.start)
      )
      return [...found, ...others]
    })
  )
  return { claims: [...prose, ...programmeClaims(reading)] }
}

const namedYear =
  /\b(?:financial|fiscal|accounting|budget)\s+year\s+(?:of\s+)?(?<after>(?:20|19)\d\d\s?[/–-]\s?(?:20)?\d\d)|(?<before>(?:20|19)\d\d\s?[/–-]\s?(?:20)?\d\d)\s+(?:financial|fiscal|accounting|budget)\s+year/giu
const reach = 110

function yearsIn(reading: Reading, sentence: ReadSentence): readonly Claim[] {
  return matchesOf(namedYear, sentence.text).flatMap((match) => {
    const from = match.index + match[0].length
    const rest = sentence.text.slice(from, from + reach)
    const dates = bounds(rest)
    const stated = (match.groups?.['after'] ?? match.groups?.['before'] ?? '').trim()
    if (dates.length === 0) return []
    const start = sentence.start + match.index
    const end = sentence.start + from + Math.max(...dates.map((date) => date.end)) + closing(rest, dates)
    return [claimOf(reading, sentence, { stated, dates, offset: sentence.start + from, start, end })]
  })
}

const endedYear =
  /\b(?:financial\s+)?year\s+(?:ended|ending|to)\s+(?<end>31(?:st)?\s+March\s+20\d\d)\s+\((?<year>20\d\d\s?[/–-]\s?(?:20)?\d\d)\)/giu

// "the year ended 31 March 2024 (2023/24)"
function yearsEnded(reading: Reading, sentence: ReadSentence): readonly Claim[] {
  return matchesOf(endedYear, sentence.text).flatMap((match) => {
    const { end: printed = '', year: stated = '' } = match.groups ?? {}
    const at = match.index + match[0].indexOf(printed)
    const start = sentence.start + match.index
    const whole = { start, end: start + match[0].length }
    return [
      claimOf(reading, sentence, { stated, dates: findDates(printed), offset: sentence.start + at, ...whole })
    ]
  })
}

// Dates that are all in the year agree with it; where none is, one of the two is wrong. Some of each may be meant.
function yearsDated(reading: Reading, sentence: ReadSentence): readonly Claim[] {
  return datedYears(sentence).flatMap(({ stated, opens, dates, quarter, start, end }) => {
    const isIn = (on: Day): boolean =>
      quarter === null ? isInYear(opens, on) : isInQuarter(opens, quarter, on)
    const within = dates.filter(({ on }) => isIn(on)).length
    const areBounds = dates.length === 2 && dates.every(({ date }) => isFirstDay(date) || isLastDay(date))
    if (within > 0 && within < dates.length && !areBounds) return []
    const place = { start: sentence.start + start, end: sentence.start + end }
    const named = { stated, dates: dates.map(({ date }) => date), offset: sentence.start, ...place }
    const wrong = dates.find(({ on }) => !isIn(on))
    return [claimOf(reading, sentence, { ...named, wrong: wrong?.date ?? null, on: wrong?.on })]
  })
}

function closing(rest: string, dates: readonly PrintedDate[]): number {
  return rest[Math.max(...dates.map((date) => date.end))] === ')' ? 1 : 0
}

// Only the first and last day of a financial year bound it, and only where the words say so.
function bounds(rest: string): readonly PrintedDate[] {
  const opening =
    /^[\s,]*(?:\(|which\b|that\b|runs?\b|ran\b|from\b|to\b|end(?:s|ed|ing)\b|close[sd]\b|closing\b|began\b|begin(?:s|ning)\b|start(?:s|ed|ing)\b|opens?\b|opened\b|finish(?:es|ed)\b|[–—-])/u
  if (!opening.test(rest)) return []
  return findDates(rest).filter((date) => date.year !== null && (isFirstDay(date) || isLastDay(date)))
}

function isFirstDay({ date, month }: PrintedDate): boolean {
  return date === 1 && month === 4
}

function isLastDay({ date, month }: PrintedDate): boolean {
  return date === 31 && month === 3
}

interface NamedYear {
  readonly stated: string
  readonly dates: readonly PrintedDate[]
  readonly offset: number
  readonly start: number
  readonly end: number
  /** The date that is not of the year, where that is known; null where all are. */
  readonly wrong?: PrintedDate | null
  readonly on?: Day | undefined
}

function claimOf(reading: Reading, sentence: ReadSentence, named: NamedYear): Claim {
  const wrong =
    named.wrong === undefined
      ? named.dates.find((date) => openingYear(date) !== Number(named.stated.slice(0, 4)))
      : (named.wrong ?? undefined)
  const shown = wrong ?? named.dates[0]
  const computed =
    wrong === undefined || shown === undefined
      ? yearOf(named.stated)
      : financialYearName(yearOpened(named, shown))
  const isBound = wrong !== undefined && (isFirstDay(wrong) || isLastDay(wrong))
  const reason =
    wrong === undefined
      ? `${named.stated} runs from 1 April to 31 March`
      : isBound
        ? `${wrong.text} is the ${isLastDay(wrong) ? 'last' : 'first'} day of ${computed}`
        : `${wrong.text} is in ${computed}`
  return {
    kind: 'financial_year',
    verdict: wrong === undefined ? 'holds' : 'fails',
    stated: named.stated,
    computed,
    text: reading.paper.text.slice(named.start, named.end),
    start: named.start,
    end: named.end,
    inputs: named.dates.map((date) => inputOf(date, named.offset)),
    reason,
    ...(wrong === undefined ? {} : { severity: 'changes the message' as const }),
    where: standingIn(reading)(sentence.block.index)
  }
}

function yearOpened({ on }: NamedYear, date: PrintedDate): number {
  return on === undefined ? openingYear(date) : Number(on.slice(0, 4)) - (on.slice(5) < '04-01' ? 1 : 0)
}

function yearOf(stated: string): string {
  return financialYearName(Number(stated.slice(0, 4)))
}

function inputOf(date: PrintedDate, offset: number): Claim['inputs'][number] {
  return { text: date.text, value: date.year ?? 0, start: offset + date.start, end: offset + date.end }
}
