import {
  day,
  inPeriod,
  isMonth,
  lastDay,
  lastTwelveMonths,
  month,
  monthName,
  monthOf,
  parsePeriod,
  periodWords,
  wholeMonths,
  writePeriod,
  type Day
} from '@scrutable/calendar'

/** The days a figure is of. With no first day it is a running total, or a state, as at the last. */
export interface FigurePeriod {
  readonly from: Day | null
  readonly to: Day
  /** What a column is headed with. */
  readonly name: string
}

/**
 * Reads a period as data files give it: the forms that `parsePeriod` reads, or "to 2025-09" for what had come together by
 * the end of a month.
 * @throws RangeError naming the text and what would be right.
 */
export const readPeriod = (text: string): FigurePeriod => {
  const [, end] = /^to (.+)$/.exec(text) ?? []
  if (end === undefined) {
    const { from, to } = parsePeriod(text)
    return figurePeriod(from, to)
  }
  if (!isMonth(end))
    throw new RangeError(`"${text}" is not a period: after "to" write a month, for example to 2025-09`)
  return figurePeriod(null, lastDay(month(end)))
}

/** A period by its days, named the same wherever it came from. */
export const figurePeriod = (from: string | null, to: string): FigurePeriod => {
  const days = { from: from === null ? null : day(from), to: day(to) }
  return { ...days, name: nameOf(days) }
}

/** A period as a phrase after a figure: "in the 12 months to July 2025", "in 2024", "as at September 2025". */
export const inWords = (of: Pick<FigurePeriod, 'from' | 'to'>): string => {
  const { from, to } = of
  if (from === null) return `as at ${monthName(monthOf(to))}`
  return isCalendarYear({ from, to }) ? `in ${to.slice(0, 4)}` : inPeriod({ from, to })
}

/** A period as published data gives it: "2024-08..2025-07", "to 2025-09". */
export const periodText = ({ from, to }: Pick<FigurePeriod, 'from' | 'to'>): string =>
  from === null ? `to ${monthOf(to)}` : writePeriod({ from, to })

interface Days {
  readonly from: Day
  readonly to: Day
}

const nameOf = ({ from, to }: Pick<FigurePeriod, 'from' | 'to'>): string => {
  if (from === null) return `As at ${monthName(monthOf(to))}`
  if (isCalendarYear({ from, to })) return to.slice(0, 4)
  return wholeMonths({ from, to }) === 12 ? lastTwelveMonths(monthOf(to)).name : periodWords({ from, to })
}

const isCalendarYear = (days: Days): boolean => wholeMonths(days) === 12 && days.from.endsWith('-01-01')
