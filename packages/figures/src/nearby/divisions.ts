import { computeOver } from '../interval.ts'
import { isCountOf } from '../nouns.ts'
import { asCount, isTimeIn } from '../period-lengths.ts'
import { printLike, printNumber } from '../printing.ts'
import { nearness } from './nearness.ts'
import { joined } from './shares.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

const PER =
  /^ ?(?:[a-z][a-z-]*(?: [a-z][a-z-]*){0,3}? )??(?:(?<each>each\b|apiece\b)|(?:an?|per|for each|for every|to each|to every|to the|in each|on each|every|each|by each) (?:of the )?(?<noun>(?!cent\b|hundred\b|thousand\b|million\b|lot\b|few\b|year (?:ago|earlier|before)\b|further\b|total\b|target\b|rise\b|fall\b|reduction\b|increase\b|decrease\b)[a-z][a-z-]*))/i
const AVERAGE = /\b(?:average|averag(?:es|ed|ing)|mean|on average|works? out|worked out|equivalent)\b/i
const COST_PER =
  /\b(?:per|for each|for every|each|average|mean|typical|unit) (?<noun>[a-z]+)?[^.;:\d]{0,40}$/i

/** Every two figures of which one may be divided by the other to give "so much for each". */
export function quotientWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, before, after, figures } = scene
  if (delta || stated.sign !== null || stated.kind === 'percent' || stated.kind === 'points') return []
  if (scene.rateOf || stated.kind === 'multiple') return []
  const per = PER.exec(after)?.groups
  const costPer = COST_PER.exec(before)?.groups
  const isAverage = AVERAGE.test(before) || /^[^.;:\d]{0,30}\bon average\b/.test(after)
  if (!per && !costPer && !isAverage) return []
  const noun = per?.['noun'] ?? costPer?.['noun']
  const cue = (per ? 1.5 : 0) + (costPer ? 1 : 0) + (isAverage ? 1 : 0)
  const wholes = figures.filter(({ figure, isChange }) => figure.kind === stated.kind && !isChange)
  const numbers = figures.filter(
    ({ figure, isChange }) =>
      (figure.kind === 'count' || figure.kind === 'duration') && figure.value > 1 && !isChange
  )
  return wholes.flatMap((whole) =>
    numbers.flatMap((number) =>
      number === whole ? [] : [workingOf(scene, { whole, number }, { cue, noun })]
    )
  )
}

interface Pair {
  readonly whole: NearFigure
  readonly number: NearFigure
}

interface Cue {
  readonly cue: number
  readonly noun: string | undefined
}

function workingOf(scene: Scene, { whole, number }: Pair, { cue, noun }: Cue): Working {
  const inputs = [whole.figure, asCount(number.figure)]
  const computed = computeOver(inputs, ([all = 0, many = 1]) => all / many)
  let weight = -2.5 + cue + nearness(scene, [whole]) + 0.7 * nearness(scene, [number])
  if (noun !== undefined) {
    const isOf =
      isCountOf(number.sentence, number.figure, noun) ||
      (number.figure.kind === 'duration' && isTimeIn(number.figure, noun))
    weight += isOf ? 3 : -0.5
  }
  if (number.figure.kind === 'duration' && !(noun && isTimeIn(number.figure, noun))) weight -= 3
  if (whole.role.old >= 1.5) weight -= 1.5
  if (whole.role.period !== null && number.role.period !== null && whole.role.period !== number.role.period)
    weight -= 2
  if (whole.isRate || number.isRate) weight -= 4
  return {
    kind: 'quotient',
    inputs,
    computed,
    weight,
    words: () =>
      `${whole.figure.text} ÷ ${number.figure.text} is ${printLike(scene.stated, computed.value, scene.stated.decimals + 1)}`
  }
}

/** Every count and population of which a rate, "6.5 per 1,000", may be made. */
export function rateWorkings(scene: Scene): readonly Working[] {
  const { stated, rateOf, figures } = scene
  if (rateOf === null || stated.kind !== 'count' || stated.sign !== null) return []
  const counts = figures.filter(
    ({ figure, isChange, isRate }) => figure.kind === 'count' && !isChange && !isRate
  )
  return counts.flatMap((part) =>
    counts.flatMap((population) =>
      population !== part && population.figure.value > 3 * part.figure.value
        ? [rateOfPair(scene, { part, population }, rateOf)]
        : []
    )
  )
}

function rateOfPair(
  scene: Scene,
  { part, population }: { readonly part: NearFigure; readonly population: NearFigure },
  { per, of }: { readonly per: number; readonly of: string | null }
): Working {
  const inputs = [part.figure, population.figure]
  const computed = computeOver(inputs, ([some = 0, all = 1]) => (some / all) * per)
  let weight = -2 + nearness(scene, [part]) + 0.4 * nearness(scene, [population])
  if (of !== null && isCountOf(population.sentence, population.figure, of)) weight += 2.5
  if (population.figure.value >= 500) weight += 1
  if (part === scene.figures[scene.place - 1]) weight += 1
  if (part.role.old >= 1.5) weight -= 1.5
  weight += joined(part, population)
  return {
    kind: 'rate_per',
    inputs,
    computed,
    weight,
    words: () =>
      `${part.figure.text} ÷ ${population.figure.text} × ${printNumber(per, 0)} is ${printNumber(computed.value, scene.stated.decimals + 1)}`
  }
}
