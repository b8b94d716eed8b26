import type { NearFigure, Scene } from './scene.ts'

const BY_DISTANCE: Readonly<Record<number, number>> = {
  [-4]: -3,
  [-3]: -2,
  [-2]: -1,
  [-1]: 0.2,
  0: 1,
  1: -1.5,
  2: -3
}

/**
 * How likely figures are to be meant by where they stand: best in the sentence of the stated figure, then in the one
 * before, and all in one place.
 */
export function nearness(scene: Scene, figures: readonly NearFigure[]): number {
  let furthest = 2
  let gap = Infinity
  for (const { distance, at } of figures) {
    furthest = Math.min(furthest, BY_DISTANCE[distance] ?? -4)
    gap = Math.min(gap, at < scene.place ? scene.place - 1 - at : at - scene.place)
  }
  const isSplit = figures.some(({ distance }) => distance !== figures[0]?.distance)
  const others = figures.some(({ isOtherItem }) => isOtherItem) ? 2 : 0
  return furthest - (isSplit ? 0.7 : 0) - others - 0.3 * gap
}
