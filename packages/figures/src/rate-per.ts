import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import { computeOver, judge, severityOf, statedBy } from './interval.ts'
import { printNumber } from './printing.ts'
import type { Mask, Quantity } from './quantity.ts'
import { proseOf, type Findings, type ReadBlock, type Reading, type ReadSentence } from './reading.ts'
import { between, textAfter, textBefore } from './share-phrases.ts'
import { stem } from './words.ts'

/** A rate with the count it is of; the population is looked for elsewhere. */
interface StatedRate {
  readonly rate: Quantity
  readonly part: Quantity
  readonly unit: Mask
  /** What there are a thousand of: "households" in "6.5 per 1,000 households". */
  readonly of: string | null
}

/** A count that the words call so many people, households and the like. */
interface Population {
  readonly count: Quantity
  readonly of: string
}

const RATE_OF =
  /(?:,? or|\(|, (?:a|giving a|making a) (?:[a-z]+ ){0,2}rate of|equivalent to|equal to|equating to|a rate of|which is|that is|,)\s?(?:about |around )?$/i
const PEOPLE = new Set(
  ['people', 'residents', 'inhabitants', 'persons', 'population', 'head', 'citizens'].map(stem)
)

/** Reads "412 applications, or 6.5 per 1,000 households" where the number of households is printed before or after. */
export function readRates(reading: Reading): Findings {
  const claims: Claim[] = []
  let known: readonly Population[] = []
  for (const block of reading.blocks) {
    const here = populationsIn(block)
    for (const sentence of proseOf(block)) {
      for (const stated of ratesIn(sentence)) {
        const population = populationFor(stated, here) ?? populationFor(stated, known)
        if (population) claims.push(rateClaim(reading, block, { ...stated, population: population.count }))
      }
    }
    if (here.length > 0) known = [...here, ...known].slice(0, 12)
  }
  return { claims }
}

function ratesIn(sentence: ReadSentence): readonly StatedRate[] {
  return sentence.masks.flatMap((unit) => {
    if (unit.kind !== 'per') return []
    const index = sentence.quantities.findLastIndex((quantity) => quantity.end <= unit.start)
    const rate = sentence.quantities[index]
    const part = sentence.quantities[index - 1]
    if (!rate || !part || unit.start - rate.end > 2 || rate.kind !== 'count' || part.kind !== 'count')
      return []
    if (!RATE_OF.test(between(sentence, part, rate)) || between(sentence, part, rate).length > 100) return []
    const after = sentence.text.slice(unit.end - sentence.start, unit.end - sentence.start + 40)
    return [{ rate, part, unit, of: /^ (?:of the )?([a-z]+)/.exec(after)?.[1] ?? null }]
  })
}

const HERE =
  /\b(?:there (?:are|were)|has|have|had|home to|population of|with|of|serves|covers|among|for)\s(?:about |around |some |a |an |the )*(?:estimated |population of |total of )*$/i

function populationsIn(block: ReadBlock): readonly Population[] {
  return proseOf(block).flatMap((sentence) =>
    sentence.quantities.flatMap((count) => {
      if (count.kind !== 'count' || count.value < 1000) return []
      const before = textBefore(sentence, count)
      if (/\bpopulation\b[^.;]{0,40}$/i.test(before)) return [{ count, of: 'population' }]
      if (!HERE.test(before)) return []
      const nouns = /^ ([a-z]+)(?: ([a-z]+))?/.exec(textAfter(sentence, count))?.slice(1) ?? []
      return nouns.flatMap((of) => (of === undefined ? [] : [{ count, of }]))
    })
  )
}

function populationFor({ of, part }: StatedRate, populations: readonly Population[]): Population | null {
  const fitting = populations.filter(
    (one) => one.count !== part && one.count.value > part.value && (of === null || isSame(of, one.of))
  )
  const values = new Set(fitting.map(({ count }) => count.value))
  return values.size === 1 ? (fitting[0] ?? null) : null
}

function isSame(of: string, printed: string): boolean {
  const [a, b] = [stem(of), stem(printed)]
  return a === b || (PEOPLE.has(a) && PEOPLE.has(b))
}

interface Rated extends StatedRate {
  readonly population: Quantity
}

function rateClaim(reading: Reading, block: ReadBlock, { rate, part, unit, population }: Rated): Claim {
  const per = perOf(unit.text)
  const computed = computeOver([part, population], ([some = 0, all = 0]) => (some / all) * per)
  const stated = statedBy(rate)
  const { verdict, rounding } = judge(
    { ...stated, step: rate.step, low: rate.value - rate.step / 2, high: rate.value + rate.step / 2 },
    computed
  )
  return makeClaim(reading, {
    kind: 'rate_per',
    verdict,
    stated: rate.text,
    computed: computed.value,
    inputs: [part, population],
    block: block.index,
    spans: [rate, unit],
    reason: `${part.text} ÷ ${population.text} × ${printNumber(per, 0)} is ${printNumber(computed.value, rate.decimals + 1)}`,
    guess: rounding === 'truncated' ? 'truncated, not rounded' : null,
    severity: severityOf(stated, computed)
  })
}

function perOf(printed: string): number {
  const word = ['hundred', 'thousand', 'million'].findIndex((name) => printed.toLowerCase().includes(name))
  if (word >= 0) return [100, 1000, 1_000_000][word] ?? 1
  return /head/i.test(printed) ? 1 : Number(printed.replaceAll(/\D/g, ''))
}
