import { countIn } from './cell-figures.ts'
import type { Cause } from './change-verdict.ts'
import type { GridCell, GridRow } from './grid.ts'
import { statedBy, sumOf, type Stated } from './interval.ts'
import type { Quantity } from './quantity.ts'
import { agrees, type TableClaim } from './table-claims.ts'

/** Adds the cells that a cell is said to be the total of; nothing where one of them is missing, or of another kind. */
export function sumClaim(
  row: GridRow,
  cell: GridCell | undefined,
  parts: readonly (GridCell | undefined)[]
): readonly TableClaim[] {
  const stated = countIn(cell)
  const inputs = parts.flatMap((part) => countIn(part) ?? [])
  const blank = parts.filter((part) => countIn(part) === undefined)
  if (stated === undefined || inputs.length < 2) return []
  if (inputs.some(({ kind }) => kind !== stated.kind)) return []
  const computed = sumOf(inputs)
  const reason = `${summed(inputs)} is ${inPrint(computed.value)}`
  const causes = causesOf(inputs, computed.value)
  const asserted = inSize(statedBy(stated))
  const isReversed = stated.value * computed.value < 0
  const found: TableClaim = {
    kind: 'table_total',
    stated,
    asserted,
    computed,
    inputs,
    row,
    reason,
    causes,
    isReversed
  }
  // Where a figure is kept back or missing, the others may still give the total, or not.
  return blank.every(isNought) || agrees(found) ? [found] : []
}

// A total below nought is judged by its size; its sign is told apart from it.
function inSize(stated: Stated): Stated {
  return stated.high > 0 ? stated : { ...stated, low: -stated.high, high: -stated.low }
}

const mostShown = 12

function causesOf(inputs: readonly Quantity[], sum: number): readonly Cause[] {
  const parts = inputs.slice(0, mostShown)
  return [
    ...parts.map(({ value, text }) => ({ value: sum - value, says: `${text} is left out` })),
    ...parts.map(({ value, text }) => ({ value: sum + value, says: `${text} is counted twice` }))
  ]
}

function summed(inputs: readonly Quantity[]): string {
  const shown = inputs.slice(0, mostShown).map(({ text, value }) => (value < 0 ? `(−${bare(text)})` : text))
  return inputs.length > mostShown
    ? `${shown.join(' + ')} + ${inputs.length - mostShown} more`
    : shown.join(' + ')
}

function bare(text: string): string {
  return text.replace(/^[-−–]/u, '')
}

function isNought(part: GridCell | undefined): boolean {
  return part !== undefined && /^(?:[-–—.]|nil|none)$/iu.test(part.text)
}

/** A sum in the print of a reason. */
export function inPrint(value: number): string {
  return inBritish.format(value)
}

const inBritish = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
