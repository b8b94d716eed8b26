import { hasSwappedDigits } from './change-verdict.ts'
import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { computeOver, judge, severityOf, statedBy } from './interval.ts'
import { isCountOf, isSameNoun } from './nouns.ts'
import { plainSentence } from './plain-sentence.ts'
import { printNumber } from './printing.ts'
import type { Quantity } from './quantity.ts'
import {
  ANY,
  populationAfter,
  populationsIn,
  ratesIn,
  type Population,
  type StatedRate
} from './rate-phrases.ts'
import { proseOf, type Findings, type ReadBlock, type Reading, type ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import { between } from './words-around.ts'

/** Reads "412 applications, or 6.5 per 1,000 households" where the number of households is printed before or after. */
export function readRates(reading: Reading): Findings {
  const claims: Claim[] = []
  let known: readonly Population[] = []
  for (const block of reading.blocks) {
    const sentences = proseOf(block).map(plainSentence)
    const here = sentences.flatMap(populationsIn)
    for (const [index, sentence] of sentences.entries()) {
      const own = [...here.filter((one) => isIn(one, sentence)), ...populationAfter(sentence)]
      for (const stated of ratesIn(sentence)) {
        const found = countsFor({ stated, sentence, before: sentences[index - 1] }, [own, here, known])
        if (found) claims.push(...rateClaim(reading, block, { ...stated, ...found }))
      }
    }
    if (here.length > 0) known = [...here, ...known].slice(0, 12)
  }
  return { claims }
}

function isIn({ count }: Population, sentence: ReadSentence): boolean {
  return count.start >= sentence.start && count.end <= sentence.end
}

interface Place {
  readonly stated: StatedRate
  readonly sentence: ReadSentence
  readonly before: ReadSentence | undefined
}

interface Counts {
  readonly part: Quantity
  readonly population: Quantity
  readonly isDoubtful: boolean
}

/** The count and the population of a rate: those of its own clause first, then of its paragraph, then the last named. */
function countsFor(
  place: Place,
  [own, here, known]: readonly [readonly Population[], readonly Population[], readonly Population[]]
): Counts | null {
  const { stated, sentence } = place
  const clause = clauseBefore(sentence, stated.rate)
  const within = sentence.quantities.filter(
    ({ kind, start, end }) => kind === 'count' && start >= clause && end <= stated.rate.start
  )
  const near = own.filter(({ count }) => count.start >= clause)
  const isBare = within.length === 2 && clause > sentence.start && !near.some((one) => isOf(one, stated.of))
  if (isBare) return bareCounts(within)
  const fitting = own.filter((one) => isOf(one, stated.of))
  const part = partFor(place, fitting, within)
  if (!part) return within.length === 2 ? bareCounts(within) : null
  const before = near.filter(({ count }) => count.end <= stated.rate.start)
  for (const populations of [before, near, own, here, known]) {
    const found = populations.filter(
      (one) => one.count !== part.count && one.count.value > part.count.value && isOf(one, stated.of)
    )
    const values = new Set(found.map(({ count }) => count.value))
    const [first] = found
    if (values.size > 1) return null
    if (first) return { part: part.count, population: first.count, isDoubtful: !part.isSure }
  }
  return null
}

/** "Upper Dene, with 6,250 and 215, came to 34.4 per 1,000 and Priors Green, with 8,900 and 347, to 39.0". */
function bareCounts([one, other]: readonly Quantity[]): Counts | null {
  if (!one || !other || one.value === other.value) return null
  const [part, population] = one.value < other.value ? [one, other] : [other, one]
  return { part, population, isDoubtful: true }
}

function isOf(population: Population, of: string | null): boolean {
  return of === null || population.of === ANY || isSameNoun(of, population.of)
}

interface Part {
  readonly count: Quantity
  readonly isSure: boolean
}

const BESIDE = /^[^.;()]{0,90}(?:,|\(|\bor\b|–)[^.;:()]{0,40}$/

/** What there are so many of: named beside the rate, or the count just before it, or the only other one of its clause. */
function partFor(
  { stated, sentence, before }: Place,
  populations: readonly Population[],
  within: readonly Quantity[]
): Part | null {
  const { rate, what } = stated
  const { changes, bases } = standingCounts(sentence)
  const counts = sentence.quantities.filter(
    (count) => count.end <= rate.start && count.kind === 'count' && !changes.has(count)
  )
  const named = what === null ? undefined : counts.findLast((count) => isCountOf(sentence, count, what))
  if (named) return { count: named, isSure: true }
  const others = counts.filter((count) => !populations.some((one) => one.count === count))
  const last = others.at(-1)
  const prior = sentence.quantities.findLast((count) => count.end <= rate.start)
  if (last && last === prior && BESIDE.test(between(sentence, last, rate)))
    return { count: last, isSure: true }
  const inClause = others.filter((count) => within.includes(count))
  const standing = inClause.filter((count) => !bases.includes(count))
  const only = standing.length > 0 ? standing : inClause
  if (only.length === 1 && only[0]) return { count: only[0], isSure: true }
  if (others.length > 0 || !before) return null
  const earlier = standingCounts(before).counts.filter(
    ({ kind, value }) => kind === 'count' && value > rate.value
  )
  return earlier.length === 1 && earlier[0] ? { count: earlier[0], isSure: false } : null
}

function clauseBefore(sentence: ReadSentence, rate: Quantity): number {
  const earlier = sentence.masks.findLast(({ kind, end }) => kind === 'per' && end < rate.start)
  return earlier?.end ?? sentence.start
}

/** Further off than this, a count that is not named beside its rate is likelier of something else. */
const SLIP = 0.1
const FAR = 3

function rateClaim(reading: Reading, block: ReadBlock, found: StatedRate & Counts): readonly Claim[] {
  const { rate, part, unit, population, isDoubtful } = found
  const per = perOf(unit.text)
  const computed = computeOver([part, population], ([some = 0, all = 0]) => (some / all) * per)
  const stated = statedBy(rate)
  const { verdict, rounding } = judge(
    { ...stated, step: rate.step, low: rate.value - rate.step / 2, high: rate.value + rate.step / 2 },
    computed
  )
  const ratio = computed.value / rate.value
  const isFar = isDoubtful ? Math.abs(ratio - 1) > SLIP : ratio > FAR || ratio < 1 / FAR
  const isSwapped = hasSwappedDigits(rate.value, computed.value, rate.decimals)
  if (verdict === 'fails' && isFar && !isSwapped) return []
  const claim = makeClaim(reading, {
    kind: 'rate_per',
    verdict,
    stated: rate.text,
    computed: computed.value,
    inputs: [part, population],
    block: block.index,
    spans: [rate, unit],
    reason: `${part.text} ÷ ${population.text} × ${printNumber(per, 0)} is ${printNumber(computed.value, rate.decimals + 1)}`,
    guess: rounding === 'truncated' ? 'truncated, not rounded' : isSwapped ? 'two digits swapped' : null,
    severity: severityOf(stated, computed)
  })
  return [claim]
}

function perOf(printed: string): number {
  const word = ['hundred', 'thousand', 'million'].findIndex((name) => printed.toLowerCase().includes(name))
  if (word >= 0) return [100, 1000, 1_000_000][word] ?? 1
  return /head/i.test(printed) ? 1 : Number(printed.replaceAll(/\D/g, ''))
}
