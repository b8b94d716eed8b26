import { makeClaim } from './finding.ts'
import { judge, severityOf, statedBy, sumOf } from './interval.ts'
import { printNumber } from './printing.ts'
import type { Claim } from './claim.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { textAfter, textBefore } from './share-phrases.ts'

const REST_BEFORE = /\bthe (?:remaining|rest|remainder|other|balance)\b[^.;:\d]{0,40}$/i
const REGROUPS = /\bof (?:which|whom|these|those|them)\b|;/i
/** "the other 5% rise" and "60% higher" are not parts of a whole. */
const NOT_PART = /^\s?(?:points?|higher|lower|more|less|fewer|increase|rise|decrease|fall|reduction)\b/i

/** Reads what is left of a whole: "62% were closed, 25% were sent on and the remaining 13% are open". */
export function readComplements(reading: Reading): Findings {
  return {
    claims: reading.blocks.flatMap((block) => proseOf(block).flatMap((one) => complementsIn(reading, one)))
  }
}

function complementsIn(reading: Reading, sentence: ReadSentence): readonly Claim[] {
  return sentence.quantities.flatMap((rest, index) => {
    if (rest.kind !== 'percent' || rest.sign !== null || !REST_BEFORE.test(textBefore(sentence, rest)))
      return []
    const parts = partsBefore(sentence, index)
    if (parts.length === 0) return []
    const sum = sumOf(parts)
    const computed = { value: 100 - sum.value, low: 100 - sum.high, high: 100 - sum.low }
    const stated = statedBy(rest)
    const { verdict } = judge(stated, computed)
    return [
      makeClaim(reading, {
        kind: 'share_complement',
        verdict,
        stated: rest.text,
        computed: computed.value,
        inputs: parts,
        block: sentence.block.index,
        spans: [rest],
        reason: `100% less ${parts.map((part) => part.text).join(' and ')} is ${printNumber(computed.value, 2)}%`,
        severity: severityOf(stated, computed)
      })
    ]
  })
}

function partsBefore(sentence: ReadSentence, index: number): readonly Quantity[] {
  const parts: Quantity[] = []
  for (const part of sentence.quantities.slice(Math.max(0, index - 8), index).toReversed()) {
    if (part.kind !== 'percent' || part.sign !== null || NOT_PART.test(textAfter(sentence, part))) break
    parts.unshift(part)
    if (REGROUPS.test(textBefore(sentence, part))) break
  }
  return parts.reduce((sum, part) => sum + part.value, 0) < 100 ? parts : []
}
