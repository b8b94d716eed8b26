import { computeOver } from '../interval.ts'
import { nearness } from './nearness.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

const CUE =
  /\b(?:average|averag(?:es|ed|ing)|mean|weighted|together|overall|combined|across|both|all|taken|as a whole|in all|total)\b/i

/** Rates with their volumes, of which a figure may be the mean: rate and volume by turns, or all of one and then the other. */
export function weightedWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, lead, after, figures } = scene
  if (delta || stated.sign !== null || (!CUE.test(lead) && !CUE.test(after.slice(0, 50)))) return []
  const own = figures.filter(({ isChange, isAim }) => !isChange && !isAim)
  const rates = own.filter(({ figure }) => figure.kind === stated.kind && figure.kind !== 'count')
  const volumes = own.filter(({ figure }) => figure.kind === 'count' && figure.value > 20)
  const workings: Working[] = []
  for (let many = 2; many <= Math.min(6, rates.length, volumes.length); many += 1) {
    for (let from = 0; from + many <= rates.length; from += 1) {
      for (let at = 0; at + many <= volumes.length; at += 1) {
        workings.push(
          workingOf(
            scene,
            { rates: rates.slice(from, from + many), volumes: volumes.slice(at, at + many) },
            {
              isAll: many === rates.length && many === volumes.length
            }
          )
        )
      }
    }
  }
  return workings
}

interface Weighed {
  readonly rates: readonly NearFigure[]
  readonly volumes: readonly NearFigure[]
}

/** The mean of the first so many values, weighted by as many after them. A loop: it is asked for at every corner. */
function meanOf(values: readonly number[], many: number): number {
  let [weighed, volume] = [0, 0]
  for (let n = 0; n < many; n += 1) {
    weighed += (values[n] ?? 0) * (values[many + n] ?? 0)
    volume += values[many + n] ?? 0
  }
  return weighed / volume
}

function workingOf(
  scene: Scene,
  { rates, volumes }: Weighed,
  { isAll }: { readonly isAll: boolean }
): Working {
  const inputs = [...rates, ...volumes].map(({ figure }) => figure)
  const many = rates.length
  const computed = computeOver(inputs, (values) => meanOf(values, many))
  const isByTurns = rates.every(({ at }, n) => Math.abs(at - (volumes[n]?.at ?? -9)) <= 2)
  return {
    kind: 'weighted_average',
    inputs,
    computed,
    weight: -2.5 + nearness(scene, [...rates, ...volumes]) + (isAll ? 2 : 0) + (isByTurns ? 2.5 : 0),
    words: () =>
      `${inputs
        .slice(0, many)
        .map(({ text }) => text)
        .join(', ')} weighted by ${inputs
        .slice(many)
        .map(({ text }) => text)
        .join(', ')} is ${Number(computed.value.toFixed(scene.stated.decimals + 1))}`,
    slips: [rates.reduce((total, { figure }) => total + figure.value, 0) / many]
  }
}
