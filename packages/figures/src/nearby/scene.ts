import { matchWithin, readSentence } from '../change-matching.ts'
import type { WeighedPair } from '../pairs.ts'
import type { Delta } from '../deltas.ts'
import type { Quantity } from '../quantity.ts'
import type { ReadSentence } from '../reading.ts'
import type { Role } from '../roles.ts'
import { aboutOf, stemsAbout, type About } from './about.ts'
import { rateOf, type RateOf } from './rate-of.ts'

/** A figure that stands near a stated one, with what the words around it say. */
export interface NearFigure {
  readonly figure: Quantity
  readonly sentence: ReadSentence
  /** Sentences from the stated figure: 0 in its own, −1 in the one before. */
  readonly distance: number
  /** Its place among the figures of the scene, in reading order. */
  readonly at: number
  readonly role: Role
  readonly isChange: boolean
  /** A target, a standard, a limit. */
  readonly isAim: boolean
  /** So many per thousand: no count of anything. */
  readonly isRate: boolean
  readonly about: About
  /** In a list of its own, or in a paragraph of another item. */
  readonly isOtherItem: boolean
}

/** A stated figure with the figures near it. */
export interface Scene {
  readonly stated: Quantity
  readonly sentence: ReadSentence
  /** The change that the figure states, where it states one. */
  readonly delta: Delta | null
  /** The pair that its grammar gives it. */
  readonly pair: WeighedPair | null
  /** Up to 110 characters before the stated figure, back to the figure before; and after, up to the next. */
  readonly before: string
  readonly after: string
  /** The words of its clause up to it, whatever figures stand in them. */
  readonly lead: string
  /** What the clause of the stated figure speaks of. */
  readonly about: ReadonlySet<string>
  readonly figures: readonly NearFigure[]
  /** So many per what, and of what, where the stated figure is a rate: "6.5 per 1,000 households". */
  readonly rateOf: RateOf | null
  /** How many figures of the scene stand before the stated one. */
  readonly place: number
}

/** A sentence read once for all the scenes it is in. */
export interface Told {
  readonly sentence: ReadSentence
  readonly deltas: readonly Delta[]
  /** The pairs that the grammar of the sentence alone gives its changes. */
  readonly pairs: ReadonlyMap<Delta, WeighedPair>
  readonly figures: readonly Omit<NearFigure, 'distance' | 'at' | 'isOtherItem'>[]
}

const AIM_BEFORE =
  /\b(?:target|standard|goal|benchmark|threshold|ceiling|ambition|trajectory|limit)s?\b[^.;,\d]{0,30}$/i
const AIM_AFTER =
  /^ (?:[a-z]+ )?(?:target|standard|goal|benchmark|threshold|ceiling|ambition|trajectory|limit)s?\b/i

function isAim({ text, start }: ReadSentence, figure: Quantity): boolean {
  const [from, to] = [figure.start - start, figure.end - start]
  return AIM_BEFORE.test(text.slice(Math.max(0, from - 40), from)) || AIM_AFTER.test(text.slice(to, to + 36))
}

const noPairs: Told['pairs'] = new Map()
const nothing: About = { near: new Set(), clause: new Set() }

/** A bare number that borrows a percent sign from its neighbour is no percentage where it is over a hundred. */
function isLikely({ quantity }: Role): boolean {
  return (
    quantity.kind !== 'percent' || quantity.text.includes('%') || quantity.isWord || quantity.value <= 100
  )
}

/** Reads the figures of a sentence with the words around them. */
export function tell(sentence: ReadSentence): Told {
  if (
    sentence.quantities.length === 0 &&
    !/\b(?:doubl|trebl|tripl|halv|half|twice|third|quarter|fifth)/i.test(sentence.text)
  )
    return { sentence, deltas: [], pairs: noPairs, figures: [] }
  const read = readSentence(sentence)
  const { deltas, roles } = read
  const pairs = new Map(
    matchWithin(read).flatMap(({ delta, pair }) => (pair ? [[delta, pair] as const] : []))
  )
  const changes = new Set(deltas.map(({ quantity }) => quantity))
  const abouts = aboutOf(sentence)
  const figures = roles.filter(isLikely).map((role) => {
    const { quantity: figure } = role
    return {
      figure,
      sentence,
      role,
      isChange: changes.has(figure),
      isAim: isAim(sentence, figure),
      isRate: rateOf(sentence, figure) !== null,
      about: abouts.get(figure.start) ?? nothing
    }
  })
  return { sentence, deltas, pairs, figures }
}

