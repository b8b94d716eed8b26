import type { GridCell } from './grid.ts'
import type { Quantity } from './quantity.ts'

/**
 * The figures of a cell as amounts: below nought where a minus is printed, or where accounts put a figure in brackets.
 * A cell that only bounds its figure ("<5", "over 100") or leaves it out ("*") has none.
 */
export function amountsIn(cell: GridCell | undefined): readonly Quantity[] {
  if (cell === undefined || /^[<>≤≥]/u.test(cell.text)) return []
  const isBelow = isBracketed(cell.text)
  return cell.quantities
    .filter(({ approximation }) => approximation === null)
    .map((quantity) => (isBelow || quantity.sign === '-' ? negative(quantity) : quantity))
}

/** Whether a cell is one figure in brackets, as accounts print what is below nought: "(418)", "£(1.2)m", "(4.7%)". */
export function isBracketed(text: string): boolean {
  return /^[£€$]?\(\s*[£€$]?\d[\d,.]*\s*(?:%|k|m|bn|million|per cent|pp)?\s*\)\s*(?:%|k|m|bn|million)?$/iu.test(
    text
  )
}

const negatives = new WeakMap<Quantity, Quantity>()

// One figure is one object, so that what is said of it in two readings can be brought together.
function negative(quantity: Quantity): Quantity {
  const known = negatives.get(quantity)
  if (known !== undefined) return known
  const { value, low, high } = quantity
  const below = { ...quantity, value: -Math.abs(value), low: -Math.abs(high), high: -Math.abs(low) }
  negatives.set(quantity, below)
  return below
}

/** The one count or amount of a cell, which may print its share in brackets beside it. */
export function countIn(cell: GridCell | undefined): Quantity | undefined {
  const counts = amountsIn(cell).filter(({ kind }) => kind !== 'percent')
  return counts.length === 1 ? counts[0] : undefined
}
