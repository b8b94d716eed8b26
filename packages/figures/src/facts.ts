import { gridsOf, type Grid, type GridColumn, type GridRow } from './grid.ts'
import type { Quantity, QuantityKind } from './quantity.ts'
import { proseOf, type Reading, type ReadSentence } from './reading.ts'
import { namingOf } from './total-rows.ts'
import { contentStems, stem } from './words.ts'

/** A figure as a report prints it, in prose or in a table, with the words that say what it is a figure of. */
export interface Fact {
  readonly figure: Quantity
  /** `money` for a bare number in a column headed "£000". */
  readonly kind: QuantityKind
  /** In whole pounds where the column is in thousands or millions. */
  readonly value: number
  readonly step: number
  /** The words of its own clause, or of its row and column. */
  readonly near: ReadonlySet<string>
  /** The words of its sentence, or of its table's title as well. */
  readonly wide: ReadonlySet<string>
  /** The years its sentence, or its column, names. */
  readonly years: ReadonlySet<string>
  /** The months and quarters that they name. */
  readonly parts: ReadonlySet<string>
  /** The words that tell it from its like: what its row is called, the names printed beside it. */
  readonly names: ReadonlySet<string>
  /** The word that names it: the first after a count, the last before an amount or a percentage. */
  readonly head: string | null
  /** A cell in a table's row of totals. */
  readonly isTotal: boolean
  /** Said to be another time's, or a target: "from 126", "against 140". */
  readonly isBase: boolean
  /** Null for a cell of a table. */
  readonly sentence: ReadSentence | null
  readonly block: number
}

/** Every figure of a paper that a reader could meet again, in order of place. */
export function factsOf(reading: Reading): readonly Fact[] {
  const prose = reading.blocks.flatMap((block) =>
    block.block.kind === 'table' ? [] : proseOf(block).flatMap(factsInSentence)
  )
  return [...prose, ...gridsOf(reading).flatMap(factsInGrid)].toSorted(
    (a, b) => a.figure.start - b.figure.start
  )
}

const longest = 1500

function factsInSentence(sentence: ReadSentence): readonly Fact[] {
  if (sentence.text.length > longest || sentence.quantities.length === 0) return []
  const wide = wordsIn(sentence.text)
  const years = yearsIn(sentence.text)
  const parts = partsIn(sentence.text)
  const printed = sentence.quantities.filter(({ isWord }) => !isWord)
  return sentence.quantities.map((figure) => {
    const clause = clauseAround(sentence, figure, {
      from: printed.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start,
      to: printed.find(({ start }) => start > figure.start)?.start ?? sentence.end
    })
    return {
      figure,
      kind: figure.kind,
      value: figure.value,
      step: figure.step,
      near: wordsIn(`${clause.before} ${clause.after}`),
      wide,
      years,
      parts,
      names: namesIn(clause),
      head: headOf(figure, clause),
      isTotal: false,
      isBase: isBase(sentence, figure),
      sentence,
      block: sentence.block.index
    }
  })
}

const base =
  /\b(?:from|than|against|compared (?:with|to)|versus|target of|forecast|expected|budget of|(?:last|previous|prior) (?:year|quarter|month)(?: was| of|,)?|year (?:before|earlier)(?: was|,)?)(?: the| an?| some| about)? ?$/iu

const baseAfter =
  /^[^,;.()]{0,50}\b(?:a year (?:ago|before|earlier)|(?:year|quarter|month|period) (?:before|earlier)|last (?:year|quarter|month)|previous|same (?:period|quarter|month)|were (?:forecast|expected|planned))/iu

function isBase({ text, start }: ReadSentence, figure: Quantity): boolean {
  return (
    base.test(text.slice(0, figure.start - start).slice(-60)) ||
    baseAfter.test(text.slice(figure.end - start).slice(0, 80))
  )
}

