import { findCountPhrases, type CountPhrase } from './count-phrases.ts'
import { contentStems } from './words.ts'

const opensExamples =
  /\b(?:includ(?:e|es|ed|ing)|such as|for example|for instance|e\.g|among|amongst|some of|mainly|especially|particularly|notably)\b/iu
const isInexact = /\b(?:up to|at least|more than|over|about|around|nearly|some)\s+(?:the\s+)?$/iu
const opensOther =
  /\b(?:said|asked|agreed|resolved|noted|stated|added|explained|recommended|told|heard|replied)\b/iu
const longestTail = 14

/** The count nearest the end of an introduction, where what follows it is still about the things counted. */
export function phraseThatOpens(intro: string): CountPhrase | null {
  const phrase = findCountPhrases(intro).at(-1)
  if (phrase === undefined) return null
  const tail = intro.slice(phrase.end)
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
