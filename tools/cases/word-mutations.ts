import { isAgainstWords } from './direction-words.ts'
import type { Label } from './labels.ts'
import type { Mutation } from './mutation.ts'
import { statedPlace } from './figure-mutations.ts'
import { finderIn } from './text-search.ts'

const opposites: readonly (readonly [string, string])[] = [
  ['rose', 'fell'],
  ['risen', 'fallen'],
  ['rise', 'fall'],
  ['rises', 'falls'],
  ['rising', 'falling'],
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['up', 'down'],
  ['higher', 'lower'],
  ['more', 'fewer'],
  ['grew', 'shrank'],
  ['grown', 'shrunk'],
  ['growth', 'decline'],
  ['climbed', 'dropped'],
  ['climb', 'drop'],
  ['gain', 'drop'],
  ['reduction', 'increase'],
  ['reduced', 'increased'],
  ['cut', 'increase']
]

const opposite = new Map([
  ...opposites.toReversed().map(([one, other]) => [other, one] as const),
  ...opposites.toReversed()
])
const directionWord = new RegExp(`\\b(?:${[...opposite.keys()].join('|')})\\b(?! (?:than|to \\d))`, 'gi')

/** "Rose … an increase of" → "fell … a decrease of": every direction word of the statement. */
export const reverseDirection: Mutation = ({ checked, label }) => {
  const span = label.place ?? finderIn(checked.text)(label.span)[0]
  if (!span || typeof label.computed !== 'number') return null
  const words = checked.text.slice(span.start, span.end)
  const text = words.replaceAll(directionWord, (word) =>
    likeCase(opposite.get(word.toLowerCase()) ?? word, word)
  )
  const reversed: Label = { ...label, span: text, isExact: false, isTolerated: false }
  if (isAgainstWords({ ...label, span: words }, label.computed)) return null
  return isAgainstWords(reversed, label.computed) ? { ...span, text, label: reversed } : null
}

const likeCase = (word: string, model: string): string =>
  /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** "2.7 percentage points" → "2.7 per cent". */
export const callPointsPerCent: Mutation = (target) => {
  const place = target.label.kind === 'pp_change' ? statedPlace(target) : null
  const text = target.claim.stated.replace(/(?:percentage )?points?\b|pp\b/, 'per cent')
  if (!place || text === target.claim.stated) return null
  return { ...place, text, label: { ...target.label, kind: 'pct_change', stated: text } }
}

/** From 61.8% to 64.5%: "4.4%" → "4.4 percentage points". */
export const callPerCentPoints: Mutation = (target) => {
  const isOfRates =
    target.claim.inputs.length > 0 && target.claim.inputs.every(({ text }) => /%|per cent/.test(text))
  const place = target.label.kind === 'pct_change' && isOfRates ? statedPlace(target) : null
  const text = target.claim.stated.replace(/\s*(?:%|per cent)/, ' percentage points')
  if (!place || text === target.claim.stated) return null
  return { ...place, text, label: { ...target.label, kind: 'pp_change', stated: text } }
}
