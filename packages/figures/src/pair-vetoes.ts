import { VETO, type Scene } from './pair-scene.ts'
import type { Role } from './roles.ts'

const PLAN = '(?:budget|plan|target|forecast|estimate|allocation|profile)'
const AGAINST_PLAN = new RegExp(
  `^\\s(?:over|under|above|below|ahead of|behind|short of|against|within)\\s(?:(?:the|its|their|our)\\s)?(?:[a-z]+\\s)?${PLAN}\\b`,
  'i'
)
const PLAN_BEFORE = new RegExp(`\\b${PLAN}(?:ed|s)?\\b[^\\d£]{0,40}$`, 'i')
const PLAN_AFTER = new RegExp(`^[^\\d£.;]{0,40}\\b${PLAN}(?:ed|s)?\\b`, 'i')
/** A figure that is so many times another did not come from it. */
const LEAP = 40

/** Whether the words after a change measure it from a plan: "over budget", "short of its target". */
export function isAgainstPlan(after: string): boolean {
  return AGAINST_PLAN.test(after)
}

/** What speaks against a pair so strongly that no grammar outweighs it. */
export function byVeto(scene: Scene, old: Role, later: Role): number {
  return isOffPlan(scene, old, later) || isTurned(scene, old, later) || isLeap(old, later) ? 3 * VETO : 0
}

/** "£140,000 over budget and 19.9% more than the £1.05m of last year": the budget is neither of the two. */
function isOffPlan({ delta, textOf }: Scene, old: Role, later: Role): boolean {
  const { end } = delta.quantity
  if (!isAgainstPlan(textOf(end, end + 40))) return false
  return ![old, later].some(
    ({ quantity }) =>
      PLAN_BEFORE.test(textOf(Math.max(0, quantity.start - 60), quantity.start)) ||
      PLAN_AFTER.test(textOf(quantity.end, quantity.end + 60))
  )
}

/** "Claims went up by 3,400 on 17,000; awards went up by 1,890, to 14,490": after the semicolon another thing changes. */
function isTurned({ delta, textOf }: Scene, old: Role, later: Role): boolean {
  const [first, last] = old.quantity.start < later.quantity.start ? [old, later] : [later, old]
  if (last.quantity.start - first.quantity.end > 200) return false
  const between = textOf(first.quantity.end, last.quantity.start)
  const cut = between.indexOf('; ')
  if (cut < 0 || between.includes('(')) return false
  const at = first.quantity.end + cut
  // The change stands on one side of the semicolon, and one of the figures on the other.
  const isParted = delta.quantity.start > first.quantity.end || delta.quantity.end < at
  return isParted && /\b(?:by|of) \S*\d/.test(between.slice(cut))
}

function isLeap({ quantity: old }: Role, { quantity: later }: Role): boolean {
  const factor = later.value / old.value
  return old.kind === 'duration' && (factor > LEAP || factor < 1 / LEAP)
}
