import { periodsIn, type FoundPeriod } from './printed-periods.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import { wordsFrom, type AxisEntry } from './table-axes.ts'

/** A part of a sentence with what it says. */
export interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly said: ReadonlySet<string>
  readonly periods: readonly FoundPeriod[]
  readonly figures: readonly Quantity[]
}

const joints = String.raw`[;:]\s|,?\s(?:and|but|while|whilst|whereas|although|though),?\s`
const before = new RegExp(joints, 'gu')
const after = new RegExp(joints, 'u')

/** The part of a sentence that speaks of a figure: from the last joint with a figure before it to the next joint. */
export function clauseOf(sentence: ReadSentence, figure: Quantity): Clause {
  const known = clauses.get(figure)
  if (known !== undefined) return known
  const clause = clauseAround(sentence, figure)
  clauses.set(figure, clause)
  return clause
}

const clauses = new WeakMap<Quantity, Clause>()

function clauseAround(sentence: ReadSentence, figure: Quantity): Clause {
  const at = figure.start - sentence.start
  const lead = sentence.text.slice(0, at)
  const cut = [...lead.matchAll(before)].findLast(({ 0: words, index }) => parts(lead, words, index))
  const start = cut === undefined ? 0 : cut.index + cut[0].length
  const rest = sentence.text.slice(figure.end - sentence.start)
  const next = after.exec(rest)
  const end = next === null ? sentence.text.length : figure.end - sentence.start + next.index
  return clauseAt(sentence, start, end)
}

// "Adults and Health spent 4%" is one clause; "rose by 5% and by 3% in the north" too.
function parts(lead: string, words: string, index: number): boolean {
  return (
    words.startsWith(';') ||
    (/\d/u.test(lead.slice(0, index)) && !/^by\b/u.test(lead.slice(index + words.length)))
  )
}

/** A whole sentence as one clause. */
export function wholeOf(sentence: ReadSentence): Clause {
  return clauseAt(sentence, 0, sentence.text.length)
}

function clauseAt(sentence: ReadSentence, start: number, end: number): Clause {
  const text = sentence.text.slice(start, end)
  const from = sentence.start + start
  const till = sentence.start + end
  return {
    text,
    start: from,
    end: till,
    said: new Set(wordsFrom(text.replace(reasons, ' '))),
    periods: periodsIn(text),
    figures: sentence.quantities.filter((figure) => figure.start >= from && figure.start < till)
  }
}

// "Chiefly because of pay" does not say that the figure is of pay.
const reasons =
  /\b(?:because(?: of)?|due to|owing to|driven by|thanks to|as a result of|caused by|explained by|reflecting|despite|excluding|apart from)\b.*$/iu

// Words that a sentence may use of anything: alone they do not name "Lower courts" or "New starters".
const weak = new Set(
  `lower higher high low other new old first second third last next total all average mean number numbers main early late
  long short small large further own most least more less day night year month week quarter rate rates general whole
  overall net gross current previous full part half common local national public service services change`.split(
    /\s+/u
  )
)

/** The rows, or columns, that words name, without those of which the name is a part of another's that is named as well. */
export function namedAmong<Entry extends AxisEntry>(
  entries: readonly Entry[],
  said: ReadonlySet<string>
): readonly Entry[] {
  const likely = entries.length > FEW ? likelyAmong(entries, said) : entries
  const named = likely.filter((entry) => isNamed(entry, said))
  return named.filter((entry) => !named.some((other) => other !== entry && isWithin(entry, other)))
}

/** So many are looked through one by one. */
const FEW = 16
const kept = new WeakMap<readonly AxisEntry[], ReadonlyMap<string, readonly AxisEntry[]>>()

// In a long table only the rows of which a word is said need be looked at.
function likelyAmong<Entry extends AxisEntry>(
  entries: readonly Entry[],
  said: ReadonlySet<string>
): readonly Entry[] {
  const known = kept.get(entries) ?? byFirstWord(entries)
  kept.set(entries, known)
  const found = new Set([...said].flatMap((word) => known.get(word) ?? []))
  return found.size === 0 ? [] : entries.filter((entry) => found.has(entry))
}

function byFirstWord(entries: readonly AxisEntry[]): ReadonlyMap<string, readonly AxisEntry[]> {
  const first = entries.flatMap((entry) =>
    [...entry.names, entry.key].flatMap(([word]) => (word === undefined ? [] : [{ word, entry }]))
  )
  const groups = Map.groupBy(first, ({ word }) => word)
  return new Map([...groups].map(([word, found]) => [word, found.map(({ entry }) => entry)]))
}

function isNamed({ names, key }: AxisEntry, said: ReadonlySet<string>): boolean {
  if (names.some((name) => name.every((word) => said.has(word)))) return true
  const telling = key.filter((word) => !weak.has(word))
  return telling.length > 0 && key.every((word) => said.has(word))
}

function isWithin({ names: [own = []] }: AxisEntry, { names: [other = []] }: AxisEntry): boolean {
  return own.length < other.length && own.every((word) => other.includes(word))
}

/** The entries of a period: of the very one, or of the only one in its year. */
export function ofPeriod<Entry extends { readonly period: number | null }>(
  entries: readonly Entry[],
  at: number
): readonly Entry[] {
  const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 0.02
  const exact = entries.filter(
    ({ period }) =>
      period !== null && (isSame(period, at) || ((at < 1 || period < 1) && isSame(period % 1, at % 1)))
  )
  if (exact.length > 0 || at < 1) return exact
  const inYear = entries.filter(({ period }) => period !== null && Math.floor(period) === Math.floor(at))
  return inYear.length === 1 ? inYear : []
}
