import type { Known } from './known.ts'
import type { Scene } from './scene.ts'
import type { Working } from './working.ts'

/**
 * Whether a working takes its figures from where the statement beside it took its own: "11,820 patients and 6 doctors
 * (1,970 to each), 8,455 and 5 (1,691 to each)".
 */
export function isParallel(scene: Scene, { kind, inputs }: Working, known: Known): boolean {
  const { stated } = scene
  const patterns = known.patternsNear(kind, stated.start)
  if (patterns.length === 0) return false
  const order = orderIn(scene)
  const shape = (from: number, others: readonly number[]): string | null => {
    const steps = others.map((place) => (order.get(place) ?? Number.NaN) - (order.get(from) ?? Number.NaN))
    return steps.some(Number.isNaN) ? null : steps.join(' ')
  }
  const starts = inputs.map(({ start }) => start)
  // The whole of several shares is printed once, and only their parts go along with them.
  const [, base] = inputs
  const moving = base !== undefined && known.isBase(kind, base) ? 1 : starts.length
  const own = shape(stated.start, starts.slice(0, moving))
  return own !== null && patterns.some((one) => shape(one.stated, one.inputs.slice(0, moving)) === own)
}

const kept = new WeakMap<Scene, ReadonlyMap<number, number>>()

/** The places of a scene's figures, in order: worked out once for all of its workings. */
function orderIn(scene: Scene): ReadonlyMap<number, number> {
  const known = kept.get(scene)
  if (known !== undefined) return known
  const places = new Set([scene.stated.start, ...scene.figures.map(({ figure }) => figure.start)])
  const order = new Map([...places].toSorted((a, b) => a - b).map((place, n) => [place, n]))
  kept.set(scene, order)
  return order
}
