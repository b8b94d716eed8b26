/** The characters of a text that are taken: 1 for each that is. */
export type Taken = Uint8Array

/** Whether any of a stretch is taken. A loop: most stretches are a few characters, and a view of them costs more. */
export function isTaken(taken: Taken, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return true
  return false
}

/** Takes a stretch. */
export function take(taken: Taken, { start, end }: Stretch): void {
  for (let at = start; at < end; at += 1) taken[at] = 1
}

interface Stretch {
  readonly start: number
  readonly end: number
}
