interface Placed {
  readonly start: number
  readonly end: number
}

/** The index of the first of things in order of place that begins at a place or after it. */
function firstFrom(inOrder: readonly Placed[], place: number): number {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.start ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Of things in order of place those that begin within a stretch: found without looking at the others. */
export function startingIn<T extends Placed>(inOrder: readonly T[], from: number, to: number): readonly T[] {
  return inOrder.slice(firstFrom(inOrder, from), firstFrom(inOrder, to))
}

/** The first of things in order of place that begins within a stretch. */
export function firstIn<T extends Placed>(inOrder: readonly T[], from: number, to: number): T | undefined {
  const first = inOrder[firstFrom(inOrder, from)]
  return first !== undefined && first.start < to ? first : undefined
}

/** The last few of things in order of place that begin before a place. */
export function lastBefore<T extends Placed>(
  inOrder: readonly T[],
  place: number,
  most: number
): readonly T[] {
  const to = firstFrom(inOrder, place)
  return inOrder.slice(Math.max(0, to - most), to)
}

export function inOrderOfPlace<T extends Placed>(things: readonly T[]): readonly T[] {
  return things.toSorted((a, b) => a.start - b.start)
}
