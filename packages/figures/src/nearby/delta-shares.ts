import { computeOver } from '../interval.ts'
import { nearness } from './nearness.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

/** A percentage change beside the same change as a number, and one of the two figures it lies between. */
export function deltaWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, figures } = scene
  if (!delta || stated.kind !== 'percent') return []
  const amounts = figures.filter(({ isChange, figure }) => isChange && isAmount(figure.kind))
  const bases = figures.filter(
    ({ isChange, figure, isRate }) => !isChange && !isRate && isAmount(figure.kind)
  )
  return amounts.flatMap((amount) =>
    bases.flatMap((base) =>
      base.figure.kind === amount.figure.kind && base.figure.value > amount.figure.value / 3
        ? [fromOld(scene, { amount, base }), fromNew(scene, { amount, base })]
        : []
    )
  )
}

function isAmount(kind: string): boolean {
  return kind === 'count' || kind === 'money' || kind === 'duration'
}

interface Pair {
  readonly amount: NearFigure
  readonly base: NearFigure
}

function fromOld(scene: Scene, { amount, base }: Pair): Working {
  const sign = scene.delta?.direction === 'down' ? -1 : 1
  const inputs = [amount.figure, base.figure]
  const computed = computeOver(inputs, ([change = 0, old = 1]) => (sign * change * 100) / old)
  return {
    kind: 'pct_from_delta_old',
    inputs,
    computed,
    weight: weightOf(scene, { amount, base }) + Math.min(3, base.role.old) - Math.min(3, base.role.new),
    words: () =>
      `${amount.figure.text} on ${base.figure.text} is ${Number(computed.value.toFixed(Math.max(1, scene.stated.decimals)))}%`
  }
}

function fromNew(scene: Scene, { amount, base }: Pair): Working {
  const sign = scene.delta?.direction === 'down' ? -1 : 1
  const inputs = [amount.figure, base.figure]
  const computed = computeOver(
    inputs,
    ([change = 0, now = 1]) => (sign * change * 100) / (now - sign * change)
  )
  return {
    kind: 'pct_from_delta_new',
    inputs,
    computed,
    weight: weightOf(scene, { amount, base }) - Math.min(3, base.role.old) + Math.min(3, base.role.new),
    words: () =>
      `${amount.figure.text} on the way to ${base.figure.text} is ${Number(computed.value.toFixed(Math.max(1, scene.stated.decimals)))}%`,
    slips: [(amount.figure.value / base.figure.value) * 100]
  }
}

function weightOf(scene: Scene, { amount, base }: Pair): number {
  const isBeside = amount.at === scene.place - 1 || amount.at === scene.place ? 1.5 : -1
  return -1.5 + nearness(scene, [amount]) + 0.5 * nearness(scene, [base]) + isBeside - (base.isAim ? 3 : 0)
}
