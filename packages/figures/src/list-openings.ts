import { findCountPhrases, numberOf, smallNumbers, type CountPhrase } from './count-phrases.ts'
import { contentStems } from './words.ts'

const opensExamples =
  /\b(?:includ(?:e|es|ed|ing)|such as|for example|for instance|e\.g|among|amongst|some of|mainly|especially|particularly|notably)\b/iu
const isInexact = /\b(?:up to|at least|more than|over|about|around|nearly|some)\s+(?:the\s+)?$/iu
// "The panel said: …" opens speech; "four things were agreed: …" opens a list.
const opensOther =
  /(?<!\b(?:was|were|is|are|been|being)\s+(?:\p{L}+ly\s+)?)\b(?:said|asked|agreed|resolved|noted|stated|added|explained|recommended|told|heard|replied)\b/iu
const longestTail = 14
const periods =
  /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu

/** The count nearest the end of an introduction, where what follows it is still about the things counted. */
export function phraseThatOpens(intro: string): CountPhrase | null {
  const last = findCountPhrases(intro).at(-1)
  const phrase = countSaidLast(intro) ?? (last === undefined ? null : partOf(intro, last))
  if (phrase === null) return null
  const tail = intro.slice(phrase.end).replaceAll(periods, ' ')
  const lead = intro.slice(Math.max(0, phrase.start - 25), phrase.start)
  if (
    tail.split(/\s+/).length > longestTail ||
    opensExamples.test(tail) ||
    opensExamples.test(lead) ||
    isInexact.test(lead)
  )
    return null
  if (opensOther.test(tail) || /[.!?;]\s/u.test(tail) || /\d/u.test(tail)) return null
  return phrase
}

const saidLast = new RegExp(
  String.raw`(?<!\p{Ll})(?<noun>\p{Ll}{2,}[^s'’\s]s)\b[^.;:!?\d]{0,60}\b(?:are|were|is|be|number|numbered|total|totalled|come to|came to)\s+(?<count>${smallNumbers.join('|')}|\d{1,2})(?:\s+in\s+(?:number|all|total))?[\s,]*$`,
  'iu'
)

// "The grounds for refusal were five: …"
function countSaidLast(intro: string): CountPhrase | null {
  const near = intro.slice(-140)
  const match = saidLast.exec(near)
  const { noun = '', count = '' } = match?.groups ?? {}
  if (match === null || numberOf(count) < 2) return null
  const start = intro.length - near.length + match.index + match[0].lastIndexOf(count)
  return { count: numberOf(count), printed: count, noun, start, end: start + count.length }
}

const partBefore =
  /\b(?<part>one|some|most|many|several|half|none|any|either|few|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:out\s+)?of\s+(?:(?:the|its|our|their|these|those|all)\s+){0,2}$/iu

// "Three of the four regions improved: …" lists three; "one of the four" and "most of the four" list none of that number.
function partOf(intro: string, whole: CountPhrase): CountPhrase | null {
  const lead = intro.slice(Math.max(0, whole.start - 40), whole.start)
  const match = partBefore.exec(lead)
  if (match === null) return whole
  const printed = match.groups?.['part'] ?? ''
  const count = numberOf(printed)
  if (Number.isNaN(count) || count < 2) return null
  const start = whole.start - lead.length + match.index
  return { ...whole, count, printed, start }
}

const leadsOn =
  /^\s*(?:$|\b(?:in|of|to|for|across|under|from|within|since|during|so far|on|with|at|by|between|over|that|which|who|where|are|were|is|was|as|and|have|had|has|will|must|should|made|set|drawn|given|found|taken|chosen|shown|below|this|these|namely|following|covers?|form|make|stand|stood|\p{L}+ed)\b)/iu

/**
 * Whether an introduction stays with the things it counts: "The eleven districts differ: …" goes on to something else,
 * "the following six wards took part: …" cannot.
 */
export function isAboutPhrase(intro: string, phrase: CountPhrase): boolean {
  const isFollowing = /\bfollowing\s+$/iu.test(intro.slice(Math.max(0, phrase.start - 12), phrase.start))
  return isFollowing || leadsOn.test(intro.slice(phrase.end))
}

const naming = /^\s*(?:the|its|our|their|these)\s+(.+?)\s+(?:are|were|is|was)(?:\s+as follows)?\s*:\s*$/iu

/** "It has 4 thematic groups and 5 boards. The thematic groups are:" – the count stands a sentence or two earlier. */
export function phraseNamedBefore(opening: string, earlier: readonly string[]): CountPhrase | null {
  const name = opening.length > 200 ? undefined : naming.exec(opening)?.[1]
  const wanted = contentStems(name ?? '').join(' ')
  if (wanted === '') return null
  const phrases = earlier.flatMap((text) => findCountPhrases(text))
  return phrases.findLast(({ noun }) => contentStems(noun).join(' ').endsWith(wanted)) ?? null
}
