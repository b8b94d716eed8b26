/** Where something stands on a slide, in the units of the file. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Placed<T> {
  readonly one: T
  readonly box: Box
}

// Boxes are often drawn a little over one another.
const overlap = 0.1
const deepest = 20

/**
 * Puts things into the order in which a reader takes them: rows from top to bottom where a strip across the slide is
 * free between them, or else columns from left to right. What has no place comes first, in the order of the file.
 */
export function inReadingOrder<T>(things: readonly T[], boxOf: (one: T) => Box | null): T[] {
  const placed: Placed<T>[] = []
  const unplaced: T[] = []
  for (const one of things) {
    const box = boxOf(one)
    if (box) placed.push({ one, box })
    else unplaced.push(one)
  }
  return [...unplaced, ...cut(placed, 0).map(({ one }) => one)]
}

function cut<T>(placed: readonly Placed<T>[], depth: number): readonly Placed<T>[] {
  if (placed.length < 2) return placed
  const parts = depth < deepest ? [stripsOf(placed, 'y'), stripsOf(placed, 'x')] : []
  const strips = parts.find((list) => list.length > 1)
  if (strips) return strips.flatMap((strip) => cut(strip, depth + 1))
  return placed.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

function stripsOf<T>(placed: readonly Placed<T>[], axis: 'x' | 'y'): Placed<T>[][] {
  const extentOf = ({ box }: Placed<T>) => {
    const length = axis === 'y' ? box.height : box.width
    return { from: box[axis], to: box[axis] + length * (1 - overlap) }
  }
  const strips: Placed<T>[][] = []
  let end = -Infinity
  for (const one of placed.toSorted((a, b) => a.box[axis] - b.box[axis])) {
    const { from, to } = extentOf(one)
    const strip = strips.at(-1)
    if (strip && from < end) strip.push(one)
    else strips.push([one])
    end = Math.max(end, to)
  }
  return strips
}
