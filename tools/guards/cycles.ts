import type { Breach, Guard } from './guard.ts'
import { type Import, importsOf } from './source.ts'

/** Imports never go round. Types may point back within a room, as they vanish before the program runs. */
export const cycles: Guard = {
  name: 'cycles',
  things: 'files',
  minimum: 200,
  look: (tree) => {
    const steps = stepsByFile(importsOf(tree))
    return { looked: steps.size, breaches: ringsIn(steps) }
  }
}

type Steps = ReadonlyMap<string, readonly Import[]>

const stepsByFile = (imports: readonly Import[]): Steps =>
  Map.groupBy(
    imports.filter(({ to, isType }) => to !== null && !isType),
    ({ from }) => from
  )

const ringsIn = (steps: Steps): readonly Breach[] => {
  const done = new Set<string>()
  const trail: string[] = []
  const breaches: Breach[] = []
  const visit = (file: string): void => {
    trail.push(file)
    for (const step of steps.get(file) ?? []) {
      if (step.to === null || done.has(step.to)) continue
      if (trail.includes(step.to)) breaches.push(ring(step, trail.slice(trail.indexOf(step.to))))
      else visit(step.to)
    }
    trail.pop()
    done.add(file)
  }
  for (const file of steps.keys()) if (!done.has(file)) visit(file)
  return breaches
}

const ring = ({ from, line, to }: Import, files: readonly string[]): Breach => ({
  file: from,
  line,
  rule: `imports go round: ${[...files, to].join(' → ')}`,
  remedy: 'Move what both need into a file of its own below them'
})
