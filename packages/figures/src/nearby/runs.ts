import type { NearFigure } from './scene.ts'

const JOINS =
  /^[^.;\d]{0,70}(?:,|;|\band\b|\bplus\b|\+|\||\/|:|\)|\bwhile\b|\bwith\b|\bto\b|\bin\b|\bat\b|\bfor\b|\bfrom\b)[^.;\d]{0,70}$/i

/** Figures of one kind that stand one after another. */
export interface Run {
  readonly figures: readonly NearFigure[]
  /** No like figure stands next to it: it is not cut out of a longer run. */
  readonly isWhole: boolean
  /** Its figures are joined as a list is, or stand one to a line. */
  readonly isList: boolean
}

/** A longer list is a table. */
const LONGEST = 14

/** Every run of two figures or more among those given, which are of one kind and in reading order. */
export function runsOf(figures: readonly NearFigure[]): readonly Run[] {
  const runs: Run[] = []
  const joined = figures.map((figure, n) => isJoined(figures[n - 1], figure))
  for (let from = 0; from < figures.length - 1; from += 1) {
    let isList = true
    for (let to = from + 2; to <= Math.min(figures.length, from + LONGEST); to += 1) {
      const run = figures.slice(from, to)
      isList &&= joined[to - 1] === true
      const isWhole = isEnd(figures[from - 1], figures[from], run) && isEnd(figures[to], figures[to - 1], run)
      runs.push({ figures: run, isWhole, isList })
    }
  }
  return runs
}

/** Where a run ends, the next figure is of another sentence, or is the sum of the run: "41, 37 and 52, that is 130 in all". */
function isEnd(
  next: NearFigure | undefined,
  last: NearFigure | undefined,
  run: readonly NearFigure[]
): boolean {
  if (!next || !last) return true
  if (next.sentence !== last.sentence) return !isLine(next) || !isLine(last)
  return next.figure.value === run.reduce((sum, { figure }) => sum + figure.value, 0)
}

function isLine({ sentence }: NearFigure): boolean {
  return sentence.quantities.length === 1 && sentence.block.sentences.length === 1
}

function isJoined(before: NearFigure | undefined, after: NearFigure): boolean {
  if (!before) return true
  if (before.sentence !== after.sentence) return isLine(before) && isLine(after)
  const { text, start } = before.sentence
  const between = text
    .slice(before.figure.end - start, after.figure.start - start)
    .replaceAll(/\([^()]*\)/g, '')
    .replaceAll(/\d/g, 'n')
  return JOINS.test(between)
}
