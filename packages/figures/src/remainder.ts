import { judgeAbsChange } from './abs-change.ts'
import type { Claim } from './claim.ts'
import { findDeltas } from './deltas.ts'
import { makeClaim } from './finding.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'

/** What makes a figure the rest of a whole, before it or after. */
const REST_BEFORE =
  /\b(?:leaving(?: (?:only|just|a further|another|the other|a balance of|a total of))?|the (?:other|remaining|rest,|remainder,|balance(?: of)?,?)) $/i
const REST_AFTER =
  /^ (?:[a-z]+ ){0,2}?(?:(?:did|do|does|had|have|has|were|was|are|is|could|would) (?:not|still)\b|(?:still )?remain(?:s|ed|ing)?\b|(?:still )?(?:has|have|had) still to\b|left\b|(?:are|is|were|was) left\b|outstanding\b|are (?:still )?to be\b|(?:did|had|have|has|were|was|are|is)n['’]t\b)/i
const OPENS_REST =
  /^(?:The (?:other|remaining|rest|balance)|That leaves|This leaves|That left|This left|Leaving)\b/i
/** "Of the 43", "out of 1,020", "from a total of 62", "there were 43": the whole, before its first part. */
const WHOLE_BEFORE =
  /(?:^|[,;:] )Of (?:the|these|those|all|its|our|their|this|that|a total of|some)?(?: (?:total|original|[a-z]+))? ?$/i
const PART_OF = /^ (?:[a-z]+ )?(?:out )?of (?:the|these|those|its|our|their|all|a total of)?(?: total)? ?$/i

/**
 * Reads what is left when one part is taken from a whole: "Of the 18 sites, 15 have been surveyed. The other three will
 * be surveyed in May." Where more than one part is named nothing is read.
 */
export function readRemainders(reading: Reading): Findings {
  return { claims: reading.blocks.flatMap((block) => remaindersIn(reading, proseOf(block))) }
}

function remaindersIn(reading: Reading, sentences: readonly ReadSentence[]): readonly Claim[] {
  return sentences.flatMap((sentence, n) => {
    if (!/\b(?:leav|left|other|remain|rest|balance|outstanding|not|still|n['’]t)/i.test(sentence.text))
      return []
    const changes = new Set(findDeltas(sentence).map((delta) => delta.quantity))
    return sentence.quantities.flatMap((rest, at) => {
      if (!mayBeCounted(rest) || changes.has(rest)) return []
      const words = wordsAround(sentence, at)
      const parts = partsBefore(sentence, { rest, changes })
      const found = isRest(sentence, words, parts) ? wholeAndPart(parts, sentence, sentences[n - 1]) : null
      return found ? claimOf(reading, sentence, { rest, ...found }) : []
    })
  })
}

function mayBeCounted({ kind, approximation }: Quantity): boolean {
  return (kind === 'count' || kind === 'money') && approximation === null
}

interface Words {
  readonly before: string
  readonly after: string
}

function wordsAround(sentence: ReadSentence, at: number): Words {
  const [prior, quantity] = [sentence.quantities[at - 1], sentence.quantities[at]]
  const start = quantity?.start ?? sentence.start
  const end = quantity?.end ?? sentence.start
  const from = Math.max(prior?.end ?? sentence.start, start - 40)
  return { before: textOf(sentence, from, start), after: textOf(sentence, end, end + 40) }
}

function textOf(sentence: ReadSentence, start: number, end: number): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** "21 did not" is the rest of a whole only where "Of the 62" says what of. */
function isRest(sentence: ReadSentence, { before, after }: Words, parts: readonly Quantity[]): boolean {
  const [whole] = parts
  const isOpen =
    whole && WHOLE_BEFORE.test(textOf(sentence, Math.max(sentence.start, whole.start - 30), whole.start))
  // "Of the 24, 15 were closed and the remaining 9 are open" is read as a sum.
  if (REST_BEFORE.test(before)) return !isOpen || parts.length !== 2 || /\bleaving\b/i.test(before)
  if (
    !whole ||
    parts.length !== 2 ||
    !REST_AFTER.test(after) ||
    !/^[^.;:]{0,40}\band (?:the other )?$/.test(before)
  )
    return false
  return isOpen === true
}

interface Rest {
  readonly rest: Quantity
  readonly changes: ReadonlySet<Quantity>
}

/** The counts before the rest; shares of them in brackets are passed over. */
function partsBefore(sentence: ReadSentence, { rest, changes }: Rest): readonly Quantity[] {
  return sentence.quantities.filter(
    (quantity) => quantity.end <= rest.start && quantity.kind === rest.kind && !changes.has(quantity)
  )
}

interface WholeAndPart {
  readonly whole: Quantity
  readonly part: Quantity
}

function wholeAndPart(
  parts: readonly Quantity[],
  sentence: ReadSentence,
  before: ReadSentence | undefined
): WholeAndPart | null {
  const [first, second, third] = parts
  if (third) return null
  if (first && second) return ordered(sentence, first, second)
  const earlier = before?.quantities.filter(mayBeCounted) ?? []
  const [whole, part, more] = earlier
  if (first) return whole && !part && isLess(first, whole) ? { whole, part: first } : null
  if (!before || !whole || !part || more || !OPENS_REST.test(sentence.text)) return null
  const isWhole = WHOLE_BEFORE.test(textOf(before, Math.max(before.start, whole.start - 30), whole.start))
  return isWhole || PART_OF.test(textOf(before, whole.end, part.start)) ? ordered(before, whole, part) : null
}

function ordered(sentence: ReadSentence, first: Quantity, second: Quantity): WholeAndPart | null {
  const isPartFirst = PART_OF.test(textOf(sentence, first.end, second.start))
  const [whole, part] = isPartFirst ? [second, first] : [first, second]
  const between = textOf(sentence, first.end, second.start)
  const isOpen = WHOLE_BEFORE.test(textOf(sentence, Math.max(sentence.start, first.start - 30), first.start))
  // "12 at one and 9 at another" are two parts; "412, of which 390" is read as a sum.
  if (!isPartFirst && !isOpen && /\b(?:and|of (?:which|whom|these|them))\b/.test(between)) return null
  return isLess(part, whole) ? { whole, part } : null
}

function isLess(part: Quantity, whole: Quantity): boolean {
  return part.kind === whole.kind && part.value < whole.value
}

function claimOf(
  reading: Reading,
  sentence: ReadSentence,
  { rest, whole, part }: WholeAndPart & { readonly rest: Quantity }
): readonly Claim[] {
  if (rest.value >= whole.value) return []
  const delta = { quantity: rest, direction: null, start: rest.start, end: rest.end }
  const judged = judgeAbsChange(delta, { old: whole, new: part })
  return [
    makeClaim(reading, {
      ...judged,
      reason:
        judged.verdict === 'fails'
          ? `${part.text} of ${whole.text} leaves ${Math.abs(judged.computed).toLocaleString('en-GB')}`
          : judged.reason,
      stated: rest.text,
      inputs: [whole, part],
      block: sentence.block.index,
      spans: [rest]
    })
  ]
}
