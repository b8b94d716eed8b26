import { CHANGE_WORD, directionOf, type Direction } from './change-words.ts'
import type { Delta } from './deltas.ts'
import { numberFromWords } from './number-words.ts'
import type { Approximation, Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10
}
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, nine: 9 }
const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4,
  halv: 0.5,
  twice: 2,
  thrice: 3
}

const HEDGE =
  '(?:(?<hedge>less than|fewer than|under|more than|over|just over|well over|at least|nearly|almost|just under|close to|around|about|roughly|approximately|some)\\s+)?'
const FRACTION =
  '(?:(?<count>a|an|one|two|three|four|nine)[ -](?<name>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)|(?<half>half))'
const MULTIPLIED = new RegExp(
  `\\b${HEDGE}(?:(?<stem>doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)|(?<twice>twice)(?= (?:as|the|that|last|what)\\b)|(?<halved>half)(?= as (?:many|much|high|long|large)\\b(?![^.;]{0,30}\\bagain\\b)| (?:of )?(?:the|that|what)\\b[^.;]{0,40}\\b(?:before|last year|earlier|previous|in (?:19|20)\\d\\d|of (?:19|20)\\d\\d))|(?<fold>two|three|four|five|six|eight|ten)-?fold)(?![\\w-])`,
  'gi'
)
const FRACTION_CHANGE = new RegExp(
  `\\b${HEDGE}${FRACTION}\\s+(?<change>more|higher|longer|slower|greater|larger|bigger|up|fewer|less|lower|shorter|quicker|faster|smaller|cheaper|down|increase|decrease|rise|fall|drop|reduction|cut)\\b(?!\\s+(?:of|to)\\b)`,
  'gi'
)
const CHANGE_FRACTION = new RegExp(
  `\\b(?<change>${CHANGE_WORD}|up|down)\\b(?:(?:\\s[a-z]{1,14}){0,3}\\sby|\\sof|[^.;:()]{1,60}(?<tail>,? (?:or|that is|i\\.e\\.|which is) by))?\\s+${HEDGE}${FRACTION}\\b(?!-|\\s+(?:of|year|million)\\b|\\s*(?:\\d|one|two|three|four)\\b)`,
  'gi'
)
/** After "3.5 times": what makes it a comparison and not a frequency. */
const TIMES_AFTER =
  /^\s+(?:as (?:many|much|high|likely|often|long)|the\b|that of|those|higher|more|greater|larger|last year|what|increase|rise|growth)/i
const TIMES_BEFORE = new RegExp(`\\b(?:${CHANGE_WORD}|up)\\b[^.;:()\\d]{0,40}$`, 'i')
/** "Three times more" is used for three times as many and for four. */
const LOOSE_TIMES = /^\s+(?:higher|more|greater|larger|increase|rise|growth)/i

const MAY_BE_WORDED =
  /half|halv|third|quarter|fifth|sixth|eighth|tenth|doubl|trebl|tripl|quadrupl|twice|fold/i

const AGAIN = new RegExp(
  `\\b${HEDGE}(?:${FRACTION} as (?:many|much|high|long|large)(?: \\w+)? again|${FRACTION.replaceAll('?<', '?<b')} again as (?:many|much))\\b`,
  'gi'
)

/** "Half as many again as in 2019" and "as much again" add to the base. */
function again(sentence: ReadSentence): readonly Delta[] {
  return [...sentence.text.matchAll(AGAIN)].map((match) => {
    const { count, name, half, bcount, bname, bhalf, hedge } = match.groups ?? {}
    const parts = FRACTIONS[(name ?? bname ?? half ?? bhalf ?? 'half').toLowerCase().replace(/s$/, '')] ?? 2
    const value = ((COUNTS[(count ?? bcount ?? 'a').toLowerCase()] ?? 1) / parts) * 100
    const wording = {
      kind: 'percent',
      value,
      approximation: hedgeOf(hedge),
      slack: Math.max(1, value * 0.075)
    } as const
    const quantity = worded(sentence, match, wording)
    return { quantity, direction: 'up', start: quantity.start, end: quantity.end }
  })
}

/** Finds changes stated in words: "doubled", "a third fewer", "fell by half", "3.5 times as many", "a threefold rise". */
export function findWordedDeltas(sentence: ReadSentence): readonly Delta[] {
  if (!MAY_BE_WORDED.test(sentence.text)) return times(sentence)
  const more = again(sentence)
  const others = fractions(sentence).filter(
    (delta) => !more.some(({ start, end }) => delta.start < end && start < delta.end)
  )
  return [...multiplied(sentence), ...more, ...others, ...times(sentence)]
}

/** "Have promised to halve leakage" has halved nothing yet. */
function isHoped(sentence: ReadSentence, { 0: words, index }: RegExpExecArray): boolean {
  const isBare = /(?:e|double|treble|triple)$/i.test(words)
  return (
    isBare &&
    /\b(?:to|will|would|could|should|may|might|must)\s$/i.test(
      sentence.text.slice(Math.max(0, index - 8), index)
    )
  )
}

