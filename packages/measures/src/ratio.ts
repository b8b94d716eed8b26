import { asNumber, ratioOf, roundRatio } from './decimal.ts'
import { positive, wholeNumber, type Fraction, type NoValue, type Percentage, type Rate } from './value.ts'

type RateForm = { readonly per?: number; readonly decimals?: number }

/**
 * The percentage of the whole, from the numerators added up over the denominators added up. A mean of rates is never
 * given: where a part is a percentage without its numerator and denominator, the answer is a refusal that says why.
 *
 * @param parts each area's or month's numerator and denominator, or a percentage that carries them
 * @param decimals how many decimals to print; 1 where left out
 * @returns a percentage that carries the sums it was made from, or the reason there is none
 * @throws {RangeError} where a numerator or denominator is not a whole number, nought or more
 * @example
 * ratioOfSums([{ numerator: 90, denominator: 100 }, { numerator: 1, denominator: 10 }]).amount // => 82.7
 * ratioOfSums([{ numerator: 0, denominator: 0 }]) // => { kind: 'none', reason: 'nothing to take a percentage of' }
 * ratioOfSums([percentage(90), percentage(10)]).kind // => 'none'
 */
export function ratioOfSums(parts: readonly (Fraction | Percentage)[], decimals = 1): Percentage | NoValue {
  const fractions = parts.flatMap((part) => fractionOf(part) ?? [])
  if (fractions.length < parts.length) return meanOfRatesRefused
  const fraction = sumOf(fractions)
  if (fraction.denominator === 0) return { kind: 'none', reason: 'nothing to take a percentage of' }
  return { kind: 'percentage', amount: amountPer(fraction, 100, decimals), decimals, fraction }
}

/**
 * The rate of the whole for every thousand (or other number), from numerators added up over denominators added up.
 *
 * @param parts each area's numerator (crimes) and denominator (residents, vehicles)
 * @param form `per`, 1,000 where left out, and `decimals`, 1 where left out
 * @returns a rate that carries the sums it was made from, or the reason there is none
 * @throws {RangeError} where a number is not whole, or is below nought
 * @example
 * rateOfSums([{ numerator: 87, denominator: 10000 }]).amount // => 8.7
 */
export function rateOfSums(parts: readonly Fraction[], form: RateForm = {}): Rate | NoValue {
  const { per = 1000, decimals = 1 } = form
  const fraction = sumOf(parts)
  if (fraction.denominator === 0) return { kind: 'none', reason: 'nothing to take a rate of' }
  return { kind: 'rate', amount: amountPer(fraction, positive(per), decimals), decimals, per, fraction }
}

const meanOfRatesRefused: NoValue = {
  kind: 'none',
  reason:
    'a mean of percentages is not the percentage of the whole, because it counts a small area as much as a large ' +
    'one; give each part’s numerator and denominator'
}

function fractionOf(part: Fraction | Percentage): Fraction | undefined {
  return 'kind' in part ? part.fraction : part
}

function sumOf(fractions: readonly Fraction[]): Fraction {
  return {
    numerator: total(fractions.map(({ numerator }) => wholeNumber(numerator, 'A numerator'))),
    denominator: total(fractions.map(({ denominator }) => wholeNumber(denominator, 'A denominator')))
  }
}

function total(amounts: readonly number[]): number {
  return wholeNumber(
    amounts.reduce((sum, amount) => sum + amount, 0),
    'A sum'
  )
}

function amountPer({ numerator, denominator }: Fraction, per: number, decimals: number): number {
  return asNumber(roundRatio(ratioOf(BigInt(numerator) * BigInt(per), BigInt(denominator)), decimals))
}
