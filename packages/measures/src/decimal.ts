/** A number held exactly: so many units of a tenth, a hundredth and so on. 96.8 is 968 units of 1 decimal. */
export type Decimal = { readonly units: bigint; readonly decimals: number }

/** An exact ratio of whole numbers; the lower is always above nought. */
export type Ratio = { readonly upper: bigint; readonly lower: bigint }

const numberPattern = /^([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/

/** Reads a number exactly as printed, noughts at the end included; a `number` is taken as JavaScript prints it. */
export function parseDecimal(printed: string | number): Decimal {
  const [, sign, whole, fraction = '', exponent = '0'] = numberPattern.exec(String(printed)) ?? []
  if (whole === undefined)
    throw new RangeError(
      `"${printed}" is not a number: write digits as in 1028, 13,610 or −3.2, with no unit`
    )
  const digits = BigInt(whole.replaceAll(',', '') + fraction)
  const units = sign === '-' || sign === '−' ? -digits : digits
  const decimals = fraction.length - Number(exponent)
  return decimals >= 0 ? { units, decimals } : { units: units * 10n ** BigInt(-decimals), decimals: 0 }
}

export function asRatio({ units, decimals }: Decimal): Ratio {
  return { upper: units, lower: 10n ** BigInt(decimals) }
}

export function ratioOf(upper: bigint, lower: bigint): Ratio {
  return lower < 0n ? { upper: -upper, lower: -lower } : { upper, lower }
}

export function subtract(from: Ratio, less: Ratio): Ratio {
  return { upper: from.upper * less.lower - less.upper * from.lower, lower: from.lower * less.lower }
}

/** Rounds once, from the exact ratio: half goes away from nought, as public reports round. */
export function roundRatio({ upper, lower }: Ratio, decimals: number): Decimal {
  const scaled = 2n * upper * 10n ** BigInt(decimals)
  const size = (scaled < 0n ? -scaled : scaled) + lower
  const units = size / (2n * lower)
  return { units: upper < 0n ? -units : units, decimals }
}

/** The `number` nearest to a decimal: the one that prints as the decimal does. */
export function asNumber({ units, decimals }: Decimal): number {
  return Number(`${units}e-${decimals}`)
}
