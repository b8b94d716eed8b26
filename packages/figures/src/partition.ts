import { antecedentOf, type Told } from './antecedents.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import type { TotalPhrase } from './total-phrases.ts'
import { between, textAfter, textBefore, wordsBetween } from './words-around.ts'

const OF_WHOLE =
  /(?:^|[.;:,] )(?:of|among|out of) (?:the |these |those |our |all |all the |its |a total of )*(?:[a-z]+ ){0,2}$/i
const OF_WHICH = /^[^.;:]{0,110}[,;:(–-] ?(?:and )?of (?:which|whom|these|those|them),? (?:[a-z]+ ){0,3}$/i
const COLON = /^[^.;:()]{0,90}: (?:[a-z]+ ){0,4}$/i
const OPENS_WITH_THESE = /^of (?:these|those|them|which|whom)\b/i
const REST = /\b(?:the )?(?:remaining|rest|remainder|other|others|balance)\b[^.;:\d]{0,40}$/i
const JOINS = /^[^.;:]{0,110}(?:,|;|\band\b|\bwhile\b)[^.:]{0,60}$/i
const LAST = /\b(?:and|while|with)\b/i
/** What breaks the list off: a time before, a comparison, a part of a part. */
const BREAKS =
  /\b(?:including|of which|of whom|compared|against|than|(?:up|down) (?:on|from|by)|last year|year before|previous|aimed?|target|at least|more than)\b/i

/**
 * Parts that may be all of a whole: "of 92 recommendations 67 are closed, 19 are in hand and 6 overdue". That they are all
 * of it is certain only where the words say so ("the other 6").
 */
export function partitionsIn(told: Told): readonly TotalPhrase[] {
  const sentence = told.sentences[told.index]
  if (!sentence) return []
  const counts = sentence.quantities.filter(({ kind }) => kind !== 'percent' && kind !== 'points')
  const across = OPENS_WITH_THESE.test(sentence.text) ? acrossFrom(told, counts) : null
  const at = counts.findIndex((total, place) => isWhole(sentence, total, counts[place + 1]))
  const within = at === -1 ? null : { total: counts[at], parts: counts.slice(at + 1) }
  const found = across ?? within
  if (!found?.total) return []
  const { total, parts } = found
  if (!isListed(sentence, parts, total)) return []
  const isAll = REST.test(textBefore(sentence, parts.at(-1) ?? total))
  return [{ parts, total, isSuggested: true, needsToHold: !isAll }]
}

function acrossFrom(
  told: Told,
  parts: readonly Quantity[]
): { readonly total: Quantity; readonly parts: readonly Quantity[] } | null {
  const [first] = parts
  const total = first ? antecedentOf(told, first, first.start) : null
  return total && { total, parts }
}

function isWhole(sentence: ReadSentence, total: Quantity, next: Quantity | undefined): boolean {
  if (!next || total.value < 3) return false
  const gap = between(sentence, total, next)
  if (OF_WHOLE.test(textBefore(sentence, total)) || OF_WHICH.test(gap) || COLON.test(gap)) return true
  return (
    /^[^.;:()]{0,60}, $/.test(gap) &&
    /^ of (?:them|these|those|which|whom)\b/i.test(textAfter(sentence, next))
  )
}

function isListed(sentence: ReadSentence, parts: readonly Quantity[], total: Quantity): boolean {
  const last = parts.at(-1)
  if (parts.length < 2 || !last || BREAKS.test(textAfter(sentence, last))) return false
  const { changes, bases } = standingCounts(sentence)
  return parts.every((part, place) => {
    const prior = parts[place - 1]
    if (part.kind !== total.kind || part.value >= total.value || changes.has(part) || bases.includes(part))
      return false
    if (!prior) return true
    const gap = wordsBetween(sentence, prior, part)
    return JOINS.test(gap) && !BREAKS.test(gap) && (part !== last || LAST.test(gap))
  })
}
