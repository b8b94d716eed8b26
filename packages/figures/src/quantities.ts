import type { Unread } from './claim.ts'
import { findMasks } from './masks.ts'
import { durationsIn } from './durations.ts'
import { eachMatch } from './matches.ts'
import { NUMBER_WORD, NUMBER_WORDS, numberFromWords } from './number-words.ts'
import { decimalsOf, DIGITS, keepPrinted, numberFrom } from './printed-number.ts'
import type { Mask, Quantity, QuantityKind } from './quantity.ts'
import { isTaken, take, type Taken } from './taken.ts'

/** What a text holds in the way of numbers. Offsets are those of the text. */
export interface Tokens {
  readonly quantities: readonly Quantity[]
  readonly masks: readonly Mask[]
  readonly unread: readonly Unread[]
}

const SCALE = '(?: ?(?:million|billion|thousand)\\b| ?(?:bn|mn|m|k)(?![\\w/]))?'
const PLAIN = new RegExp(
  `(?<![\\w.,:])(?:([+−–-])?([£€$])|([£€$])([+−–-])|([+−–-]))?(${DIGITS})(${SCALE})`,
  'g'
)
const WORDS = new RegExp(`(?<![\\w-])${NUMBER_WORDS}(?![\\w-])`, 'gi')
const SUFFIX =
  /^(?:\s?(?:%|per cent|percent)\s?-?(?:age)?[ -]points?\b|[ -]?percentage[ -]points?\b|\s?(?:%\s?pts?|p?pts?|pps?|p\.p\.)(?!\w)|\s?%|[ -]per[ -]cent\b|[ -]percent\b|\s?[x×](?![\w])|[ -]times\b|-?fold\b|\s?points?\b)/i
/** "75p" and "4.5p" are money. */
const PENCE = /^p(?![\w/]|\.\s?\d)/
const HALF_TIMES = /^ and a half(?=[ -]times\b)/i
const HAS_NUMBER = new RegExp(`\\d|\\b${NUMBER_WORD}\\b`, 'i')
const DIGIT_RUN = /(?<![\d.,:])\d+(?:[.,:]\d+)*/g

/** Finds every figure of a text, kept as printed, with what is masked and what could not be read. */
export function findQuantities(text: string): Tokens {
  if (!HAS_NUMBER.test(text)) return { quantities: [], masks: [], unread: [] }
  if (ALONE.test(text)) return readAlone(text)
  const masks = findMasks(text)
  const taken = new Uint8Array(text.length)
  for (const mask of masks) take(taken, mask)
  const quantities: Quantity[] = []
  const keep = (quantity: Quantity | null): void => {
    if (!quantity || isTaken(taken, quantity)) return
    take(taken, quantity)
    quantities.push(quantity)
  }
  for (const quantity of durationsIn(text)) keep(quantity)
  eachMatch(PLAIN, text, (match) => keep(readPlain(text, match)))
  eachMatch(WORDS, text, (match) => keep(readWords(text, match)))
  return {
    quantities: quantities.toSorted((a, b) => a.start - b.start),
    masks,
    unread: findUnread(text, taken)
  }
}

const BARE = '(?!(?:19|20)\\d{2}(?![\\d,.%]))(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9})(?:\\.\\d{1,6})?(?: ?%)?'
/** Nothing but a number, perhaps with a sign, a currency or brackets and another after it: most cells of most tables. */
const ALONE = new RegExp(`^(?:[+−–-]?[£€$]?${BARE}(?: \\(${BARE}\\))?|\\([£€$]?${BARE}\\))$`)

/** What stands alone is no date, address or name: the patterns for those need not be tried, which saves most of the time. */
function readAlone(text: string): Tokens {
  const quantities: Quantity[] = []
  eachMatch(PLAIN, text, (match) => {
    const quantity = readPlain(text, match)
    if (quantity !== null) quantities.push(quantity)
  })
  return { quantities, masks: [], unread: [] }
}

function findUnread(text: string, taken: Taken): readonly Unread[] {
  const unread: Unread[] = []
  eachMatch(DIGIT_RUN, text, ({ index, 0: digits }) => {
    const span = { start: index, end: index + digits.length }
    if (!isTaken(taken, span)) unread.push({ text: digits, ...span })
  })
  return unread
}

