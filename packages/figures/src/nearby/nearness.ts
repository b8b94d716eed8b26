import type { NearFigure, Scene } from './scene.ts'

const BY_DISTANCE: Readonly<Record<string, number>> = {
  '0': 1,
  '-1': 0.2,
  '-2': -1,
  '-3': -2,
  '-4': -3,
  '1': -1.5,
  '2': -3
}

/**
 * How likely figures are to be meant by where they stand: best in the sentence of the stated figure, then in the one
 * before, and all in one place.
 */
export function nearness(scene: Scene, figures: readonly NearFigure[]): number {
  const furthest = figures.reduce(
    (least, { distance }) => Math.min(least, BY_DISTANCE[String(distance)] ?? -4),
    2
  )
  const isSplit = figures.some(({ distance }) => distance !== figures[0]?.distance)
  const others = figures.filter(({ isOtherItem }) => isOtherItem).length > 0 ? 2 : 0
  const gap = Math.min(
    ...figures.map(({ at }) => (at < scene.place ? scene.place - 1 - at : at - scene.place))
  )
  return furthest - (isSplit ? 0.7 : 0) - others - 0.3 * gap
}
