import { judgeChangeOf, type ChangeVerdict } from './change-verdict.ts'
import type { Delta } from './deltas.ts'
import { computeOver } from './interval.ts'
import { printLike, printSigned } from './printing.ts'
import type { Quantity } from './quantity.ts'
import type { Role } from './roles.ts'

/** A change stated twice, as a number and in per cent, beside only one of the two figures that it compares. */
export interface DoubleChange {
  readonly percent: Delta
  readonly amount: Delta
  readonly figure: Quantity
  readonly isNew: boolean
}

const NEAR = 90
const CLEAR = 1.5

/**
 * Finds the amount and the one figure beside a percentage: "rose by 1,448 (11.9%) to 13,610". The figure is taken for
 * the new one unless the words call it the old; with two such figures nothing is said.
 */
export function findDoubleChange(
  percent: Delta,
  amounts: readonly Delta[],
  roles: readonly Role[]
): DoubleChange | null {
  const rates = roles.flatMap(({ quantity }) => (quantity.kind === 'percent' ? [quantity] : []))
  const amount = amounts.find((delta) => isBeside(delta, percent) && !isParted(delta, percent, rates))
  if (percent.quantity.kind !== 'percent' || !amount || percent.direction === null) return null
  const changes = new Set([...amounts.map((delta) => delta.quantity), percent.quantity])
  const figures = roles.filter(
    ({ quantity }) =>
      quantity.kind === amount.quantity.kind &&
      !quantity.isWord &&
      !changes.has(quantity) &&
      isOwn(quantity, { percent, amount, amounts })
  )
  const [role, other] = figures
  if (!role || other || role.quantity.value < amount.quantity.value) return null
  const isOld = role.old - role.new >= CLEAR
  const isNew = role.new - role.old >= CLEAR || (!isOld && role.quantity.start < percent.start)
  return isOld || isNew ? { percent, amount, figure: role.quantity, isNew } : null
}

function isBeside(amount: Delta, percent: Delta): boolean {
  if (!['count', 'money', 'duration'].includes(amount.quantity.kind)) return false
  if (amount.direction !== null && amount.direction !== percent.direction) return false
  const gap = Math.max(
    percent.quantity.start - amount.quantity.end,
    amount.quantity.start - percent.quantity.end
  )
  return gap <= NEAR
}

interface Change {
  readonly percent: Delta
  readonly amount: Delta
  readonly amounts: readonly Delta[]
}

/** No other change stands between: "fell by £2.3m to £14.1m, a drop of 14%, while awards rose by £60m to £1,260m". */
function isOwn({ start }: Quantity, { percent, amount, amounts }: Change): boolean {
  const first = Math.min(amount.start, percent.start)
  const [from, to] = start < first ? [start, first] : [first, start]
  return !amounts.some(
    (other) =>
      other !== amount && other !== percent && other.quantity.start > from && other.quantity.start < to
  )
}

/** "£2.7m (4.6%) more than before, when an uplift of 15% was paid": the second rate is of something else. */
function isParted(amount: Delta, percent: Delta, rates: readonly Quantity[]): boolean {
  const [from, to] = [amount.quantity, percent.quantity].toSorted((a, b) => a.start - b.start)
  return rates.some(({ start, end }) => start > (from?.end ?? 0) && end < (to?.start ?? 0))
}

/** Judges it: the base is the new figure less the change, or the old figure itself. */
export function judgeDoubleChange({ percent, amount, figure, isNew }: DoubleChange): ChangeVerdict {
  const sign = percent.direction === 'down' ? -1 : 1
  const computed = computeOver([amount.quantity, figure], ([change = 0, printed = 0]) => {
    const base = isNew ? printed - sign * change : printed
    return ((sign * change) / base) * 100
  })
  const base = isNew ? figure.value - sign * amount.quantity.value : figure.value
  const derived = printLike(figure, base, figure.decimals)
  return judgeChangeOf({
    kind: isNew ? 'pct_from_delta_new' : 'pct_from_delta_old',
    delta: percent,
    computed,
    working: `${amount.quantity.text} on ${derived} is ${printSigned(computed.value, Math.max(1, percent.quantity.decimals))}%`,
    causes: isNew
      ? [
          {
            value: Math.abs(amount.quantity.value / figure.value) * 100,
            says: `worked out on the new figure, ${figure.text}`
          }
        ]
      : []
  })
}
