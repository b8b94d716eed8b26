import { asNumber, asRatio, parseDecimal, ratioOf, roundRatio, type Decimal, type Ratio } from './decimal.ts'

/** The whole numbers that a percentage or a rate is made from: 968 calls answered of 1,000 made. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/** How many there were: a whole number, nought or more. */
export type Count = { readonly kind: 'count'; readonly amount: number; readonly decimals: 0 }
/** How long something took: `amount` in seconds. */
export type Duration = { readonly kind: 'duration'; readonly amount: number; readonly decimals: number }
/** A sum of money: `amount` in pounds, below nought where it is owed. */
export type Money = { readonly kind: 'money'; readonly amount: number; readonly decimals: number }
/** So many in a hundred: `amount` in per cent, with what it was made from where that is known. */
export type Percentage = {
  readonly kind: 'percentage'
  readonly amount: number
  readonly decimals: number
  readonly fraction?: Fraction
}
/** So many for every thousand (or other number) of something: `amount` for every `per`. */
export type Rate = {
  readonly kind: 'rate'
  readonly amount: number
  readonly decimals: number
  readonly per: number
  readonly fraction?: Fraction
}

/**
 * What a measure came to, as published: an amount, and the decimals it is printed with. Plain data, so that it goes
 * into JSON and back unchanged.
 */
export type Value = Count | Duration | Money | Percentage | Rate

/** Why there is no value, in words for the page: nothing was recorded, or the sum asked for would mislead. */
export type NoValue = { readonly kind: 'none'; readonly reason: string }

/** An amount as printed ("96.80" keeps its nought) or as a number. */
export type Printed = string | number

/**
 * A count.
 *
 * @throws {RangeError} where it is not a whole number, or is below nought
 * @example
 * count('13,610') // => { kind: 'count', amount: 13610, decimals: 0 }
 */
export function count(amount: Printed): Count {
  return { kind: 'count', amount: wholeNumber(amount, 'A count'), decimals: 0 }
}

/**
 * A length of time.
 *
 * @param seconds 625 for 10 minutes 25 seconds
 * @throws {RangeError} where it is below nought
 * @example
 * duration(625) // => { kind: 'duration', amount: 625, decimals: 0 }
 */
export function duration(seconds: Printed): Duration {
  const printed = parseDecimal(seconds)
  if (printed.units < 0n) throw new RangeError(`A duration of ${seconds} seconds is below nought`)
  return { kind: 'duration', ...amountOf(printed) }
}

/**
 * A sum of money.
 *
 * @param pounds 1234.5, or '1,234.50' to keep the pence as printed
 * @example
 * money('1,234.50') // => { kind: 'money', amount: 1234.5, decimals: 2 }
 */
export function money(pounds: Printed): Money {
  return { kind: 'money', ...amountOf(parseDecimal(pounds)) }
}

/**
 * A percentage whose numerator and denominator are not known. Where they are, {@link ratioOfSums} makes one that can
 * be added to others.
 *
 * @param perCent 96.8 for 96.8%; '95.0' keeps its nought
 * @example
 * percentage('95.0') // => { kind: 'percentage', amount: 95, decimals: 1 }
 */
export function percentage(perCent: Printed): Percentage {
  return { kind: 'percentage', ...amountOf(parseDecimal(perCent)) }
}

/**
 * A rate per thousand, or per other number, whose numerator and denominator are not known. Where they are, use
 * {@link rateOfSums}.
 *
 * @param amount how many for every `per`
 * @param per 1,000 where left out
 * @throws {RangeError} where `per` is not a whole number above nought
 * @example
 * rate('8.70') // => { kind: 'rate', amount: 8.7, decimals: 2, per: 1000 }
 */
export function rate(amount: Printed, per = 1000): Rate {
  return { kind: 'rate', ...amountOf(parseDecimal(amount)), per: positive(per) }
}

/** The exact amount of a value: from its numerator and denominator where it carries them, as printed otherwise. */
export function exactAmount(value: Value): Ratio {
  if (!('fraction' in value) || value.fraction === undefined) return printedAmount(value)
  const per = value.kind === 'rate' ? value.per : 100
  return ratioOf(BigInt(value.fraction.numerator) * BigInt(per), BigInt(value.fraction.denominator))
}

/** The exact amount of a value as a reader of the page has it. */
export function printedAmount({ amount, decimals }: Value): Ratio {
  return asRatio(roundRatio(asRatio(parseDecimal(amount)), decimals))
}

function amountOf(printed: Decimal): { readonly amount: number; readonly decimals: number } {
  return { amount: asNumber(printed), decimals: printed.decimals }
}

export function wholeNumber(amount: Printed, what: string): number {
  const { units, decimals } = parseDecimal(amount)
  const whole = asNumber({ units, decimals })
  if (!Number.isSafeInteger(whole) || whole < 0)
    throw new RangeError(`${what} of ${amount} is not a whole number, nought or more`)
  return whole
}

export function positive(per: number): number {
  if (wholeNumber(per, 'A base') === 0) throw new RangeError('A rate needs a base above nought')
  return per
}
