import { periodKey, yearsBetween } from '../periods.ts'
import type { NearFigure, Scene } from './scene.ts'

const SPAN =
  /^[^.;,()\d]{0,24}\b(?:on|over|in|within|than(?: in)?|since|from|compared (?:with|to)) (?:the|a|one) (?:same |last |past |previous |preceding |prior )?(year|quarter|month)\b/i
const LINK =
  /^[^.;,()\d]{0,24}\b(?:on|than|since|over|from|above|below|against|compared with|compared to)\b[^.;,()\d]{0,24}$/i
const YEARS: Readonly<Record<string, number>> = { year: 1, quarter: 0.25, month: 1 / 12 }

/** Whether the words after a change name the time of its base: "up 3.2 points on 2023", "4.7 points since 2019/20", "on the year". */
export function byBasis({ stated, sentence, after, figures }: Scene, old: NearFigure): number {
  const period = old.role.period
  if (period === null) return 0
  const named = sentence.masks.find(({ start }) => start >= stated.end && start < stated.end + 60)
  const key = named && periodKey(named)
  if (named && typeof key === 'number') {
    const link = sentence.text.slice(stated.end - sentence.start, named.start - sentence.start)
    if (LINK.test(link)) return key === period ? 3 : -2
  }
  const span = SPAN.exec(after)?.[1]?.toLowerCase()
  if (span === undefined) return 0
  const newest = Math.max(...figures.flatMap(({ role }) => (role.period === null ? [] : [role.period])))
  const years = yearsBetween(period, newest)
  return years !== null && Math.abs(years - (YEARS[span] ?? 1)) < 0.01 ? 1.5 : -6
}
