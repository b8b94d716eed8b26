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
  if (one !== undefined) {
    const { period } = spoken.find(({ points: [only] }) => only?.point === one) ?? {}
    return fromNamed({ points, stated, between }, one, clause.text.slice(0, period?.start ?? 0))
  }
  return unnamed({ points, stated, between }, clause)
}

interface Known {
  readonly points: readonly LinePoint[]
  /** The points of the line that the clause prints. */
  readonly stated: readonly LinePoint[]
  readonly between: (
    old: LinePoint | undefined,
    now: LinePoint | undefined,
    isSure: boolean
  ) => readonly Ends[]
}

/** The clause names no period: the last two of the line, or its ends. */
function unnamed({ points, stated, between }: Known, clause: Clause): readonly Ends[] {
  const last = points.at(-1)
  const now = stated.length === 1 ? stated[0] : last
  const isRecent = points.length === 2 || overTheYear.test(clause.text)
  const recent = now === undefined ? [] : between(points[points.indexOf(now) - 1], now, isRecent)
  return isRecent ? recent : [...recent, ...between(points[0], last, false)]
}

/** The clause names one period: its base where the words before say so, or else the later of the two. */
function fromNamed({ points, stated, between }: Known, one: LinePoint, lead: string): readonly Ends[] {
  const last = points.at(-1)
  const place = (point: LinePoint): number => points.indexOf(point)
  const later = stated.length === 1 && stated[0] !== one ? stated[0] : undefined
  const isBase = basePreposition.test(lead) || (one !== last && stated.length === 1 && later === last)
  if (isBase) return between(one, later !== undefined && place(later) > place(one) ? later : last, true)
  return between(points[place(one) - 1], one, true)
}
