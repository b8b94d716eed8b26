import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tryMutations, type Trial } from './mutation-trial.ts'
import { checkLabelled } from './reading.ts'
import { wilson } from './score-card.ts'
import { readSplits, referencePack } from './splits.ts'

const options = {
  /** Prints the trials as JSON in place of tables. */
  json: { type: 'boolean', default: false },
  /** Also lists what was not caught, of texts that are not held back. */
  misses: { type: 'boolean', default: false },
  /** One split only. */
  split: { type: 'string' }
} as const

/** How many of each group were caught, in order of name. */
export const caughtBy = (trials: readonly Trial[], group: (trial: Trial) => string): readonly string[] =>
  [...Map.groupBy(trials, group)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, own]) => line(name, own))

const line = (name: string, trials: readonly Trial[]): string => {
  const caught = trials.filter(({ isCaught }) => isCaught).length
  const interval = wilson([caught, trials.length])
  const rate = interval ? `${percent(caught / trials.length)}  (${interval.map(percent).join(' to ')})` : '–'
  return `  ${name.padEnd(28)}${`${caught} of ${trials.length}`.padStart(13)}  ${rate}`
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`.padStart(6)

if (import.meta.main) {
  const { values } = parseArgs({ options })
  const trials: Trial[] = []
  const misses: Trial[] = []
  for (const { name, isHeld, texts } of readSplits(fileURLToPath(new URL('../..', import.meta.url)))) {
    // Each break is a check of the whole text, and of a whole pack that takes long: only when it is asked for.
    if (values.split === undefined ? name === referencePack : values.split !== name) continue
    for (const labelled of texts) {
      const tried = await tryMutations(await checkLabelled(labelled))
      trials.push(...tried)
      if (!isHeld) misses.push(...tried.filter(({ isCaught }) => !isCaught))
    }
  }
  if (values.json)
    console.log(JSON.stringify(trials.map(({ kind, mutation, isCaught }) => ({ kind, mutation, isCaught }))))
  else {
    for (const words of ['By mutation', ...caughtBy(trials, ({ mutation }) => mutation)]) console.log(words)
    for (const words of ['By kind', ...caughtBy(trials, ({ kind }) => kind)]) console.log(words)
    console.log(line('Overall', trials))
  }
  if (values.misses)
    for (const { id, kind, mutation, words } of misses)
      console.log(`  MISSED ${id}: ${kind}, ${mutation}: ${words}`)
}
