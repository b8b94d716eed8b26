import { matchesOf } from './matches.ts'
/** Words that place one thing among others: "third highest", "best", "fewest". Offsets are within the text read. */
export interface RankPhrase {
  /** As printed: "second highest". */
  readonly printed: string
  /** 1 for "highest" and for "lowest". */
  readonly place: number
  /** "highest", "best", "last": what the place is counted from. */
  readonly superlative: string
  readonly start: number
  readonly end: number
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' '
)
const superlatives =
  'highest|lowest|largest|smallest|greatest|biggest|fewest|best|worst|busiest|quietest|quickest|fastest|slowest|longest|shortest|commonest|cheapest|dearest|costliest|heaviest|lightest|oldest|youngest|strongest|weakest|poorest|safest|richest|steepest|top|bottom|leading|most|least'

const rankPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<ordinal>${ordinals.slice(1).join('|')}|\d{1,2}(?:st|nd|rd|th)|next)[ -])?` +
    String.raw`(?<superlative>${superlatives})(?![\p{L}\p{N}-])(?:[ -](?:common|frequent|often|numerous|costly|expensive)(?:ly)?\b)?`,
  'giu'
)
const placePattern = new RegExp(
  String.raw`(?:\b(?:rank(?:s|ed|ing)?|came|comes|coming|placed|finished|stands|stood|lies|lay|is|was|are|were|now)\s+(?:(?:thus|therefore|now|again|still|also|only|then|as|joint)\s+)?(?:in\s+|the\s+)?|(?<=\b\p{Lu}[\p{L}'’-]{1,30}\s))(?<ordinal>${ordinals.join('|')}|\d{1,2}(?:st|nd|rd|th)|joint \w+|last)(?:\s+place)?\b(?=\s+(?:of|out of|among)\s|[,.;)]|$|\s+and\b|\s+with\b|\s+at\b|\s+for\b|\s+on\b)`,
  'gu'
)
const nextPattern = /\bthe (?<next>next)(?=[,.;)]|\s*$| (?:at|with)\b)/giu

const openingPattern = new RegExp(
  String.raw`(?<=^|[.;:] )(?:In )?(?<ordinal>${ordinals.slice(1).join('|')}|last)(?: place)?(?= (?:was|were|is|are|came|comes|stands|stood) )`,
  'giu'
)

/** Every place named in a text, in order. */
export function findRankPhrases(text: string): readonly RankPhrase[] {
  const worded = matchesOf(rankPattern, text).flatMap((match) => rankFrom(text, match))
  const placed = [...matchesOf(placePattern, text), ...matchesOf(openingPattern, text)].flatMap(placeFrom)
  const next = matchesOf(nextPattern, text).map((match) => ({
    printed: 'next',
    place: 2,
    superlative: 'next',
    start: match.index + 4,
    end: match.index + 8
  }))
  return [...worded, ...placed, ...next].toSorted((a, b) => a.start - b.start)
}

function rankFrom(text: string, match: RegExpExecArray): readonly RankPhrase[] {
  const { ordinal, superlative = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  const lower = superlative.toLowerCase()
  const isMost = /^(?:most|least)$/u.test(lower) && match[0].toLowerCase().endsWith(lower)
  const lead = text.slice(Math.max(0, match.index - 40), match.index)
  if (isMost && !isCounting(text.slice(end, end + 30))) return []
  if (/\b(?:at|for the|in) $/iu.test(lead) && /^(?:most|least|best|worst|highest|lowest|top)$/u.test(lower))
    return []
  if (notOnePlace.test(lead) || /^(?:top|bottom|leading)$/u.test(lower)) return []
  return [
    {
      printed: match[0],
      place: ordinal === undefined ? 1 : placeNamed(ordinal),
      superlative: lower,
      start: match.index,
      end
    }
  ]
}

// "One of the highest", "between the best and the worst", "from highest to lowest", "at its lowest".
const notOnePlace =
  /\b(?:one of (?:the|its)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: of the)?|among(?:st)? (?:the|its)|between (?:the )?|from (?:the |a )?|to (?:the |a )?|than (?:the )?|its|their|his|her|our|ever|not (?:the )?|nor (?:the )?|no longer (?:the )?|(?:best|highest|lowest|worst|least|largest|smallest)(?:,| and| or| to)(?: the)?|all-time|record|gap|order)\s*$/iu

// "Lost most", "had the most complaints"; not "most wards", "the most recent".
function isCounting(after: string): boolean {
  return /^(?:\s*$|[,.;)]|\s+(?:and|of (?:the|all)|at|with|per|in|by)\b|\s+(?:(?!similar\b|recent\b|other\b|rural\b|senior\b|severe\b|complex\b|young\b|\p{Ll}*(?:ed|ive|ous|ful|able|ible|ent|ant|al|ing|ern)\b)\p{Ll}+\s+){0,2}\p{Ll}+s\b)/u.test(
    after
  )
}

function placeFrom(match: RegExpExecArray): readonly RankPhrase[] {
  const ordinal = match.groups?.['ordinal'] ?? ''
  const place = placeNamed(ordinal.replace(/^joint /iu, ''))
  const start = match.index + match[0].lastIndexOf(ordinal)
  const superlative = /^last$/iu.test(ordinal) ? 'last' : 'place'
  return Number.isNaN(place)
    ? []
    : [{ printed: ordinal, place, superlative, start, end: start + ordinal.length }]
}

function placeNamed(ordinal: string): number {
  const lower = ordinal.toLowerCase()
  if (lower === 'next') return 2
  if (lower === 'last') return 1
  const place = ordinals.indexOf(lower)
  return place === -1 ? Number.parseInt(lower, 10) : place + 1
}
