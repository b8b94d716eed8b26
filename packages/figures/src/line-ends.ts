import { ofPeriod, type Clause } from './named-entries.ts'
import type { Line, LinePoint } from './table-lines.ts'
import type { Pair } from './pairs.ts'

/** Two figures a change may lie between, and whether no other two could be meant. */
export interface Ends extends Pair {
  readonly isSure: boolean
}

const overTheYear =
  /\b(?:over|on|in|during) (?:the|last|this) (?:year|quarter|month)\b|\byear[- ]on[- ]year\b|\bon (?:a|the) year(?: earlier| before)?\b|\b(?:since|than|from|against|on|over) (?:last (?:year|quarter|month)|(?:the|a) (?:year|quarter|month) (?:before|earlier))\b/iu
const basePreposition =
  /\b(?:since|from|on|over|than|against|compared (?:with|to)|above|below|between)\s+(?:the\s+)?(?:(?:first|last|year|quarter|month|half|level|figure|total|one|that|end|same period)\s+)*(?:of|in|ending|ended|to|for)?\s*$/iu

/** The two figures of a line that a clause compares: by the periods it names, a figure of the line that it prints, or its length. */
export function endsOf(
  { points, isNamed }: Line,
  clause: Clause,
  printed: readonly number[]
): readonly Ends[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const spoken = clause.periods.map((period) => ({
    period,
    points: ofPeriod(
      points.map((point) => ({ point, period: point.period })),
      period.at
    )
  }))
  const named = [...new Set(spoken.flatMap(({ points: [only] }) => only?.point ?? []))]
  if (spoken.some(({ points: found }) => found.length > 1) || named.length > 2) return []
  if (clause.periods.length > 0 && named.length === 0) return []
  const stated = points.filter(({ figure }) =>
    printed.some((value) => Math.abs(value) === Math.abs(figure.value))
  )
  const place = (point: LinePoint): number => points.indexOf(point)
  const between = (
    old: LinePoint | undefined,
    now: LinePoint | undefined,
    isSure: boolean
  ): readonly Ends[] =>
    old === undefined || now === undefined || old === now || old.figure.kind !== now.figure.kind
      ? []
      : [{ old: old.figure, new: now.figure, isSure: isSure && isNamed }]
  const [one, other] = named.toSorted((a, b) => place(a) - place(b))
  if (one !== undefined && other !== undefined) return between(one, other, true)
  const later = stated.length === 1 && stated[0] !== one ? stated[0] : undefined
  if (one !== undefined) {
    const { period } = spoken.find(({ points: [only] }) => only?.point === one) ?? {}
    const lead = clause.text.slice(0, period?.start ?? 0)
    const isBase = basePreposition.test(lead) || (one !== last && stated.length === 1 && later === last)
    if (isBase) return between(one, later !== undefined && place(later) > place(one) ? later : last, true)
    return between(points[place(one) - 1], one, true)
  }
  const now = stated.length === 1 ? stated[0] : last
  const isRecent = points.length === 2 || overTheYear.test(clause.text)
  const recent = now === undefined ? [] : between(points[place(now) - 1], now, isRecent)
  return isRecent ? recent : [...recent, ...between(points[0], last, false)]
}
