import { gridsOf, type GridRow } from './grid.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { isSwapped, placeOf, type Restatement } from './restatement.ts'
import { contentStems } from './words.ts'

/**
 * A table's row told in prose: the sentence has the words of the row's label and one of its figures, or two words of a
 * label and a figure with the same digits. A figure of the row that is in the sentence but for two digits that changed
 * places is a slip in one of them.
 */
export function restatedRows(reading: Reading): readonly Restatement[] {
  const sentences = reading.blocks
    .flatMap((block) => block.sentences)
    .filter(({ text }) => text.length <= longest)
  const byFigure = sentencesBy(sentences, keyOf)
  const byDigits = sentencesBy(sentences, digitsOf)
  const words = new Map<ReadSentence, ReadonlySet<string>>()
  const wordsIn = (sentence: ReadSentence): ReadonlySet<string> => {
    const known = words.get(sentence) ?? new Set(contentStems(sentence.text))
    words.set(sentence, known)
    return known
  }
  return gridsOf(reading).flatMap(({ rows }) => {
    const printed = new Set(rows.flatMap(figuresOf).map(keyOf))
    return rows.flatMap((row) => {
      const figures = figuresOf(row)
      const stems = contentStems(row.label)
      const told = figures.flatMap((figure) => byFigure.get(keyOf(figure)) ?? [])
      const likely = stems.length < 2 ? [] : figures.flatMap((figure) => byDigits.get(digitsOf(figure)) ?? [])
      const near = [...new Set([...told, ...likely])]
      const about = near.filter(
        (sentence) => stems.length > 0 && stems.every((stem) => wordsIn(sentence).has(stem))
      )
      return about.flatMap((sentence) => slips(reading, { row, printed, sentence }))
    })
  })
}

const longest = 600
const mostTold = 20

/** The sentences that print a figure, by a key of the figure; not more of one key than a reader would compare. */
function sentencesBy(
  sentences: readonly ReadSentence[],
  key: (figure: Quantity) => string
): ReadonlyMap<string, readonly ReadSentence[]> {
  const found = new Map<string, ReadSentence[]>()
  for (const sentence of sentences) {
    for (const figure of sentence.quantities) {
      const known = found.get(key(figure))
      if (known === undefined) found.set(key(figure), [sentence])
      else if (known.length < mostTold) known.push(sentence)
    }
  }
  return found
}

function keyOf({ kind, value }: Quantity): string {
  return `${kind} ${value}`
}

function digitsOf({ kind, text }: Quantity): string {
  return `${kind} ${[...text.replace(/\D/gu, '')].toSorted().join('')}`
}

function figuresOf({ cells }: GridRow): readonly Quantity[] {
  return [...cells.values()].flatMap(({ quantities }) => quantities).filter(isTelling)
}

function isTelling({ kind, value, isWord }: Quantity): boolean {
  return !isWord && (kind === 'count' || kind === 'money') && value >= 10
}

interface Told {
  readonly row: GridRow
  /** Every figure of the table: one that another row prints is no slip for this row's. */
  readonly printed: ReadonlySet<string>
  readonly sentence: ReadSentence
}

function slips(reading: Reading, { row, printed, sentence }: Told): readonly Restatement[] {
  const told = new Set(sentence.quantities.map(keyOf))
  return figuresOf(row).flatMap((later) => {
    if (told.has(keyOf(later))) return []
    const earlier = sentence.quantities.find(
      (figure) => figure.kind === later.kind && !printed.has(keyOf(figure)) && isSwapped(figure, later)
    )
    const span = { start: later.start, end: later.end }
    const place = placeOf(reading, sentence.block)
    return earlier === undefined ? [] : [{ earlier, later, block: row.index, place, isSame: false, span }]
  })
}
