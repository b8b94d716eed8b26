import type { ReadChanges } from './change-matching.ts'
import type { Delta } from './deltas.ts'
import { gridsOf, type GridRow } from './grid.ts'
import { weightOf } from './pair-weights.ts'
import { candidatesFor, type Pair, type WeighedPair } from './pairs.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './reading.ts'
import { pairsAcross } from './respective-changes.ts'
import type { Role } from './roles.ts'

/** A change that its pair would call wrong, and the sentences around it. */
export interface Accusation {
  readonly delta: Delta
  readonly pair: WeighedPair
  /** A slip of arithmetic that gives the stated figure from this pair. */
  readonly hasSlip: boolean
  readonly one: ReadChanges
  /** The sentence itself with its neighbours, in order. */
  readonly around: readonly ReadChanges[]
  /** Whether the stated change is right of a pair. */
  readonly fits: (pair: Pair) => boolean
}

/** A pair that gives the stated figure may be this much less likely by its grammar than the pair that does not. */
const MARGIN = 7.5
/** Less where the pair taken gives the stated figure by a known slip, which is an explanation too. */
const SLIP_MARGIN = 3
/** No table speaks against "from A to B". */
const STRONG = 6
/** Tables further off than this many blocks are not what a sentence speaks of. */
const FAR = 12
/** A longer row is no row of periods. */
const WIDEST = 20
/** Where more pairs than this give the figure, it is by chance: no more are weighed. */
const MOST = 12

/**
 * Whether another pair of like figures near by gives the stated change, and is nearly as likely to be meant. The fit of
 * figures is never asked in order to choose a pair: here it only keeps a right figure from being called wrong.
 */
export function isExplained(reading: Reading, accusation: Accusation): boolean {
  const { delta, one } = accusation
  if (delta.quantity.kind === 'multiple' || delta.quantity.approximation !== null) return false
  // Lists in one order say which figure goes with which.
  if (pairsAcross(one.sentence.text) || isPlain(accusation)) return false
  return isToldNear(accusation) || isToldInRow(reading, accusation)
}

/** Another base named after the change: "up from 120 to 150, a rise of 50% on 2021". */
const OTHER_BASE = /^[^.;\d]{0,30}\b(?:on|since|from|than|against|below|above|over|compared (?:with|to))\b/i

/** "Rose from 120 to 150, a rise of 50%": nothing is left to doubt. */
function isPlain({ delta, pair, one }: Accusation): boolean {
  const { text, start: origin, quantities } = one.sentence
  const slice = (start: number, end: number): string => text.slice(start - origin, end - origin)
  const { start, end } = delta.quantity
  const [first, last] = [Math.min(start, pair.old.start), Math.max(end, pair.new.end)]
  const isAlone = quantities.every(
    (other) =>
      other.end <= first || other.start >= last || [delta.quantity, pair.old, pair.new].includes(other)
  )
  return (
    isAlone &&
    /\bfrom\s(?:the\s)?$/i.test(slice(pair.old.start - 10, pair.old.start)) &&
    /^[^.;]{0,60}\bto\s$/i.test(slice(pair.old.end, pair.new.start)) &&
    (end <= pair.old.start || !OTHER_BASE.test(slice(end, end + 60)))
  )
}

function isToldNear({ delta, pair, hasSlip, around, fits }: Accusation): boolean {
  const roles = around.flatMap((piece) => piece.roles)
  const deltas = around.flatMap((piece) => piece.deltas)
  const candidates = candidatesFor(delta, roles, deltas).filter(
    ({ quantity }) => quantity.kind === pair.old.kind
  )
  const others = pairsOf(candidates).filter(([old, later]) => {
    const other = { old: old.quantity, new: later.quantity }
    return !isSamePair(pair, other) && mayGive(delta.quantity, other) && fits(other)
  })
  if (others.length === 0) return false
  const { text = '', start: origin = 0 } = around[0]?.sentence.block ?? {}
  const scene = { delta, candidates, textOf: (a: number, b: number) => text.slice(a - origin, b - origin) }
  const old = candidates.find(({ quantity }) => quantity === pair.old)
  const later = candidates.find(({ quantity }) => quantity === pair.new)
  const own = old && later ? weightOf(scene, old, later) : pair.weight
  const margin = hasSlip ? SLIP_MARGIN : MARGIN
  return others.slice(0, MOST).some(([from, to]) => own - weightOf(scene, from, to) < margin)
}

function pairsOf(roles: readonly Role[]): readonly (readonly [Role, Role])[] {
  return roles.flatMap((old) => roles.flatMap((later) => (later === old ? [] : [[old, later] as const])))
}

/** The same two figures, in whatever order. */
function isSamePair(one: Pair, other: Pair): boolean {
  const isSame = (a: Quantity, b: Quantity): boolean => a.value === b.value
  return (
    (isSame(one.old, other.old) && isSame(one.new, other.new)) ||
    (isSame(one.old, other.new) && isSame(one.new, other.old))
  )
}

/** A quick look before the judgement: whether the figures give about what is stated. */
function mayGive({ kind, value, step }: Quantity, { old, new: later }: Pair): boolean {
  const change = later.value - old.value
  const given = kind === 'percent' ? (change / old.value) * 100 : change
  return Math.abs(Math.abs(given) - Math.abs(value)) <= step
}

function isToldInRow(reading: Reading, { delta, pair, hasSlip, one, fits }: Accusation): boolean {
  if (pair.weight >= STRONG || hasSlip) return false
  const { quantities, block } = one.sentence
  const isPrinted = ({ kind, value }: Quantity): boolean =>
    quantities.some((other) => other !== delta.quantity && other.kind === kind && other.value === value)
  return gridsOf(reading).some(
    (grid) =>
      Math.abs(grid.index - block.index) <= FAR &&
      grid.rows.some((row) => {
        const figures = figuresOf(row)
        return figures.filter(isPrinted).some((printed) =>
          figures.some((other) => {
            if (other === printed || other.kind !== printed.kind) return false
            return [
              { old: printed, new: other },
              { old: other, new: printed }
            ].some((each) => !isSamePair(pair, each) && mayGive(delta.quantity, each) && fits(each))
          })
        )
      })
  )
}

function figuresOf({ cells }: GridRow): readonly Quantity[] {
  const figures = [...cells.values()].flatMap((cell) => cell.quantities)
  return figures.length > WIDEST ? [] : figures.filter(({ sign }) => sign === null)
}
