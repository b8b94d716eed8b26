import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import { isEnded, isPart, listBefore, listFrom } from './total-lists.ts'
import { between, textAfter, textBefore } from './words-around.ts'

/** Parts and the total that the words say they make. */
export interface TotalPhrase {
  readonly parts: readonly Quantity[]
  readonly total: Quantity
  /** Said by layout alone ("90 (40 here, 50 there)"), not by words such as "together". */
  readonly isSuggested: boolean
  /** The parts may be only some of the whole: a sum that falls short says nothing. */
  readonly needsToHold?: boolean
}

const SUMS_TO =
  /\b(?:together|combined|in total|altogether|in all|add(?:s|ed|ing)? up|sum(?:s|med)?|mak(?:e|es|ing)|made|totall?(?:s|ed|ing)|brings?|bringing|giv(?:e|es|ing)|gave|plus)\b[^.;\d]{0,40}?\b(?:make|makes|made|making|up|to|come to|came to|give|gives|gave|giving|total|totals|totalled|totalling|of|amount to|amounted to|account for|is|are|was|were|equals?)\b[^.;\d]{0,30}$|(?:,| and) (?:a|making a|giving a|for a) (?:combined |grand |overall )?total of $|\btotalling $/i
const SUMS = /(?:\b(?:mak(?:e|es|ing)|giv(?:e|es|ing)|or|is|are|were|total(?:s|ling)?)|[,–—:(])\s?$/i
/** "Homes (31), shops (14) and farms (9) came to 54": a verb that adds up a list of three or more. */
const ADDS_UP =
  /\b(?:(?:came|comes?|coming|amount(?:ed|s|ing)?|add(?:ed|s|ing)?(?: up)?)(?: in all| in total| together| altogether)? to|totall?(?:ed|ing|s)?|total(?: [a-z]+){0,3} (?:is|was|of|to|being)|br(?:ings?|ought) in|together,?) (?:about |around |some )?$/i
/** ", making £22.5 million"; after a list of figures this needs no more words. */
const MAKING =
  /(?:,|–|;| and)\s?(?:making|giving|totalling|to make|to give|which makes|which gives|which adds up to|adding up to|a total of|for a total of|the total being|the total is) (?:about |some |around )?$/i
const IN_ALL =
  /^\s(?:[a-z]+ )?(?:in all|in total|altogether|overall|combined|all told|between them|together)\b/i
const MADE_UP_OF =
  /\b(?:made up of|comprising|comprised of|comprised|comprises|consisting of|consists of|consisted of|composed of|split (?:into|between|as)|broken down (?:as|into)|divided (?:into|between)|being made up of)\b[^.;:\d]{0,40}$/i
const OF_WHOLE =
  /(?<!\b(?:up|out|consisting|consists|consisted|composed|comprised|made|number|because|instead|each|one|some|most|share|rate|average|increase|fall|rise) )\bof (?:the |these |those |a total of |all |our |all the )*$/i
const REST = /\b(?:the (?:remaining|rest|remainder|others?|balance)|remaining)\b[^.;:,\d]{0,40}$/i
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmen\b|\bmales?\b|\bboys\b/i, /\bwomen\b|\bfemales?\b|\bgirls\b/i],
  [/\badults?\b/i, /\bchild(?:ren)?\b|\bunder-18s\b/i],
  [/\bin favour\b|\bfor\b|\bsupported\b/i, /\bagainst\b|\bopposed\b/i]
]
const OPENS_LIST = /^[^.;:()\d]{0,50}(?:\(|: ?|[–—] ?| - )[^.;:()\d]{0,30}$/

/** Finds the sums that a sentence states. */
export function findTotals(sentence: ReadSentence): readonly TotalPhrase[] {
  if (sentence.quantities.length < 2) return []
  const found = sentence.quantities.flatMap((quantity, index) => {
    const before = textBefore(sentence, quantity)
    return [
      SUMS_TO.test(before) ||
      MAKING.test(before) ||
      (/=\s?$/.test(before) && isAddedBefore(sentence, index)) ||
      (SUMS.test(before) && IN_ALL.test(textAfter(sentence, quantity)))
        ? summedBefore(sentence, index)
        : null,
      MADE_UP_OF.test(before) || isAddition(sentence, index) ? listedAfter(sentence, index) : null,
      REST.test(before) ? restOf(sentence, index) : null,
      ADDS_UP.test(before) ? addedUp(sentence, index) : null,
      listedInBrackets(sentence, index),
      afterColon(sentence, index)
    ]
  })
  return distinct(
    found.filter((phrase) => phrase !== null),
    sentence
  )
}

function distinct(phrases: readonly TotalPhrase[], sentence: ReadSentence): readonly TotalPhrase[] {
  const opposed = oppositesOf(sentence)
  const all = opposed ? [...phrases, opposed] : phrases
  return all.filter((phrase, index) => all.findIndex((other) => other.total === phrase.total) === index)
}

/** "A, B and C together make up T": the parts run back from the cue for as long as they are a list. */
function summedBefore(sentence: ReadSentence, index: number): TotalPhrase | null {
  const total = sentence.quantities[index]
  const parts = total ? listBefore(sentence, index, (part) => isPart(part, total)) : []
  return total && parts.length >= 2 ? { parts, total, isSuggested: false } : null
}

function addedUp(sentence: ReadSentence, index: number): TotalPhrase | null {
  const total = sentence.quantities[index]
  const parts = total ? listBefore(sentence, index, (part) => isPart(part, total)) : []
  return total && parts.length >= 3 && isEnded(sentence, parts) ? { parts, total, isSuggested: true } : null
}

/** "April 312, May 298 and June 341: 951 in the quarter": suggested by the colon alone. */
function afterColon(sentence: ReadSentence, index: number): TotalPhrase | null {
  const [last, total] = sentence.quantities.slice(Math.max(0, index - 1), index + 1)
  if (!last || !total || !/^[^.;:()\d]{0,30}(?:: | = )$/.test(between(sentence, last, total))) return null
  const parts = listBefore(sentence, index, (part) => isPart(part, total))
  return parts.length >= 3 && isEnded(sentence, parts) ? { parts, total, isSuggested: true } : null
}

/** "T, made up of A, B and C" and "T (A + B)"; the list runs on for as long as it is one and must end in "and". */
function listedAfter(sentence: ReadSentence, index: number): TotalPhrase | null {
  const total = totalBefore(sentence, index)
  if (!total || between(sentence, total, sentence.quantities[index] ?? total).length > 90) return null
  const parts = listFrom(sentence, index, total)
  return isEnded(sentence, parts) ? { parts, total, isSuggested: false } : null
}

/** The figure before a list, passing over last year's in brackets: "£4.9m (2023: £4.5m), made up of". */
function totalBefore(sentence: ReadSentence, index: number): Quantity | undefined {
  const last = sentence.quantities[index - 1]
  const { bases, counts } = standingCounts(sentence)
  if (!last || !bases.includes(last)) return last
  return counts.findLast(({ kind, end }) => kind === last.kind && end < last.start)
}

function isAddition(sentence: ReadSentence, index: number): boolean {
  const [here, next] = [sentence.quantities[index], sentence.quantities[index + 1]]
  if (!here || !next || !/^\s?\+\s?$/.test(between(sentence, here, next) + (next.sign ?? ''))) return false
  return /(?:\(|=\s?|: )$/.test(textBefore(sentence, here))
}

function isAddedBefore(sentence: ReadSentence, index: number): boolean {
  const [first, second] = sentence.quantities.slice(Math.max(0, index - 2), index)
  return first !== undefined && second !== undefined && /^\s?\+\s?$/.test(between(sentence, first, second))
}

/** "90 letters (40 by post, 30 by hand and 20 by email)": suggested by the brackets or the colon alone. */
function listedInBrackets(sentence: ReadSentence, index: number): TotalPhrase | null {
  const total = sentence.quantities[index]
  const first = sentence.quantities[index + 1]
  if (
    !total ||
    !first ||
    total.isWord ||
    !isPart(first, total) ||
    !OPENS_LIST.test(between(sentence, total, first))
  )
    return null
  const parts = listFrom(sentence, index + 1, total)
  return parts.length >= 2 && isEnded(sentence, parts) ? { parts, total, isSuggested: true } : null
}

/** "Of the 24 cases, 15 were closed and the remaining 9 are open". */
function restOf(sentence: ReadSentence, index: number): TotalPhrase | null {
  const rest = sentence.quantities[index]
  for (let at = index - 1; rest && at >= Math.max(0, index - 8); at -= 1) {
    const total = sentence.quantities[at]
    if (!total || total.kind !== rest.kind || rest.kind === 'percent') return null
    if (isWhole(sentence, total, at)) {
      const parts = sentence.quantities.slice(at + 1, index + 1)
      return parts.length >= 2 && parts.every((part) => isPart(part, total))
        ? { parts, total, isSuggested: false }
        : null
    }
  }
  return null
}

function isWhole(sentence: ReadSentence, total: Quantity, at: number): boolean {
  const next = sentence.quantities[at + 1]
  return (
    OF_WHOLE.test(textBefore(sentence, total)) ||
    (next !== undefined && /\bof (?:which|whom|these|those|them)\b/i.test(between(sentence, total, next)))
  )
}

/** "Of the 730 applicants, 318 were men and 412 were women": two parts with nothing between them. */
function oppositesOf(sentence: ReadSentence): TotalPhrase | null {
  const counted = sentence.quantities.filter(({ kind }) => kind !== 'percent')
  const at = counted.findIndex((quantity) =>
    isWhole(sentence, quantity, sentence.quantities.indexOf(quantity))
  )
  const [total, first, second, fourth] = counted.slice(Math.max(0, at))
  if (at === -1 || !total || !first || !second || fourth || !isPart(first, total) || !isPart(second, total))
    return null
  const labels = [between(sentence, first, second), textAfter(sentence, second)] as const
  const isOpposed = OPPOSITES.some(
    ([one, other]) =>
      (one.test(labels[0]) && other.test(labels[1])) || (other.test(labels[0]) && one.test(labels[1]))
  )
  return isOpposed ? { parts: [first, second], total, isSuggested: true } : null
}
