import { type Scene, VETO } from './pair-weights.ts'
import type { Role } from './roles.ts'

const CONTRAST =
  /\b(?:then|while|whilst|whereas|but|although|though)\b|;(?!\s*(?:this|that|it|which|an?|the|down|up|i\.e|now|afterwards)\b)\s*[a-z]/i
const NEW_SUBJECT =
  /\band (?!(?:so |thus |therefore )?(?:is|was|were|this|that|it|which|represents|represented|an?|now|has|have)\b)[^,.;()\d]{2,60}\b(?:was|were|is|are|has|have|had|fell|rose|grew|increased|decreased|dropped|reduced|went|saw|doubled|trebled|tripled|halved|declined|climbed|numbered|totalled|stood)\b/i

/** "A loss of 37.4%, and in housing law, where the number has gone from 58 to 31" turns to another part. */
const ELSEWHERE = /,? and (?:in|for|at|among|within|with) [a-z][^.;\d]{2,60},\s/i
const OTHERWISE = /\b(?:while|whilst|whereas)\b|\band (?:still |also )?(?:up|down) (?:from|on)\b/i
/** "3.4% above the one but 1.8% below the other": the subject goes on. */
const GOES_ON =
  /,?\s*\b(?:but|though|although|and|while)\s(?:(?:still|also|only|up|down|was|were|is)\s){0,2}$/i

/** "A fell from 34 to 31, while collisions were 18% lower" speaks of something else after the comma. */
export function byContrast({ delta, textOf }: Scene, old: Role, later: Role): number {
  const gaps = [old, later].map(({ quantity }) =>
    quantity.start < delta.quantity.start
      ? { isBefore: true, text: textOf(quantity.end, delta.quantity.start).replace(GOES_ON, '') }
      : { isBefore: false, text: textOf(delta.quantity.end, quantity.start) }
  )
  const [first, second] = gaps
  if (!first || !second) return 0
  const nearest = first.text.length < second.text.length ? first : second
  const close = first.isBefore === second.isBefore ? [nearest] : gaps
  const isCrossed =
    close.some(
      ({ text }) => text.length > 400 || CONTRAST.test(text) || NEW_SUBJECT.test(text) || ELSEWHERE.test(text)
    ) || gaps.some(({ text }) => OTHERWISE.test(text))
  return isCrossed ? VETO : 0
}

/** "£204,000 a site" is not what "£5.40 million" became. */
const EACH =
  /^ (?:per (?!cent)|each\b|apiece\b|an? (?!year|month|week|day|quarter|while|(?:\w+ )?(?:rise|fall|drop|increase|decrease|reduction|cut|gain|saving|change))[a-z]+(?: |[.,;:)]|$)|for every )/

function isEach({ textOf }: Scene, { quantity }: Role): boolean {
  return EACH.test(textOf(quantity.end, quantity.end + 24))
}

/** "The standard is 18:00": what is aimed at is not what was, where there are other figures. */
const AIM =
  /\b(?:target|standard|goal|benchmark|threshold|ceiling|ambition|trajectory|promise)\b[^.;,]{0,16}$/i

function isAim({ textOf }: Scene, { quantity }: Role): boolean {
  return AIM.test(textOf(Math.max(0, quantity.start - 36), quantity.start))
}

export function byForm(scene: Scene, old: Role, later: Role): number {
  const { delta, candidates, textOf } = scene
  const words = [old, later].filter(({ quantity }) => quantity.isWord && quantity.kind === 'count').length
  const isRateOfRates = delta.quantity.kind === 'percent' && old.quantity.kind === 'percent' ? 0.4 : 0
  const isAlike = old.quantity.decimals === later.quantity.decimals ? 0 : 0.2
  const rivals = candidates.filter((other) => other.quantity.kind === old.quantity.kind).length - 2
  const between = textOf(
    Math.min(old.quantity.end, later.quantity.end),
    Math.max(old.quantity.start, later.quantity.start)
  )
  const isOther =
    (rivals === 0 && !between.includes('. ')) || isEach(scene, old) === isEach(scene, later) ? 0 : 3
  const aims = rivals > 0 ? [old, later].filter((role) => isAim(scene, role)).length : 0
  return words * 0.8 + isRateOfRates + isAlike + isOther + aims * 1.5
}
