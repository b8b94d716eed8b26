import type { Delta } from './deltas.ts'
import type { Role } from './roles.ts'

/** A stated change, the figures it may compare, and the text they stand in. */
export interface Scene {
  readonly delta: Delta
  readonly candidates: readonly Role[]
  /** The text between two offsets of the paper. */
  readonly textOf: (start: number, end: number) => string
}

/** Enough to outweigh any grammar. */
export const VETO = 6