function multiplied(sentence: ReadSentence): readonly Delta[] {
  const found = [...sentence.text.matchAll(MULTIPLIED)]
  return found
    .filter((match) => !isHoped(sentence, match))
    .map((match) => {
      const { hedge, stem, fold, twice = 'doubl', halved } = match.groups ?? {}
      const value =
        (fold
          ? numberFromWords(fold)
          : MULTIPLES[halved === undefined ? (stem ?? twice).toLowerCase() : 'halv']) ?? 2
      const approximation = hedgeOf(hedge)
      const quantity = worded(sentence, match, { kind: 'multiple', value, approximation, slack: value / 20 })
      return { quantity, direction: value < 1 ? 'down' : 'up', start: quantity.start, end: quantity.end }
    })
}

function fractions(sentence: ReadSentence): readonly Delta[] {
  const found: Delta[] = []
  for (const pattern of [FRACTION_CHANGE, CHANGE_FRACTION]) {
    for (const match of sentence.text.matchAll(pattern)) {
      const delta = fraction(sentence, match)
      const isNew = !found.some((other) => other.start < delta.end && delta.start < other.end)
      if (isNew && delta.direction !== null) found.push(delta)
    }
  }
  return found
}

function fraction(sentence: ReadSentence, match: RegExpExecArray): Delta {
  const { hedge, count = 'a', name, half = 'half', change = '' } = match.groups ?? {}
  const parts = FRACTIONS[(name ?? half).toLowerCase().replace(/s$/, '')] ?? 1
  const value = ((COUNTS[count.toLowerCase()] ?? 1) / parts) * 100
  const slack = Math.max(1, value * 0.075)
  const wording = { kind: 'percent', value, approximation: hedgeOf(hedge), slack } as const
  const quantity = worded(sentence, match.groups?.['tail'] ? tailOf(match) : match, wording)
  return { quantity, direction: directionOf(change), start: quantity.start, end: quantity.end }
}

/** Of "rose from 18 to 27, or by half" only "half" states the change. */
function tailOf(match: RegExpExecArray | RegExpMatchArray): Located {
  const at = match[0].toLowerCase().lastIndexOf(' by ') + 4
  return { 0: match[0].slice(at), index: (match.index ?? 0) + at }
}

interface Located {
  readonly 0: string
  readonly index?: number
}

function times(sentence: ReadSentence): readonly Delta[] {
  return sentence.quantities.flatMap((quantity) => {
    if (quantity.kind !== 'multiple') return []
    const before = sentence.text.slice(
      Math.max(0, quantity.start - sentence.start - 60),
      quantity.start - sentence.start
    )
    const after = sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 30)
    if (!TIMES_AFTER.test(after) && !TIMES_BEFORE.test(before)) return []
    const isLoose = LOOSE_TIMES.test(after)
    const loosened = isLoose
      ? { ...quantity, high: quantity.high + 1, approximation: quantity.approximation ?? 'about' }
      : quantity
    const direction: Direction = quantity.value >= 1 ? 'up' : null
    return [{ quantity: loosened, direction, start: quantity.start, end: quantity.end }]
  })
}

function hedgeOf(hedge: string | undefined): Approximation | null {
  if (hedge === undefined) return null
  if (/more than|over|at least/i.test(hedge)) return 'over'
  if (/^(?:less|fewer|under)/i.test(hedge)) return 'under'
  return /nearly|almost|under|close/i.test(hedge) ? 'nearly' : 'about'
}

interface Wording {
  readonly kind: 'percent' | 'multiple'
  readonly value: number
  readonly approximation: Approximation | null
  readonly slack: number
}

function worded(sentence: ReadSentence, match: Located, wording: Wording): Quantity {
  const start = sentence.start + (match.index ?? 0)
  return {
    kind: wording.kind,
    text: match[0],
    value: wording.value,
    ...boundsOf(wording),
    decimals: wording.kind === 'percent' ? 1 : 2,
    step: 0,
    approximation: wording.approximation ?? 'about',
    sign: null,
    isWord: true,
    start,
    end: start + match[0].length
  }
}

/** "More than halved" leaves less than half; "nearly halved" leaves more. */
function boundsOf({ value, approximation, slack }: Wording): { low: number; high: number } {
  const isHalving = value < 1
  switch (approximation) {
    case 'over':
      return isHalving ? { low: 0, high: value } : { low: value, high: Infinity }
    case 'nearly':
      return isHalving ? { low: value, high: value + 3 * slack } : { low: value - 3 * slack, high: value }
    case 'under':
      return { low: 0, high: value }
    case 'about':
      return { low: value - 2 * slack, high: value + 2 * slack }
    default:
      return { low: value - slack, high: value + slack }
  }
}
