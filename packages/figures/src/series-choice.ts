import type { Series } from './series.ts'
import { contentStems, stem } from './words.ts'

/** The words by which a series is told from others. */
export interface Words {
  /** The sentence that ranks or measures. */
  readonly text: string
  /** What follows the superlative: "highest rate of contact". */
  readonly after: string
  /** The sentence before. */
  readonly before: string
  /** Index of the block in which the sentence stands. */
  readonly block: number
}

/** Weights nearer than this do not tell two series apart. */
const DOUBT = 0.75

/**
 * The series that a sentence is about, of those near it: the one that shares most words with it, is named in it
 * ("Table 2") or stands nearest. Several, where that does not tell them apart; none where it measures something else.
 */
export function likeliestSeries(series: readonly Series[], words: Words): readonly Series[] {
  const weighed = series
    .filter((one) => speaksOf(one, words))
    .map((one) => ({ one, weight: weightOf(one, words) + nearness(one, words) + naming(one, words) }))
  const most = Math.max(...weighed.map(({ weight }) => weight))
  return latest(weighed.filter(({ weight }) => weight > most - DOUBT).map(({ one }) => one))
}

function nearness({ block }: Series, words: Words): number {
  const distance = Math.abs(block - words.block)
  return distance === 0 ? 3 : Math.max(0, 1.75 - distance / 4)
}

function naming({ title }: Series, { text, before }: Words): number {
  const name = /^\s*((?:Table|Figure|Chart) \d{1,3}(?:\.\d{1,2})?)(?![\d.]*\d)/iu.exec(title)?.[1]
  if (name === undefined) return 0
  const isNamed = (words: string): boolean => new RegExp(`\\b${name}(?![\\d.]*\\d)`, 'iu').test(words)
  return isNamed(text) ? 5 : isNamed(before) ? 3 : 0
}

const rateWords = /\b(?:rates?|per cent|percentages?|proportions?|shares?|per\s+[\d\p{L}])|%/iu
const countWords = /^\s*(?:number|total|volume|count)\b|^\s*\p{L}+s\b/iu
const changeWords =
  /\b(?:increases?|decreases?|rises?|rose|falls?|fell|drops?|changes?|growth|reductions?|improvements?|grew|variances?|differences?|over-?spends?|under-?spends?)\b/iu
const changeHeadings = /change|difference|variance|increase|decrease|movement|growth/iu

function weightOf({ measure, title, form, isWhole }: Series, { text, after, before }: Words): number {
  const own = new Set(wordsAndPeriods(measure))
  const shared = (words: string): number =>
    new Set(wordsAndPeriods(words).filter((word) => own.has(word))).size
  const phrase = /^[^.,;]{0,60}/u.exec(after)?.[0] ?? ''
  const saysRate = rateWords.test(phrase)
  const isTable = form === 'column' || form === 'row'
  const isRate = rateWords.test(measure)
  const isUnlike = isTable && (saysRate ? !isRate : isRate && countWords.test(phrase))
  const change = !isTable || changeHeadings.test(measure) === changeWords.test(phrase) ? 0 : -6
  const titles = new Set(contentStems(title))
  const titled = contentStems(phrase).some((word) => titles.has(word)) ? 0.5 : 0
  return (
    4 * shared(phrase) +
    2 * shared(text) +
    shared(before) +
    (isUnlike ? -3 : 0) +
    change +
    titled +
    (isWhole === true ? 1 : 0)
  )
}

function wordsAndPeriods(text: string): readonly string[] {
  const periods = text.match(/\b(?:20\d\d(?:[/–-]\d\d)?|Q[1-4])\b/gu) ?? []
  return [...contentStems(text), ...periods]
}

// Of columns that differ in their year alone, a report speaks of the last.
function latest(columns: readonly Series[]): readonly Series[] {
  const dated = columns.map((column) => ({
    column,
    year: Number(/\b(?:19|20)\d\d\b/u.exec(column.measure)?.[0] ?? Number.NaN)
  }))
  if (columns.length < 2 || dated.some(({ year }) => Number.isNaN(year))) return columns
  const last = Math.max(...dated.map(({ year }) => year))
  return dated.filter(({ year }) => year === last).map(({ column }) => column)
}

const plainNouns = new Set(
  `rate number figure level total count proportion share percentage source cause reason group category area district
  ward service team region place value score figures result amount people per cent six five four three seven eight nine
  ten volume quarter month year site centre station watch borough county authority force council department prevalence
  incidence frequency average median mean uptake coverage performance turnout reading measure outturn cost contribution
  contributor element component item ones one type kind ground factor line head heading user part performer
  performers scorer spender recorded`
    .split(/\s+/)
    .map(stem)
)

// "The highest number of staff" after figures of contacts speaks of other figures.
function speaksOf({ measure, title, points, form }: Series, { text, after, before }: Words): boolean {
  const phrase = /^[^.,;:()]{0,60}/u.exec(after)?.[0] ?? ''
  if (changeWords.test(phrase) && !changeWords.test(`${measure} ${title}`)) return false
  const noun = phrase.replace(
    /\b(?:of|among) (?:the|all|them)\b.*|\b(?:was|were|is|in|at|and|with|since|for|being|while)\b.*/iu,
    ''
  )
  const specific = contentStems(noun).filter((word) => !plainNouns.has(word))
  const labels = points.map(({ label }) => label).join(' ')
  // What a table's column or a list measures must be named in the words themselves.
  const context = form === 'sentence' ? `${before} ${text.slice(0, text.length - after.length)}` : ''
  const known = new Set(contentStems(`${measure} ${title} ${context} ${labels}`))
  return specific.length === 0 || specific.some((word) => known.has(word))
}
