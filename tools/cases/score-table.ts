import type { Claim } from '@scrutable/figures'
import { verdictOf } from './labels.ts'
import type { Answer, Matched } from './matching.ts'
import { countsByKind, ratesOf, totalsOf, wilson, type Counts } from './score-card.ts'

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`

/** The totals of a split, each with its 95% interval. */
export const totalLines = (matched: readonly Matched[]): readonly string[] =>
  ratesOf(totalsOf(matched)).map(({ name, of }) => {
    const interval = wilson(of)
    const rate = interval
      ? `${percent(of[0] / of[1]).padStart(6)}  (${interval.map(percent).join(' to ')})`
      : '     –'
    return `  ${name.padEnd(26)}${`${of[0]} of ${of[1]}`.padStart(13)}  ${rate}`
  })

const columns = ['labelled', 'found', 'right', 'wrong', 'caught', 'fails', 'true fails']

/** A row for each kind. */
export const kindLines = (matched: readonly Matched[]): readonly string[] => [
  `  ${'kind'.padEnd(20)}${columns.map((name) => name.padStart(11)).join('')}`,
  ...[...countsByKind(matched)].map(
    ([kind, counts]) =>
      `  ${kind.padEnd(20)}${cells(counts)
        .map((count) => String(count).padStart(11))
        .join('')}`
  )
]

const cells = ({ labelled, found, right, wrong, caught, fails, trueFails }: Counts): readonly number[] => [
  labelled,
  found,
  right,
  wrong,
  caught,
  fails,
  trueFails
]

/** What was called wrong and is not. */
export const accusationLines = (matched: readonly Matched[]): readonly string[] =>
  matched.flatMap(({ checked, falseAccusations, accusedNonClaims }) =>
    falseAccusations.map(
      (claim) =>
        `  FALSE  ${checked.labelled.id}: ${accusation(claim)}${accusedNonClaims.includes(claim) ? ' [a non-claim]' : ''}`
    )
  )

const accusation = ({ kind, stated, text, reason }: Claim): string =>
  `${kind} ${stated} in “${brief(text)}”: ${reason}`

/** Labels that were not answered, or not rightly. */
export const missLines = (matched: readonly Matched[]): readonly string[] =>
  matched.flatMap(({ checked, answers }) =>
    answers
      .filter(({ isRight }) => !isRight)
      .map((answer) => `  MISSED ${checked.labelled.id}: ${miss(answer)}`)
  )

const miss = ({ label, claim }: Answer): string => {
  const said = claim ? `called ${claim.verdict} (${claim.kind}: ${claim.reason})` : 'not found'
  return `${label.kind} ${label.stated} ${verdictOf(label)} in “${brief(label.span)}”: ${said}`
}

const brief = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 110 ? `${line.slice(0, 109)}…` : line
}
