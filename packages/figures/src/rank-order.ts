import type { Claim } from './claim.ts'
import { matchesOf } from './matches.ts'
import { wayOf, type Way } from './polarity.ts'
import type { Reader, Reading, ReadBlock } from './reading.ts'
import { seriesOf, type Point, type Series } from './series.ts'
import { valueOf } from './series-in-lines.ts'
import { standingIn } from './standing.ts'
import { contentStems } from './words.ts'

/** Reads "in descending order" and "highest first" and says whether the figures so listed are in that order. */
export const rankOrderReader: Reader = (reading) => {
  const { all } = seriesOf(reading)
  if (all.length === 0) return { claims: [] }
  const byBlock = Map.groupBy(all, ({ block }) => block)
  return {
    claims: reading.blocks.flatMap((block) =>
      ordersIn(block).flatMap((order) => {
        const series = ordered(block, order, byBlock)
        return series === null ? [] : claimOf(reading, { order, series })
      })
    )
  }
}

/** Words that say how figures are ordered. Offsets are those of the paper. */
interface Order {
  readonly printed: string
  readonly way: Way
  /** What it is the order of: "of vacancy rate". */
  readonly by: string
  readonly start: number
  readonly end: number
}

const down = 'highest|largest|greatest|biggest|most|longest|busiest|commonest|most common|best|worst'
const up = 'lowest|smallest|least|fewest|shortest|worst|best'
const orderPattern = new RegExp(
  String.raw`\b(?:(?<way>descending|decreasing|ascending|increasing|rising|falling) order(?: of (?<by>[^.,;:()]{1,40}))?|` +
    String.raw`from (?:the )?(?<from>${down}|${up}) to (?:the )?(?<to>${down}|${up})|` +
    String.raw`(?<first>${down}|${up})(?: \p{L}+)? first\b|` +
    String.raw`(?:starting|beginning) with the (?<start>${down}|${up})|` +
    String.raw`(?<from2>largest|highest|biggest|lowest|smallest|best) to (?<to2>smallest|lowest|highest|largest|worst)|` +
    String.raw`in order of (?<size>size|magnitude|frequency|number|importance by value))`,
  'giu'
)

const longest = 2000

function ordersIn(block: ReadBlock): readonly Order[] {
  if (block.block.kind === 'table') return []
  return block.sentences.flatMap((sentence) => {
    if (sentence.text.length > longest) return []
    return matchesOf(orderPattern, sentence.text).flatMap((match) => {
      const way = wayNamed(match.groups ?? {}, sentence.text)
      const start = sentence.start + match.index
      const end = start + match[0].length
      return way === null ? [] : [{ printed: match[0], way, by: match.groups?.['by'] ?? '', start, end }]
    })
  })
}

function wayNamed(groups: Readonly<Record<string, string | undefined>>, text: string): Way | null {
  const worded = groups['way']?.toLowerCase()
  if (worded !== undefined) return /^(?:de|fa)/u.test(worded) ? 'down' : 'up'
  if (groups['size'] !== undefined) return 'down'
  const first = groups['from'] ?? groups['first'] ?? groups['start'] ?? groups['from2'] ?? ''
  return wayOf(first.toLowerCase().replace(/^most common$/u, 'most'), text)
}

// The order of figures in the same sentence, in the list or table that follows, or in the one a caption stands over.
function ordered(
  block: ReadBlock,
  order: Order,
  byBlock: ReadonlyMap<number, readonly Series[]>
): Series | null {
  const sentence = block.sentences.find(({ start, end }) => start <= order.start && end >= order.end)
  const own = (byBlock.get(block.index) ?? []).filter(
    ({ start, end }) => sentence !== undefined && start < sentence.end && end > sentence.start
  )
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null
  for (const step of block.block.kind === 'caption' ? [1, 2, -1] : [1, 2]) {
    const next = (byBlock.get(block.index + step) ?? []).filter(({ form }) => form !== 'row')
    const [first] = next
    if (first === undefined) continue
    if (first.form === 'sentence') return null
    return next.length === 1 ? first : namedColumn(next, order, block)
  }
  return null
}

function namedColumn(columns: readonly Series[], { by }: Order, block: ReadBlock): Series | null {
  const words = contentStems(by === '' ? block.text : by)
  const named = columns.filter(({ measure }) => contentStems(measure).some((word) => words.includes(word)))
  return named.length === 1 ? (named[0] ?? null) : null
}

// What is left over is listed last, whatever its size.
const remainder = /^(?:all )?others?\b|\b(?:other|unknown|not (?:known|stated|recorded)|miscellaneous)$/iu

interface Found {
  readonly order: Order
  readonly series: Series
}

function claimOf(reading: Reading, { order, series }: Found): readonly Claim[] {
  const points = series.points.filter(({ label }) => !remainder.test(label))
  const wrong = points.findIndex((point, at) => isBehind(points[at - 1], point, order.way))
  const holds = wrong === -1
  const [early, late] = [points[wrong - 1], points[wrong]]
  const start = Math.min(order.start, series.start)
  const end = Math.max(order.end, series.end)
  const reason =
    early === undefined || late === undefined
      ? `the ${points.length} figures are in ${order.way === 'down' ? 'descending' : 'ascending'} order`
      : `${nameOf(late)} stands after ${nameOf(early)} and is ${order.way === 'down' ? 'larger' : 'smaller'}`
  return [
    {
      kind: 'rank_order',
      verdict: holds ? 'holds' : 'fails',
      stated: order.printed,
      computed: holds ? 'in order' : 'out of order',
      text: reading.paper.text.slice(start, end),
      start,
      end,
      inputs: points.map(({ figure: { text, value, start: from, end: to } }) => ({
        text,
        value,
        start: from,
        end: to
      })),
      reason,
      ...(holds ? {} : { severity: 'changes the message' as const }),
      where: standingIn(reading)(series.block)
    }
  ]
}

function isBehind(before: Point | undefined, point: Point, way: Way): boolean {
  if (before === undefined) return false
  return way === 'down' ? valueOf(point) > valueOf(before) : valueOf(point) < valueOf(before)
}

function nameOf({ label, figure }: Point): string {
  return label === '' ? figure.text : `${label} (${figure.text})`
}
