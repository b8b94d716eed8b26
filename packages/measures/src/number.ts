import { asNumber, asRatio, parseDecimal, roundRatio } from './decimal.ts'

/**
 * Rounds a number as public reports do: a half goes away from nought. The decimal as written is what is rounded, so
 * 1.005 gives 1.01, although a computer's nearest binary fraction to 1.005 is a little below it.
 *
 * @param amount a number, or one as printed ("13,610", "−3.25")
 * @param decimals how many decimals to keep, 0 or more
 * @throws {RangeError} where the text is not a number, or the number is not finite
 * @example
 * roundHalfUp(1.005, 2) // => 1.01
 * roundHalfUp(-2.5, 0) // => -3
 * roundHalfUp('11.906', 1) // => 11.9
 */
export function roundHalfUp(amount: string | number, decimals: number): number {
  return asNumber(roundRatio(asRatio(parseDecimal(amount)), decimals))
}

/**
 * A number as a page prints it: rounded half away from nought, commas between thousands, a minus sign (−, not a
 * hyphen) that is as wide as a plus in a table, and every decimal asked for.
 *
 * @param amount a number, or one as printed
 * @param decimals how many decimals to print
 * @throws {RangeError} where the text is not a number
 * @example
 * formatNumber(13610, 0) // => '13,610'
 * formatNumber(-1234.5, 2) // => '−1,234.50'
 * formatNumber(-0.04, 1) // => '0.0'
 */
export function formatNumber(amount: string | number, decimals: number): string {
  const { units } = roundRatio(asRatio(parseDecimal(amount)), decimals)
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${units < 0n ? '−' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`
}

/**
 * A difference as a column headed "change" prints it, with its sign.
 *
 * @param amount the difference
 * @param decimals how many decimals to print
 * @example
 * formatSigned(3.2, 1) // => '+3.2'
 * formatSigned(-88, 0) // => '−88'
 * formatSigned(0, 1) // => '0.0'
 */
export function formatSigned(amount: string | number, decimals: number): string {
  const shown = formatNumber(amount, decimals)
  return shown.startsWith('−') || !/[1-9]/.test(shown) ? shown : `+${shown}`
}
