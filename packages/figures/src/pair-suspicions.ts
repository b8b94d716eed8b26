import type { Delta } from './deltas.ts'
import type { Pair } from './pairs.ts'
import type { Quantity } from './quantity.ts'

/** Reads the text of the paper between two offsets. */
type TextOf = (start: number, end: number) => string

const AIM_NOUN =
  '(?:targets?|standards?|goals?|benchmarks?|thresholds?|ceilings?|ambitions?|trajectory|limits?|medians?|tolerance)'
const AIM_BEFORE = new RegExp(
  `\\b${AIM_NOUN}\\b[^.;,\\d]{0,40}$|\\b(?:bring|get|keep|cut|reduce|raise)\\b[^.;,\\d]{0,24}\\b(?:below|above|under|over|to)\\s$`,
  'i'
)
const AIM_AFTER = new RegExp(`^\\s(?:[a-z]+\\s)?${AIM_NOUN}\\b|^\\sor (?:less|fewer|more|better)\\b`, 'i')
/** "0.5 points short of the 97.2% target": the change is measured from it. */
const MEASURED = new RegExp(
  `\\b(?:short of|below|above|against|under|over|than|behind|ahead of|beyond|from|off|inside|outside|within|${AIM_NOUN})\\b`,
  'i'
)

/** A target, a standard or a median taken for what was, where the words measure nothing from it. */
export function isAimed(delta: Delta, { old, new: later }: Pair, textOf: TextOf): boolean {
  return [old, later].some((figure) => {
    const isAim =
      AIM_BEFORE.test(textOf(Math.max(0, figure.start - 80), figure.start)) ||
      AIM_AFTER.test(textOf(figure.end, figure.end + 30))
    return isAim && !MEASURED.test(between(delta, figure, textOf))
  })
}

function between({ quantity }: Delta, figure: Quantity, textOf: TextOf): string {
  if (figure.start < quantity.start) return textOf(quantity.end, quantity.end + 40)
  return textOf(quantity.end, Math.min(figure.start, quantity.end + 120))
}

/** "Rose from 942, put down to two wards": a number in words beside one of hundreds counts something else. */
export function isUnlike({ old, new: later }: Pair): boolean {
  if (old.isWord === later.isWord || old.kind !== 'count' || later.kind !== 'count') return false
  const [word, figure] = old.isWord ? [old, later] : [later, old]
  return figure.value > 20 * word.value
}

const COUNTED = /^\s(?:(?:of|the|all|those|these|its|their|our|such|new)\s){0,3}([a-z][a-z-]{3,20})\b/
const NO_NOUN =
  /^(?:this|last|that|were|was|from|with|have|been|than|more|less|fewer|higher|lower|during|which|while|when|over|under|between|each|after|before|compared|against|year|month|quarter|recorded|received|reported|people|cases)$/

/** "17 sites" and "13 vehicles": one cannot have become the other. */
export function countsOthers({ old, new: later }: Pair, textOf: TextOf): boolean {
  const noun = ({ end }: Quantity): string | null => {
    const word = COUNTED.exec(textOf(end, end + 60))?.[1]
    return word && !NO_NOUN.test(word) && word.endsWith('s') ? word : null
  }
  const [one, other] = [noun(old), noun(later)]
  return one !== null && other !== null && one !== other
}
