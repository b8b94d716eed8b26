import { matchesOf } from './matches.ts'
/** A period named in a heading or label: where it lies in time, for putting two in order, and the words left over. */
export interface NamedPeriod {
  /** A year with its fraction: 2024.58 for August 2024; null where the words say only "before" or "now". */
  readonly at: number | null
  /** -1 for "previous year", 1 for "this year", 0 where neither is said. */
  readonly relative: -1 | 0 | 1
  /** The heading without its period. */
  readonly subject: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})`
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d)`
const shortOrLongYear = String.raw`(?:${year}|\d\d)(?![\d,.]\d|\d)`

const patterns = [
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?<month>${month})\.?,?\s+(?<monthYear>${shortOrLongYear})`,
  String.raw`(?:q(?<quarter>[1-4])|quarter\s+(?<quarterWord>[1-4]|one|two|three|four))(?:[,\s]+(?:of\s+)?(?<quarterYear>\d{2,4}(?:\s?[/–-]\s?\d{2,4})?))?`,
  String.raw`(?<financial>(?:19|20)\d\d|\d\d)\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)`,
  String.raw`(?<plain>${year})(?!\d)`,
  String.raw`(?<onlyMonth>${month})(?!\p{L})`
]
const periodPattern = new RegExp(`(?<![\\p{L}\\d.,])(?:${patterns.join('|')})`, 'giu')
const earlier =
  /\b(?:previous|prior|preceding|last year|year before|before|baseline|pltm|earlier|old|then|from)\b/iu
const later = /\b(?:current|this|latest|ltm|after|now|new|to date|ytd)\b/iu
const connecting = /\b(?:to|and|until|from|in|for|year|ending|ended|12 months|months|period)\b|[–—()-]/giu

/** Reads the period of a heading such as "Total stolen 2024" or "August 2023 to July 2024". */
export function readPeriod(text: string): NamedPeriod {
  const matches = matchesOf(periodPattern, text.slice(0, 300))
  const at = matches.map(({ groups }) => placeOf(groups ?? {})).find((place) => place !== null) ?? null
  const isNamed = matches.length > 0
  const rest = text.slice(0, 300).replace(periodPattern, ' ')
  const relative = earlier.test(rest) ? -1 : later.test(rest) ? 1 : 0
  const bare = isNamed || relative !== 0 ? rest.replace(earlier, ' ').replace(later, ' ') : rest
  return { at, relative, subject: bare.replace(connecting, ' ').replace(/\s+/g, ' ').trim().toLowerCase() }
}

/** A text without the periods it names. */
export function withoutPeriods(text: string): string {
  return text.slice(0, 300).replace(periodPattern, ' ')
}

/** A period where a text prints it. */
export interface FoundPeriod {
  readonly at: number
  readonly start: number
  readonly end: number
}

/** Every period that a text names: "from November to December" names two. "May" and "March" are months with a capital. */
export function periodsIn(text: string): readonly FoundPeriod[] {
  return [...text.matchAll(periodPattern)].flatMap(({ 0: words, index, groups = {} }) => {
    const isVerb = groups['onlyMonth'] !== undefined && !/^\p{Lu}/u.test(words)
    const at = isVerb ? null : placeOf(groups)
    return at === null ? [] : [{ at, start: index, end: index + words.length }]
  })
}

/** Whether a text names a period and nothing else: "2023/24", "Aug 23 – Jul 24", "Previous year", "Q2". */
export function isPeriod(text: string): boolean {
  const { at, relative, subject } = readPeriod(text)
  return (at !== null || relative !== 0) && subject.replace(/[^\p{L}]/gu, '') === ''
}

function placeOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups['month'] !== undefined)
    return (
      fullYear(groups['monthYear'] ?? '') + months.indexOf(groups['month'].slice(0, 3).toLowerCase()) / 12
    )
  const quarter = groups['quarter'] ?? groups['quarterWord']
  if (quarter !== undefined) return fullYear(groups['quarterYear'] ?? '0') + quarterNumber(quarter) / 4
  if (groups['financial'] !== undefined) return fullYear(groups['financial']) + 0.25
  if (groups['plain'] !== undefined) return fullYear(groups['plain'])
  if (groups['onlyMonth'] !== undefined)
    return months.indexOf(groups['onlyMonth'].slice(0, 3).toLowerCase()) / 12
  return null
}

function quarterNumber(quarter: string): number {
  const place = ['one', 'two', 'three', 'four'].indexOf(quarter.toLowerCase())
  return place === -1 ? Number(quarter) : place + 1
}

function fullYear(printed: string): number {
  const value = Number(/\d{2,4}/u.exec(printed)?.[0] ?? 0)
  return value > 0 && value < 100 ? 2000 + value : value
}
