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
  return sentence.quantities.map((figure, at) => ({
    figure,
    kind: figure.kind,
    value: figure.value,
    step: figure.step,
    near: wordsIn(
      clauseAround(sentence, figure, {
        from: sentence.quantities[at - 1]?.end ?? sentence.start,
        to: sentence.quantities[at + 1]?.start ?? sentence.end
      })
    ),
    wide,
    years,
    sentence,
    block: sentence.block.index
  }))
}

interface Bounds {
  readonly from: number
  readonly to: number
}

const opener = /[,;:.()]|\b(?:while|whilst|but|whereas)\b/giu

// "The number of pensioners, 1,176, goes on growing": the clause on both sides of a figure set between commas.
function clauseAround({ text, start }: ReadSentence, figure: Quantity, { from, to }: Bounds): string {
  const before = text
    .slice(Math.max(from - start, figure.start - start - 90, 0), figure.start - start)
    .replace(/[\s,(–—-]*(?:\b(?:at|of|is|was|or|to|stood at|now)\b)?[\s,(:–—-]*$/u, '')
  const cut = [...before.matchAll(opener)].at(-1)
  const opened = cut === undefined ? before : before.slice(cut.index + 1)
  const after = text
    .slice(figure.end - start, Math.min(to - start, figure.end - start + 80))
    .replace(/^\s*[),]?\s*(?:\([^()]*\)?)?,?/u, ' ')
  return `${opened} ${/^[^,;:.()]*/u.exec(after)?.[0] ?? ''}`
}

// Words that come with every figure and say nothing of what it is a figure of.
const passing = new Set(
  `total number overall period month year average figure rate level amount cost percentage per cent people case time end
  part half quarter first last new number report reported record recorded previous current stand stood reach reached come
  came make made compare compared rise rose fall fell increase decrease more less fewer than down change year-end`
    .split(/\s+/)
    .map(stem)
)

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(contentStems(text).filter((word) => !passing.has(word)))
}

function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b(?:19|20)\d\d(?:\s?[/–-]\s?\d\d)?(?!\d)/gu) ?? [])
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
  }
  return { kind, scale: 1 }
}
