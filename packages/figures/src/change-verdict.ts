import type { ClaimKind, Severity, Verdict } from './claim.ts'
import type { Delta } from './deltas.ts'
import { judge, severityOf, statedBy, type Computed } from './interval.ts'

/** The outcome of judging one stated change. */
export interface ChangeVerdict {
  readonly kind: ClaimKind
  readonly verdict: Verdict
  readonly computed: number
  readonly reason: string
  readonly guess: string | null
  readonly severity: Severity | null
}

/** One cause that would explain a wrong figure: the figure it would have given, and what to say. */
export interface Cause {
  readonly value: number
  readonly says: string
}

interface Case {
  readonly kind: ClaimKind
  readonly delta: Delta
  readonly computed: Computed
  readonly working: string
  readonly causes: readonly Cause[]
}

/** Judges size and direction together: a fall written as a rise fails whatever its size. */
export function judgeChangeOf({ kind, delta, computed, working, causes }: Case): ChangeVerdict {
  const stated = statedBy(delta.quantity)
  const { verdict, rounding } = judge(stated, computed)
  const base = { kind, computed: computed.value }
  if (isAgainst(delta, computed)) {
    const rose = computed.value > 0
    const reason = `${working}: the figures ${rose ? 'rise' : 'fall'} and the words say they ${rose ? 'fall' : 'rise'}`
    const guess =
      verdict === 'fails'
        ? null
        : `the two figures, or the words for ${rose ? 'rise and fall' : 'fall and rise'}, are the wrong way round`
    return { ...base, verdict: 'fails', reason, guess, severity: 'changes the message' }
  }
  if (verdict !== 'fails') {
    const named = rounding === 'half_even' ? ', a tie rounded to even' : ''
    return { ...base, verdict, reason: working + named, guess: null, severity: null }
  }
  if (rounding === 'truncated') {
    return { ...base, verdict, reason: working, guess: 'truncated, not rounded', severity: 'rounding' }
  }
  return {
    ...base,
    verdict,
    reason: working,
    guess: causeOf(delta, causes, computed),
    severity: severityOf(stated, computed)
  }
}

function isAgainst({ direction, quantity }: Delta, computed: Computed): boolean {
  const printed = direction ?? (quantity.sign === '+' ? 'up' : quantity.sign === '-' ? 'down' : null)
  return (printed === 'up' && computed.high < 0) || (printed === 'down' && computed.low > 0)
}

function causeOf(delta: Delta, causes: readonly Cause[], computed: Computed): string | null {
  const stated = statedBy(delta.quantity)
  const gives = (value: number): boolean =>
    judge(stated, { value, low: value, high: value }).verdict === 'holds'
  const cause = causes.find(({ value }) => gives(value))
  if (cause) return cause.says
  if (hasSwappedDigits(delta.quantity.value, computed.value, delta.quantity.decimals))
    return 'two digits swapped'
  return gives(computed.value * 10) || gives(computed.value / 10)
    ? 'the decimal point is one place out'
    : null
}

/** Whether two neighbouring digits changed places between the printed value and the computed one, rounded alike. */
export function hasSwappedDigits(printed: number, computed: number, decimals: number): boolean {
  const a = Math.abs(printed).toFixed(decimals)
  const b = Math.abs(computed).toFixed(decimals)
  if (a.length !== b.length || a === b) return false
  const digitsA = a.replace('.', '')
  const digitsB = b.replace('.', '')
  const at = [...digitsA].findIndex((digit, index) => digit !== digitsB[index])
  return digitsA.slice(0, at) + digitsA[at + 1] + digitsA[at] + digitsA.slice(at + 2) === digitsB
}
