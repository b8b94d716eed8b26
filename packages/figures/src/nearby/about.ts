import type { ReadSentence } from '../reading.ts'
import { contentStems } from '../words.ts'

/** Words of comparing and counting, which any two clauses may share without speaking of one thing. */
const GENERIC = new Set(
  `year month quarter week day hour minute second period number total overall average mean rate level percentage point
  proportion share per cent percent compar previous last earlier preceding increas decreas ris rise rose risen fall fell
  fallen drop reduc reduction chang change grew grown growth growth climb up down high higher low lower more less few
  fewer great greater large larger small smaller long longer short shorter improv improvement worsen declin stood stand
  came come made make record report count equivalent represent mean gave giv respectiv further addition same first
  second third fourth january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec twelve financial end ended ending start one two three four five six seven eight
  nine ten nearly almost around about approximate roughly just thus therefore accord henc so`.split(/\s+/)
)

/** The stems of the words that say what a clause is about. */
export function stemsAbout(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentStems(text).filter((stem) => !GENERIC.has(stem))))
}

const ENDS = /[;:]|\. |,? (?:while|whereas|whilst|although|though|but)\b/
const ASIDE = /\([^()]*\)|, or [£\d][^,;]{0,20},/g

/** What a figure of a sentence is about. */
export interface About {
  /** The words beside it: before it, back to the figure before, and just after. */
  readonly near: ReadonlySet<string>
  /** The words of its whole clause up to it. */
  readonly clause: ReadonlySet<string>
}

/**
 * What each figure of a sentence is about. A figure with no words of its own, "(2022/23: 251)", is about what the one
 * before it is.
 */
export function aboutOf(sentence: ReadSentence): ReadonlyMap<number, About> {
  const { quantities, text, start } = sentence
  const abouts = new Map<number, About>()
  let last: About | undefined
  quantities.forEach((figure, n) => {
    const from = Math.max(quantities[n - 1]?.end ?? start, figure.start - 90)
    const clause =
      text
        .slice(Math.max(0, figure.start - start - 160), figure.start - start)
        .split(ENDS)
        .at(-1) ?? ''
    const before =
      text
        .slice(from - start, figure.start - start)
        .split(ENDS)
        .at(-1) ?? ''
    const after = text.slice(figure.end - start, figure.end - start + 80).replaceAll(ASIDE, ' ')
    const near = stemsAbout(before, after.split(/[;:,.()\d]/)[0] ?? '')
    last = { near: near.size === 0 && last ? last.near : near, clause: stemsAbout(clause) }
    abouts.set(figure.start, last)
  })
  return abouts
}

/** How far a figure is about what a clause is about: 1 where the words beside it say so, less where only its clause does. */
export function likeness(about: ReadonlySet<string>, { near, clause }: About): number {
  if (isAlike(about, near)) return 1
  return isAlike(about, clause) ? 0.5 : 0
}

/** Whether two clauses share a word that says what they are about. */
export function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const stem of one) if (other.has(stem)) return true
  return false
}
