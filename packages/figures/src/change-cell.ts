import { isBracketed } from './cell-figures.ts'
import type { GridCell } from './grid.ts'
import { statedBy, type Stated } from './interval.ts'
import type { Quantity, QuantityKind } from './quantity.ts'

/** A change as a cell states it: its size, and its direction where one is printed (0 where none is). */
export interface StatedChange {
  readonly kind: 'pct_change' | 'pp_change' | 'abs_change'
  readonly stated: Quantity
  readonly asserted: Stated
  readonly direction: -1 | 0 | 1
}

const downWords =
  /\b(?:reductions?|decreases?d?|falls?|fell|down|lower|fewer|less|drop(?:ped)?|decline[ds]?|loss)\b|[▼↓⬇]/iu
const upWords = /\b(?:increases?d?|rises?|rose|up|higher|more|growth|grew|gains?)\b|[▲↑⬆]/iu

/** What the column says of its cells: its heading, whether any of them prints a sign, what kind of figure changes. */
export interface ChangeContext {
  readonly heading: string
  readonly isSigned: boolean
  readonly of: QuantityKind
}

/** Reads the changes of a cell: "7.9% reduction", "-1%", "+23 (4.5%)". */
export function changeIn(cell: GridCell, context: ChangeContext): readonly StatedChange[] {
  if (cell.quantities.length > 2) return []
  const directions = cell.quantities.map((quantity) => directionOf(cell, quantity, context))
  const shared = directions.find((direction) => direction !== 0) ?? 0
  return cell.quantities.flatMap((stated, place) => {
    const isPaired = cell.quantities.some((other) => other !== stated && other.kind === 'percent')
    const kind = kindOf(stated, isPaired ? { ...context, heading: '' } : context)
    const direction = directions[place] === 0 ? shared : (directions[place] ?? 0)
    return kind === null ? [] : [{ kind, stated, asserted: statedBy(stated), direction }]
  })
}

/** Whether a cell prints a sign or a word for the direction of its change. */
export function signedIn(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false
  const isNegative = cell.quantities.some(({ sign }) => sign === '-')
  return isNegative || isBracketed(cell.text) || downWords.test(cell.text)
}

function directionOf(cell: GridCell, quantity: Quantity, { heading, isSigned }: ChangeContext): -1 | 0 | 1 {
  if (quantity.sign !== null) return quantity.sign === '-' ? -1 : 1
  if (isBracketed(cell.text)) return -1
  if (downWords.test(cell.text)) return -1
  if (upWords.test(cell.text)) return 1
  const isDown = downWords.test(heading)
  if (isDown !== upWords.test(heading)) return isDown ? -1 : isSigned ? 1 : 0
  return isSigned ? 1 : 0
}

// A bare number under "% change" is per cent; under "Change" it is in the unit of the figures that change.
function kindOf(stated: Quantity, { heading, of }: ChangeContext): StatedChange['kind'] | null {
  const isPercentHeading = /%|\bper\s?cent\b|\bpercentage\b(?!\s+points?)/iu.test(heading)
  const isPointsHeading = /\bpoints?\b|\b(?:pp|ppts?|%\s?pts?)\b/iu.test(heading)
  if (stated.kind === 'points') return of === 'percent' ? 'pp_change' : null
  if (of === 'percent') return percentageChange(stated, isPointsHeading)
  if (stated.kind === 'percent') return 'pct_change'
  if (stated.kind === 'count' && isPercentHeading && !isPointsHeading) return 'pct_change'
  return stated.kind === of ? 'abs_change' : null
}

// "+4%" between two percentages may be points or per cent of a per cent: only points named as such are judged.
function percentageChange(stated: Quantity, isPointsHeading: boolean): StatedChange['kind'] | null {
  return isPointsHeading && (stated.kind === 'count' || stated.kind === 'percent') ? 'pp_change' : null
}
