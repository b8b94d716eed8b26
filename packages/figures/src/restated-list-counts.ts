import type { Claim } from './claim.ts'
import { numberOf } from './count-phrases.ts'
import { makeClaim } from './finding.ts'
import { itemLists, type Listed } from './item-lists.ts'
import { gridsOf } from './grid.ts'
import { inOrderOfPlace, lastBefore, startingIn } from './in-order.ts'
import { matchesOf } from './matches.ts'
import { proseOf, type Reader, type Reading, type ReadSentence } from './reading.ts'
import { seriesOf } from './series.ts'
import { contentStems } from './words.ts'

/**
 * Reads "the five wards", "all four watches", "the highest of the six": a number of things that a table or a list nearby
 * shows, and says so where they are as many. Fewer or more may be others, and are left alone.
 */
export const restatedListCountReader: Reader = (reading) => {
  const series = seriesOf(reading)
  const known = [...series.all.filter(({ form }) => form !== 'row'), ...itemLists(reading)]
  if (known.length === 0) return { claims: [] }
  const inOrder = inOrderOfPlace(known)
  const byCount = Map.groupBy(inOrder, ({ points }) => points.length)
  const corners = cornersOf(reading)
  return {
    claims: reading.blocks.flatMap((block) =>
      block.block.kind === 'table'
        ? []
        : proseOf(block).flatMap((sentence) => restated(reading, sentence, { inOrder, byCount, corners }))
    )
  }
}

interface Known {
  readonly inOrder: readonly Listed[]
  readonly byCount: ReadonlyMap<number, readonly Listed[]>
  /** For each table, by its block, the words that say what its rows are. */
  readonly corners: ReadonlyMap<number, ReadonlySet<string>>
}

const smallNumbers =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'
const definite = new RegExp(
  String.raw`\b(?:(?:of|across|over|in|for|at|from|among|between|each of|all of)\s+(?:all\s+)?(?:the|these|those|our|its)|all|the|these|those|at|our|its)\s+(?<count>${smallNumbers}|\d{1,2})(?:\s+(?<noun>\p{Ll}[\p{Ll}'’-]*(?:\s+\p{Ll}[\p{Ll}'’-]*){0,2})|(?=[,.;:)]|$))`,
  'giu'
)
const notThings =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|times?|per|points?|percentage|million|thousand|hundred|working|of|and|or|to|pence|pounds?|stars?|st|nd|rd|th|or|km|miles?)\b/iu
const timeLabel =
  /^(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d\d)?|Q[1-4].{0,8}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?: \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u
const mostBlocks = 5

function restated(reading: Reading, sentence: ReadSentence, known: Known): readonly Claim[] {
  if (sentence.text.length > 2000) return []
  return [...countsBefore(reading, sentence, known), ...definiteCounts(reading, sentence, known)]
}

const leadingCount = new RegExp(
  String.raw`(?<![\p{L}\d])(?<count>${smallNumbers}|\d{1,2})\s+(?:\p{Ll}[\p{Ll}'’-]*\s+){0,3}\p{Ll}{2,}s\b(?:,? (?:which|who|that|whose) [^,.;:()\d]{0,40}|[^.;()]{0,80}[:(]?\s*)$`,
  'iu'
)

// "Six recipients, which received £1.9m, £2.4m, …": as many things as there are figures after them.
function countsBefore(reading: Reading, sentence: ReadSentence, { inOrder }: Known): readonly Claim[] {
  const own = startingIn(inOrder, sentence.start, sentence.end).filter(({ end }) => end <= sentence.end)
  return own.flatMap((listed) => {
    const first = listed.points[0]?.figure.start ?? listed.start
    const before = sentence.text.slice(Math.max(0, first - sentence.start - 120), first - sentence.start)
    const match = leadingCount.exec(before)
    const printed = match?.groups?.['count'] ?? ''
    if (match === null || numberOf(printed) !== listed.points.length) return []
    const start = first - before.length + match.index
    return [countClaim(reading, sentence, { listed, printed, start, end: start + printed.length })]
  })
}

function definiteCounts(reading: Reading, sentence: ReadSentence, known: Known): readonly Claim[] {
  return matchesOf(definite, sentence.text).flatMap((match) => {
    const { count: printed = '', noun: words = '' } = match.groups ?? {}
    const noun = words.replace(
      /^(?:and|or|of|to|is|are|was|were|has|have|had|in|at|on|for|with|by)\b.*$/iu,
      ''
    )
    const areTimes = notThings.test(noun)
    if (areTimes && !/^(?:years|months|quarters|weeks|days)\b/iu.test(noun)) return []
    const count = numberOf(printed)
    const start = sentence.start + match.index + match[0].toLowerCase().indexOf(printed.toLowerCase())
    const end = sentence.start + match.index + match[0].length
    const [listed] = listedNear(sentence, known, { count, noun, start, areTimes })
    const miscounted = listed === undefined ? miscountedBefore(sentence, known, { match, noun, count }) : null
    const which = listed ?? miscounted
    if (which === null) return []
    return [countClaim(reading, sentence, { listed: which, printed, start, end })]
  })
}

