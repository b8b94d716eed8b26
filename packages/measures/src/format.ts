import { parseDecimal } from './decimal.ts'
import { formatNumber } from './number.ts'
import type { NoValue, Value } from './value.ts'

/**
 * A value as a page prints it, with its unit, the decimals it was published with and commas between thousands.
 *
 * @param value a value, or the reason there is none, which prints as "no data"
 * @example
 * formatValue(count(13610)) // => '13,610'
 * formatValue(percentage('96.80')) // => '96.80%'
 * formatValue(duration(625)) // => '10 minutes 25 seconds'
 * formatValue(money('-1,234.50')) // => '−£1,234.50'
 * formatValue(rate(8.7)) // => '8.7 per 1,000'
 * formatValue({ kind: 'none', reason: 'nothing was recorded' }) // => 'no data'
 */
export function formatValue(value: Value | NoValue): string {
  if (value.kind === 'none') return 'no data'
  if (value.kind === 'duration') return formatDuration(value.amount, value.decimals)
  const shown = formatNumber(value.amount, value.decimals)
  if (value.kind === 'percentage') return `${shown}%`
  return inPoundsOrPer(value, shown)
}

/** How far apart two values are, in the unit of one of them: points for percentages. */
export function formatGap(of: Value, size: number, decimals: number): string {
  if (of.kind === 'duration') return formatDuration(size, decimals)
  const shown = formatNumber(size, decimals)
  if (of.kind === 'percentage') return inPoints(size, decimals)
  return inPoundsOrPer(of, shown)
}

/**
 * A length of time in words, its noughts left out.
 *
 * @param seconds nought or more
 * @param decimals how many decimals of a second to print; none where left out
 * @throws {RangeError} where it is below nought
 * @example
 * formatDuration(713) // => '11 minutes 53 seconds'
 * formatDuration(3600) // => '1 hour'
 * formatDuration(10.5, 1) // => '10.5 seconds'
 * formatDuration(0) // => '0 seconds'
 */
export function formatDuration(seconds: number, decimals = 0): string {
  if (seconds < 0) throw new RangeError(`A duration of ${seconds} seconds is below nought`)
  // Rounded before it is split, so that 59.6 seconds is a minute and not "60 seconds".
  const [whole = '0', fraction] = formatNumber(seconds, decimals).split('.')
  const { units } = parseDecimal(whole)
  const left = `${units % 60n}${fraction === undefined ? '' : `.${fraction}`}`
  const words = [
    counted(formatNumber(String(units / 3600n), 0), 'hour'),
    counted(String((units / 60n) % 60n), 'minute'),
    counted(left, 'second')
  ].filter((part) => !/^[0.]+ /.test(part))
  return words.length > 0 ? words.join(' ') : counted(left, 'second')
}

function inPoundsOrPer(value: Value, shown: string): string {
  if (value.kind === 'money') return shown.replace(/^(−?)/, '$1£')
  return value.kind === 'rate' ? `${shown} per ${formatNumber(value.per, 0)}` : shown
}

function inPoints(size: number, decimals: number): string {
  const isTooSmallToPrint = size === 0
  const shown = formatNumber(isTooSmallToPrint ? 10 ** -decimals : size, decimals)
  return `${isTooSmallToPrint ? 'less than ' : ''}${counted(shown, 'point')}`
}

function counted(amount: string, unit: string): string {
  return `${amount} ${unit}${amount === '1' ? '' : 's'}`
}
