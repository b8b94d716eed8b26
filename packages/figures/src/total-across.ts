import type { Told } from './antecedents.ts'
import { runBefore, soleFigure, type Run } from './figure-run.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import type { TotalPhrase } from './total-phrases.ts'
import { textAfter, textBefore } from './words-around.ts'

/** "Together they come to 812", "Altogether 806 complaints were received", "That makes 31". */
const SUMMED =
  /^(?:(?:and |so |thus )?(?:together|altogether|in all|in total|all told|combined|overall|between them|added together|taken together)\b[^.;:\d]{0,60}|(?:the|these|those|all|this|that)(?: [a-z]+){0,3} (?:together |therefore |thus )?(?:make|makes|made|account|accounts|accounted|come|comes|came|add|adds|added|total|totals|totalled|sum|gives?|gave|amounts?|amounted)(?: up)?(?: to| for| the)?[^.;:\d]{0,30}|(?:the |a )?(?:grand |overall |combined )?total(?: [a-z]+){0,4}?(?: (?:was|is|of|came to|comes to|stood at|stands at|being))?:? )(?:the |some |about |around )?$/i
const ALL_AFTER = /^(?: [a-z'’-]+){0,5} (?:in all|in total|altogether|all told|combined)\b/i
const OF_ALL =
  /^(?:together|taken together|overall|combined|in all)\b[^.;:]{0,80}\bof (?:the|all the|these|those) $/i
/** What is said here of its own parts is no sum of what was said before. */
const OWN_PARTS =
  /^[^.;]{0,60}\b(?:of which|of whom|of these|made up of|comprising|compared|against|more|fewer|less|up|down)\b/i

/** A total whose parts stand in the sentence before, or in the lines of the list above. */
export function totalAcross(told: Told): readonly TotalPhrase[] {
  const sentence = told.sentences[told.index]
  if (!sentence) return []
  return sentence.quantities.slice(0, 2).flatMap((total, at) => {
    if (!isOpening(sentence, total, at)) return []
    const isOfRates = sentence.quantities[0]?.kind === 'percent'
    if (!isOfRates && isParted(told)) return []
    const run = isOfRates ? countsBefore(told, total) : runBefore(told, total)
    const many = at > 0 && sentence.quantities[0]?.kind === 'count' ? sentence.quantities[0].value : null
    if (
      !run ||
      (many !== null && many !== run.figures.length) ||
      run.figures.some((part) => part.value >= total.value)
    )
      return []
    return [{ parts: run.figures, total, isSuggested: run.isLines || run.figures.length < 3 }]
  })
}

/** "804 children, of whom 282": a part and its whole are not added up. */
function isParted({ sentences, index }: Told): boolean {
  return /\b(?:of (?:which|whom)|out of)\b|\d of (?:the|these|those|them)\b/i.test(
    sentences[index - 1]?.text ?? ''
  )
}

/** "Together these five account for 13,470". */
function isHowMany(sentence: ReadSentence, figure: Quantity | undefined): boolean {
  return figure?.kind === 'count' && /\b(?:the|these|those|all) $/i.test(textBefore(sentence, figure))
}

/** "Taken together, 88% of the 56,000 calls" sums up the volumes of the rates before it. */
function countsBefore({ sentences, index }: Told, total: Quantity): Run | null {
  const before = sentences[index - 1]
  if (!before || before.block !== sentences[index]?.block) return null
  const figures = standingCounts(before).counts.filter(({ kind }) => kind === total.kind)
  return figures.length >= 2 ? { figures, isLines: true } : null
}

function isOpening(sentence: ReadSentence, total: Quantity, at: number): boolean {
  if (standingCounts(sentence).changes.has(total) || total.kind === 'percent') return false
  const before = sentence.text.slice(0, total.start - sentence.start)
  const after = textAfter(sentence, total)
  if (OWN_PARTS.test(after)) return false
  const [first] = sentence.quantities
  if (at > 0 && first?.kind === 'percent') return OF_ALL.test(before)
  if (at > 0 && !isHowMany(sentence, first)) return false
  return SUMMED.test(before) || (before.length < 20 && ALL_AFTER.test(after))
}

/** "There were 54 complaints:" and a list of lines, each with one figure that opens or ends it. */
export function totalOverLines({ sentences, index }: Told): readonly TotalPhrase[] {
  const sentence = sentences[index]
  const [total, ...others] = sentence ? standingCounts(sentence).counts : []
  if (!sentence || !total || others.length > 0 || !/:\s*$/.test(sentence.text)) return []
  const parts: Quantity[] = []
  const places = new Set<string>()
  for (let at = index + 1; at < sentences.length && parts.length < MOST_LINES; at += 1) {
    const line = sentences[at]
    if (!line || line.block.block.kind !== 'item' || line.block.index - sentence.block.index !== at - index)
      break
    const figure = soleFigure(line, total)
    if (!figure) return []
    parts.push(figure)
    places.add(placeIn(line, figure))
  }
  const isEven = places.size === 1 && !places.has('within')
  if (!isEven || parts.length < 2 || parts.some((part) => part.value >= total.value)) return []
  return [{ parts, total, isSuggested: true }]
}

const MOST_LINES = 40

function placeIn(line: ReadSentence, figure: Quantity): string {
  if (line.text.slice(0, figure.start - line.start).trim() === '') return 'opens'
  return /^[\s.;,)]*(?:and)?[\s.;,)]*$/.test(line.text.slice(figure.end - line.start)) ? 'ends' : 'within'
}
