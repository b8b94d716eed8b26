import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import type { Point, Series } from './series.ts'

const LEAST = 3
const MOST_FIGURES = 40
const LONGEST_GAP = 80
const LONGEST_MEASURE = 300

/** The series printed in a sentence: "Abbey 34, Bridge 28 and Carr Lane 39", "34 in Abbey, 28 in Bridge", "2, 4, 3 and 6". */
export function seriesInSentence(sentence: ReadSentence): readonly Series[] {
  const { quantities } = sentence
  if (quantities.length < LEAST || quantities.length > MOST_FIGURES) return []
  const figures = quantities.filter((figure) => !isWhole(sentence, figure))
  const open = figures.filter((figure) => !isBracketed(sentence, figure))
  const sets = open.length === figures.length ? [figures] : [figures, open]
  const found = sets.flatMap((figures) => forms.flatMap((form) => runsOf(sentence, figures, form)))
  return withoutParts(found)
}

// "Of the 36 recommendations": what the others are parts of is not one of them.
function isWhole({ text, start }: ReadSentence, figure: Quantity): boolean {
  return /\b(?:of|out of)(?: the| these| those| all)? $/iu.test(
    text.slice(0, figure.start - start).slice(-16)
  )
}

function isBracketed({ text, start }: ReadSentence, figure: Quantity): boolean {
  const before = text.slice(0, figure.start - start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** A way to print a series: what stands between two figures, and whose the first or last figure is. */
interface Form {
  readonly labels: 'before' | 'after' | 'none'
  readonly gap: RegExp
}

const forms: readonly Form[] = [
  {
    labels: 'before',
    gap: /^(?:(?: (?!and\b)[a-z]+){0,2}|[^,;()]{0,40}(?=\))) ?\)? ?(?:[,;] ?(?:and )?|,? and |  ?(?=[A-Z]))(?<label>(?=[^,;:()]{0,40}[\p{L}])[^,;:()]{1,50}?) ?(?:\(|:|(?<= )(?:at|with|on|was|were|had)|[-–—=])? ?$/u
  },
  {
    labels: 'after',
    gap: /^ (?:(?:[a-z]+ )?(?:at|in|for|from|on|among) (?:the )?)?(?<label>\p{L}[^,;()]{0,50}?)(?: ?\([^()]{0,40}\))?(?:[,;] ?(?:and )?|,? and )$/u
  },
  { labels: 'none', gap: /^(?: ?[a-z]{1,10})?(?:, ?(?:and )?| and )$/u }
]

// A comparison and not the next member of a list.
const comparing =
  /^(?:up|down|from|against|compared|versus|or|which|an?|about|around|nearly|over|than|to|by|of|with|including|then|rising|falling|equal|was|were|so|in all|as well|average)\b|\b(?:rose|fell|increased?|decreased?|more than|less than|fewer|compared|against|of which|of whom|per|between|ranged|the)\b(?!\s+\p{Lu})/iu

function runsOf(sentence: ReadSentence, figures: readonly Quantity[], form: Form): readonly Series[] {
  const runs: Run[] = []
  let run: Run = { figures: [], labels: [] }
  for (const figure of figures) {
    const last = run.figures.at(-1)
    const label = last === undefined ? null : labelBetween(sentence, [last, figure], form)
    if (last !== undefined && isAlike(last, figure, form) && label !== null) {
      run.figures.push(figure)
      run.labels.push(label)
    } else {
      run = { figures: [figure], labels: [] }
      runs.push(run)
    }
  }
  return runs.flatMap((each) => (each.figures.length < LEAST ? [] : seriesFrom(sentence, each, form)))
}

// "2, 4, 3 and 5 minutes" print the unit once, with the last.
function isAlike(one: Quantity, next: Quantity, { labels }: Form): boolean {
  return one.kind === next.kind || (labels === 'none' && one.kind === 'count' && !next.isWord)
}

interface Run {
  readonly figures: Quantity[]
  /** What is printed between each figure and the next. */
  readonly labels: string[]
}

function labelBetween(
  { text, start }: ReadSentence,
  [one, next]: readonly [Quantity, Quantity],
  { gap, labels }: Form
): string | null {
  if (next.start - one.end > LONGEST_GAP) return null
  const match = gap.exec(text.slice(one.end - start, next.start - start))
  if (match === null) return null
  const label = match.groups?.['label']?.trim() ?? ''
  return labels !== 'none' && (comparing.test(label) || label.split(' ').length > 6) ? null : label
}

function seriesFrom(sentence: ReadSentence, run: Run, { labels }: Form): readonly Series[] {
  const [first, last] = [run.figures[0], run.figures.at(-1)]
  if (first === undefined || last === undefined) return []
  const before = sentence.text.slice(0, first.start - sentence.start)
  const opening = labels === 'before' ? labelAtEnd(before) : { label: '', rest: before }
  const closing = labels === 'after' ? labelAtStart(sentence.text.slice(last.end - sentence.start)) : ''
  const named = labels === 'before' ? [opening.label, ...run.labels] : [...run.labels, closing]
  const points: Point[] = run.figures.map((figure, at) => ({
    label: labels === 'none' ? '' : (named[at] ?? '').replace(ranking, ''),
    figure
  }))
  return [
    {
      points,
      measure: opening.rest.slice(-LONGEST_MEASURE),
      title: '',
      form: 'sentence',
      block: sentence.block.index,
      start: sentence.start + opening.rest.length,
      end: last.end
    }
  ]
}

const lead =
  /^(?<rest>.*(?:[:;,.(]|\b(?:was|were|are|is|being|namely|follows|by|had|at|than)) )(?<label>[^:;,.(]{1,50}?) ?(?:\(|:|(?<= )(?:at|with|on|was|were|had)|[-–—=])? ?$/u

// "Average class size was Northreach 25.8": the words since the last mark or verb are the label.
function labelAtEnd(before: string): { readonly label: string; readonly rest: string } {
  const near = before.slice(-160)
  const match = lead.exec(near)
  const whole = near.replace(/[\s(:–—=-]+$/u, '').trim()
  if (match === null) return { label: whole.split(' ').length > 6 ? '' : whole, rest: '' }
  const { rest = '', label = '' } = match.groups ?? {}
  return { label: label.trim(), rest: before.slice(0, before.length - near.length) + rest }
}

// "Lowest at Ashby (17.2%) and highest at Brook (31.8%)" ranks what it lists.
const ranking =
  /^(?:the )?(?:highest|lowest|largest|smallest|best|worst|most|fewest) (?:was )?(?:at|in|for|was) (?:the )?/iu

function labelAtStart(after: string): string {
  const match =
    /^ (?:(?:[a-z]+ )?(?:at|in|for|from|on|among) (?:the )?)?(?<label>\p{L}[^,;:.()]{0,50})/u.exec(after)
  return match?.groups?.['label']?.replace(/ (?:in|during|for|over|at) (?:the |\d).*$/u, '').trim() ?? ''
}

// The same figures may be read twice: the longer run, with labels before one without, is kept.
function withoutParts(found: readonly Series[]): readonly Series[] {
  const isLabelled = ({ points }: Series): number => (points.some(({ label }) => label !== '') ? 1 : 0)
  const ordered = found.toSorted((a, b) => isLabelled(b) - isLabelled(a) || b.points.length - a.points.length)
  const kept: Series[] = []
  const taken = new Set<Quantity>()
  for (const series of ordered) {
    if (series.points.some(({ figure }) => taken.has(figure))) continue
    for (const { figure } of series.points) taken.add(figure)
    kept.push(series)
  }
  return kept
}
