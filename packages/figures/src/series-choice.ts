import type { Series } from './series.ts'
import { wordsAndPeriods, wordsOfSeries } from './series-words.ts'
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
  const said = saidIn(words)
  const speaking = series.filter((one) => speaksOf(one, said))
  // A sentence that names its own subject does not lean on the one before.
  const isNamed = speaking.some((one) => saysSubject(one, said))
  const own = isNamed ? { ...said, before: new Set<string>() } : said
  const weighed = speaking.map((one) => ({
    one,
    weight: weightOf(one, own) + nearness(one, words) + naming(one, words)
  }))
  const most = Math.max(...weighed.map(({ weight }) => weight))
  return latest(weighed.filter(({ weight }) => weight > most - DOUBT).map(({ one }) => one))
}

/** The words of a sentence as they are compared. */
interface Said {
  readonly phrase: string
  readonly inPhrase: ReadonlySet<string>
  readonly text: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  /** The words that say what is ranked, but for those that any figure may go by. */
  readonly specific: readonly string[]
}

function saidIn({ text, after, before }: Words): Said {
  const phrase = /^[^.,;(]{0,60}/u.exec(after)?.[0] ?? ''
  const noun = (/^[^:)]*/u.exec(phrase)?.[0] ?? '').replace(
    /\b(?:of|among) (?:the|all|them)\b.*|\b(?:was|were|is|in|at|and|with|since|for|being|while)\b.*/iu,
    ''
  )
  return {
    phrase,
    inPhrase: new Set(wordsAndPeriods(phrase)),
    text: new Set(wordsAndPeriods(text)),
    before: new Set(wordsAndPeriods(before)),
    specific: contentStems(noun).filter((word) => !plainNouns.has(word))
  }
}

function saysSubject(series: Series, { text }: Said): boolean {
  const { measure, title, labels } = wordsOfSeries(series)
  return [...measure, ...title].some((word) => text.has(word) && !labels.has(word) && !plainNouns.has(word))
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

function weightOf(series: Series, { phrase, inPhrase, text, before }: Said): number {
  const { measure, form, isWhole } = series
  const { measure: own, title } = wordsOfSeries(series)
  const saysRate = rateWords.test(phrase.replace(/\b(?:shares?|proportions?|percentages?) of\b/iu, ''))
  const isTable = form === 'column' || form === 'row'
  const isRate = rateWords.test(measure)
  const isUnlike = isTable && (saysRate ? !isRate : isRate && countWords.test(phrase))
  const isOfChange = !isTable || changeHeadings.test(measure) === changeWords.test(phrase)
  const isTitled = [...inPhrase].some((word) => title.has(word))
  return (
    4 * shared(inPhrase, own) +
    2 * shared(text, own) +
    shared(before, own) +
    (isUnlike ? -3 : 0) +
    (isOfChange ? 0 : -6) +
    (isTitled ? 0.5 : 0) +
    (isWhole === true ? 1 : 0)
  )
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count
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
function speaksOf(series: Series, { phrase, specific, text, before, inPhrase }: Said): boolean {
  const { measure, title, labels } = wordsOfSeries(series)
  if (changeWords.test(phrase) && !changeWords.test(`${series.measure} ${series.title}`)) return false
  const isKnown = (word: string): boolean =>
    measure.has(word) ||
    title.has(word) ||
    labels.has(word) ||
    // What a table's column or a list measures must be named in the words themselves.
    (series.form === 'sentence' && (before.has(word) || (text.has(word) && !inPhrase.has(word))))
  return specific.length === 0 || specific.some(isKnown)
}
