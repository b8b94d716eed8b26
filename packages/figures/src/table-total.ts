import type { Claim } from './claim.ts'
import { columnTotals } from './column-totals.ts'
import { meaningsOf, type MeantColumn } from './column-meaning.ts'
import { crossFoot } from './cross-foot.ts'
import { gridsOf, type Grid } from './grid.ts'
import type { Reader, Reading } from './reading.ts'
import { rowTotals } from './row-totals.ts'
import { shareTotals } from './share-totals.ts'
import { agrees, claimFrom, inWholeRows, type TableClaim } from './table-claims.ts'

/** Adds up the rows and columns of tables where a cell says that it is their total. */
export const tableTotalReader: Reader = (reading) => ({
  claims: gridsOf(reading).flatMap((grid) => totalsOf(reading, grid))
})

function totalsOf(reading: Reading, grid: Grid): readonly Claim[] {
  const columns = meaningsOf(grid)
  const byRow = inWholeRows(rowTotals(grid, columns.filter(isAddable), columns.filter(mayAddAcross)))
  const byColumn = columnTotals(grid, columns.filter(isSummed)).map(explainedBy(byRow))
  const ofColumn = new Map(byColumn.map((found) => [found.stated, found]))
  const feet = byRow.flatMap((found) => {
    const other = ofColumn.get(found.stated)
    return other === undefined ? [] : [crossFoot(other, found)]
  })
  const shares = shareTotals(grid, columns)
  const claims = [...byRow, ...byColumn, ...feet, ...shares].map((found) => claimFrom(reading, found))
  return mayOverlap(reading, grid) ? claims.filter(({ verdict }) => verdict !== 'fails') : claims
}

// One wrong total at the end of a row puts the sum of the column out as well.
function explainedBy(byRow: readonly TableClaim[]): (found: TableClaim) => TableClaim {
  const wrong = new Map(byRow.filter((found) => !agrees(found)).map((found) => [found.stated, found]))
  return (found) => {
    const causes = found.inputs.flatMap((input) => {
      const right = wrong.get(input)?.computed.value
      const value = found.computed.value - input.value + (right ?? 0)
      return right === undefined ? [] : [{ value, says: `${input.text}, a total itself, is wrong` }]
    })
    return { ...found, causes: [...causes, ...(found.causes ?? [])] }
  }
}

function isAddable({ meaning, unit }: MeantColumn): boolean {
  return (meaning === 'value' || meaning === 'total') && (unit === 'count' || unit === 'money')
}

function mayAddAcross(column: MeantColumn): boolean {
  return column.at > 0 && column.meaning !== 'change' && isSummed(column)
}

const inPercent = /%|\bper\s?cent|\bpercentage/iu
const unaddable =
  /\b(?:average|mean|median|avg|typical|rank|ranking|position|score|index|age|min|minimum|max|maximum|rates?|ratio|no\.|ref|years|per|unit)\b/iu

// Differences and populations add up from row to row, and are yet no parts of a row's total.
function isSummed(column: MeantColumn): boolean {
  const { meaning, unit, heading } = column
  if (unit !== 'count' && unit !== 'money') return false
  return (
    isAddable(column) ||
    (meaning === 'change' && !inPercent.test(heading)) ||
    (meaning === 'other' && !unaddable.test(heading))
  )
}

// Answers of which a person may give several, and lists of the largest only, do not add up to their total.
const overlapping =
  /\b(?:more than (?:one|once)|do(?:es)? not (?:sum|add)(?! up because of rounding| due to rounding)|may not (?:sum|add) to (?:the )?total|multiple (?:responses|answers)|double[- ]count|counted (?:twice|under each|in each|against each)|one or more|not (?:mutually )?exclusive|overlap)/iu
const partial = /\b(?:selected|top (?:\d+|three|five|ten|twenty)|most common|main|largest|examples?)\b/iu

function mayOverlap(reading: Reading, grid: Grid): boolean {
  const after = (grid.rows.at(-1)?.index ?? grid.index) + 1
  const note = reading.blocks[after]?.text.slice(0, 300) ?? ''
  return partial.test(grid.title) || overlapping.test(grid.title) || overlapping.test(note)
}
