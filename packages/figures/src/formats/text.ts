import type { Claim, Note, Report, Verdict } from '../claim.ts'
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
  const parts = [file, ...failing.map(claimText), ...report.notes.map(noteText), `  ${summaryText(report)}`]
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

const noteText = ({ text, where }: Note): string =>
  `  Worth asking${placeWords(where) === '' ? '' : ` · ${placeWords(where)}`}\n    ${text}`

/** "512 figures read; 61 claims: 57 hold, 1 by rounding only, 3 fail; 12 comparisons have no base in the document." */
export const summaryText = ({ figures, claims, unchecked }: Report): string => {
  const count = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length
  const bare = new Set([...unchecked, ...claims.filter((claim) => claim.verdict === 'unchecked')]).size
  const checked = claims.filter((claim) => claim.verdict !== 'unchecked').length
  return (
    `${figures.seen} figures read; ${checked} claims checked: ${count('holds')} hold, ` +
    `${count('holds_by_rounding')} hold by rounding only, ${count('fails')} fail; ` +
    `${bare} ${bare === 1 ? 'comparison has' : 'comparisons have'} no base in the document.`
  )
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
