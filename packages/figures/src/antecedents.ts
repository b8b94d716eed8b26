import { isCountOf, nounsAfter } from './nouns.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { standingCounts } from './standing-counts.ts'
import { contentStems } from './words.ts'
import { between, textAfter, textBefore } from './words-around.ts'

/** A sentence among those of its paper, so that what was said before it can be looked up. */
export interface Told {
  readonly sentences: readonly ReadSentence[]
  readonly index: number
}

/** How far back "them" may reach, and how far a noun. */
const NEAR = 2
const FAR = 10

/** The one count that "them", "these" or "it" can stand for: the nearest sentence with a count must have only one. */
export function antecedentOf(told: Told, part: Quantity, before: number): Quantity | null {
  return soleNear(told, part, { before, mayLeaveBlock: true })
}

/** The one count that stands just before a figure, with nothing said of how the two belong together. */
export function countBefore(told: Told, part: Quantity, before: number): Quantity | null {
  return soleNear(told, part, { before, mayLeaveBlock: false })
}

interface Reach {
  readonly before: number
  readonly mayLeaveBlock: boolean
}

function soleNear(told: Told, part: Quantity, reach: Reach): Quantity | null {
  for (let back = 0; back <= NEAR; back += 1) {
    const sentence = told.sentences[told.index - back]
    if (!sentence || !mayReach(told, sentence, reach)) return null
    const counts = amountsOf(sentence, reach).filter(
      (count) =>
        count.end <= reach.before &&
        count.kind === part.kind &&
        count !== part &&
        isOfOneTime(told, { sentence, count }, part)
    )
    const fitting = distinct(counts.filter((count) => count.value >= part.value))
    if (fitting.length > 0)
      return (
        onlyOne(fitting) ?? onlyOne(fitting.filter((one) => isAlike(told, { sentence, count: one }, part)))
      )
    if (back > 0 && counts.length > 0) return null
  }
  return null
}

function mayReach(told: Told, sentence: ReadSentence, { mayLeaveBlock }: Reach): boolean {
  const here = told.sentences[told.index]
  if (here === undefined) return false
  const [from, to] = [here.block, sentence.block]
  return from === to || (mayLeaveBlock && from.index - to.index <= 2)
}

function onlyOne(counts: readonly Quantity[]): Quantity | null {
  return counts.length === 1 ? (counts[0] ?? null) : null
}

/** "96 families" are of "the 640 families" and not of the 448 who said something else. */
function isAlike(
  { sentences, index }: Told,
  { sentence, count }: { readonly sentence: ReadSentence; readonly count: Quantity },
  part: Quantity
): boolean {
  const here = sentences[index]
  const noun = here && nounsAfter(here, part)[0]
  return noun !== undefined && isCountOf(sentence, count, noun)
}

/** "The overspend of £15,485 …; more than half of it": where nothing else is counted, a change is what "it" is. */
function amountsOf(sentence: ReadSentence, { mayLeaveBlock }: Reach): readonly Quantity[] {
  const { counts, changes } = standingCounts(sentence)
  if (!mayLeaveBlock || counts.length > 0) return counts
  return [...changes].filter(({ kind }) => kind === 'count' || kind === 'money')
}

/** "1,812 in 2022 but only 604 in 2023": a part and its whole are of one time. */
export function isOfOneTime(
  { sentences, index }: Told,
  { sentence, count }: { readonly sentence: ReadSentence; readonly count: Quantity },
  part: Quantity
): boolean {
  const here = sentences[index]
  const [then, now] = [
    standingCounts(sentence).periods.get(count),
    here && standingCounts(here).periods.get(part)
  ]
  return then === undefined || now === undefined || then === now
}

function distinct(counts: readonly Quantity[]): readonly Quantity[] {
  return counts.filter((count, at) => counts.findIndex(({ value }) => value === count.value) === at)
}

/** A count called by its name. */
export interface NamedCount {
  readonly count: Quantity
  /** Only the first words of the name were found with it: "calls" of "calls answered". */
  readonly isLoose: boolean
}

/** The count that a noun names: "14.5% of calls answered" after "Calls answered: 48,930". Null where two could be meant. */
export function countNamed(told: Told, part: Quantity, name: string): NamedCount | null {
  const stems = contentStems(name).filter((stem) => !GENERIC.has(stem))
  for (let taken = stems.length; taken >= 1; taken -= 1) {
    const count = nearestNamed(told, part, stems.slice(0, taken))
    if (count !== null) return count === 'several' ? null : { count, isLoose: taken < stems.length }
  }
  return null
}

const GENERIC = new Set([
  'year',
  'month',
  'quarter',
  'total',
  'overall',
  'whole',
  'entir',
  'number',
  'period'
])

function nearestNamed(told: Told, part: Quantity, stems: readonly string[]): Quantity | 'several' | null {
  for (let back = 0; back < FAR; back += 1) {
    const sentence = told.sentences[told.index - back]
    if (!sentence) return null
    const named = distinct(
      standingCounts(sentence).counts.filter(
        (count) => isWholeFor(count, part) && isNamed(sentence, count, stems)
      )
    )
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : 'several'
  }
  return null
}

function isWholeFor(count: Quantity, part: Quantity): boolean {
  return count !== part && count.kind === part.kind && count.value >= part.value && count.start < part.start
}

function isNamed(sentence: ReadSentence, count: Quantity, stems: readonly string[]): boolean {
  const words = new Set(contentStems(nameOf(sentence, count)))
  return stems.every((stem) => words.has(stem))
}

/** The words that say what a figure counts: those after it, and those before it in its clause. */
function nameOf(sentence: ReadSentence, count: Quantity): string {
  const before = textBefore(sentence, count)
  const next = sentence.quantities.find((other) => other.start >= count.end)
  const after = next ? between(sentence, count, next) : textAfter(sentence, count)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
  return `${clause} ${/^[^.;:,()]{0,60}/.exec(after)?.[0] ?? ''}`
}
