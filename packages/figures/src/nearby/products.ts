import { computeOver } from '../interval.ts'
import { asCount } from '../period-lengths.ts'
import { printLike } from '../printing.ts'
import { nearness } from './nearness.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

const CUE =
  /\b(?:total(?:s|led|ling)?|in all|altogether|com(?:es?|ing) to|came to|mak(?:es|ing)|giv(?:es|ing)|amount(?:s|ed|ing)? to|cost(?:s|ing)?|or|so|that is|which is|equals?|worth|rais(?:es|ed|ing)|yield(?:s|ed|ing)?|sav(?:es|ing|ed)|therefore|thus|bill|value|spend|income|commitment|earned|places)\b[^.;\d]{0,60}$|[=:(]\s?$/i
const AFTER = /^ ?(?:[a-z]+ ){0,2}?(?:in all|in total|altogether|all told|overall|a year|per year)\b/i
const EACH = /^ ?(?:[a-z]+ ){0,2}?(?:each|apiece|per|an?|for each|for every|every|the)\b/i
const AT = /\b(?:at|of|each|every|costs?|costing|worth|rate|price|average|@|×|x)\b[^.;:\d]{0,30}$|[@×]\s?$/i

/** Every number and amount, or share and whole, that may be multiplied to give a figure. */
export function productWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, before, after, figures } = scene
  if (delta || stated.sign !== null || (stated.kind !== 'money' && stated.kind !== 'count')) return []
  const cue = (CUE.test(before) ? 1.5 : 0) + (AFTER.test(after) ? 1.5 : 0)
  if (cue === 0) return []
  const near = figures.filter(
    ({ isChange, distance, isRate }) => !isChange && !isRate && Math.abs(distance) <= 2
  )
  return near.flatMap((number) =>
    near.flatMap((each) =>
      mayMultiply(scene, number, each) ? [workingOf(scene, { number, each }, cue)] : []
    )
  )
}

function mayMultiply({ stated }: Scene, number: NearFigure, each: NearFigure): boolean {
  if (number === each || each.figure.kind !== stated.kind) return false
  if (number.figure.kind === 'percent') return each.figure.value > stated.value
  if (number.figure.kind !== 'count' && number.figure.kind !== 'duration') return false
  // Two counts multiply in either order: one is enough.
  return stated.kind === 'money' || number.at < each.at
}

function workingOf(
  scene: Scene,
  { number, each }: { readonly number: NearFigure; readonly each: NearFigure },
  cue: number
): Working {
  const isShare = number.figure.kind === 'percent'
  const inputs = [isShare ? number.figure : asCount(number.figure), each.figure]
  const computed = computeOver(inputs, ([many = 0, one = 0]) => (isShare ? (many * one) / 100 : many * one))
  const { text, start } = each.sentence
  let weight = -3.5 + cue + nearness(scene, [number, each])
  if (EACH.test(text.slice(each.figure.end - start, each.figure.end - start + 40))) weight += 1.5
  if (AT.test(text.slice(Math.max(0, each.figure.start - start - 50), each.figure.start - start)))
    weight += 1.5
  if (isShare) weight -= 1
  return {
    kind: 'product',
    inputs,
    computed,
    weight,
    words: () =>
      `${number.figure.text} ${isShare ? 'of' : '×'} ${each.figure.text} is ${printLike(scene.stated, computed.value, scene.stated.decimals)}`
  }
}
