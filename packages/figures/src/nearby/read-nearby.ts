import type { Claim } from '../claim.ts'
import { makeClaim } from '../finding.ts'
import { firstIn, inOrderOfPlace } from '../in-order.ts'
import { judge, severityOf, statedBy } from '../interval.ts'
import { proseOf, type Reading } from '../reading.ts'
import { decide, isContested, type Decision } from './decide.ts'
import { changeWorkings } from './pair-changes.ts'
import { knownFrom, type Known } from './known.ts'
import { isParallel } from './parallel.ts'
import { sceneOf, tell, type Scene, type Told } from './scene.ts'
import { deltaWorkings } from './delta-shares.ts'
import { quotientWorkings, rateWorkings } from './divisions.ts'
import { meanWorkings } from './means.ts'
import { productWorkings } from './products.ts'
import { remainderWorkings } from './remainders.ts'
import { shareWorkings } from './shares.ts'
import { sumWorkings } from './sums.ts'
import { statingIn } from './statements.ts'
import { weightedWorkings } from './weighted.ts'
import type { Working } from './working.ts'

/**
 * Weighs what the readers of running text have found and what they have not. A figure that they call wrong and that other
 * figures near it very likely give is not called so; a statement that they could not place is placed where the figures near
 * it leave little doubt.
 *
 * @param found The claims of the other readers.
 * @returns Those claims, without the accusations that are doubtful, and those that are added.
 */
export function readNearby(reading: Reading, found: readonly Claim[]): readonly Claim[] {
  const told = reading.blocks.flatMap(proseOf).map(tell)
  const kept = withoutDoubtful(told, found)
  const first = readWith(reading, told, { known: knownFrom(kept), isMeant: () => true })
  if (first.length === 0) return kept
  const inOrder = inOrderOfPlace(first)
  const isMeant = ({ sentence: { start } }: Told): boolean =>
    firstIn(inOrder, start - BESIDE + 1, start + BESIDE) !== undefined
  const second = readWith(reading, told, { known: knownFrom([...kept, ...first]), isMeant })
  return [...kept, ...first, ...second]
}

/** Kinds whose commonest slip, the wrong base, is a working of its own: they are not doubted for it. */
const isSettled = /^pct_from/

/** A second reading looks only at what stands within so many characters of what the first has found. */
const BESIDE = 800

function withoutDoubtful(told: readonly Told[], found: readonly Claim[]): readonly Claim[] {
  const known = knownFrom(found.filter(({ verdict }) => verdict !== 'fails'))
  const places = told.flatMap((one, index) =>
    statingIn(one, () => false).map((stating) => [stating.quantity.start, { index, stating }] as const)
  )
  const byPlace = new Map(places)
  return found.filter((claim) => {
    const at = claim.statedAt === undefined ? undefined : byPlace.get(claim.statedAt)
    if (claim.verdict !== 'fails' || isSettled.test(claim.kind) || !at) return true
    const scene = sceneOf(told, at.index, at.stating)
    if (!scene) return true
    const inputs = claim.inputs.map(({ start }) => start)
    const rivals = workingsOf(scene, known).filter((working) => mayRival(claim, working, inputs))
    return !isContested(
      scene,
      rivals,
      (working) => isOver(working, inputs) && working.inputs.length === inputs.length
    )
  })
}

/** A sum with a part left out is a slip; with more parts than were read it is another sum. */
function mayRival({ kind }: Claim, working: Working, inputs: readonly number[]): boolean {
  return kind !== 'total' || isOver(working, inputs)
}

function isOver(working: Working, inputs: readonly number[]): boolean {
  const starts = new Set(working.inputs.map(({ start }) => start))
  return inputs.every((start) => starts.has(start))
}

interface Pass {
  readonly known: Known
  readonly isMeant: (one: Told) => boolean
}

/** What is sure from what is known; a second reading knows what the first has found, such as the whole of other shares. */
function readWith(reading: Reading, told: readonly Told[], { known, isMeant }: Pass): readonly Claim[] {
  const decided = told.flatMap((one, index) =>
    (isMeant(one) ? statingIn(one, known.isStated) : []).flatMap((stating) => {
      const scene = sceneOf(told, index, stating)
      const decision = scene && decide(scene, workingsOf(scene, known))
      // What another statement rests on is given, and not worked out.
      const isGiven = decision?.fits === false && known.isInput(stating.quantity)
      return scene && decision && !isGiven ? [{ scene, decision }] : []
    })
  )
  return withoutInverted(decided).map(({ scene, decision }) => claimOf(reading, scene, decision))
}

interface Decided {
  readonly scene: Scene
  readonly decision: Decision
}

/** "8,190 conversations … £61,425 …, or £7.50 each" is told once: of a relation read both ways the likelier is kept. */
function withoutInverted(decided: readonly Decided[]): readonly Decided[] {
  const best = new Map<string, Decided>()
  for (const one of decided) {
    const { scene, decision } = one
    const key = [scene.stated, ...decision.working.inputs]
      .map(({ start }) => start)
      .toSorted((a, b) => a - b)
      .join(' ')
    const other = best.get(key)
    if (!other || other.decision.working.weight < decision.working.weight) best.set(key, one)
  }
  return [...best.values()]
}

/** Every way in which a figure may come from others. */
const ways: readonly ((scene: Scene) => readonly Working[])[] = [
  changeWorkings,
  deltaWorkings,
  shareWorkings,
  rateWorkings,
  quotientWorkings,
  meanWorkings,
  weightedWorkings,
  sumWorkings,
  remainderWorkings,
  productWorkings
]

function workingsOf(scene: Scene, known: Known): readonly Working[] {
  return ways
    .flatMap((way) => way(scene))
    .filter(({ inputs }) => !known.isTold([scene.stated, ...inputs]))
    .map((working) => ({ ...working, weight: working.weight + familiarity(scene, working, known) }))
}

/** Figures serve one statement of a kind, and the shares of one passage have one whole. */
function familiarity(scene: Scene, working: Working, known: Known): number {
  const { kind, inputs } = working
  const [, base] = inputs
  const isSibling = base !== undefined && known.isBase(kind, base)
  return (
    (isSibling ? 2.5 : 0) + (isParallel(scene, working, known) ? 3 : 0) - (known.isUsed(kind, inputs) ? 4 : 0)
  )
}

function claimOf(reading: Reading, { stated, sentence }: Scene, { working, fits }: Decision): Claim {
  const { verdict, rounding } = judge(statedBy(stated), working.computed)
  return makeClaim(reading, {
    kind: working.kind,
    verdict: fits ? verdict : 'fails',
    stated: stated.text,
    computed: working.computed.value,
    inputs: working.inputs,
    block: sentence.block.index,
    spans: [stated],
    reason: working.words() + (rounding === 'half_even' ? ', a tie rounded to even' : ''),
    guess: rounding === 'truncated' ? 'truncated, not rounded' : null,
    severity: severityOf(statedBy(stated), working.computed)
  })
}
