import type { Claim } from '@scrutable/figures'
import type { Label } from './labels.ts'
import type { Checked } from './reading.ts'

/** A right claim that the checker found to hold, and may be broken. */
export interface Target {
  readonly checked: Checked
  readonly label: Label
  readonly claim: Claim
}

/** One change of a text, and what the label would be after it. Offsets are into the text before the change. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: Label
}

/** A way to break a claim; null where it does not apply. */
export type Mutation = (target: Target, random: Random) => Edit | null

/** A whole number from 0 up to, and without, a limit. */
export type Random = (limit: number) => number

/** The same words always give the same row of numbers (mulberry32 on an FNV-1a hash), whatever ran before. */
export const randomFrom = (seed: string): Random => {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261
  )
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

export const pick = <T>(things: readonly T[], random: Random): T | null =>
  things[random(things.length)] ?? null
