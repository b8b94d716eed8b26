import type { AnsweredClaim, Claim, Note, Report, Verdict } from '../claim.ts'
import { placeWords } from './json.ts'

const verdictNames: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  holds_by_rounding: 'Holds by rounding',
  fails: 'Fails',
  unchecked: 'Unchecked'
}

/**
 * A report for a person at a terminal: what fails first, then questions worth asking, then the count.
 *
 * @returns lines ending in a line break
 */
export const reportText = (file: string, report: Report): string => {
  const failing = report.claims.filter((claim) => claim.verdict === 'fails')
  const parts = [
    file,
    ...failing.map(claimText),
    ...report.answered.map(answeredText),
    ...report.notes.map(noteText),
    `  ${summaryText(report)}`
  ]
  return `${parts.join('\n')}\n`
}

const claimText = (claim: Claim): string =>
  [
    `  ${[verdictNames[claim.verdict], placeWords(claim.where)].filter((part) => part !== '').join(' · ')}`,
    `    states  ${claim.stated}`,
    `    in      “${folded(claim.text)}”`,
    `    because ${claim.reason}`,
    ...(claim.guess ? [`    perhaps ${claim.guess}`] : [])
  ].join('\n')

const answeredText = ({ claim, because }: AnsweredClaim): string =>
  `  Answered${placeWords(claim.where) === '' ? '' : ` · ${placeWords(claim.where)}`}\n    ${claim.stated} is right because ${because}`

const noteText = ({ text, where }: Note): string =>
  `  Worth asking${placeWords(where) === '' ? '' : ` · ${placeWords(where)}`}\n    ${text}`

/**
 * The count of a report in a sentence or two, without what there is none of.
 *
 * @returns for example "512 figures read. 61 claims were worked out again: 57 hold, 1 holds by rounding and 3 fail. For 12
 * comparisons the document gives no base."
 */
export const summaryText = ({ figures, claims, unchecked, answered }: Report): string => {
  const read = `${plural(figures.seen, 'figure', 'figures')} read.`
  const checked = claims.filter((claim) => claim.verdict !== 'unchecked')
  const bare = new Set([...unchecked, ...claims.filter((claim) => claim.verdict === 'unchecked')]).size
  const base =
    bare === 0 ? '' : ` For ${plural(bare, 'comparison', 'comparisons')} the document gives no base.`
  const said =
    answered.length === 0
      ? ''
      : ` ${plural(answered.length, 'failing figure was', 'failing figures were')} answered.`
  if (checked.length + answered.length === 0) return `${read} None could be worked out again.${base}`
  if (checked.length === 0) return `${read}${said}${base}`
  const worked = `${plural(checked.length, 'claim was', 'claims were')} worked out again`
  return `${read} ${worked}: ${countsText(checked)}.${said}${base}`
}

const countsText = (claims: readonly Claim[]): string => {
  const counts = outcomes
    .map((outcome) => ({
      ...outcome,
      count: claims.filter((claim) => claim.verdict === outcome.verdict).length
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, more }) => plural(count, one, more))
  return new Intl.ListFormat('en-GB').format(counts)
}

const outcomes = [
  { verdict: 'holds', one: 'holds', more: 'hold' },
  { verdict: 'holds_by_rounding', one: 'holds by rounding', more: 'hold by rounding' },
  { verdict: 'fails', one: 'fails', more: 'fail' }
] as const

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
