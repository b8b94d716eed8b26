import type { StatedChange } from './change-cell.ts'
import type { Cause } from './change-verdict.ts'
import type { GridRow } from './grid.ts'
import { computeOver } from './interval.ts'
import type { Quantity } from './quantity.ts'
import type { TableClaim } from './table-claims.ts'

/** A change as stated, with the two figures it lies between. */
export interface ChangeBetween {
  readonly row: GridRow
  readonly old: Quantity
  readonly now: Quantity
  readonly change: StatedChange
}

/** Works out the change between two figures of a table; nothing changes by a percentage from nought. */
export function changeBetween({ row, old, now, change }: ChangeBetween): readonly TableClaim[] {
  if (change.kind === 'pct_change' && old.value === 0) return []
  const isRelative = change.kind === 'pct_change'
  const computed = computeOver([old, now], ([from = 0, to = 0]) =>
    isRelative ? ((to - from) / Math.abs(from)) * 100 : to - from
  )
  const isReversed =
    change.direction !== 0 && computed.value !== 0 && Math.sign(computed.value) !== change.direction
  const unit = isRelative ? '%' : change.kind === 'pp_change' ? ' points' : ''
  return [
    {
      kind: change.kind,
      stated: change.stated,
      asserted: change.asserted,
      computed,
      inputs: [old, now],
      row,
      causes: isRelative ? causesOf(old, now) : [],
      reason: `${old.text} to ${now.text} is ${signed(computed.value)}${unit}`,
      isReversed: isReversed && change.asserted.value !== 0
    }
  ]
}

function causesOf(old: Quantity, now: Quantity): readonly Cause[] {
  return [
    {
      value: ((now.value - old.value) / now.value) * 100,
      says: `worked out on ${now.text}, the newer figure`
    },
    { value: (now.value / old.value) * 100, says: `${now.text} as a percentage of ${old.text}` }
  ]
}

function signed(value: number): string {
  const shown = Number(value.toFixed(2))
  return `${shown > 0 ? '+' : shown < 0 ? '−' : ''}${inBritish.format(Math.abs(shown))}`
}

const inBritish = new Intl.NumberFormat('en-GB')
