import { judge, statedBy } from '../interval.ts'
import { bitsOfError, bitsOfFit } from './evidence.ts'
import type { Scene } from './scene.ts'
import type { Working } from './working.ts'

/** What is made of a stated figure: the working it rests on, and how sure that is, from 0 to 1. */
export interface Decision {
  readonly working: Working
  readonly fits: boolean
  readonly odds: number
}

/** What its words make less likely than this is not meant, whatever it gives. */
const LEAST = -4
/** A figure is called wrong only of a working that its words make likely. */
const PLAIN = 2
/** How sure one must be to say that a figure holds, and to say that it does not. */
const HOLDS = 0.94
const FAILS = 0.9

/**
 * Weighs every way in which a figure may have been worked out. A working that gives the figure gains by as much as such an
 * agreement would be a wonder if it were not meant; one that does not must be likely enough by its words alone that only a
 * mistake is left. Null where neither is sure.
 */
export function decide(scene: Scene, workings: readonly Working[]): Decision | null {
  const weighed = weigh(scene, workings)
  const sum = sumOf(weighed)
  const fitting = weighed.filter(({ fits }) => fits)
  const inFit = sumOf(fitting) - 1
  const right = best(fitting)
  if (right && inFit / sum >= HOLDS) return { ...right, odds: inFit / sum }
  const wrong = best(weighed.filter(({ fits, working }) => !fits && working.weight >= PLAIN))
  return wrong && wrong.odds / sum >= FAILS ? { ...wrong, odds: wrong.odds / sum } : null
}

/** A figure called wrong is not called so where it is likelier than this to be right by another working. */
const DOUBT = 0.9

/**
 * Whether an accusation is in doubt: other figures very likely give the figure, or its words are likelier to mean others
 * than those that the accusation rests on.
 */
export function isContested(
  scene: Scene,
  workings: readonly Working[],
  isOwn: (working: Working) => boolean
): boolean {
  const weighed = weigh(
    scene,
    workings.map((working) =>
      isOwn(working) ? { ...working, weight: Math.max(working.weight, 0) + READ } : working
    )
  )
  const own = best(weighed.filter(({ working }) => isOwn(working)))
  const fitting = weighed.filter(({ fits }) => fits)
  if ((sumOf(fitting) - 1) / sumOf(weighed) >= DOUBT) return true
  const first = best(weighed)
  return own !== undefined && first !== undefined && first.odds > own.odds && !first.fits
}

/** What it adds to a working that a rule has read it. */
const READ = 4

function weigh(scene: Scene, workings: readonly Working[]): readonly Decision[] {
  const stated = statedBy(scene.stated)
  return workings
    .filter(({ weight }) => weight >= LEAST)
    .map((working) => {
      const fits = judge(stated, working.computed).verdict !== 'fails' && isRightWay(scene, working)
      const given = fits
        ? bitsOfFit(scene.stated, stated, working.computed)
        : bitsOfError(scene.stated, stated, working)
      return { working, fits, odds: 2 ** (working.weight + given) }
    })
}

/** Of all that is weighed, and of the figure being of something else. */
function sumOf(weighed: readonly Decision[]): number {
  return weighed.reduce((total, { odds }) => total + odds, 1)
}

function best(weighed: readonly Decision[]): Decision | undefined {
  return weighed.toSorted((a, b) => b.odds - a.odds)[0]
}

function isRightWay({ delta }: Scene, { computed, kind }: Working): boolean {
  if (!delta?.direction || kind === 'ratio') return true
  return delta.direction === 'up' ? computed.high > 0 : computed.low < 0
}
