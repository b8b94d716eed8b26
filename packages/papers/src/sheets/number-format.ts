import { formatDate } from './date-format.ts'
import { readCode } from './format-code.ts'
import type { FormatCode, Section } from './format-code.ts'

const significant = 15
const mostDecimals = 30
const greatestWhole = 1e15

/** Writes numbers as a workbook shows them. */
export class NumberFormatter {
  readonly #codes = new Map<string, FormatCode>()
  readonly #startsIn1904: boolean

  /** @param startsIn1904 whether the workbook counts its days from 1904 and not from 1900 */
  constructor(startsIn1904: boolean) {
    this.#startsIn1904 = startsIn1904
  }

  /**
   * A number as its cell shows it, without the colours and the room that a format leaves.
   *
   * @param code the cell's format code, such as `#,##0.0%` or `dd/mm/yyyy`
   */
  format(value: number, code: string): string {
    const read = this.#codes.get(code) ?? readCode(code)
    this.#codes.set(code, read)
    const section = sectionFor(value, read)
    if (!section) return writeGeneral(value)
    const written = section.isDate
      ? formatDate(value, section.tokens, this.#startsIn1904)
      : writeNumber(section.tellsSign ? Math.abs(value) : value, section)
    return (written ?? writeGeneral(value)).replace(/\s+/g, ' ').trim()
  }
}

function sectionFor(value: number, { sections }: FormatCode): Section | undefined {
  return sections.find((section) => section.holds(value))
}

/** A number where its cell asks for no format: whole numbers in full, others to ten digits. */
export function writeGeneral(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (Number.isInteger(value) && Math.abs(value) < greatestWhole) return String(value)
  return String(Number(value.toPrecision(10))).replace('e', 'E')
}

function writeNumber(value: number, { tokens }: Section): string | null {
  if (!Number.isFinite(value)) return null
  if (tokens.some(({ kind }) => kind === 'fraction')) return null
  const pattern = tokens.find(({ kind }) => kind === 'digits')?.text ?? ''
  const hasExponent = tokens.some(({ kind }) => kind === 'exponent')
  const hundreds = 100 ** tokens.filter(({ kind }) => kind === 'percent').length
  const digits = hasExponent
    ? writeExponent(Math.abs(value), pattern)
    : writeDigits(decimalOf(Math.abs(value), hundreds), pattern)
  let isWritten = false
  const parts = tokens.map(({ kind, text }) => {
    if (kind === 'general') return writeGeneral(Math.abs(value))
    if (kind !== 'digits') return kind === 'exponent' ? '' : text
    if (isWritten) return ''
    isWritten = true
    return digits
  })
  return (value < 0 ? '-' : '') + parts.join('')
}

// As programs round: what is stored in binary is first brought back to the fifteen digits that were typed.
function decimalOf(value: number, times: number): number {
  return Number((value * times).toPrecision(significant))
}

function writeDigits(value: number, pattern: string): string {
  const [whole = '', decimals = ''] = pattern.replace(/,+$/, '').split('.')
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0
  const scaled = decimalOf(value, 1000 ** -thousands)
  const leastWhole = count(whole, '0')
  const formatter = new Intl.NumberFormat('en-GB', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.min(Math.max(leastWhole, 1), 21),
    minimumFractionDigits: Math.min(count(decimals, '0'), mostDecimals),
    maximumFractionDigits: Math.min(decimals.length, mostDecimals)
  })
  // A decimal string is rounded as written, not as the nearest binary number.
  const plain = scaled.toString() as Intl.StringNumericLiteral // What a number prints is a numeric literal.
  const written = formatter.format(plain)
  const trimmed = leastWhole === 0 ? written.replace(/^0(?=\D|$)/, '') : written
  return decimals !== '' && !trimmed.includes('.') && pattern.includes('.') && count(decimals, '0') > 0
    ? `${trimmed}.`
    : trimmed
}

function writeExponent(value: number, pattern: string): string {
  const [mantissa = '', power = '0'] = value
    .toExponential(Math.min(pattern.split('.')[1]?.length ?? 0, mostDecimals))
    .split('e')
  const sign = power.startsWith('-') ? '-' : '+'
  return `${mantissa}E${sign}${power.replace(/^[+-]/, '').padStart(2, '0')}`
}

const count = (text: string, letter: string) => text.split(letter).length - 1
