import { readLabelled } from './corpus.ts'
import { isAgainstWords } from './direction-words.ts'
import { judgeLabel } from './judge-label.ts'
import { verdictOf, type Label, type Labelled } from './labels.ts'
import { isSameFigure, isToldByPlace } from './likeness.ts'
import { finderIn, readableText } from './text-search.ts'

/** What is wrong with a labelled passage, or worth a second look. */
export interface Remark {
  readonly id: string
  readonly words: string
}

export interface Review {
  readonly faults: readonly Remark[]
  readonly doubts: readonly Remark[]
}

/** Reviews every label of the passages given, and that ids, spans and non-claims are what they should be. */
export const review = (passages: readonly Labelled[]): Review => ({
  faults: [...repeatedIds(passages), ...passages.flatMap(faultsOf)],
  doubts: passages.flatMap(doubtsOf)
})

const repeatedIds = (passages: readonly Labelled[]): readonly Remark[] => {
  const seen = new Set<string>()
  return passages.flatMap(({ id }) => {
    if (seen.has(id)) return [{ id, words: 'this id is used twice' }]
    seen.add(id)
    return []
  })
}

const faultsOf = (passage: Labelled): readonly Remark[] => [
  ...passage.labels.flatMap((label) => labelFaults(label).map((words) => remark(passage, label, words))),
  ...passage.labels
    .filter(({ span, place }) => place === null && !occurs(passage, span))
    .map((label) => remark(passage, label, 'span_text does not occur in the text')),
  ...passage.labels
    .filter((label) => label.place !== null && !isToldByPlace(label.kind) && !isStatedWithin(label))
    .map((label) => remark(passage, label, `${label.stated} is not stated between its offsets`)),
  ...passage.nonClaims
    .filter((words) => typeof words === 'string')
    .filter((words) => !occurs(passage, words))
    .map((words) => ({ id: passage.id, words: `the non_claim "${words}" does not occur in the text` }))
]

/** Offsets show nothing to who reads them, and so their words are asked for the figure: "three" is as good as 3. */
const isStatedWithin = ({ span, stated }: Label): boolean => {
  const words = span.split(/[\s,;:]+/)
  return stated
    .split(' to ')
    .every((figure) => span.includes(figure) || words.some((word) => isSameFigure(word, figure)))
}

const labelFaults = (label: Label): readonly string[] => {
  const judgement = judgeLabel(label)
  return judgement.kind === 'wrong' ? judgement.faults : []
}

const remark = ({ id }: Labelled, { kind, span }: Label, words: string): Remark => ({
  id,
  words: `${kind} "${span}": ${words}`
})

const occurs = ({ name, text }: Labelled, words: string): boolean =>
  words !== '' &&
  (text.includes(words) ||
    (name.endsWith('.html') && finderIn(readableText({ name, text }))(words).length > 0))

const doubtsOf = (passage: Labelled): readonly Remark[] =>
  passage.labels.flatMap((label) => {
    const doubt = directionDoubt(label) ?? captionDoubt(passage, label)
    return doubt === null ? [] : [remark(passage, label, doubt)]
  })

/** A label that calls a change right although every direction word of its span goes the other way. */
const directionDoubt = (label: Label): string | null => {
  const { computed, isTolerated } = label
  if (typeof computed !== 'number' || !isTolerated || !isAgainstWords(label, computed)) return null
  return `computed is ${computed}, but the words go the other way: is the sign, or the label, right?`
}

/** A reference whose right answer does not stand before the caption that it is said to have. */
const captionDoubt = (passage: Labelled, { kind, computed, calc: { caption } }: Label): string | null => {
  if (
    kind !== 'xref' ||
    caption === undefined ||
    !/^(?:table|figure|chart|appendix|annex)/i.test(String(computed))
  )
    return null
  const heading = `${computed} ${caption}`
  const isThere = finderIn(readableText(passage))(heading).length > 0
  return isThere ? null : `no caption begins “${heading}”: is computed the number that the caption carries?`
}

interface Tally {
  readonly kind: string
  readonly right: number
  readonly byRounding: number
  readonly planted: number
  readonly unproved: number
}

/** How many labels of each kind are right, right by rounding, planted errors; and how many stand on reading alone. */
export const tally = (passages: readonly Labelled[]): readonly Tally[] => {
  const kinds = Map.groupBy(
    passages.flatMap(({ labels }) => labels),
    ({ kind }) => kind
  )
  return [...kinds]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([kind, labels]) => {
      const saying = (verdict: string): number =>
        labels.filter((label) => verdictOf(label) === verdict).length
      const unproved = labels.filter((label) => judgeLabel(label).kind === 'unproved').length
      return {
        kind,
        right: saying('holds'),
        byRounding: saying('holds_by_rounding'),
        planted: saying('fails'),
        unproved
      }
    })
}

const report = (passages: readonly Labelled[]): number => {
  const { faults, doubts } = review(passages)
  for (const { id, words } of faults) console.log(`WRONG  ${id}: ${words}`)
  for (const { id, words } of doubts) console.log(`LOOK   ${id}: ${words}`)
  console.table(Object.fromEntries(tally(passages).map(({ kind, ...counts }) => [kind, counts])))
  const labels = passages.flatMap(({ labels }) => labels)
  console.log(
    `${passages.length} passages, ${labels.length} labels, ${faults.length} wrong, ${doubts.length} to look at again`
  )
  return faults.length === 0 ? 0 : 1
}

if (import.meta.main) {
  const files = process.argv.slice(2)
  if (files.length === 0)
    throw new Error('Name files: node tools/cases/recompute.ts cases/figures/passages/police-dev.jsonl')
  process.exitCode = report(files.flatMap(readLabelled))
}
