import { writeFileSync } from 'node:fs'
import { check } from '../src/check.ts'
import type { Claim } from '../src/claim.ts'
import { passagesIn, tables } from './passages.ts'
import { layOut } from './structure-paper.ts'
import { accountCases } from './structure-accounts.ts'
import { changeCases } from './structure-changes.ts'
import { dateCases } from './structure-dates.ts'
import { listCases } from './structure-lists.ts'
import { referenceCases } from './structure-references.ts'
import { restatementCases } from './structure-restatements.ts'
import { rankCases } from './structure-ranks.ts'
import { tableCases } from './structure-tables.ts'
import { toldCases } from './structure-told.ts'

// Makes docs/reference/figures.md out of the cases: node packages/figures/cases/reference.ts

/** A claim of a passage of the cases. */
interface Shown {
  readonly passage: string
  readonly claim: Claim
}

const perKind = 6
const silent = 12

const structured = [changeCases, dateCases, listCases, referenceCases, restatementCases, rankCases, tableCases, accountCases, toldCases].flat()
const passages = [...tables.flatMap(passagesIn).map(({ passage }) => passage), ...structured.map(({ text }) => text.trim())]

/** The reference page of the figure checker: for each kind of claim some passages and what is said of them. */
export const referencePage = (): string => {
  const read = passages.map((passage) => ({ passage, report: check(layOut(passage)) }))
  const shown = read.flatMap(({ passage, report }) => [...report.claims, ...report.unchecked].map((claim) => ({ passage, claim })))
  const kinds = [...Map.groupBy(shown, ({ claim }) => claim.kind)].toSorted(([one], [other]) => one.localeCompare(other))
  const nothing = read.filter(({ report }) => report.claims.length + report.unchecked.length === 0)
  return [
    intro,
    ...kinds.map(([kind, all]) => `## \`${kind}\`\n\n${pick(all).map(shownText).join('\n\n')}`),
    `## Nothing to check\n\nFigures that look like claims and are none.\n\n${nothing.slice(0, silent).map(({ passage }) => quoted(passage)).join('\n\n')}`,
    ''
  ].join('\n\n')
}

const intro = `# What the figure checker says

Made from its cases by \`node packages/figures/cases/reference.ts\`: each passage is one that the tests hold it to. The
passages are invented. [How it thinks](../explanation/figure-checker.md).`

// Half of them fail, where there are as many: a reader wants to see both sides of a rule.
const pick = (all: readonly Shown[]): readonly Shown[] => {
  const once = [...new Map(all.map((one) => [one.passage, one])).values()]
  const failing = once.filter(({ claim }) => claim.verdict === 'fails').slice(0, perKind / 2)
  const others = once.filter(({ claim }) => claim.verdict !== 'fails').slice(0, perKind - failing.length)
  return [...others, ...failing]
}

const shownText = ({ passage, claim }: Shown): string =>
  `${quoted(passage)}\n\n**${claim.stated}** ${claim.verdict.replaceAll('_', ' ')}: ${claim.reason}${claim.guess === undefined ? '' : ` (${claim.guess})`}.`

const quoted = (passage: string): string =>
  passage
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line.replace(/^([#*-])/, '\\$1')}  `))
    .join('\n')
    .trimEnd()

if (import.meta.main) writeFileSync(new URL('../../../docs/reference/figures.md', import.meta.url), referencePage())
