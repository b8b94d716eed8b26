import type { GridCell } from './grid.ts'

const outgoing =
  /\b(?:repaid|repayments?|used|drawn|drawdown|withdrawn|closed|out|leavers|left|spent|disposals?|released|removed|paid|payments|less|completed|discharged|resigned|retired|sold|written off)\b/iu

/** Whether a heading or label says that what it counts is taken away: "Repaid", "Less: income", "Leavers". */
export function isOut(name: string): boolean {
  return outgoing.test(name)
}

/** A cell whose figures are taken away, whether or not a minus says so. */
export function lessened(cell: GridCell | undefined): GridCell | undefined {
  return cell && { ...cell, quantities: cell.quantities.map((figure) => ({ ...figure, sign: '-' as const })) }
}
