import type { Claim, Report } from './claim.ts'

/**
 * Somebody's word that a figure is right as printed, and why. It is known by its content, so it falls away when the figure,
 * or one that it is worked out from, changes.
 */
export interface Answer {
  /** The figure as printed: "21.7%". */
  readonly stated: string
  /** The figures that it is worked out from, as printed, in any order: ["12,162", "13,610"]. */
  readonly from: readonly string[]
  readonly because: string
}

/** A report with its answers: what was answered is no longer among its claims but in `answered`. */
export interface AnsweredReport {
  readonly report: Report
  /** Answers that no failing claim has need of: the figure was changed, or never failed. */
  readonly idle: readonly Answer[]
}

/**
 * Sets aside the failing claims that somebody has answered. Only a failing claim can be answered; nothing else changes.
 *
 * @param report what {@link check} returned
 * @param answers in any order; one answer serves every claim with its figures
 */
export const withAnswers = (report: Report, answers: readonly Answer[]): AnsweredReport => {
  const byContent = new Map(answers.map((answer) => [contentOf(answer.stated, answer.from), answer]))
  const answerTo = (claim: Claim): Answer | undefined =>
    claim.verdict === 'fails' ? byContent.get(contentOf(claim.stated, inputsOf(claim))) : undefined
  const answered = report.claims.flatMap((claim) => {
    const answer = answerTo(claim)
    return answer ? [{ claim, because: answer.because, answer }] : []
  })
  const used = new Set(answered.map(({ answer }) => answer))
  return {
    report: {
      ...report,
      claims: report.claims.filter((claim) => answerTo(claim) === undefined),
      answered: answered.map(({ claim, because }) => ({ claim, because }))
    },
    idle: answers.filter((answer) => !used.has(answer))
  }
}

/**
 * The figures that a claim is worked out from, as an {@link Answer} names them: each once, without the stated one.
 *
 * @returns as printed, in the order of the document
 */
export const inputsOf = (claim: Claim): readonly string[] => [
  ...new Set(claim.inputs.map((input) => input.text).filter((text) => folded(text) !== folded(claim.stated)))
]

const contentOf = (stated: string, from: readonly string[]): string =>
  [folded(stated), ...from.map(folded).toSorted()].join('\n')

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
