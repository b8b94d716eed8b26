import type { Breach, Guard } from './guard.ts'
import { type Import, importsOf } from './source.ts'
import { isTest } from './tree.ts'

interface Standing {
  readonly floor: number
  /** What may freely import within itself. */
  readonly room: string
}

const packageFloors: Readonly<Record<string, number>> = { calendar: 0, papers: 1, figures: 1, measures: 1 }

const above = 5

/** Imports go down only, and packages of one floor never import each other. */
export const floors: Guard = {
  name: 'floors',
  things: 'imports',
  minimum: 900,
  look: (tree) => {
    const steps = importsOf(tree).filter(({ specifier }) => isOurs(specifier))
    return { looked: steps.length, breaches: steps.flatMap(judgeStep) }
  }
}

// A module's tests fetch its pages from the whole site.
const isFetchedByTest = ({ from, to }: Import): boolean =>
  isTest(from) && to !== null && to.startsWith('app/src/testing/')

const isOurs = (specifier: string): boolean =>
  specifier.startsWith('.') || specifier.startsWith('@scrutable/')

const judgeStep = (step: Import): readonly Breach[] => {
  if (isFetchedByTest(step)) return []
  const from = standingOf(step.from)
  const to = standingOf(targetOf(step))
  if (from === null || to === null)
    return [breach(step, 'a package without a floor', 'Give it one in tools/guards/floors.ts')]
  if (from.room === to.room || to.floor < from.floor) return []
  return to.floor === from.floor
    ? [
        breach(
          step,
          `${from.room} imports ${to.room}, on the same floor`,
          'Pass it in from the app as a function'
        )
      ]
    : [
        breach(
          step,
          `floor ${from.floor} imports floor ${to.floor}`,
          'Imports go down only: move the shared part down, or pass it in'
        )
      ]
}

const breach = ({ from, line, specifier }: Import, rule: string, remedy: string): Breach => ({
  file: from,
  line,
  rule: `${rule} ('${specifier}')`,
  remedy
})

const targetOf = ({ specifier, to, from }: Import): string => {
  const named = /^@scrutable\/([^/]+)/.exec(specifier)?.[1]
  if (named === 'app') return 'app/src/server.ts'
  return to ?? (named === undefined ? from : `packages/${named}/src/index.ts`)
}

const standingOf = (path: string): Standing | null => {
  const named = /^packages\/([^/]+)\//.exec(path)?.[1]
  if (named !== undefined) {
    const floor = packageFloors[named]
    return floor === undefined ? null : { floor, room: named }
  }
  if (path.startsWith('app/src/platform/')) return { floor: 2, room: 'platform' }
  if (path.startsWith('app/src/modules/')) return { floor: 3, room: 'modules' }
  if (path.startsWith('app/src/')) return { floor: 4, room: 'app' }
  return { floor: above, room: 'above' }
}
