import { sumOf } from '../interval.ts'
import { printLike } from '../printing.ts'
import { nearness } from './nearness.ts'
import { runsOf, type Run } from './runs.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

const CUE_BEFORE =
  /\b(?:together|combined|in total|altogether|in all|add(?:s|ed|ing)? up|sum(?:s|med)?|mak(?:e|es|ing)|made|totall?(?:s|ed|ing)?|total|brings?|bringing|giv(?:e|es|ing)|gave|between them|across (?:both|all|the (?:two|three|four|five|six))|overall|all|both|or|came to|comes to|amount(?:s|ed)? to)\b[^.;\d]{0,40}$|=\s?$/i
const CUE_AFTER =
  /^ ?(?:[a-z]+ ){0,3}?(?:in all|in total|altogether|overall|combined|all told|between them|together|of them)\b/i
const OPENS_PARTS =
  /^[^.;]{0,80}(?:\b(?:made up of|comprising|comprised of|comprises?|consist(?:s|ing|ed) of|composed of|split|broken down|divided|of which|of whom|of these|of them|namely|including|as follows|by [a-z]+)\b|[:(–—])/i

/** Every run of like figures before or after a figure that may be their sum. */
export function sumWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, figures, place } = scene
  if (delta || stated.sign !== null || stated.kind === 'multiple' || stated.kind === 'points') return []
  const parts = figures.filter(
    ({ figure, isChange, distance }) =>
      figure.kind === stated.kind && !isChange && figure.value < stated.value * 1.5 && Math.abs(distance) <= 3
  )
  const [before, after] = [parts.filter(({ at }) => at < place), parts.filter(({ at }) => at >= place)]
  const runs = [...runsOf(before), ...runsOf(after)]
  if (runs.length === 0) return []
  const cues = cuesOf(scene)
  return runs.map((run) => workingOf(scene, run, cues))
}

/** How far the words call the figures before a stated one, or after it, its parts. */
interface Cues {
  readonly before: number
  readonly after: number
}

function cuesOf({ before, after }: Scene): Cues {
  return {
    before: (CUE_BEFORE.test(before) ? 2.5 : 0) + (CUE_AFTER.test(after) ? 2.5 : 0),
    after: OPENS_PARTS.test(after) ? 2.5 : 0
  }
}

function workingOf(scene: Scene, run: Run, cues: Cues): Working {
  const inputs = run.figures.map(({ figure }) => figure)
  const computed = sumOf(inputs)
  return {
    kind: 'total',
    inputs,
    computed,
    weight: weightOf(scene, run, cues),
    words: () =>
      `${inputs.map(({ text }) => text).join(' + ')} is ${printLike(scene.stated, computed.value, scene.stated.decimals)}`
  }
}

function weightOf(scene: Scene, run: Run, cues: Cues): number {
  const { place, stated } = scene
  const cued = (run.figures[0]?.at ?? 0) < place ? cues.before : cues.after
  let weight = -3 + Math.min(cued, 3.5) + nearness(scene, run.figures)
  if (run.isWhole) weight += 1.5
  weight += run.isList ? 1.5 : -1
  if (run.figures.length === 2 && cued === 0) weight -= 2.5
  if (stated.kind === 'percent') weight -= 1.5
  if (run.figures.some(({ isAim }) => isAim)) weight -= 3
  weight -= 1.5 * run.figures.filter(({ figure }) => figure.isWord && figure.value < 13).length
  return weight - periodsApart(run.figures)
}

/** This year's and last year's are not added up, unless all are of different periods. */
function periodsApart(figures: readonly NearFigure[]): number {
  const periods = figures.flatMap(({ role }) => (role.period === null ? [] : [role.period]))
  const distinct = new Set(periods).size
  return distinct === 2 && figures.length === 2 ? 1 : 0
}
