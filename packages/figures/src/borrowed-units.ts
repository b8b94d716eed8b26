import type { Delta } from './deltas.ts'
import type { Quantity } from './quantity.ts'
import type { ReadSentence } from './reading.ts'
import type { Role } from './roles.ts'

/** A figure that the grammar calls neither old nor new borrows no unit. */
const CALLED = 1

/** What may follow a figure that counts nothing of its own: "to 35.", "from 10.4 in May", "against 12 a year ago". */
const STANDS_ALONE =
  /^\s*(?:$|[.,;:)(\]–—-]|(?:in|at|to|from|on|and|or|up|down|by|but|during|over|under|this|last|a|an|the|now|then|previously|before|earlier|ago|for|when|while|after|respectively|having|against|compared|as|had|was|were|is|it|which|so|recorded|achieved|seen)\b)/i

/**
 * Adds what a bare number means beside a figure with a unit: "9.1 days, down from 10.4" compares days with days, and
 * "from 11 weeks to 22" weeks with weeks. The bare number stays among the roles as it was.
 */
export function withBorrowedUnits(
  sentence: ReadSentence,
  roles: readonly Role[],
  deltas: readonly Delta[]
): readonly Role[] {
  const changes = new Set(deltas.map((delta) => delta.quantity))
  return roles.flatMap((role, index) => {
    if (!mayBorrow(sentence, role) || changes.has(role.quantity)) return [role]
    const lender =
      lenderAmong(roles.slice(0, index).toReversed(), changes) ??
      nextLender(sentence, [role, roles[index + 1]], changes)
    return lender ? [role, { ...role, quantity: inUnitOf(lender, role.quantity) }] : [role]
  })
}

function mayBorrow(sentence: ReadSentence, { quantity, old, new: later }: Role): boolean {
  if (quantity.kind !== 'count' || quantity.sign !== null || Math.max(old, later) < CALLED) return false
  return STANDS_ALONE.test(
    sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + 40)
  )
}

/** The nearest figure before, where it has a unit to lend and is no change itself. */
function lenderAmong(roles: readonly Role[], changes: ReadonlySet<Quantity>): Quantity | null {
  const near = roles
    .slice(0, 4)
    .find(({ quantity }) => !changes.has(quantity) && quantity.kind !== 'multiple')
  return near && mayLend(near.quantity) ? near.quantity : null
}

/** "From 10.4 to 9.1 days": the unit is printed once, with the second figure. */
function nextLender(
  sentence: ReadSentence,
  [{ quantity }, next]: readonly [Role, Role | undefined],
  changes: ReadonlySet<Quantity>
): Quantity | null {
  if (!next || changes.has(next.quantity) || !mayLend(next.quantity)) return null
  const gap = sentence.text.slice(quantity.end - sentence.start, next.quantity.start - sentence.start)
  return /^ (?:to|and|from|against) (?:just |only |about |around )?$/.test(gap) ? next.quantity : null
}

function mayLend({ kind, unit }: Quantity): boolean {
  return kind === 'percent' || kind === 'money' || (kind === 'duration' && unit !== undefined)
}

function inUnitOf(lender: Quantity, bare: Quantity): Quantity {
  const scale = lender.kind === 'duration' ? (lender.unit ?? 1) : lender.step * 10 ** lender.decimals
  const step = bare.step * scale
  const isBounded = Number.isFinite(bare.low) && Number.isFinite(bare.high) && bare.low < bare.high
  return {
    ...bare,
    kind: lender.kind,
    value: bare.value * scale,
    low: isBounded ? bare.low * scale : (bare.value - bare.step / 2) * scale,
    high: isBounded ? bare.high * scale : (bare.value + bare.step / 2) * scale,
    step,
    ...(lender.unit === undefined ? {} : { unit: lender.unit })
  }
}
