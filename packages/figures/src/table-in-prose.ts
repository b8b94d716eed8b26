import { countIn } from './cell-figures.ts'
import type { Claim, Note } from './claim.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { gridsOf, type Grid } from './grid.ts'
import { judge, statedBy, sumOf } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { Reader, Reading, ReadSentence } from './reading.ts'
import { standingIn } from './standing.ts'
import { inputOf } from './table-claims.ts'
import { namingOf } from './total-rows.ts'
import { contentStems } from './words.ts'

/**
 * Reads what prose says of a whole table: "a total of 21,672 reports" where a column adds to it, and "an average rate
 * of 72%" where that is the plain mean of rates whose volumes are printed beside them (a note, never a verdict).
 */
export const tableInProseReader: Reader = (reading) => {
  const columns = gridsOf(reading).flatMap(columnsOf)
  if (columns.length === 0) return { claims: [] }
  const sentences = reading.blocks.flatMap((block) => block.sentences)
  return {
    claims: sentences.flatMap((sentence) => totalsIn(reading, sentence, columns)),
    notes: sentences.flatMap((sentence) => averagesIn(reading, sentence, columns))
  }
}

/** The figures of one column, without its total, and the volumes printed in the same rows. */
interface ReadColumn {
  readonly column: MeantColumn
  readonly figures: readonly Quantity[]
  readonly volumes: readonly Quantity[]
  readonly sum: number
}

const leastRows = 3

function columnsOf(grid: Grid): readonly ReadColumn[] {
  const columns = meaningsOf(grid)
  const rows = grid.rows.filter((row) => namingOf(row) === null)
  const volume = columns.find(({ meaning, unit }) => meaning === 'value' && unit === 'count')
  return columns.flatMap((column) => {
    const isCount = column.meaning === 'value' && (column.unit === 'count' || column.unit === 'money')
    if (!isCount && column.unit !== 'percent') return []
    const pairs = rows.map((row) => ({
      figure: isCount ? countIn(row.cells.get(column.at)) : percentIn(row.cells.get(column.at)?.quantities),
      volume: volume === undefined ? undefined : countIn(row.cells.get(volume.at))
    }))
    const figures = pairs.flatMap(({ figure }) => figure ?? [])
    const volumes = isCount ? [] : pairs.flatMap(({ figure, volume: size }) => (figure && size ? [size] : []))
    if (figures.length < leastRows || figures.length < rows.length) return []
    return [{ column, figures, volumes, sum: sumOf(figures).value }]
  })
}

function percentIn(quantities: readonly Quantity[] | undefined): Quantity | undefined {
  return quantities?.length === 1 && quantities[0]?.kind === 'percent' ? quantities[0] : undefined
}

const leastTotal = 100

// Only a sum that is exactly the figure is taken to be what the sentence means.
function totalsIn(
  reading: Reading,
  sentence: ReadSentence,
  columns: readonly ReadColumn[]
): readonly Claim[] {
  if (!/\btotal/iu.test(sentence.text)) return []
  const sums = new Map(columns.filter(({ column }) => column.unit !== 'percent').map((one) => [one.sum, one]))
  return sentence.quantities.flatMap((stated) => {
    const found =
      stated.value >= leastTotal && stated.approximation === null ? sums.get(stated.value) : undefined
    if (found === undefined || found.column.unit !== stated.kind) return []
    const { start, end } = sentence
    return [
      {
        kind: 'table_total' as const,
        verdict: 'holds' as const,
        stated: stated.text,
        computed: found.sum,
        text: reading.paper.text.slice(start, end),
        start,
        end,
        inputs: found.figures.map(inputOf),
        reason: `the ${found.figures.length} rows of “${found.column.heading}” add to ${stated.text}`,
        where: standingIn(reading)(sentence.block.index)
      }
    ]
  })
}

function averagesIn(
  reading: Reading,
  sentence: ReadSentence,
  columns: readonly ReadColumn[]
): readonly Note[] {
  if (!/\b(?:average|mean)\b/iu.test(sentence.text)) return []
  const words = new Set(contentStems(sentence.text))
  return sentence.quantities.flatMap((stated) => {
    if (stated.kind !== 'percent') return []
    const about = columns.filter(
      ({ column, volumes, figures }) =>
        volumes.length === figures.length &&
        column.unit === 'percent' &&
        contentStems(column.heading).filter((word) => words.has(word)).length >= 2
    )
    return about.flatMap((column) => meanNote(reading, sentence, { stated, column }))
  })
}

interface StatedMean {
  readonly stated: Quantity
  readonly column: ReadColumn
}

// Rounded rates give the weighted rate within half a point: it is said only where it rounds to another figure.
function meanNote(reading: Reading, sentence: ReadSentence, { stated, column }: StatedMean): readonly Note[] {
  const { figures, volumes } = column
  const total = volumes.reduce((sum, { value }) => sum + value, 0)
  const plain = figures.reduce((sum, { value }) => sum + value, 0) / figures.length
  const weigh = (pick: (figure: Quantity) => number): number =>
    figures.reduce((sum, figure, place) => sum + pick(figure) * (volumes[place]?.value ?? 0), 0) / total
  const [low, high] = [weigh((figure) => figure.low), weigh((figure) => figure.high)]
  const isPlain = judge(statedBy(stated), { value: plain, low: plain, high: plain }).verdict !== 'fails'
  if (total === 0 || !isPlain || (low <= stated.high && high >= stated.low)) return []
  const weighted = weigh(({ value }) => value)
  const text =
    `${stated.text} is the plain mean of ${figures.length} rates; weighted by the ${total.toLocaleString('en-GB')} ` +
    `they are rates of, it is ${weighted.toFixed(1)}% (${low.toFixed(1)}% to ${high.toFixed(1)}% as the rates are rounded). ` +
    'Which is meant?'
  const { start, end } = stated
  return [{ text, start, end, where: standingIn(reading)(sentence.block.index) }]
}
