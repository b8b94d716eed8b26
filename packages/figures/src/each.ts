import type { Told } from './antecedents.ts'
import { meanAt } from './average.ts'
import { plainSentence } from './plain-sentence.ts'
import { productAt } from './product.ts'
import { quotientAt } from './quotient.ts'
import { proseOf, type Findings, type Reading } from './reading.ts'
import { workedClaim, type Worked } from './worked.ts'

/** Reads quotients ("£1.2m for 400 homes, or £3,000 each"), products ("12 vans at £30,000 each, £360,000 in all") and means. */
export function readEach(reading: Reading): Findings {
  const sentences = reading.blocks.flatMap(proseOf).map(plainSentence)
  return {
    claims: sentences.flatMap((sentence, index) =>
      sentence.quantities.flatMap((_, at) => {
        const found = foundAt({ sentences, index }, at)
        return found ? workedClaim(reading, sentence, found) : []
      })
    )
  }
}

function foundAt(told: Told, at: number): Worked | null {
  const sentence = told.sentences[told.index]
  return sentence ? (productAt(sentence, at) ?? meanAt(told, at) ?? quotientAt(told, at)) : null
}
