import type { Formula } from './formulas.ts'

/** A value and how far it may be from its print. */
export interface Measured {
  readonly value: number
  readonly radius: number
}

/** Between what bounds a formula's result lies, when each input lies within its radius. */
export const boundsOf = (formula: Formula, inputs: readonly Measured[]): readonly [number, number] => {
  const slopes = inputs.map((_, n) => slopeOf(formula, inputs, n))
  const ends = [-1, 1].map((way) =>
    formula(inputs.map(({ value, radius }, n) => value + way * radius * (slopes[n] ?? 0)))
  )
  return [Math.min(...ends), Math.max(...ends)]
}

/** Whether the result grows with an input (1), shrinks (−1) or does not care: each formula goes one way in each input. */
const slopeOf = (formula: Formula, inputs: readonly Measured[], n: number): number => {
  const at = (way: number): number =>
    formula(inputs.map(({ value, radius }, m) => (m === n ? value + way * radius : value)))
  return Math.sign(at(1) - at(-1))
}

const grain = 1e-9

/** Rounds half up, away from nought, to a step: 12.5 to 13. */
export const roundHalfUp = (value: number, step: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) / step + 0.5 + grain) * step

export const isNear = (a: number, b: number, within = grain): boolean =>
  Math.abs(a - b) <= Math.max(within, grain * Math.abs(b))
