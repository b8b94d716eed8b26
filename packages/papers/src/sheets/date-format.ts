import type { Token } from './format-code.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' '
)
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const dayLength = 86_400_000
const lastDay = 2_958_466
// Workbooks that count from 1900 hold a 29 February 1900 that never was, as day 60.
const day60 = 60
const before = {
  since1904: Date.UTC(1904, 0, 1),
  since1900: Date.UTC(1899, 11, 30),
  early1900: Date.UTC(1899, 11, 31)
}

/**
 * A date or time as its cell shows it, or null where the number is none.
 *
 * @param serial days since the start of the workbook's calendar, with the time of day as a fraction
 */
export function formatDate(serial: number, tokens: readonly Token[], startsIn1904: boolean): string | null {
  if (!(serial >= 0 && serial < lastDay)) return null
  const isExact = tokens.some(({ text }) => text.startsWith('s') && text.includes('.'))
  const unit = isExact ? 1 : 1000
  const time = Math.round((serial * dayLength) / unit) * unit
  const start = startsIn1904 ? before.since1904 : serial < day60 ? before.early1900 : before.since1900
  const at = { date: new Date(start + time), time, isHalved: tokens.some(({ kind }) => kind === 'half') }
  return tokens.map((token, i) => writeToken(token, at, isMinutes(tokens, i))).join('')
}

interface Moment {
  readonly date: Date
  /** Milliseconds since the start of the calendar. */
  readonly time: number
  /** Whether the clock has twelve hours. */
  readonly isHalved: boolean
}

// An m is minutes after hours or before seconds, and else the month.
function isMinutes(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.text.startsWith('m')) return false
  const isTimed = ({ kind }: Token) => kind === 'date' || kind === 'elapsed'
  const last = tokens.slice(0, at).findLast(isTimed)
  const next = tokens.slice(at + 1).find(isTimed)
  return last?.text.startsWith('h') === true || next?.text.startsWith('s') === true
}

function writeToken({ kind, text }: Token, moment: Moment, isMinute: boolean): string {
  if (kind === 'elapsed') return writeElapsed(text, moment.time)
  if (kind === 'half') return halfOfDay(text, moment.date)
  if (kind !== 'date') return text
  return text.startsWith('h') || text.startsWith('s') || isMinute
    ? writeTime(text, moment)
    : writeDay(text, moment.date)
}

function writeElapsed(text: string, time: number): string {
  const unit = text.startsWith('h') ? 3_600_000 : text.startsWith('m') ? 60_000 : 1000
  return String(Math.floor(time / unit)).padStart(text.length, '0')
}

function halfOfDay(text: string, date: Date): string {
  const half = date.getUTCHours() < 12 ? 'AM' : 'PM'
  return text.length === 3 ? half.charAt(0) : half
}

function writeTime(text: string, { date, isHalved }: Moment): string {
  const hours = isHalved ? date.getUTCHours() % 12 || 12 : date.getUTCHours()
  const [letters = '', decimals] = text.split('.')
  const number = text.startsWith('h')
    ? hours
    : text.startsWith('s')
      ? date.getUTCSeconds()
      : date.getUTCMinutes()
  const written = String(number).padStart(Math.min(letters.length, 2), '0')
  if (decimals === undefined) return written
  return `${written}.${String(date.getUTCMilliseconds()).padStart(3, '0').padEnd(decimals.length, '0').slice(0, decimals.length)}`
}

function writeDay(text: string, date: Date): string {
  const day = date.getUTCDate()
  const month = months[date.getUTCMonth()] ?? ''
  const weekday = weekdays[date.getUTCDay()] ?? ''
  if (text.startsWith('y')) return String(date.getUTCFullYear()).slice(text.length <= 2 ? -2 : -4)
  if (text.startsWith('d')) {
    if (text.length >= 3) return text.length === 3 ? weekday.slice(0, 3) : weekday
    return String(day).padStart(text.length, '0')
  }
  if (text.length === 5) return month.charAt(0)
  if (text.length >= 3) return text.length === 3 ? month.slice(0, 3) : month
  return String(date.getUTCMonth() + 1).padStart(text.length, '0')
}
