import type { Claim } from './claim.ts'
import { makeClaim } from './finding.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Reader, type Reading, type ReadSentence } from './reading.ts'
import { likeliestSeries, type Words } from './series-choice.ts'
import { seriesOf, type Series } from './series.ts'

/** Reads "ranged from 11.2% to 27.9%" and sets it against the least and the greatest of the figures listed nearby. */
export const rangeReader: Reader = (reading) => {
  const { all, near } = seriesOf(reading)
  if (all.length === 0) return { claims: [] }
  return {
    claims: reading.blocks.flatMap((block) =>
      proseOf(block).flatMap((sentence, at, sentences) =>
        rangesIn(sentence).flatMap((range) =>
          claimOf(reading, { sentence, range, before: sentences[at - 1]?.text ?? '', series: near(sentence) })
        )
      )
    )
  }
}

interface Range {
  readonly low: Quantity
  readonly high: Quantity
  /** A verb says that it is a range; "between 4 and 9" alone may be something else. */
  readonly isSaid: boolean
  readonly start: number
}

const verbs =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|spann?(?:s|ed|ing)?|spread|ran|run|runs|running|lay|lie|lies|lain|lying|went|goes|stretch(?:ed|es)|extend(?:ed|s)|differ(?:ed|s)?)\b[^.;:]{0,70}$/iu
const opens =
  /\b(?:from|between)(?: a)?(?: (?:low|lowest|minimum|least|high|highest|maximum|best|worst|peak)(?: (?:value|figure|rate))?(?: of)?)?(?: about| just)? ?$/iu
const joins =
  /^(?:[ ,]+(?:in|at|for|on|during|by|\()[^.;()]{1,50}?[),]?)? (?:up )?(?:to|and)(?: a)?(?: (?:low|lowest|minimum|high|highest|maximum|best|worst|peak)(?: (?:value|figure|rate))?(?: of)?)?(?: about| just)? $/iu

function rangesIn(sentence: ReadSentence): readonly Range[] {
  const { quantities, text, start } = sentence
  return quantities.flatMap((one, at) => {
    const next = quantities[at + 1]
    if (next === undefined || next.start - one.end > 80) return []
    const before = text.slice(Math.max(0, one.start - start - 110), one.start - start)
    const gap = text.slice(one.end - start, next.start - start)
    if (!opens.test(before) || !joins.test(gap)) return []
    const [low, high] = numberOf(one) <= numberOf(next) ? [one, next] : [next, one]
    return [{ low, high, isSaid: verbs.test(before), start: one.start }]
  })
}

/** The number as printed, whatever its unit: "between 11 and 26 days" prints the unit once. */
function numberOf({ text, value, isWord }: Quantity): number {
  const printed = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0]
  return printed === undefined || isWord ? value : Number(printed.replaceAll(',', ''))
}

interface Told {
  readonly sentence: ReadSentence
  readonly range: Range
  readonly before: string
  readonly series: readonly Series[]
}

function claimOf(reading: Reading, told: Told): readonly Claim[] {
  const { sentence, range } = told
  const values = valuesFor(told)
  const [least, greatest] = [values[0], values.at(-1)]
  if (least === undefined || greatest === undefined) return []
  const isLow = numberOf(least) === numberOf(range.low)
  const isHigh = numberOf(greatest) === numberOf(range.high)
  const holds = isLow && isHigh
  // Two figures of which neither is an end, or which are not of the list at all, belong to something else.
  const isOfList = isLow || isHigh
  if (!holds && !(range.isSaid && isOfList)) return []
  const computed = `${least.text} to ${greatest.text}`
  const claim = makeClaim(reading, {
    kind: 'range',
    verdict: holds ? 'holds' : 'fails',
    stated: `${reading.paper.text.slice(range.low.start, range.low.end)} to ${reading.paper.text.slice(range.high.start, range.high.end)}`,
    computed,
    inputs: [range.low, range.high],
    block: sentence.block.index,
    spans: [],
    reason: `the ${values.length} figures run from ${computed}`,
    severity: holds ? null : 'size'
  })
  return [
    {
      ...claim,
      inputs: values
        .toSorted((a, b) => a.start - b.start)
        .map(({ text, value, start, end }) => ({ text, value, start, end }))
    }
  ]
}

/** The figures that a range is of, from the least to the greatest; none where two sets of them may be meant. */
function valuesFor({ sentence, range, before, series }: Told): readonly Quantity[] {
  const figures = (one: Series): readonly Quantity[] => one.points.map(({ figure }) => figure)
  const alike = series.filter(
    (one) =>
      !figures(one).some((figure) => figure === range.low || figure === range.high) && isAlike(one, range)
  )
  const [nearest] = alike
  if (nearest === undefined) return []
  const words = { text: sentence.text, after: '', before, block: sentence.block.index }
  const sets =
    nearest.form === 'row' || nearest.form === 'column' ? tableSets(alike, words) : [figures(nearest)]
  const [first] = sets
  if (first === undefined || sets.length > 1) return []
  return first.toSorted((a, b) => numberOf(a) - numberOf(b))
}

function isAlike({ points }: Series, { low, high }: Range): boolean {
  const last = points.at(-1)?.figure
  if (last === undefined) return false
  const isSameKind = [low, high].some(({ kind }) => kind === last.kind)
  const isBare = points.every(({ figure }) => figure.kind === 'count')
  return (isSameKind || isBare) && points.some(({ figure }) => figure.decimals === high.decimals)
}

// A column where the words name one; all the rows together where the columns are periods of one measure.
function tableSets(series: readonly Series[], words: Words): readonly (readonly Quantity[])[] {
  const [nearest] = series
  const own = series.filter(({ block }) => block === nearest?.block)
  const rows = own.filter(({ form, isWhole }) => form === 'row' && isWhole !== true)
  const areRowsAlone = rows.length > 0 && !own.some(({ form }) => form === 'column')
  if (areRowsAlone) return [rows.flatMap(({ points }) => points.map(({ figure }) => figure))]
  const columns = own.filter(({ form }) => form === 'column')
  const likely = likeliestSeries(columns, words)
  return likely.map(({ points }) => points.map(({ figure }) => figure))
}
