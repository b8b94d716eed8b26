import type { Tree } from './tree.ts'

/** One place where a rule of the house is broken, and what to do about it. */
export interface Breach {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly rule: string
  readonly remedy: string
}

/** What a guard found: how many things it looked at, and which of them break its rule. */
export interface Look {
  readonly looked: number
  readonly breaches: readonly Breach[]
}

/** A rule that a machine keeps. */
export interface Guard {
  readonly name: string
  /** What it counts, in the plural: "imports". */
  readonly things: string
  /** With fewer things than this it has not looked, and fails. */
  readonly minimum: number
  readonly look: (tree: Tree) => Look
}

/** A guard's finding in words. */
export interface Verdict {
  readonly isKept: boolean
  readonly lines: readonly string[]
}

/** Runs a guard: it is kept when nothing is broken and enough was looked at. */
export const judge = (guard: Guard, tree: Tree): Verdict => {
  const { looked, breaches } = guard.look(tree)
  const summary = `${guard.name}: ${looked} ${guard.things} looked at, ${breaches.length} broken`
  const shortfall = looked < guard.minimum ? [tooFew(guard, looked)] : []
  return {
    isKept: breaches.length === 0 && shortfall.length === 0,
    lines: [summary, ...shortfall, ...breaches.map(breachLine)]
  }
}

const tooFew = (guard: Guard, looked: number): string =>
  `  looked at ${looked} ${guard.things} where there are at least ${guard.minimum}: the guard is blind. ` +
  `Mend what it looks for, or lower the minimum in tools/guards with the reason.`

const breachLine = (breach: Breach): string =>
  `  ${breach.file}:${breach.line} ${breach.rule}. ${breach.remedy}`
