import type { Claim, ClaimKind } from './claim.ts'
import { makeClaim } from './finding.ts'
import { computeOver, judge, severityOf, statedBy, sumOf, type Computed } from './interval.ts'
import { printLike } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { between, textAfter, textBefore } from './share-phrases.ts'
import { listBefore } from './total-phrases.ts'

const EACH =
  /^ (?:each|apiece|per (?!cent)[a-z]+|an? (?:day|week|month|year|head|person|household|home|place|visit|case|officer|pupil|patient))\b/i
const TO_EACH =
  /^[^.;:()\d]{0,60}?(?:, or|\(|, an average of|, that is,?|, equivalent to|, equal to|, which is|, at|,) ?(?:about |around |an average of |roughly |just over |just under |nearly )?$/i
const SHARED_OUT = /^[^.;:\d]{0,50}\b(?:for|among|between|across|over|to|on|by)\b[^.;:,\d]{0,30}$/i
const EACH_OF = /^[^.;:()\d]{0,50}\b(?:at|of|costing|worth|for)\b(?: a cost of| about)? $/i
const TO_PRODUCT =
  /^[^.;:()\d]{0,60}(?:,|\(|\b(?:total(?:s|ling)?|costing|cost|comes? to|came to|making|giving|amount(?:s|ing)? to)\b)[^.;:\d]{0,30}$/i
const IN_ALL =
  /\b(?:total|totals|totalling|in all|altogether|comes? to|came to|making|giving|amounts? to|amounting to)\b/i
const MEAN = /(?:,| and| with)? an? (?:average|mean) of $/i

/** Reads quotients ("£1.2m for 400 homes, or £3,000 each"), products ("12 vans at £30,000 each, £360,000 in all") and means. */
export function readEach(reading: Reading): Findings {
  const claims = reading.blocks.flatMap((block) =>
    proseOf(block).flatMap((sentence) =>
      sentence.quantities.flatMap((_, index) => {
        const found = quotientAt(sentence, index) ?? productAt(sentence, index) ?? meanAt(sentence, index)
        return found ? [eachClaim(reading, sentence, found)] : []
      })
    )
  )
  return { claims }
}

interface Worked {
  readonly kind: ClaimKind
  readonly stated: Quantity
  readonly inputs: readonly Quantity[]
  readonly computed: Computed
  readonly sign: string
}

function quotientAt(sentence: ReadSentence, index: number): Worked | null {
  const [whole, parts, each] = sentence.quantities.slice(index, index + 3)
  if (!whole || !parts || !each || each.kind !== whole.kind || parts.kind !== 'count') return null
  if (whole.kind !== 'money' && whole.kind !== 'count') return null
  const isShared =
    SHARED_OUT.test(between(sentence, whole, parts)) && TO_EACH.test(between(sentence, parts, each))
  if (!isShared || !EACH.test(textAfter(sentence, each)) || each.value >= whole.value) return null
  const computed = computeOver([whole, parts], ([all = 0, number = 0]) => all / number)
  return { kind: 'quotient', stated: each, inputs: [whole, parts], computed, sign: ' ÷ ' }
}

function productAt(sentence: ReadSentence, index: number): Worked | null {
  const [number, each, whole] = sentence.quantities.slice(index, index + 3)
  if (
    !number ||
    !each ||
    !whole ||
    number.kind !== 'count' ||
    each.kind !== 'money' ||
    whole.kind !== 'money'
  )
    return null
  const after = textAfter(sentence, each)
  const gap = between(sentence, each, whole)
  if (!EACH_OF.test(between(sentence, number, each)) || !EACH.test(after) || !TO_PRODUCT.test(gap))
    return null
  if (!IN_ALL.test(gap) && !IN_ALL.test(textAfter(sentence, whole).slice(0, 20))) return null
  const computed = computeOver([number, each], ([count = 0, price = 0]) => count * price)
  return { kind: 'product', stated: whole, inputs: [number, each], computed, sign: ' × ' }
}

/** "waits of 3, 4 and 8 days, an average of 5": three figures or more, listed just before. */
function meanAt(sentence: ReadSentence, index: number): Worked | null {
  const stated = sentence.quantities[index]
  if (!stated || !MEAN.test(textBefore(sentence, stated))) return null
  const parts = listBefore(sentence, index, (part) => part.kind === stated.kind)
  if (parts.length < 3) return null
  const sum = sumOf(parts)
  const share = (value: number): number => value / parts.length
  const computed = { value: share(sum.value), low: share(sum.low), high: share(sum.high) }
  return { kind: 'average', stated, inputs: parts, computed, sign: ', ' }
}

function eachClaim(reading: Reading, sentence: ReadSentence, worked: Worked): Claim {
  const stated = statedBy(worked.stated)
  const { verdict, rounding } = judge(stated, worked.computed)
  const result = printLike(worked.stated, worked.computed.value, worked.stated.decimals + 1)
  const figures = worked.inputs.map(({ text }) => text).join(worked.sign)
  return makeClaim(reading, {
    kind: worked.kind,
    verdict,
    stated: worked.stated.text,
    computed: worked.computed.value,
    inputs: worked.inputs,
    block: sentence.block.index,
    spans: [worked.stated],
    reason: worked.kind === 'average' ? `the mean of ${figures} is ${result}` : `${figures} = ${result}`,
    guess: rounding === 'truncated' ? 'truncated, not rounded' : null,
    severity: severityOf(stated, worked.computed)
  })
}
