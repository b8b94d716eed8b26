import type { Claim } from './claim.ts'
import { findDeltas } from './deltas.ts'
import { makeClaim } from './finding.ts'
import { fractionsIn } from './fractions.ts'
import { computeOver, judge, severityOf, statedBy, sumOf } from './interval.ts'
import { clauseOf, ofPeriod, wholeOf, type Clause } from './named-entries.ts'
import { isMistyping, statedIn } from './near-figures.ts'
import { periodsIn } from './printed-periods.ts'
import { printNumber } from './printing.ts'
import type { Quantity } from './quantity.ts'
import { proseOf, type Reading, type ReadSentence } from './reading.ts'
import { shareCells, type ShareCells } from './share-cells.ts'
import type { TableAxes } from './table-axes.ts'
import { tablesNear, type NearTable } from './tables-near.ts'

/**
 * Reads the shares that prose tells of a table beside it: "Fleet failures caused 20.4%", "Guilty pleas were 68.3% of
 * disposals". What holds for figures that the words may mean is told; what fails, only where no others could be meant.
 *
 * @param claims what is already known of the paper: a share with figures of its own is not looked up
 */
export function toldShares(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const isStated = statedIn(claims)
  return reading.blocks.flatMap((block) => {
    const tables = tablesNear(reading, block.index)
    if (tables.length === 0) return []
    return proseOf(block).flatMap((sentence) => {
      const shares = sharesIn(sentence).filter((share) => !isStated(share))
      return shares.flatMap((share) => claimOf(reading, tables, { sentence, share }))
    })
  })
}

function sharesIn(sentence: ReadSentence): readonly Quantity[] {
  const percents = sentence.quantities.filter(({ kind, sign }) => kind === 'percent' && sign === null)
  const shares = [...percents, ...fractionsIn(sentence)]
  return shares.filter(({ value }) => value < 100)
}

function isChange({ sentence, share }: Told): boolean {
  return findDeltas(sentence).some(({ quantity }) => quantity.start === share.start)
}

interface Told {
  readonly sentence: ReadSentence
  readonly share: Quantity
}

function claimOf(
  reading: Reading,
  tables: readonly NearTable[],
  { sentence, share }: Told
): readonly Claim[] {
  const clause = clauseOf(sentence, share)
  const asks = isOfOtherTime(clause, tables) ? 'nothing' : askedBy(clause, share)
  if (asks === 'nothing') return []
  const open = tables.filter(({ table }) => !prints(table, share))
  const own = open.flatMap(({ table, isBeside }) =>
    shareCells(table, clause, share).map(isBeside ? asIs : unsure)
  )
  const far =
    own.length > 0 ? [] : open.flatMap(({ table }) => shareCells(table, wholeOf(sentence), share)).map(unsure)
  const judged = [...own, ...far].map((cells) => ({ cells, ...judgeShare(share, cells) }))
  const [sure, ...others] = judged.filter(({ cells }) => cells.isSure)
  const isOne = open.length === tables.length && others.every(({ cells }) => isSame(cells, sure?.cells))
  const mayAccuse =
    asks === 'a share' && isOne && sure !== undefined && isNearlyRight(share, sure.computed.value)
  const told = judged.find(({ verdict }) => verdict !== 'fails') ?? (mayAccuse ? sure : undefined)
  if (told === undefined || isChange({ sentence, share })) return []
  const { cells, verdict, computed } = told
  const inputs = [...cells.parts, cells.whole]
  return [
    makeClaim(reading, {
      kind: 'share',
      verdict,
      stated: share.text,
      computed: computed.value,
      inputs,
      block: sentence.block.index,
      spans: [share],
      reason: `${cells.parts.map(({ text }) => text).join(' + ')} of ${cells.whole.text} is ${printNumber(computed.value, 1)}%`,
      severity: severityOf(statedBy(share), computed)
    })
  ]
}

/** A share quite other than stated is likelier of something else than the words are wrong. */
const NEAR = 1.35

