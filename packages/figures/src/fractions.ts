import { matchesOf } from './matches.ts'
import { numberFromWords } from './number-words.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10
}
const HEDGE =
  '(?<hedge>more than|over|just over|slightly over|slightly more than|well over|at least|nearly|almost|just under|slightly under|slightly less than|just short of|less than|fewer than|under|close to|around|about|roughly|approximately|some|exactly)'
const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}'
const ODDS = `(?<some>${SMALL}) (?:in|out of) (?:every )?(?<every>${SMALL}|twelve|fifteen|twenty|thirty|fifty|a hundred|100)(?! (?:months?|years?|weeks?|days?|minutes?|seconds?|hours?|cases? of)\\b)`
const FRACTION =
  '(?:(?<count>a|one|two|three|four|five)[ -](?<name>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?<half>half))'
/** "A third fewer" is a change, "half as many" a ratio, "a quarter of an hour" a time, "half-year" a period. */
const NO_SHARE =
  /^(?:-|\s(?:as|again|an?|past|more|fewer|less|higher|lower|longer|shorter|quicker|slower|faster|greater|smaller|larger|year|term|day|million|yearly|up|down|of (?:an?|this|last|the (?:year|month|day|week|financial)|(?:19|20)\d\d)|increase|decrease|rise|fall|drop|reduction|cut|the (?:number|rate|level|size|cost|amount))\b|(?:ly)\b)/i
const ODD_BEFORE =
  /(?:\d|%|\b(?:first|second|third|fourth|last|next|previous|this|each|every|per|other|by|and a|one-and-a|two-and-a|million|thousand)) $/i
const PATTERN = new RegExp(`(?<![\\w,.£-])(?:${HEDGE} )?(?:${ODDS}|${FRACTION})(?![\\w])`, 'gi')
const MAY_HOLD =
  /half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) /i

/** Shares written as words: "one in five", "just under a third", "half". Each is a percentage with room around it. */
export function fractionsIn(sentence: ReadSentence): readonly Quantity[] {
  if (!MAY_HOLD.test(sentence.text)) return []
  return matchesOf(PATTERN, sentence.text).flatMap((match) => {
    const groups = match.groups ?? {}
    const value = valueOf(groups)
    const before = sentence.text.slice(Math.max(0, match.index - 20), match.index)
    const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    if (value === null || value >= 100 || NO_SHARE.test(after) || ODD_BEFORE.test(before)) return []
    const hedge = groups['hedge']?.toLowerCase() ?? null
    const lead = hedge === null ? 0 : hedge.length + 1
    const start = sentence.start + match.index + lead
    const every = groups['every'] === undefined ? null : (numberOf(groups['every']) ?? null)
    return [
      {
        kind: 'percent' as const,
        text: match[0].slice(lead),
        value,
        ...roomAround(value, hedge, numberOf(groups['some'] ?? '') === 1 ? every : null),
        decimals: 0,
        step: 1,
        approximation: 'about' as const,
        sign: null,
        isWord: true,
        start,
        end: sentence.start + match.index + match[0].length
      }
    ]
  })
}

function valueOf({
  some,
  every,
  count,
  name,
  half
}: Readonly<Record<string, string | undefined>>): number | null {
  if (half !== undefined) return 50
  if (some !== undefined && every !== undefined) {
    const [above, below] = [numberOf(some), numberOf(every)]
    return above === null || below === null || below === 0 ? null : (above / below) * 100
  }
  const below = PARTS[name?.toLowerCase() ?? '']
  const above = count?.toLowerCase() === 'a' ? 1 : numberOf(count ?? '')
  return below === undefined || above === null ? null : (above / below) * 100
}

function numberOf(words: string): number | null {
  if (words === '') return null
  if (/^a hundred$/i.test(words)) return 100
  return /^\d/.test(words) ? Number(words) : numberFromWords(words)
}

/** "One in eight" is nearer to that than to one in seven or nine; "a third" is within a few points of 33.3. */
function roomAround(
  value: number,
  hedge: string | null,
  every: number | null
): { low: number; high: number } {
  if (hedge !== null) {
    if (hedge.startsWith('exactly')) return { low: value - 0.5, high: value + 0.5 }
    if (/^(?:just|slightly) (?:over|more)/.test(hedge)) return { low: value, high: value * 1.12 }
    if (/^(?:more|over|well|at least)/.test(hedge)) return { low: value, high: 100 }
    if (/^(?:under|less|fewer)/.test(hedge)) return { low: 0, high: value }
    if (/^(?:nearly|almost|just|slightly|close)/.test(hedge)) return { low: value * 0.88, high: value }
    return { low: value * 0.88, high: value * 1.12 }
  }
  if (every !== null && every > 3) return { low: 100 / (every + 0.5), high: 100 / (every - 0.5) }
  return { low: value * 0.93, high: value * 1.07 }
}
