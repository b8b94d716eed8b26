import { type Scene, VETO } from './pair-scene.ts'
import type { Role } from './roles.ts'

const CONTRAST =
  /\bthen\b(?!,)|\b(?:while|whilst|whereas|but|although|though)\b|;(?!\s*(?:this|that|it|which|an?|the|down|up|i\.e|now|afterwards)\b)\s*[a-z]/i
const NEW_SUBJECT =
  /\band (?!(?:so |thus |therefore )?(?:is|was|were|this|that|it|which|represents|represented|an?|now|has|have)\b)[^,.;()\d]{2,60}\b(?:was|were|is|are|has|have|had|fell|rose|grew|increased|decreased|dropped|reduced|went|saw|doubled|trebled|tripled|halved|declined|climbed|numbered|totalled|stood|brought|made|took|gave|came|held|spent|paid|left|ran|met|sold|won|sent|cost)\b/i

/** "A loss of 37.4%, and in housing law, where the number has gone from 58 to 31" turns to another part. */
const ELSEWHERE = /,? and (?:in|for|at|among|within|with) [a-z][^.;\d]{2,60},\s/i
const OTHERWISE = /\b(?:while|whilst|whereas)\b|\band (?:still |also )?(?:up|down) (?:from|on)\b/i
/** "3.4% above the one but 1.8% below the other": the subject goes on. */
const GOES_ON =
  /,?\s*\b(?:but|though|although|and|while)\s(?:(?:still|also|only|up|down|was|were|is)\s){0,2}$/i

/** What stands in brackets, or ends one, turns to nothing else: "(Q2: 7.9%; Q3 last year: 8.8%). The rate is down". */
function withoutBrackets(text: string): string {
  return text.replace(/^[^()]{0,80}\)/, '').replaceAll(/\([^()]{0,80}\)/g, '')
}

/** "2,847, 4.1% below the 2,969 of a year earlier, although at Tarrow it rose to 226": two stories. */
const TURNED =
  /\b(?:although|though|whereas|by contrast|went the other way)\b(?!\s(?:still|also|only|up|down|was|were|is|at)\b|\s\d)/i

function betweenPair(textOf: Scene['textOf'], { quantity: one }: Role, { quantity: other }: Role): string {
  return one.start < other.start ? textOf(one.end, other.start) : textOf(other.end, one.start)
}

/** "A fell from 34 to 31, while collisions were 18% lower" speaks of something else after the comma. */
export function byContrast({ delta, textOf }: Scene, old: Role, later: Role): number {
  const gaps = [old, later].map(({ quantity }) =>
    quantity.start < delta.quantity.start
      ? {
          isBefore: true,
          text: withoutBrackets(textOf(quantity.end, delta.quantity.start)).replace(GOES_ON, '')
        }
      : { isBefore: false, text: textOf(delta.quantity.end, quantity.start) }
  )
  const [first, second] = gaps
  if (!first || !second) return 0
  if (TURNED.test(betweenPair(textOf, old, later))) return VETO
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
/** "An increase of 4.1%, and 9 posts are filled": what follows a change and is called neither new nor old. */
const LED_BY =
  /^\s?[,:(–—-]?\s?(?:(?:at|to|with|reaching|making|giving|when|stood at|it was|there were)\s)?[£€$]?$/i
/** "112 of them", "of which 402": part of another figure. */
const PART_BEFORE = /\bof (?:which|whom|these|those|them),? (?:[a-z]+ ){0,2}$/i
const PART_AFTER = /^ (?:[a-z]+ )?of (?:which|whom|these|those|them|the total)\b/i

function isTrailing({ delta, textOf }: Scene, { quantity, old, new: later, period }: Role): boolean {
  if (quantity.start < delta.end || old >= 1 || later >= 1 || period !== null) return false
  return !LED_BY.test(textOf(delta.end, quantity.start))
}

function isPart({ delta, textOf }: Scene, { quantity }: Role): boolean {
  const isBeside = delta.start >= quantity.end && delta.start - quantity.end < 12
  return (
    !isBeside &&
    (PART_BEFORE.test(textOf(Math.max(0, quantity.start - 30), quantity.start)) ||
      PART_AFTER.test(textOf(quantity.end, quantity.end + 24)))
  )
}

const AIM =
  /\b(?:target|standard|goal|benchmark|threshold|ceiling|ambition|trajectory|promise)\b[^.;,]{0,16}$/i

function isAim({ textOf }: Scene, { quantity }: Role): boolean {
  return (
    AIM.test(textOf(Math.max(0, quantity.start - 36), quantity.start)) ||
    /^ (?:target|standard|goal|benchmark|threshold|ambition|trajectory)\b/i.test(
      textOf(quantity.end, quantity.end + 16)
    )
  )
}

/** "942" did not become the "two" of "two wards". */
function isMixed(old: Role, later: Role): boolean {
  const words = [old, later].filter(({ quantity }) => quantity.isWord && quantity.kind === 'count')
  const [word, other] = words
  if (!word || other || word.quantity.value > 20) return false
  return Math.max(word.old, word.new) < 2.5
}

/** Figures of unlike form, and such as stand in the text for something else, weigh less as a pair. */
export function byForm(scene: Scene, old: Role, later: Role): number {
  const { delta, candidates, textOf } = scene
  const count = (is: (role: Role) => boolean): number => [old, later].filter(is).length
  const words = count(({ quantity }) => quantity.isWord && quantity.kind === 'count')
  const isRateOfRates = delta.quantity.kind === 'percent' && old.quantity.kind === 'percent' ? 0.4 : 0
  const isAlike = old.quantity.decimals === later.quantity.decimals ? 0 : 0.2
  const places = new Set([old.quantity.start, later.quantity.start])
  const others = candidates.filter(({ quantity }) => !places.has(quantity.start))
  const hasRival = others.some(({ quantity }) => quantity.kind === old.quantity.kind)
  const isApart = hasRival || betweenPair(textOf, old, later).includes('. ')
  const isOther = isApart && isEach(scene, old) !== isEach(scene, later) ? 3 : 0
  const aims = hasRival ? count((role) => isAim(scene, role)) : 0
  const stray = others.length > 0 ? count((role) => isTrailing(scene, role)) : 0
  const parts = hasRival ? count((role) => isPart(scene, role)) : 0
  const mixed = isMixed(old, later) ? 2 : 0
  return words * 0.8 + isRateOfRates + isAlike + isOther + aims * 1.5 + stray + parts * 1.5 + mixed
}
