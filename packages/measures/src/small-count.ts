import { formatNumber } from './number.ts'
import { wholeNumber } from './value.ts'

/** Whether a change of counts is more than chance, and how that was judged. */
export type SmallCount = {
  readonly isWithinChance: boolean
  /** How often chance alone would give a change at least as large, from 0 to 1. */
  readonly probability: number
  /** A note for readers where the change is within chance; null where it is more than that. */
  readonly note: string | null
}

/**
 * Whether a change between two counts over periods of equal length is within what chance alone would give. Each count
 * is taken as Poisson. Were nothing different, each of the `from + to` events would be as likely to fall in either period,
 * so the smaller count is binomial with a half; the probability is twice its lower tail, exactly, and under 5% the change
 * is called more than chance. Source: J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from
 * Poisson series", Biometrika 31 (1940), pages 313–323.
 *
 * @param from the earlier count
 * @param to the later count
 * @throws {RangeError} where either is not a whole number, nought or more
 * @example
 * smallCount(12, 17).isWithinChance // => true
 * smallCount(12, 17).note // => 'A change from 12 to 17 is within what chance alone would give'
 * smallCount(12162, 13610).isWithinChance // => false
 */
export function smallCount(from: number, to: number): SmallCount {
  const [before, after] = [wholeNumber(from, 'A count'), wholeNumber(to, 'A count')]
  const probability = Math.min(1, 2 * lowerTail(Math.min(before, after), before + after))
  const isWithinChance = probability >= 0.05
  const numbers = `from ${formatNumber(before, 0)} to ${formatNumber(after, 0)}`
  const note =
    isWithinChance && before !== after ? `A change ${numbers} is within what chance alone would give` : null
  return { isWithinChance, probability, note }
}

/** The chance of `most` heads or fewer in so many tosses of a fair coin. */
function lowerTail(most: number, tosses: number): number {
  let term = Math.exp(
    lnFactorial(tosses) - lnFactorial(most) - lnFactorial(tosses - most) - tosses * Math.LN2
  )
  let sum = 0
  // Each term is smaller than the one above it, so the sum is done once they no longer count.
  for (let heads = most; heads >= 0 && term > sum * 1e-17; heads--) {
    sum += term
    term *= heads / (tosses - heads + 1)
  }
  return sum
}

/** Stirling's series (Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.41), the sum itself below 20. */
function lnFactorial(whole: number): number {
  if (whole < 20) return Math.log(Array.from({ length: whole }, (_, index) => index + 1).reduce(multiply, 1))
  const z = whole + 1
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5)
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series
}

function multiply(product: number, by: number): number {
  return product * by
}