// Words with capitals, but for the first of a sentence.
function namesIn({ before, after }: Clause): ReadonlySet<string> {
  const words = `${before.replace(/^\s*\p{Lu}/u, '')} ${after}`.match(/(?<=\s)\p{Lu}[\p{L}'’-]+/gu) ?? []
  return wordsIn(words.join(' '))
}

interface Clause {
  readonly before: string
  readonly after: string
}

function headOf({ kind }: Quantity, { before, after }: Clause): string | null {
  const [first] = wordsIn(after)
  const last = [...wordsIn(before)].at(-1)
  return (kind === 'count' || kind === 'duration' ? first : last) ?? null
}

interface Bounds {
  readonly from: number
  readonly to: number
}

const opener = /[,;:.()]|\b(?:while|whilst|but|whereas)\b/giu

// "The number of pensioners, 1,176, goes on growing": the clause on both sides of a figure set between commas.
function clauseAround({ text, start }: ReadSentence, figure: Quantity, { from, to }: Bounds): Clause {
  const before = text
    .slice(Math.max(from - start, figure.start - start - 90, 0), figure.start - start)
    .replace(/[\s,(–—-]*(?:\b(?:at|of|is|was|or|to|stood at|now)\b)?[\s,(:–—-]*$/u, '')
  const cut = [...before.matchAll(opener)].at(-1)
  const opened = cut === undefined ? before : before.slice(cut.index + 1)
  const after = text
    .slice(figure.end - start, Math.min(to - start, figure.end - start + 80))
    .replace(/^\s*[),]?\s*(?:\([^()]*\)?)?,?/u, ' ')
  return { before: opened, after: /^[^,;:.()]*/u.exec(after)?.[0] ?? '' }
}

// Words that come with every figure and say nothing of what it is a figure of.
const passing = new Set(
  `total number overall period month year average figure rate level amount cost percentage per cent people case time end
  part half quarter first last new number report reported record recorded previous current stand stood reach reached come
  came make made compare compared rise rose fall fell increase decrease more less fewer than down change year-end`
    .split(/\s+/)
    .map(stem)
)

// "Electors" and "electorate", "complained" and "complaints" begin alike.
const rootLength = 6

function wordsIn(text: string): ReadonlySet<string> {
  const words = contentStems(text).filter((word) => !passing.has(word))
  return new Set(words.map((word) => word.slice(0, rootLength)))
}

function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b(?:19|20)\d\d(?:\s?[/–-]\s?\d\d)?(?!\d)/gu) ?? [])
}

function partsIn(text: string): ReadonlySet<string> {
  const found = text.match(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|(?:first|second|third|fourth) quarter|half[- ]year|(?:first|second) half)\b/gu
  )
  return new Set(found ?? [])
}

function factsInGrid(grid: Grid): readonly Fact[] {
  const corner = grid.columns[0]?.heading ?? ''
  return grid.rows.flatMap((row) =>
    grid.columns.slice(1).flatMap((column) => {
      const cell = row.cells.get(column.at)
      const figures = cell?.quantities.slice(0, 2) ?? []
      return figures.map((figure) => factInCell(figure, { grid, row, column, corner }))
    })
  )
}

interface CellPlace {
  readonly grid: Grid
  readonly row: GridRow
  readonly column: GridColumn
  readonly corner: string
}

function factInCell(figure: Quantity, { grid, row, column, corner }: CellPlace): Fact {
  const { kind, scale } = unitOf(figure, `${column.heading} ${row.label}`, grid.title)
  const own = `${row.label} ${column.heading}`
  // A total is of what the table is of.
  const isTotal = namingOf(row) !== null || row === grid.rows.at(-1)
  return {
    figure,
    kind,
    value: figure.value * scale,
    step: figure.step * scale,
    near: wordsIn(isTotal ? `${own} ${grid.title}` : own),
    wide: wordsIn(`${own} ${grid.title} ${corner}`),
    years: yearsIn(own),
    parts: partsIn(own),
    names: isTotal ? new Set() : wordsIn(row.label),
    head: null,
    isTotal,
    isBase: false,
    sentence: null,
    block: row.index
  }
}

function unitOf(
  { kind }: Quantity,
  heading: string,
  title: string
): { readonly kind: QuantityKind; readonly scale: number } {
  if (kind !== 'count') return { kind, scale: 1 }
  if (/%|\bper cent\b|\bpercentage\b/iu.test(heading)) return { kind: 'percent', scale: 1 }
  for (const words of [heading, title]) {
    if (/£\s?(?:m\b|mn\b|million)|\bmillions? of pounds/iu.test(words)) return { kind: 'money', scale: 1e6 }
    if (/£\s?['’]?(?:000|k\b|thousand)/iu.test(words)) return { kind: 'money', scale: 1e3 }
    if (/£|\bpounds\b/iu.test(words)) return { kind: 'money', scale: 1 }
    if (/\((?:in )?millions?\)|\bmillions$/iu.test(words)) return { kind, scale: 1e6 }
    if (/\((?:in )?(?:thousands?|['’]?000s?)\)|\bthousands$/iu.test(words)) return { kind, scale: 1e3 }
  }
  return { kind, scale: 1 }
}