/** More figures than these near one another are a table in disguise. */
const MOST = 36
const BACK = 4
const AHEAD = 2
/** Blocks from the stated figure's own in which figures are looked for. */
const FAR = 5

/** Sets a stated figure among the figures around it; null where there are too many to tell apart. */
export function sceneOf(told: readonly Told[], index: number, stated: Stating): Scene | null {
  const own = told[index]
  if (!own) return null
  const { quantity, delta } = stated
  const near = windowAround(told, index).flatMap(({ one, distance }) =>
    one.figures
      .filter(({ figure }) => figure.start !== quantity.start && !overlaps(figure, quantity))
      .map((figure) => ({ ...figure, distance, isOtherItem: isOtherItem(own.sentence, one.sentence) }))
  )
  if (near.length === 0 || near.length > MOST || isAim(own.sentence, quantity)) return null
  const figures = near.map((figure, at) => ({ ...figure, at }))
  const place = figures.filter(({ figure }) => figure.start < quantity.start).length
  return {
    ...wordsAround(own.sentence, quantity),
    stated: quantity,
    sentence: own.sentence,
    delta,
    pair: (delta && own.pairs.get(delta)) ?? null,
    figures,
    rateOf: rateOf(own.sentence, quantity),
    place
  }
}

type Words = Pick<Scene, 'before' | 'after' | 'lead' | 'about'>

function wordsAround({ text, start, quantities }: ReadSentence, stated: Quantity): Words {
  const prior = quantities.findLast(({ end }) => end <= stated.start)
  const next = quantities.find((figure) => figure.start >= stated.end)
  const slice = (from: number, to: number): string =>
    text.slice(Math.max(0, from - start), Math.max(0, to - start))
  const before = slice(Math.max(prior?.end ?? start, stated.start - REACH), stated.start)
  const after = slice(stated.end, Math.min(next?.start ?? Infinity, stated.end + REACH))
  const lead =
    slice(stated.start - CLAUSE, stated.start)
      .split(/;|\. /)
      .at(-1) ?? ''
  return { before, after, lead, about: stemsAbout(before, after) }
}

const REACH = 110
const CLAUSE = 160

/** A figure under test: a change that the words state, or any other figure. */
export interface Stating {
  readonly quantity: Quantity
  readonly delta: Delta | null
}

function overlaps(one: Quantity, other: Quantity): boolean {
  return one.start < other.end && other.start < one.end
}

interface Piece {
  readonly one: Told
  readonly distance: number
}

function windowAround(told: readonly Told[], index: number): readonly Piece[] {
  const own = told[index]
  const pieces: Piece[] = []
  const [lines, linesAhead] = [linesFrom(told, index, -1), linesFrom(told, index, 1)]
  for (let at = index - Math.max(BACK, lines); at <= index + Math.max(AHEAD, linesAhead); at += 1) {
    const one = told[at]
    if (!one || !own || isParted(told, at, index)) continue
    const isLine = at < index ? index - at <= lines : at > index && at - index <= linesAhead
    if (!isLine && Math.abs(one.sentence.block.index - own.sentence.block.index) > FAR) continue
    pieces.push({ one, distance: isLine ? Math.sign(at - index) : at - index })
  }
  return pieces
}

/** How many lines with one figure each stand right before a sentence, or right after it, as a list does. */
function linesFrom(told: readonly Told[], index: number, way: 1 | -1): number {
  let lines = 0
  for (let at = index + way; lines < MOST_LINES; at += way) {
    const [one, next] = [told[at], told[at - way]]
    if (!one || !next || Math.abs(one.sentence.block.index - next.sentence.block.index) !== 1) break
    if (
      one.figures.length !== 1 ||
      one.sentence.block.sentences.length !== 1 ||
      one.sentence.text.length > 90
    )
      break
    lines += 1
  }
  return lines >= 2 ? lines : 0
}

const MOST_LINES = 20

/** A heading opens another matter; what follows the next heading is of something else. */
function isParted(told: readonly Told[], at: number, index: number): boolean {
  const [from, to] = at < index ? [at + 1, index] : [index + 1, at]
  for (let n = from; n <= to; n += 1) {
    if (told[n]?.sentence.block.block.kind === 'heading') return true
  }
  return false
}

function isOtherItem(own: ReadSentence, other: ReadSentence): boolean {
  return own.block !== other.block && own.block.block.kind === 'item' && other.block.block.kind === 'item'
}
