import { differenceOf, sumOf } from '../interval.ts'
import { printLike } from '../printing.ts'
import { nearness } from './nearness.ts'
import { runsOf } from './runs.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

const REST_BEFORE =
  /\b(?:remaining|rest|remainder|others?|balance|leav(?:e|es|ing)|left|shortfall|difference|gap|margin|unspent|outstanding|short|saving|surplus|deficit|less|more|further)\b[^.;:\d]{0,40}$/i
const REST_AFTER =
  /^ ?(?:[a-z%]+ ){0,4}?(?:(?:did|do|does|had|have|has|were|was|are|is|could|would) (?:not|still)\b|n['’]t\b|remain|left\b|outstanding\b|short\b|others?\b|unspent|still\b|no\b|without\b|more\b|fewer\b|less\b|over\b|under\b)/i

/** What is left when one figure, or several, is taken from another; or from a hundred per cent. */
export function remainderWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, before, after } = scene
  if (delta || stated.sign !== null || stated.kind === 'multiple' || stated.kind === 'points') return []
  const cue = (REST_BEFORE.test(before) ? 2.5 : 0) + (REST_AFTER.test(after) ? 2 : 0)
  if (cue === 0) return []
  return stated.kind === 'percent' ? ofAHundred(scene, cue) : ofAWhole(scene, cue)
}

function ofAHundred(scene: Scene, cue: number): readonly Working[] {
  const parts = scene.figures.filter(
    ({ figure, isChange, distance }) =>
      figure.kind === 'percent' && !isChange && distance <= 0 && distance >= -1
  )
  const single = parts.map((figure) => ({ figures: [figure], isWhole: parts.length === 1, isList: true }))
  return [...single, ...runsOf(parts)].flatMap(({ figures, isWhole, isList }) => {
    const sum = sumOf(figures.map(({ figure }) => figure))
    if (sum.value >= 100) return []
    const computed = { value: 100 - sum.value, low: 100 - sum.high, high: 100 - sum.low }
    const words = figures.map(({ figure }) => figure.text).join(' and ')
    return [
      {
        kind: 'share_complement' as const,
        inputs: figures.map(({ figure }) => figure),
        computed,
        weight: -2.5 + cue + nearness(scene, figures) + (isWhole ? 1 : 0) + (isList ? 0 : -1),
        words: () => `100% less ${words} is ${Number(computed.value.toFixed(2))}%`
      }
    ]
  })
}

function ofAWhole(scene: Scene, cue: number): readonly Working[] {
  const amounts = scene.figures.filter(
    ({ figure, isChange }) => figure.kind === scene.stated.kind && !isChange
  )
  return amounts.flatMap((whole) => {
    const others = amounts.filter((part) => part !== whole && part.figure.value < whole.figure.value)
    const after = others.filter(({ at }) => at > whole.at)
    return [
      ...others.map((part) => left(scene, { whole, parts: [part] }, cue)),
      ...runsOf(after).map(({ figures, isList }) =>
        left(scene, { whole, parts: figures }, cue - (isList ? 0.5 : 2))
      )
    ]
  })
}

function left(
  scene: Scene,
  { whole, parts }: { readonly whole: NearFigure; readonly parts: readonly NearFigure[] },
  cue: number
): Working {
  const inputs = [whole, ...parts].map(({ figure }) => figure)
  const computed = differenceOf(
    whole.figure,
    parts.map(({ figure }) => figure)
  )
  const isOrdered = parts.every(({ at }) => at > whole.at) ? 0.5 : 0
  // Between small counts one is often by chance the difference of two others.
  const small = scene.stated.kind === 'count' && scene.stated.value < 10 ? 1.5 : 0
  return {
    kind: 'share_complement',
    inputs,
    computed,
    weight: -3 + cue + nearness(scene, parts) + 0.5 * nearness(scene, [whole]) + isOrdered - small,
    words: () =>
      `${whole.figure.text} less ${parts.map(({ figure }) => figure.text).join(' and ')} is ${printLike(whole.figure, computed.value, whole.figure.decimals)}`
  }
}
