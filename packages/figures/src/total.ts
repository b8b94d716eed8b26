import { hasSwappedDigits } from './change-verdict.ts'
import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { judge, severityOf, statedBy, sumOf, type Computed } from './interval.ts'
import { plainSentence } from './plain-sentence.ts'
import { printLike } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import type { Told } from './antecedents.ts'
import { balanceIn } from './balance.ts'
import { partitionsIn } from './partition.ts'
import { totalAcross, totalOverLines } from './total-across.ts'
import { findTotals, type TotalPhrase } from './total-phrases.ts'

/** Reads totals in prose: parts that the words say make up a whole. */
export function readTotals(reading: Reading): Findings {
  const sentences = reading.blocks.flatMap(proseOf).map(plainSentence)
  return {
    claims: sentences.flatMap((sentence, index) =>
      totalsAt({ sentences, index }, sentence).flatMap((phrase) => totalClaim(reading, sentence, phrase))
    )
  }
}

function totalsAt(told: Told, sentence: ReadSentence): readonly TotalPhrase[] {
  const stated = [...findTotals(sentence), ...totalAcross(told), ...totalOverLines(told)]
  const balance = balanceIn(sentence)
  return [
    ...stated,
    ...(balance ? [{ ...balance, isSuggested: false }] : []),
    ...partitionsIn(told).filter(({ total }) => !stated.some((other) => other.total === total))
  ]
}

/** Where only the layout suggests a sum, figures further from it than this are taken to be about something else. */
const PLAUSIBLE = 0.1

function totalClaim(
  reading: Reading,
  sentence: ReadSentence,
  { parts, total, isSuggested, needsToHold }: TotalPhrase
): readonly Claim[] {
  const computed = sumOf(parts)
  const stated = statedBy(total)
  const { verdict } = judge(stated, computed)
  if (needsToHold && verdict === 'fails') return []
  if (isSuggested && verdict === 'fails' && Math.abs(computed.value / total.value - 1) > PLAUSIBLE) return []
  return [
    makeClaim(reading, {
      kind: 'total',
      verdict,
      stated: total.text,
      computed: computed.value,
      inputs: parts,
      block: sentence.block.index,
      spans: [total],
      reason: `${parts.map((part) => part.text).join(' + ')} = ${printLike(total, computed.value, total.decimals)}`,
      guess: causeOf(parts, total, computed),
      severity: severityOf(stated, computed)
    })
  ]
}

function causeOf(parts: readonly Quantity[], total: Quantity, computed: Computed): string | null {
  const stated = statedBy(total)
  const gives = (value: number): boolean =>
    judge(stated, { value, low: value, high: value }).verdict === 'holds'
  const left = parts.find((part) => gives(computed.value - part.value))
  if (left) return `${left.text} left out`
  const twice = parts.find((part) => gives(computed.value + part.value))
  if (twice) return `${twice.text} counted twice`
  return hasSwappedDigits(total.value, computed.value, total.decimals) ? 'two digits swapped' : null
}
