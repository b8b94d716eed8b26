import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { matchClaims, type Matched } from './matching.ts'
import { checkLabelled } from './reading.ts'
import { lostSplits, regressions, type Scores } from './regression.ts'
import { countsByKind, totalsOf } from './score-card.ts'
import { accusationLines, kindLines, missLines, totalLines } from './score-table.ts'
import { readSplits, type Split } from './splits.ts'

const options = {
  /** Prints counts as JSON in place of tables. */
  json: { type: 'boolean', default: false },
  /** Keeps these scores as the ones to beat. */
  write: { type: 'boolean', default: false },
  /** Also lists the labels that were missed. */
  misses: { type: 'boolean', default: false },
  /** Lists texts of what is held back. Whoever uses it writes no more rules by that text. */
  'show-held': { type: 'boolean', default: false },
  /** One split only. */
  split: { type: 'string' }
} as const

interface Scored {
  readonly split: Split
  readonly matched: readonly Matched[]
}

const scoreSplit = async (split: Split): Promise<Scored> => ({
  split,
  matched: (await Promise.all(split.texts.map(checkLabelled))).map(matchClaims)
})

const printTables = (
  { split, matched }: Scored,
  may: { readonly showMisses: boolean; readonly showHeld: boolean }
): void => {
  const labels = split.texts.flatMap(({ labels }) => labels)
  console.log(`\n${split.name}: ${split.texts.length} texts, ${labels.length} labels`)
  for (const line of [...kindLines(matched), '', ...totalLines(matched)]) console.log(line)
  if (split.isHeld && !may.showHeld) return
  for (const line of [...accusationLines(matched), ...(may.showMisses ? missLines(matched) : [])])
    console.log(line)
}

const printJson = (scored: readonly Scored[]): void => {
  const splits = scored.map(
    ({ split, matched }) =>
      [split.name, { ...totalsOf(matched), kinds: Object.fromEntries(countsByKind(matched)) }] as const
  )
  console.log(JSON.stringify(Object.fromEntries(splits), null, 2))
}

const readScores = (file: string): Scores =>
  // Written by this script alone.
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Scores) : {}

const compare = (kept: Scores, scores: Scores, isWhole: boolean): number => {
  const lost = isWhole ? lostSplits(kept, scores).map((split) => `${split}: none of its texts is left`) : []
  const fallen = [...lost, ...regressions(kept, scores)]
  for (const words of fallen) console.error(`FALLEN ${words}`)
  if (fallen.length === 0) return 0
  console.error('Mend the rules; or, where the fall is meant, keep it: npm run score-figures -- --write')
  return 1
}

if (import.meta.main) {
  const { values } = parseArgs({ options })
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const file = join(root, 'cases', 'figures', 'scores.json')
  const scored: Scored[] = []
  for (const split of readSplits(root)) {
    if (values.split === undefined || values.split === split.name) scored.push(await scoreSplit(split))
  }
  const scores: Scores = Object.fromEntries(
    scored.map(({ split, matched }) => [split.name, totalsOf(matched)])
  )
  if (values.json) printJson(scored)
  else
    for (const each of scored) printTables(each, { showMisses: values.misses, showHeld: values['show-held'] })
  // Of the whole corpus, a part that is no longer there is not kept.
  const kept = values.split === undefined ? scores : { ...readScores(file), ...scores }
  if (values.write) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
  else process.exitCode = compare(readScores(file), scores, values.split === undefined)
}
