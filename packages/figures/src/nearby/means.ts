import { sumOf } from '../interval.ts'
import { printLike } from '../printing.ts'
import { nearness } from './nearness.ts'
import { runsOf, type Run } from './runs.ts'
import type { Scene } from './scene.ts'
import type { Working } from './working.ts'

const MEAN = /\b(?:average|averag(?:es|ed|ing)|mean)\b/i

const OF_TWO = /\b(?:two|both|pair)\b/i

/** Every run of like figures whose mean a figure may be. */
export function meanWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, lead, after, figures, place } = scene
  if (delta || stated.sign !== null) return []
  if (!MEAN.test(lead) && !/^[^.;:\d]{0,40}\b(?:on average|average)\b/.test(after)) return []
  const parts = figures.filter(({ figure, isChange }) => figure.kind === stated.kind && !isChange)
  const [left, right] = [parts.filter(({ at }) => at < place), parts.filter(({ at }) => at >= place)]
  return [...runsOf(left), ...runsOf(right)].flatMap((run) =>
    run.figures.length > 2 || (run.isWhole && OF_TWO.test(lead)) ? [workingOf(scene, run)] : []
  )
}

function workingOf(scene: Scene, run: Run): Working {
  const inputs = run.figures.map(({ figure }) => figure)
  const sum = sumOf(inputs)
  const many = inputs.length
  const computed = { value: sum.value / many, low: sum.low / many, high: sum.high / many }
  let weight = (MEAN.test(scene.before) ? 0.5 : 0) - 1 + nearness(scene, run.figures)
  if (run.isWhole) weight += 1.5
  weight += run.isList ? 1.5 : -1
  if (many === 2) weight -= 1.5
  if (scene.stated.kind === 'percent') weight -= 1
  return {
    kind: 'average',
    inputs,
    computed,
    weight,
    words: () =>
      `the mean of ${inputs.map(({ text }) => text).join(', ')} is ${printLike(scene.stated, computed.value, scene.stated.decimals + 1)}`
  }
}
