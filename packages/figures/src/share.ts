import { hasSwappedDigits } from './change-verdict.ts'
import type { Told } from './antecedents.ts'
import type { Claim } from './claim.ts'
import { findDeltas } from './deltas.ts'
import { fractionsIn } from './fractions.ts'
import { makeClaim } from './finding.ts'
import { computeOver, judge, severityOf, statedBy } from './interval.ts'
import { findNamedShares } from './named-shares.ts'
import { plainSentence } from './plain-sentence.ts'
import { printNumber } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { rolesIn } from './roles.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { findLinkedShares, type LinkedShare } from './share-links.ts'
import { findSharePhrases } from './share-phrases.ts'
import { type SharePhrase } from './share-triples.ts'
import { between, textBefore } from './words-around.ts'

/** Reads shares in prose: a part, the whole it is of, and the percentage or the fraction that it makes. */
export function readShares(reading: Reading): Findings {
  const sentences = reading.blocks.flatMap(proseOf)
  return {
    claims: sentences.flatMap((_, index) =>
      sharesAt(reading, { sentences, index }).flatMap((phrase) =>
        shareClaim(reading, sentences[index], phrase)
      )
    )
  }
}

function sharesAt(reading: Reading, told: Told): readonly LinkedShare[] {
  const sentence = told.sentences[told.index]
  if (sentence === undefined || !mayShare(sentence)) return []
  const whole = withFractions(sentence)
  const within = findSharePhrases(whole)
  const linked = findLinkedShares(told, whole)
  const before = told.sentences[told.index - 1]
  const across =
    within.length + linked.length === 0 && before?.block === sentence.block ? takenUp(before, sentence) : []
  const named = within.length + linked.length === 0 ? findNamedShares(reading, told, whole) : []
  const all = [
    ...[...within, ...across].map((phrase) => ({ isDoubtful: false, ...phrase })),
    ...linked,
    ...named
  ]
  return all.filter((phrase, at) => all.findIndex(({ percent }) => percent === phrase.percent) === at)
}

// Most sentences print no percentage and no fraction: they are not read any further.
function mayShare(sentence: ReadSentence): boolean {
  return sentence.quantities.some(({ kind }) => kind === 'percent') || fractionsIn(sentence).length > 0
}

/** A sentence whose worded fractions stand among its figures, and whose dates and ages hold no digits. */
function withFractions(sentence: ReadSentence): ReadSentence {
  const fractions = fractionsIn(sentence).filter(
    ({ start, end }) => !sentence.quantities.some((other) => other.start < end && start < other.end)
  )
  const quantities = [...sentence.quantities, ...fractions].toSorted((a, b) => a.start - b.start)
  return { ...sentence, text: plainSentence(sentence).text, quantities }
}

const OF_THESE = /^(?:of|out of|among) (?:these|those|them|which|whom)\b/i
const THIS_RATE =
  /^(?:this|that|it|these)\b.{0,30}\b(?:is|was|gives?|gave|represents?|represented|means|makes?|equates? to|amounts? to)\b.{0,60}(?:\b(?:rate|share|proportion|percentage) of (?:about |around )?$)/i
const RESULT = /\b(?:of which|of whom|led to|leading to|resulted in|resulting in|produced|brought|yielded)\b/i

/** "There were 373 offences, which led to 125 charges. This is a charge rate of 33.5%." */
function takenUp(before: ReadSentence, sentence: ReadSentence): readonly SharePhrase[] {
  const [part, percent] = sentence.quantities
  if (
    OF_THESE.test(sentence.text) &&
    part?.kind === 'count' &&
    percent?.kind === 'percent' &&
    percent.sign === null
  ) {
    const whole = wholeOf(before)
    const isBracketed = /^[^.;:()\d]{0,40}(?:\(|, or )$/.test(between(sentence, part, percent))
    return isBracketed && whole && part.value <= whole.value ? [{ part, whole, percent }] : []
  }
  const [first, second, third] = before.quantities.filter(({ kind }) => kind === 'count')
  const rate = sentence.quantities[0]
  if (!first || !second || third || rate?.kind !== 'percent' || second.value > first.value) return []
  const isTakenUp = THIS_RATE.test(textBefore(sentence, rate)) && RESULT.test(between(before, first, second))
  return isTakenUp ? [{ part: second, whole: first, percent: rate }] : []
}

/** The one count of a sentence that states no change and is not last year's. */
function wholeOf(sentence: ReadSentence): Quantity | null {
  const deltas = findDeltas(sentence)
  const changes = new Set(deltas.map((delta) => delta.quantity))
  const counts = rolesIn(sentence, deltas).filter(
    ({ quantity, old }) => quantity.kind === 'count' && !changes.has(quantity) && old < 1.5
  )
  return counts.length === 1 ? (counts[0]?.quantity ?? null) : null
}

function shareClaim(
  reading: Reading,
  sentence: ReadSentence | undefined,
  { part, whole, percent, isDoubtful }: LinkedShare
): readonly Claim[] {
  if (sentence === undefined) return []
  const computed = computeOver([part, whole], ([some = 0, all = 0]) => (some / all) * 100)
  const stated = statedBy(percent)
  const { verdict, rounding } = judge(stated, computed)
  if (isDoubtful && verdict === 'fails' && !isSlip(percent, computed.value)) return []
  const decimals = Math.max(1, percent.decimals)
  const named = rounding === 'half_even' ? ', a tie rounded to even' : ''
  const claim = makeClaim(reading, {
    kind: 'share',
    verdict,
    stated: percent.text,
    computed: computed.value,
    inputs: [part, whole],
    block: sentence.block.index,
    spans: [percent],
    reason: `${part.text} of ${whole.text} is ${printNumber(computed.value, decimals)}%${named}`,
    guess:
      rounding === 'truncated' ? 'truncated, not rounded' : causeOf({ part, whole, percent }, computed.value),
    severity: severityOf(stated, computed)
  })
  return [claim]
}

/** A whole that the words leave in doubt is likelier misread than wrong, unless the figure is nearly right. */
const SLIP = 0.08

function isSlip(percent: Quantity, computed: number): boolean {
  return (
    Math.abs(computed / percent.value - 1) <= SLIP ||
    hasSwappedDigits(percent.value, computed, percent.decimals)
  )
}

function causeOf({ part, whole, percent }: SharePhrase, computed: number): string | null {
  const gives = (value: number): boolean =>
    judge(statedBy(percent), { value, low: value, high: value }).verdict === 'holds'
  if (gives(100 - computed)) return 'the share of the rest'
  if (gives((part.value / (whole.value - part.value)) * 100))
    return 'the part divided by the rest, not by the whole'
  if (hasSwappedDigits(percent.value, computed, percent.decimals)) return 'two digits swapped'
  return gives(computed * 10) || gives(computed / 10) ? 'the decimal point is one place out' : null
}
