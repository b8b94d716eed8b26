import { flat, formulasOf, isPercentage, type Formula } from './formulas.ts'
import { isAgainstWords } from './direction-words.ts'
import { boundsOf, isNear, roundHalfUp, type Measured } from './interval.ts'
import type { Label } from './labels.ts'
import { readPrinted, type Printed } from './printed.ts'
import type { Finding, Working } from './working.ts'

/** Works an arithmetical label out again, in each of the ways its kind allows; none where a figure cannot be read. */
export const workOut = (label: Label): readonly Working[] => {
  const stated = statedOf(label)
  const inputs = measured(label)
  if (stated === null || inputs === null) return []
  return formulasOf(label.kind).map((formula) => working(formula, inputs, { label, stated }))
}

/** The stated figure in the unit in which its kind is worked out. */
const statedOf = ({ stated, kind, calc }: Label): Printed | null => {
  const printed = readPrinted(stated)
  if (!printed) return null
  const scale = printed.unit === 'fraction' && isPercentage(kind) ? 100 : 1
  // "33.3333" stands for words such as "a third", which claim no fourth decimal.
  const step = calc.unit ?? (/\.\d{4,}$/.test(stated) ? 2 : printed.step * scale)
  return { ...printed, value: printed.value * scale, step }
}

const measured = (label: Label): readonly Measured[] | null => {
  const printed = flat(label.inputs).map((text) => readPrinted(text))
  const read = printed.flatMap((figure) => (figure === null ? [] : [figure]))
  if (read.length < printed.length) return null
  return read.map((figure, n) => ({
    value: figure.value * (figure.sign || 1),
    radius: label.calc.radii?.[n] ?? (isRate(label, n) ? figure.step / 2 : figure.radius)
  }))
}

/** A rate printed without decimals is rounded too, whether or not its "%" is among the inputs. */
const isRate = ({ kind, inputs }: Label, n: number): boolean => {
  if (kind === 'pp_change') return true
  if (kind === 'share_complement') return inputs.length === 1
  const [rates] = inputs
  return kind === 'weighted_average' && Array.isArray(rates) && n < rates.length
}

interface Stated {
  readonly label: Label
  readonly stated: Printed
}

const working = (formula: Formula, inputs: readonly Measured[], { label, stated }: Stated): Working => {
  const computed = formula(inputs.map(({ value }) => value))
  const range = boundsOf(formula, inputs)
  const size = magnitudes(range, computed)
  const signed = directed({ label, stated }, computed)
  const { exact, tolerant } = comparisons[label.op] ?? equal
  return {
    computed,
    range,
    isExact: signed(exact(size.computed, size.computed, stated)),
    isTolerated: signed(tolerant(size.low, size.high, stated)),
    words: `${inputs.map(({ value }) => value).join(', ')} give ${Number(computed.toPrecision(8))}`
  }
}

/** A sign that is printed decides; words that go the other way leave it to the label, for they may be about something else. */
const directed = ({ label, stated }: Stated, computed: number): ((finding: Finding) => Finding) => {
  if (stated.sign !== 0 && computed !== 0 && stated.sign !== Math.sign(computed)) return () => false
  return isAgainstWords(label, computed) ? (finding) => finding && 'either' : (finding) => finding
}

/** Labels state a change without its sign: "a fall of 7.9%" is "7.9". */
const magnitudes = ([low, high]: readonly [number, number], computed: number) => {
  const isAcross = low < 0 && high > 0
  const ends = [Math.abs(low), Math.abs(high)]
  return { computed: Math.abs(computed), low: isAcross ? 0 : Math.min(...ends), high: Math.max(...ends) }
}

/** Sets what lies between two bounds (or one figure, as both) against the figure stated. */
type Test = (low: number, high: number, stated: Printed) => Finding

const isExactly: Test = (value, _, { value: stated, step }) => {
  if (isNear(roundHalfUp(value, step), stated, step * 1e-6)) return true
  // Figures whose step is not in their print ("a third") need only be within half of it.
  const isOffStep = !isNear(stated, roundHalfUp(stated, step), step * 1e-6)
  return isOffStep && Math.abs(value - stated) <= step / 2 ? 'either' : false
}

const overlaps: Test = (low, high, { value, step }) => {
  const gap = Math.max(low - (value + step / 2), value - step / 2 - high)
  return isNear(gap, 0, step * 1e-6) ? 'either' : gap < 0
}

/** "More than" is true of any figure above; a label may call one far above it misleading, and so either. */
const isAbove: Test = (low, high, { value }) => {
  if (high <= value) return false
  return low > value * 1.25 ? 'either' : low > value || 'either'
}

/** "Nearly" is true of what falls short by little. */
const isBelow: Test = (low, high, { value }) => {
  if (low >= value) return isNear(low, value) ? 'either' : false
  return high < value * 0.9 ? 'either' : high < value || 'either'
}

/** "About" is true of what the print gives, and may be of what is near it. */
const isAbout =
  (test: Test): Test =>
  (low, high, stated) => {
    if (test(low, high, stated) === true) return true
    const distance = Math.max(low - stated.value, stated.value - high, 0) / stated.value
    return distance > 0.15 ? false : 'either'
  }

/** The tests for a label's `op`: on the computed figure, and on the bounds it may lie between. */
interface Comparison {
  readonly exact: Test
  readonly tolerant: Test
}

const equal: Comparison = { exact: isExactly, tolerant: overlaps }
const above: Comparison = { exact: isAbove, tolerant: isAbove }
const below: Comparison = { exact: isBelow, tolerant: isBelow }
const about: Comparison = { exact: isAbout(isExactly), tolerant: isAbout(overlaps) }

const comparisons: Readonly<Record<string, Comparison>> = {
  '=': equal,
  '>': above,
  '>=': above,
  '≥': above,
  '<': below,
  '<=': below,
  '≤': below,
  '~': about,
  '≈': about,
  '~=': about
}
export const knownOps: readonly string[] = Object.keys(comparisons)
