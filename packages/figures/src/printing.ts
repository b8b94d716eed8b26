import type { Quantity } from './quantity.ts'

/** Prints a number with thousands marks and at most so many decimals: 13610 as "13,610". */
export function printNumber(value: number, decimals: number): string {
  const rounded = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value
  return formatOf(decimals).format(rounded)
}

const formats = new Map<number, Intl.NumberFormat>()

// To make a format takes far longer than to use one.
function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals })
  formats.set(decimals, format)
  return format
}

/** Prints a number with its sign: "+11.9", "−6.4", "0". */
export function printSigned(value: number, decimals: number): string {
  const printed = printNumber(Math.abs(value), decimals)
  if (printed === '0') return printed
  return value < 0 ? `−${printed}` : `+${printed}`
}

/** Prints seconds as a reader would: "47 seconds", "1 minute 28 seconds", "2 hours 5 minutes". */
function printDuration(seconds: number): string {
  const total = Math.abs(seconds)
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60), total % 60]
  if (total >= 172_800) return counted(total / 86_400, 'day')
  const parts = [
    hours > 0 ? counted(hours, 'hour') : '',
    minutes > 0 ? counted(minutes, 'minute') : '',
    rest > 0 || total === 0 ? counted(rest, 'second') : ''
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const LONG_UNITS: readonly (readonly [number, string])[] = [
  [86_400, 'day'],
  [604_800, 'week'],
  [2_629_746, 'month'],
  [31_556_952, 'year']
]

/** Weeks are printed as weeks where the report does so. */
function printIn(unit: number | undefined, seconds: number): string {
  const long = LONG_UNITS.find(([length]) => length === unit)
  return long ? counted(Math.abs(seconds) / long[0], long[1]) : printDuration(seconds)
}

function counted(value: number, unit: string): string {
  const printed = printNumber(value, 1)
  return `${printed} ${unit}${printed === '1' ? '' : 's'}`
}

/** Prints a value in the unit of a figure: "£1,200", "47 seconds", "6.8%", "3.2 points". */
export function printLike(figure: Quantity, value: number, decimals: number): string {
  switch (figure.kind) {
    case 'duration':
      return printIn(figure.unit, value)
    case 'money':
      return `${/[£€$]/.exec(figure.text)?.[0] ?? '£'}${printNumber(Math.abs(value), 2)}`
    case 'percent':
      return `${printNumber(value, decimals)}%`
    case 'points':
      return `${printNumber(value, decimals)} points`
    default:
      return printNumber(value, decimals)
  }
}