interface Counted {
  readonly listed: Listed
  readonly printed: string
  readonly start: number
  readonly end: number
}

function countClaim(
  reading: Reading,
  sentence: ReadSentence,
  { listed, printed, start, end }: Counted
): Claim {
  const names = listed.points.map(({ label, figure }) => label || figure.text).join(', ')
  const holds = numberOf(printed) === listed.points.length
  return {
    ...makeClaim(reading, {
      kind: 'list_count',
      verdict: holds ? 'holds' : 'fails',
      severity: holds ? null : 'size',
      stated: printed,
      computed: listed.points.length,
      inputs: [],
      block: sentence.block.index,
      spans: [{ start, end }],
      reason: `${listed.points.length} are listed: ${names}`.slice(0, 300)
    }),
    inputs: listed.points.map(({ figure: { text, start: from, end: to } }) => ({
      text,
      value: 1,
      start: from,
      end: to
    }))
  }
}

interface Miscounted {
  readonly match: RegExpExecArray
  readonly noun: string
  readonly count: number
}

const wholeList = /^(?:all|these|those)\b/iu
const pointsBack = /^(?:[\p{L}’'-]+\s+){0,3}?(?:above|listed|so listed)\b/iu

// "All five are accepted", "the five recommendations above", right after a list of four.
function miscountedBefore(
  sentence: ReadSentence,
  { inOrder }: Known,
  { match, noun, count }: Miscounted
): Listed | null {
  const last = lastBefore(inOrder, sentence.start, 3).findLast(({ isEntries }) => isEntries === true)
  if (last === undefined || sentence.block.index - last.block > 1) return null
  const isFirst = sentence.start - last.end < longestGap
  const after = `${match.groups?.['noun'] ?? ''}${sentence.text.slice(match.index + match[0].length)}`
  const pointsAt = wholeList.test(match[0]) ? match.index === 0 : pointsBack.test(after)
  const stems = contentStems(noun)
  const words = new Set(contentStems(last.measure))
  const isNamed = stems.length === 0 ? wholeList.test(match[0]) : stems.some((word) => words.has(word))
  const isNear = Math.abs(last.points.length - count) <= 2
  return isFirst && pointsAt && isNamed && isNear ? last : null
}

// Between a list and the sentence that counts it stands no other.
const longestGap = 4

interface Wanted {
  readonly count: number
  readonly noun: string
  readonly start: number
  /** "The four years" are listed where years are. */
  readonly areTimes: boolean
}

// In characters, some forty pages either way: what is further off is another matter.
const furthest = 100_000
// So that a text of nothing but lists takes the time of its length, and not of its square.
const mostLists = 40
// In characters: a few lines.
const nearby = 300

function listedNear(sentence: ReadSentence, { byCount, corners }: Known, wanted: Wanted): readonly Listed[] {
  const { index } = sentence.block
  const stems = contentStems(wanted.noun)
  const isNamed = (one: Listed): boolean => {
    const words = new Set([...contentStems(`${one.measure} ${one.title}`), ...(corners.get(one.block) ?? [])])
    return stems.some((word) => words.has(word))
  }
  const asMany = byCount.get(wanted.count) ?? []
  const before = lastBefore(asMany, wanted.start, mostLists)
  const after = startingIn(asMany, wanted.start, wanted.start + furthest).slice(0, mostLists)
  return [...before, ...after]
    .filter((one) => isListOf(one, sentence, wanted))
    .filter((one) => !wanted.areTimes || one.points.every(({ label }) => timeLabel.test(label)))
    .filter((one) => {
      const isBeside = wanted.start > one.end && wanted.start - one.end < nearby
      return isNamed(one) || isBeside || Math.abs(one.block - index) <= (stems.length === 0 ? 1 : mostBlocks)
    })
    .toSorted(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) ||
        Math.abs(a.start - wanted.start) - Math.abs(b.start - wanted.start)
    )
}

// "The three hubs took 31, 44 and 57 referrals" gives figures of the hubs and does not list them.
function isListOf({ points, start, end }: Listed, sentence: ReadSentence, wanted: Wanted): boolean {
  const isAfter = start > wanted.start && end <= sentence.end
  return !isAfter || points.some(({ label }) => label !== '')
}

function cornersOf(reading: Reading): ReadonlyMap<number, ReadonlySet<string>> {
  return new Map(
    gridsOf(reading).map(({ index, columns }) => [index, new Set(contentStems(columns[0]?.heading ?? ''))])
  )
}