function readPlain(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, signBefore, , , signAfter, signAlone, digits = '', scale = ''] = match
  const currency = match[2] ?? match[3]
  const after = text.slice(match.index + whole.length, match.index + whole.length + 24)
  const suffix = currency ? '' : suffixOf(after, digits)
  const pence = !currency && scale + suffix === '' && PENCE.test(after) ? 'p' : ''
  const shared = scale + suffix + pence === '' ? sharedUnit(text, match) : null
  if (isGlued(after.slice(suffix.length + pence.length))) return null
  const printedSign = signBefore ?? signAfter ?? signAlone
  const isRangeDash =
    printedSign !== undefined &&
    (printedSign === '+' ? /\w$/ : /[\d%)]\s?$|\w$/).test(
      text.slice(Math.max(0, match.index - 2), match.index)
    )
  const dropped = isRangeDash ? printedSign.length : 0
  const scaling = pence ? 0.01 : scaleOf(shared?.scale ?? scale)
  const decimals = decimalsOf(digits)
  return keepPrinted(text, {
    kind: currency || pence ? 'money' : kindOf(shared?.suffix ?? suffix),
    printed: (whole + suffix + pence).slice(dropped),
    start: match.index + dropped,
    value: (numberFrom(digits) ?? 0) * scaling,
    step: 10 ** -decimals * scaling,
    decimals,
    ...(pence ? { unit: scaling } : {}),
    sign: printedSign === undefined || isRangeDash ? null : printedSign === '+' ? '+' : '-',
    isWord: false
  })
}

const SHARED = /^ (?:to|and) [£€$]?\d[\d,.]{0,12}(?: ?(million|billion|bn|mn|m)\b| ?(%|per cent\b|percent\b))/

/** "from 41.6 to 40.8 million" and "between 5 and 7 per cent" print the unit once for both. */
function sharedUnit(
  text: string,
  match: RegExpExecArray
): { readonly scale: string; readonly suffix: string } | null {
  if (!/\b(?:from|between)\s$/i.test(text.slice(Math.max(0, match.index - 8), match.index))) return null
  const end = match.index + match[0].length
  const found = SHARED.exec(text.slice(end, end + 40))
  return found ? { scale: found[1] ?? '', suffix: found[2] ?? '' } : null
}

/** "3D", "12.3.4" and "1,23,4": a number that runs on into something else is not that number. */
function isGlued(after: string): boolean {
  return /^(?:[A-Za-z_]|[.,:]\d)/.test(after)
}

function readWords(text: string, match: RegExpExecArray): Quantity | null {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  const half = HALF_TIMES.exec(after)?.[0] ?? ''
  const suffix = half + (SUFFIX.exec(after.slice(half.length))?.[0] ?? '')
  const value = numberFromWords(match[0])
  if (/^[ -](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves)\b/i.test(after)) return null
  // "one" is a pronoun more often than a number.
  if (value === null || (value === 1 && suffix === '')) return null
  return keepPrinted(text, {
    kind: kindOf(suffix),
    printed: match[0] + suffix,
    start: match.index,
    value: half === '' ? value : value + 0.5,
    step: half === '' ? 1 : 0.5,
    decimals: half === '' ? 0 : 1,
    sign: null,
    isWord: true
  })
}

function scaleOf(scale: string): number {
  const word = scale.trim()
  if (word.startsWith('b')) return 1e9
  if (word.startsWith('m')) return 1e6
  return word === '' ? 1 : 1e3
}

/** "Spilled 32.0 times each" counts how often. */
const OFTEN = /^ (?:each|an?|per|in|during|last|this|between|on average|overall)\b/i

/** "3.5 times" multiplies; "used 3,402 times" counts. */
function suffixOf(after: string, digits: string): string {
  // "1.6 pts" are points; "214 pts" are patients.
  const points = digits.includes('.') ? /^\s?pts?\b/i.exec(after)?.[0] : undefined
  const suffix = points ?? SUFFIX.exec(after)?.[0] ?? ''
  if (!/times/i.test(suffix)) return suffix
  return Number(digits.replaceAll(/\D/g, '')) > 100 || OFTEN.test(after.slice(suffix.length)) ? '' : suffix
}

function kindOf(suffix: string): QuantityKind {
  if (suffix === '') return 'count'
  if (/point|pp|pts?|p\.p/i.test(suffix)) return 'points'
  if (/[x×]|times|fold/i.test(suffix)) return 'multiple'
  return 'percent'
}
