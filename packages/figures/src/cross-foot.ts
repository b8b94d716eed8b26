import { agrees, type TableClaim } from './table-claims.ts'
import { inPrint } from './table-sum.ts'

/** The corner of a table, which its rows and its columns add to: it holds where both ways give it. */
export function crossFoot(byColumn: TableClaim, byRow: TableClaim): TableClaim {
  const failing = [byColumn, byRow].find((found) => !agrees(found))
  const [rows, across] = [byColumn, byRow].map(({ computed }) => inPrint(computed.value))
  return {
    ...(failing ?? byRow),
    kind: 'cross_foot',
    inputs: [...byColumn.inputs, ...byRow.inputs],
    reason: `the rows add to ${rows} and the columns to ${across}`,
    shown: `${rows} by rows, ${across} by columns`
  }
}
