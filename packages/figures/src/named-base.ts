import type { Scene } from './pair-scene.ts'
import type { Role } from './roles.ts'

const NAMED_YEAR =
  /^[^.;,()\d]{0,24}\b(?:on|than(?: in)?|since|over|from|above|below|short of|of)\s[^.;,()\d]{0,24}((?:19|20)\d\d)\b/i
const SPAN = /^[^.;,()\d]{0,16}\b(?:on|over|in) (?:the|a) (?:same )?(year|month|quarter|week)\b/i
const SPAN_BEFORE = /\b(?:on|over|compared with) the (?:same )?(year|month|quarter|week)\b[^.;\d]{0,40}$/i
const OF_A_YEAR =
  /\b(?:last|previous|prior|preceding) year\b|\byear (?:before|earlier|ago)\b|\b(?:19|20)\d\d\b/i
const WEIGHT = 1.5

/**
 * Which of two bases a change is on: "(Q2: 7.9%; Q3 last year: 8.8%), down 0.8 points on the quarter and 1.7 points on
 * the year", "up 3.2 points on 2023". Nought where the words do not say, or where all the bases are of one sort.
 */
export function byBasis(scene: Scene, old: Role): number {
  const { delta, textOf, candidates } = scene
  const after = textOf(delta.end, delta.end + 60)
  const year = NAMED_YEAR.exec(after)?.[1]
  if (year !== undefined && (old.period ?? 0) >= 1)
    return Math.floor(old.period ?? 0) === Number(year) ? WEIGHT : -WEIGHT
  const span =
    SPAN.exec(after)?.[1] ?? SPAN_BEFORE.exec(textOf(Math.max(0, delta.start - 60), delta.start))?.[1]
  if (span === undefined) return 0
  const bases = candidates.filter((other) => other.old >= 2 && other.quantity.kind === old.quantity.kind)
  const yearly = bases.filter((base) => isOfYear(scene, base))
  if (yearly.length === 0 || yearly.length === bases.length) return 0
  return isOfYear(scene, old) === /year/i.test(span) ? WEIGHT : -WEIGHT
}

/** Whether the label of a figure is of the year before: "Q3 last year: 8.8%", "31 at the end of November 2023". */
function isOfYear({ textOf }: Scene, { quantity, period }: Role): boolean {
  if (period !== null && period >= 1) return true
  const label = /[^(;,\d%]*$/.exec(textOf(Math.max(0, quantity.start - 40), quantity.start))?.[0] ?? ''
  const after = /^[^;,)%]*/.exec(textOf(quantity.end, quantity.end + 40))?.[0] ?? ''
  return OF_A_YEAR.test(label) || OF_A_YEAR.test(after)
}

const LEADS =
  /^(?:[^.;,()\d]{0,30}(?:, |\s)(?:which|that) (?:is|was|were|are|represents?|represented|means|meant)|,? (?:was|were|is|are|has|have|had|still|also|now|being|or)|,)(?: (?:still|also|now|therefore|thus|been|about|around|some|nearly|almost|just|only)){0,2} $/i

/** "Fires, at 431, were 7.9% below the 468 of 2022/23": what stands right before a change with its base after it changed. */
export function byLead({ delta, textOf }: Scene, old: Role, later: Role): number {
  if (old.quantity.start < delta.end || later.quantity.end > delta.start) return 0
  if (!LINKED.test(textOf(delta.quantity.end, old.quantity.start))) return 0
  return LEADS.test(textOf(later.quantity.end, delta.quantity.start)) ? LEAD : 0
}

const LEAD = 3
const LINKED =
  /^[^.;:\d]{0,20}\b(?:than|on|from|below|above|against|over|compared with|short of)\b[^.;,\d]{0,40}$/i
