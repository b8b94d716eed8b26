import type { Attributes } from '../office/xml.ts'
import { NumberFormatter, writeGeneral } from './number-format.ts'

const numbers = new NumberFormatter(false)

/** What a cell holds, in words, where the program that saved it left out what it shows. */
export function writeValue(attributes: Attributes): string {
  const { 'value-type': type, value = '' } = attributes
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (type === 'string') return attributes['string-value'] ?? ''
  if (type === 'boolean') return (attributes['boolean-value'] ?? '').toUpperCase()
  if (type === 'date') return writeDate(attributes['date-value'] ?? '')
  if (type === 'time') return writeTime(attributes['time-value'] ?? '')
  if (!Number.isFinite(number)) return value
  if (type === 'percentage') return numbers.format(number, Number.isInteger(number * 100) ? '0%' : '0.00%')
  if (type !== 'currency') return writeGeneral(number)
  return [numbers.format(number, '#,##0.00'), attributes['currency'] ?? ''].join(' ').trim()
}

function writeDate(value: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(value)
  if (!match) return value
  const [, year, month, day, hours, minutes] = match.map(Number)
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hours || 0, minutes || 0)
  const serial = (time - Date.UTC(1899, 11, 30)) / 86_400_000
  return numbers.format(serial, match[4] === undefined ? 'd mmmm yyyy' : 'd mmmm yyyy hh:mm')
}

function writeTime(value: string): string {
  const match = /^PT(\d+)H(\d+)M(\d+)/.exec(value)
  return match
    ? match
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join(':')
    : value
}
