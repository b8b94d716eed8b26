import { ratesOf, type Totals } from './score-card.ts'

/** The totals of each split, as `scores.json` keeps them. */
export type Scores = Readonly<Record<string, Totals>>

/** In words, each total that has fallen below what was kept. Splits that are not in both are not compared. */
export const regressions = (kept: Scores, now: Scores): readonly string[] =>
  Object.entries(kept).flatMap(([split, before]) => {
    const after = now[split]
    return after
      ? fallen(before, after).map((words) => `${split}: ${words}${corpusWords(before, after)}`)
      : []
  })

/** What is beside the checkout, and need not be there. */
const besides = new Set(['given', 'reference pack'])

/** The splits that were scored and have no texts any more. */
export const lostSplits = (kept: Scores, now: Scores): readonly string[] =>
  Object.keys(kept).filter((split) => !besides.has(split) && now[split] === undefined)

const fallen = (before: Totals, after: Totals): readonly string[] => {
  const rates = ratesOf(after)
  return ratesOf(before).flatMap(({ name, of, isBetterLow = false }, n) => {
    const now = rates[n]?.of ?? of
    if (of[1] === 0 || now[1] === 0) return []
    const change = now[0] / now[1] - of[0] / of[1]
    const isWorse = isBetterLow ? change > 1e-9 : change < -1e-9
    return isWorse ? [`${name} was ${of.join(' of ')}, now ${now.join(' of ')}`] : []
  })
}

const corpusWords = (before: Totals, after: Totals): string =>
  before.labelled === after.labelled
    ? ''
    : ` (the corpus has changed: ${before.labelled} labels, now ${after.labelled})`
