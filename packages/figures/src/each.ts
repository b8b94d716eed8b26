import type { Told } from './antecedents.ts'
import { meanAt } from './average.ts'
import { plainSentence } from './plain-sentence.ts'
import { productAt } from './product.ts'
import { quotientAt } from './quotient.ts'
import { proseOf, type Findings, type Reading, type ReadSentence } from './reading.ts'
import { unitTripleAt } from './unit-triple.ts'
import { workedClaim, type Worked } from './worked.ts'

/** Reads quotients ("£1.2m for 400 homes, or £3,000 each"), products ("12 vans at £30,000 each, £360,000 in all") and means. */
export function readEach(reading: Reading): Findings {
  const sentences = reading.blocks.flatMap(proseOf).map(plainSentence)
  return {
    claims: sentences.flatMap((sentence, index) =>
      foundIn({ sentences, index }, sentence).flatMap((found) => workedClaim(reading, sentence, found))
    )
  }
}

/** What is said of each stated figure: in the set ways of saying it, or else by what the figures are. */
function foundIn(told: Told, sentence: ReadSentence): readonly Worked[] {
  const set = sentence.quantities.flatMap((_, at) => foundAt(told, at) ?? [])
  const taken = new Set(set.flatMap(({ stated, inputs }) => [stated, ...inputs].map(({ start }) => start)))
  const free = sentence.quantities.flatMap((_, at) => unitTripleAt(sentence, at) ?? [])
  return [
    ...set,
    ...free.filter(({ stated, inputs }) => ![stated, ...inputs].some(({ start }) => taken.has(start)))
  ]
}

function foundAt(told: Told, at: number): Worked | null {
  const sentence = told.sentences[told.index]
  return sentence ? (productAt(sentence, at) ?? meanAt(told, at) ?? quotientAt(told, at)) : null
}
