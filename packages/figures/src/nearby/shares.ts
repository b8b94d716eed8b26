import { computeOver } from '../interval.ts'
import { printNumber } from '../printing.ts'
import { contentStems } from '../words.ts'
import { likeness } from './about.ts'
import { nearness } from './nearness.ts'
import type { NearFigure, Scene } from './scene.ts'
import type { Working } from './working.ts'

const OF_WHOLE =
  /\b(?:of|out of|among|amongst|from) (?:(?:the|all|these|those|some|about|around|a total of|our|its|their|every|[a-z]+(?:'s|’s)?) ){0,3}$/i
const OF_WHICH = /^[^.;]{0,60}?\b(?:of (?:which|whom|these|those|them)|among (?:these|them))\b/i
const TOTAL = /\b(?:total|all|overall|altogether|in all)\b/i
const OPENS =
  /^[^.;:]{0,40}\((?:or |about |around |some |just |only )?$|^[^.;:()]{0,60}(?:,? or|,|–|:|=|\|)\s(?:about |around |some |just |only |nearly |almost |just over |just under )?$/i

/** Every part and whole near a percentage that states no change. */
export function shareWorkings(scene: Scene): readonly Working[] {
  const { stated, delta, figures } = scene
  if (delta || stated.kind !== 'percent' || stated.sign !== null) return []
  const amounts = figures.filter(
    ({ figure, isChange, isRate }) =>
      !isRate &&
      (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'duration') &&
      !isChange &&
      figure.value > 0
  )
  return amounts.flatMap((part) =>
    amounts.flatMap((whole) => {
      const isMay =
        part !== whole &&
        part.figure.kind === whole.figure.kind &&
        (part.figure.value < whole.figure.value ||
          (stated.value > 100 && part.figure.value < 3 * whole.figure.value))
      return isMay ? [workingOf(scene, { part, whole }, amounts)] : []
    })
  )
}

interface Pair {
  readonly part: NearFigure
  readonly whole: NearFigure
}

function workingOf(scene: Scene, pair: Pair, amounts: readonly NearFigure[]): Working {
  const [part, whole] = [pair.part.figure, pair.whole.figure]
  const computed = computeOver([part, whole], ([some = 0, all = 1]) => (some / all) * 100)
  return {
    kind: 'share',
    inputs: [part, whole],
    computed,
    weight: weightOf(scene, pair, amounts),
    slips: [
      100 - computed.value,
      (part.value / (whole.value - part.value)) * 100,
      (whole.value / part.value) * 100
    ],
    words: () =>
      `${part.text} of ${whole.text} is ${printNumber(computed.value, Math.max(1, scene.stated.decimals))}%`
  }
}

function weightOf(scene: Scene, { part, whole }: Pair, amounts: readonly NearFigure[]): number {
  let weight = -2
  if (part.figure.kind === 'duration') weight -= 3
  weight += nearness(scene, [part]) + 0.5 * nearness(scene, [whole])
  weight += beside(scene, part) + joined(part, whole) + ofWhole(scene, part, whole)
  weight += calledWhole(whole) + namedBefore(part, whole)
  if (part.role.noun !== null && part.role.noun === whole.role.noun) weight += 1
  if (part.role.period !== null && whole.role.period !== null && part.role.period !== whole.role.period)
    weight -= 4
  if (part.role.old >= 1.5) weight -= 1.5
  if (whole.role.old >= 1.5) weight -= 1
  weight -= 2 * [part, whole].filter(({ isAim }) => isAim).length
  weight -= 1.5 * [part, whole].filter(({ figure }) => figure.isWord && figure.value < 13).length
  if (amounts.every(({ figure }) => figure.kind !== whole.figure.kind || figure.value <= whole.figure.value))
    weight += 0.5
  if (scene.about.size > 0)
    weight +=
      Math.max(likeness(scene.about, part.about), likeness(scene.about, whole.about)) >= 0.5 ? 0.8 : -0.7
  return weight
}

const JOINED =
  /^ (?:[a-z'’-]+ ){0,4}?(?:out of|of|in) (?:(?:the|all|those|these|its|our|their|a total of|about|some|around) )*$/i

/** "68 of 2,392": no more need be said. */
export function joined(part: NearFigure, whole: NearFigure): number {
  if (whole.at !== part.at + 1 || whole.sentence !== part.sentence) return 0
  const { text, start } = part.sentence
  return JOINED.test(text.slice(part.figure.end - start, whole.figure.start - start)) ? 3.5 : 0
}

const IS =
  /\b(?:or|is|was|are|were|equal to|equivalent to|equates to|represent(?:s|ed|ing)?|being|ma(?:k|d)e up|account(?:s|ed|ing) for) (?:only |just |about |around |some |nearly |almost )*$|[(,–=] ?$/i
const OF =
  /^ of (?:(?:the|all|all the|those|these|its|our|their|a total of|a|about|some|around|nearly|over) )*$/i

/** "39.8% of the £62.9m": the whole stands right after. */
function ofWhole({ figures, place, before, after }: Scene, part: NearFigure, whole: NearFigure): number {
  if (whole !== figures[place] || whole.distance !== 0 || !OF.test(after)) return 0
  return part === figures[place - 1] && IS.test(before) ? 5 : -1
}

function beside(scene: Scene, part: NearFigure): number {
  if (part.distance !== 0) return 0
  const { figures, place, before, after } = scene
  if (part === figures[place - 1]) return OPENS.test(before) ? 2.5 : 1
  return part === figures[place] && /^[^.;:]{0,40}\((?:or |some |about )?$|^, (?:or )?$/.test(after) ? 2.5 : 0
}

const OF_NAMED =
  /\b(?:of|among|amongst) (?:the|those|these|all|its|our|their) ([^.;,\d]{3,50}),? (?:about |around |some )?$/i

/** "Of those audited, 139": the whole is the figure that its name was said with. */
function namedBefore(part: NearFigure, whole: NearFigure): number {
  const { text, start } = part.sentence
  const from = part.figure.start - start
  const name = contentStems(OF_NAMED.exec(text.slice(Math.max(0, from - 70), from))?.[1] ?? '')
  if (name.length === 0) return 0
  return name.some((stem) => whole.about.near.has(stem)) ? 3.5 : -1.5
}

function calledWhole(whole: NearFigure): number {
  const { text, start } = whole.sentence
  const [from, to] = [whole.figure.start - start, whole.figure.end - start]
  const before = text.slice(Math.max(0, from - 50), from)
  const after = text.slice(to, to + 80)
  let weight = 0
  if (OF_WHOLE.test(before)) weight += 2
  if (OF_WHICH.test(after)) weight += 1.5
  if (TOTAL.test(before.slice(-30)) || /^ (?:[a-z]+ )?(?:in all|in total|altogether|overall)\b/.test(after))
    weight += 1
  return weight
}
