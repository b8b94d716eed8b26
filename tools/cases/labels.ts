import type { Span } from './text-search.ts'

/** One labelled statement of a passage or a document. Inputs are as printed; lists of lists for tables and pairs. */
export interface Label {
  readonly kind: string
  readonly inputs: readonly LabelInput[]
  readonly stated: string
  readonly op: string
  readonly calc: Calc
  readonly computed: number | string | null
  readonly range: readonly [number, number] | null
  /** The printed inputs, as they stand, give the stated figure. */
  readonly isExact: boolean
  /** Some values that round to the printed inputs give it. */
  readonly isTolerated: boolean
  /** The words of the statement, to the letter. */
  readonly span: string
  /** Where they stand, for a text whose words the labels may not copy; null where they are found by themselves. */
  readonly place: Span | null
}

export type LabelInput = string | readonly LabelInput[]

/** What the arithmetic needs beside the inputs. */
export interface Calc {
  /** The least step of the stated figure, where its print does not show it: 2 points for "a third". */
  readonly unit?: number
  /** How far each input may be from its print. */
  readonly radii?: readonly number[]
  /** Which input is ranked, counted from 0. */
  readonly which?: number
  readonly order?: 'asc' | 'desc'
  /** The caption, or how it begins, of what a reference is to. */
  readonly caption?: string
  /** What a later list names of the entries. */
  readonly restated?: readonly string[]
}

/** A passage, or a whole document, with its labels. */
export interface Labelled {
  readonly id: string
  readonly text: string
  /** The name to read it by: its ending says its format. */
  readonly name: string
  readonly split: 'dev' | 'held' | 'reference' | null
  readonly labels: readonly Label[]
  /** Words with figures in them that state nothing to be worked out again. */
  readonly nonClaims: readonly Stretch[]
}

/** Words of a text: to the letter, or by where they stand. */
export type Stretch = string | Span

export type LabelVerdict = 'holds' | 'holds_by_rounding' | 'fails'

export const verdictOf = ({ isExact, isTolerated }: Label): LabelVerdict => {
  if (isExact) return 'holds'
  return isTolerated ? 'holds_by_rounding' : 'fails'
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Reads a passage of a `.jsonl` file. Throws, naming the place, where a field is missing or of another type. */
export const parsePassage = (value: unknown, place: string): Labelled => {
  const fields = fieldsOf(value, place)
  const text = stringOf(fields, 'passage', place)
  return { ...parseSheet(fields, { text, place }), text, name: 'passage.txt', split: null }
}

/** Reads the `labels.json` of a document, whose text stands in another file. */
export const parseDocument = (
  value: unknown,
  report: { readonly name: string; readonly text: string },
  place: string
): Labelled => {
  const fields = fieldsOf(value, place)
  const split = fields['split']
  if (split !== 'dev' && split !== 'held' && split !== 'reference')
    throw new Error(`${place}: "split" is none of "dev", "held" and "reference"`)
  return { ...parseSheet(fields, { text: report.text, place }), ...report, split }
}

const fieldsOf = (value: unknown, place: string): Fields => {
  if (isFields(value)) return value
  throw new Error(`${place}: not an object in braces`)
}

/** Where labels are read from, and the text that they are of. */
interface Source {
  readonly text: string
  readonly place: string
}

const parseSheet = (
  fields: Fields,
  { text, place }: Source
): Pick<Labelled, 'id' | 'labels' | 'nonClaims'> => {
  const id = stringOf(fields, 'id', place)
  return {
    id,
    labels: listOf(fields, 'claims', place).map((claim, n) =>
      parseLabel(claim, { text, place: `${place}, ${id}, claim ${n + 1}` })
    ),
    nonClaims: listOf(fields, 'non_claims', place).map((words, n) =>
      Array.isArray(words)
        ? spanOf(words, { text, place: `${place}, ${id}, non-claim ${n + 1}` })
        : String(words)
    )
  }
}

const parseLabel = (value: unknown, source: Source): Label => {
  const { place } = source
  const fields = fieldsOf(value, place)
  const { computed, computed_range: range } = fields
  return {
    kind: stringOf(fields, 'kind', place),
    inputs: listOf(fields, 'inputs', place).map(inputOf),
    stated: stringOf(fields, 'stated', place),
    op: stringOf(fields, 'op', place),
    calc: calcOf(fields['calc']),
    computed: typeof computed === 'number' || typeof computed === 'string' ? computed : null,
    range: Array.isArray(range) ? [Number(range[0]), Number(range[1])] : null,
    isExact: booleanOf(fields, 'exact_ok', place),
    isTolerated: booleanOf(fields, 'tolerance_ok', place),
    ...wordsOf(fields, source)
  }
}

const wordsOf = (fields: Fields, { text, place }: Source): Pick<Label, 'span' | 'place'> => {
  if (!Array.isArray(fields['span'])) return { span: stringOf(fields, 'span_text', place), place: null }
  const span = spanOf(fields['span'], { text, place })
  return { span: text.slice(span.start, span.end), place: span }
}

const spanOf = (offsets: readonly unknown[], { text, place }: Source): Span => {
  const [start, end] = offsets.map(Number)
  if (start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length)
    return { start, end }
  throw new Error(
    `${place}: [${offsets.join(', ')}] is no stretch of a text of ${text.length} letters; write [start, end]`
  )
}

const inputOf = (input: unknown): LabelInput => (Array.isArray(input) ? input.map(inputOf) : String(input))

const calcOf = (value: unknown): Calc => {
  if (!isFields(value)) return {}
  const { unit, r, which, order, caption, restated } = value
  return {
    ...(typeof unit === 'number' && { unit }),
    ...(Array.isArray(r) && { radii: r.map(Number) }),
    ...(typeof which === 'number' && { which }),
    ...((order === 'asc' || order === 'desc') && { order }),
    ...(typeof caption === 'string' && { caption }),
    ...(Array.isArray(restated) && { restated: restated.map(String) })
  }
}

const stringOf = (fields: Fields, name: string, place: string): string => {
  const value = fields[name]
  if (typeof value === 'string') return value
  throw new Error(`${place}: "${name}" is not a string in quotation marks`)
}

const booleanOf = (fields: Fields, name: string, place: string): boolean => {
  const value = fields[name]
  if (typeof value === 'boolean') return value
  throw new Error(`${place}: "${name}" is neither true nor false`)
}

const listOf = (fields: Fields, name: string, place: string): readonly unknown[] => {
  const value = fields[name]
  if (Array.isArray(value)) return value
  throw new Error(`${place}: "${name}" is not a list in square brackets`)
}
