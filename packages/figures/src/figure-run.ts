import type { Told } from './antecedents.ts'
import type { Quantity } from './quantity.ts'
import type { ReadBlock, ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import { JOINS } from './total-lists.ts'
import { between } from './words-around.ts'

/** Figures printed one after another that a later sentence may add up or average. */
export interface Run {
  readonly figures: readonly Quantity[]
  /** Printed as a list of lines, each with one figure; otherwise within a sentence. */
  readonly isLines: boolean
}

/** The run of figures that stands just before a sentence: in the sentence before, or in the lines of a list. */
export function runBefore(told: Told, like: Quantity): Run | null {
  const here = told.sentences[told.index]
  const before = told.sentences[told.index - 1]
  if (!here || !before) return null
  if (before.block !== here.block && before.block.block.kind === 'item') return linesBefore(told, like)
  if (here.block.index - before.block.index > 1 || before.block.block.kind === 'heading') return null
  const figures = before.quantities.filter(
    (figure) => figure.kind === like.kind && !standingCounts(before).changes.has(figure)
  )
  const last = runEndingAt(before, figures)
  return last.length >= 2 && last.length === figures.length ? { figures: last, isLines: false } : null
}

function runEndingAt(sentence: ReadSentence, figures: readonly Quantity[]): readonly Quantity[] {
  const parts: Quantity[] = []
  for (const figure of figures.toReversed()) {
    const next = parts[0]
    if (next && !JOINS.test(between(sentence, figure, next))) break
    parts.unshift(figure)
  }
  return parts
}

const MOST_LINES = 40

/** "• July: 214", "• August: 188": every line of the list must have just one figure of the kind. */
function linesBefore({ sentences, index }: Told, like: Quantity): Run | null {
  const figures: Quantity[] = []
  let block: ReadBlock | undefined
  for (let at = index - 1; at >= 0 && figures.length <= MOST_LINES; at -= 1) {
    const sentence = sentences[at]
    if (sentence?.block.block.kind !== 'item') break
    if (block !== undefined && block.index - sentence.block.index !== 1) return null
    const figure = soleFigure(sentence, like)
    if (figure === null || sentence.block.sentences.length > 1) return null
    figures.unshift(figure)
    block = sentence.block
  }
  return figures.length >= 2 ? { figures, isLines: true } : null
}

/** The one figure of a line, at its end or its beginning. */
export function soleFigure(sentence: ReadSentence, like: Quantity): Quantity | null {
  const [figure, ...others] = sentence.quantities.filter(({ kind }) => kind === like.kind)
  return figure && others.length === 0 && !standingCounts(sentence).changes.has(figure) ? figure : null
}