function isNearlyRight({ value, step }: Quantity, computed: number): boolean {
  const factor = value / computed
  return (factor < NEAR && factor > 1 / NEAR) || isMistyping(value, computed, step)
}

// The subject may stand in an earlier clause: then only what holds is told.
function asIs(cells: ShareCells): ShareCells {
  return cells
}

function unsure(cells: ShareCells): ShareCells {
  return { ...cells, isSure: false }
}

function isSame(one: ShareCells, other: ShareCells | undefined): boolean {
  return one.whole.value === other?.whole.value && one.parts[0]?.value === other.parts[0]?.value
}

function judgeShare(
  share: Quantity,
  { parts, whole }: ShareCells
): Pick<Claim, 'verdict'> & { readonly computed: ReturnType<typeof computeOver> } {
  const computed =
    parts.length === 1
      ? computeOver([...parts, whole], ([part = 0, all = 1]) => (part / all) * 100)
      : scaledBy(sumOf(parts), 100 / whole.value)
  return { verdict: judge(statedBy(share), computed).verdict, computed }
}

function scaledBy({ value, low, high }: ReturnType<typeof sumOf>, by: number): ReturnType<typeof sumOf> {
  return { value: value * by, low: low * by, high: high * by }
}

const shareVerb =
  /\b(?:account|represent|form|ma[dk]e|making|caus|took|tak(?:e|ing)|ha[ds]|have|held|hold|dealt|handl|receiv|contribut|responsib|blame|attribut|provid|generat|spent|drew|won|came|went|share|proportion|percentage)\w*\b[^.;]{0,40}$/iu
const ofWhole =
  /^\s*(?:\([^()]*\)\s*)?(?:of|in)\s+(?:(?:all|total|them|these|those|it|its|their|our|every|overall|whole)\b|the\b(?!\s+\d))/iu
const otherMeasure =
  /\b(?:target|standard|aim|goal|threshold|confidence|margin of error|interest|inflation|response rate|turnout|error)\b/iu

/** What a clause asks to be looked up: a share beyond doubt, a figure that may be one, or nothing. */
function askedBy(clause: Clause, share: Quantity): 'a share' | 'perhaps' | 'nothing' {
  const { text, start, figures } = clause
  const lead = text.slice(0, share.start - start)
  const tail = text.slice(share.end - start)
  const isOfOther = !ofWhole.test(tail) && otherMeasure.test(tail.slice(0, 30))
  if (isOfOther || otherMeasure.test(lead.slice(-40))) return 'nothing'
  if (/^\s*of\s+[£\d]/u.test(tail)) return 'nothing'
  const isShare = shareVerb.test(lead) || ofWhole.test(tail) || /^\s*of\s/u.test(tail)
  const isAlone = figures.every(({ kind, start: at }) => kind !== 'percent' || at === share.start)
  return isShare && isAlone && !hasOwnCount(clause, share) ? 'a share' : 'perhaps'
}

// "412 (23%)" is a share of something, and the count may be in no table.
const joined = /^[\s,(–—:-]*(?:or|that is|i\.e\.)?[\s,(]*$/u

function hasOwnCount({ text, start, figures }: Clause, share: Quantity): boolean {
  return figures.some((figure) => {
    if (figure.kind === 'percent') return false
    const [one, other] = figure.start < share.start ? [figure, share] : [share, figure]
    return joined.test(text.slice(one.end - start, other.start - start))
  })
}

// "In the 2021 Census 9.1%" is of another time than the table.
function isOfOtherTime({ periods }: Clause, tables: readonly NearTable[]): boolean {
  return periods.some(
    ({ at }) =>
      !tables.some(({ table: { grid, rows, columns } }) => {
        const own = [...periodsIn(grid.title).map((period) => ({ period: period.at })), ...rows, ...columns]
        return ofPeriod(own, at).length > 0
      })
  )
}

// A percentage that the table prints is told, and not worked out.
function prints(table: TableAxes, share: Quantity): boolean {
  return table.values.has(share.value)
}
