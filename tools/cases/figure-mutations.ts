import { flat, formulasOf } from './formulas.ts'
import type { LabelInput } from './labels.ts'
import { isSameFigure } from './likeness.ts'
import { pick, type Edit, type Mutation, type Random, type Target } from './mutation.ts'
import { smallNumbers, wordNumber } from './number-words.ts'
import { readPrinted } from './printed.ts'
import type { Span } from './text-search.ts'

/** 8.8% → 8.3%: one digit of the stated figure. */
export const mistypeStated: Mutation = (target, random) =>
  restate(target, (stated) => mistype(stated, random))

/** 21.7% → 27.1%: two digits that stand side by side. */
export const swapDigits: Mutation = (target, random) => restate(target, (stated) => transpose(stated, random))

/** 1,116 → 1,196: one digit of a figure that the statement rests on. */
export const mistypeInput: Mutation = (target, random) => {
  const input = pick(target.claim.inputs, random)
  const changed = input && mistype(input.text, random)
  if (input === null || changed === null || target.checked.text.slice(input.start, input.end) !== input.text)
    return null
  const inputs = replaceInput(target.label.inputs, input.text, changed)
  return inputs && { start: input.start, end: input.end, text: changed, label: { ...target.label, inputs } }
}

/** The percentage or rate that another figure nearby would give as the base. */
export const useWrongBase: Mutation = (target, random) => {
  const base = baseOf[target.label.kind]
  const inputs = flat(target.label.inputs)
  const values = inputs.map((input) => readPrinted(input)?.value ?? Number.NaN)
  const [formula] = formulasOf(target.label.kind)
  const other = pick(figuresNear(target, inputs), random)
  if (base === undefined || !formula || other === null) return null
  const right = formula(values)
  const wrong = formula(values.with(base, other))
  const isPlausible = Math.sign(wrong) === Math.sign(right) && Math.abs(wrong) < 1000
  return isPlausible ? restate(target, (stated) => reprint(stated, Math.abs(wrong))) : null
}

const baseOf: Readonly<Record<string, number>> = { pct_change: 0, share: 1, rate_per: 1 }

/** "Five grounds" → "six grounds" above a list of five. */
export const miscount: Mutation = (target, random) => {
  if (target.label.kind !== 'list_count') return null
  const count = readPrinted(target.claim.stated)?.value
  const other = count === undefined ? null : count + (count > 2 && random(2) === 0 ? -1 : 1)
  return other === null
    ? null
    : restate(target, (stated) => (/\d/.test(stated) ? reprint(stated, other) : worded(stated, other)))
}

/** "Table 2" → "Table 3" in a reference. */
export const misdirect: Mutation = (target, random) =>
  target.label.kind === 'xref'
    ? restate(target, (stated) =>
        reprint(stated, (readPrinted(stated.replace(/^\D+/, ''))?.value ?? 0) + 1 + random(2))
      )
    : null

/** Where a claim's stated figure is printed; null where that cannot be told from another of the same figures. */
export const statedPlace = ({ checked, claim }: Target): Span | null => {
  const passage = checked.text.slice(claim.start, claim.end)
  const at = passage.indexOf(claim.stated)
  if (at < 0 || passage.indexOf(claim.stated, at + 1) >= 0) return null
  return { start: claim.start + at, end: claim.start + at + claim.stated.length }
}

const restate = (target: Target, change: (stated: string) => string | null): Edit | null => {
  const place = statedPlace(target)
  const stated = place && change(target.claim.stated)
  return place && stated !== null && stated !== target.claim.stated
    ? { ...place, text: stated, label: { ...target.label, stated } }
    : null
}

const mistype = (figure: string, random: Random): string | null => {
  const at = pick(digitPlaces(figure), random)
  if (at === null) return null
  const digit = (Number(figure[at]) + 1 + random(8)) % 10
  // A figure does not begin with nought.
  return put(figure, at, digit === 0 && at === digitPlaces(figure)[0] ? '9' : String(digit))
}

const transpose = (figure: string, random: Random): string | null => {
  const places = digitPlaces(figure)
  const pairs = places.flatMap((at, n) => {
    const next = places[n + 1]
    return next === undefined || figure[at] === figure[next] || (n === 0 && figure[next] === '0')
      ? []
      : [[at, next] as const]
  })
  const [one, other] = pick(pairs, random) ?? []
  return one === undefined || other === undefined
    ? null
    : put(put(figure, one, figure[other] ?? ''), other, figure[one] ?? '')
}

const put = (text: string, at: number, letter: string): string =>
  text.slice(0, at) + letter + text.slice(at + 1)

const digitPlaces = (figure: string): readonly number[] =>
  [...figure.matchAll(/\d/g)].map(({ index }) => index)

/** Another number in a figure's own print: its decimals, its marks and the words round it. */
const reprint = (figure: string, value: number): string | null => {
  const [printed] = /\d[\d,]*(?:\.\d+)?/.exec(figure) ?? []
  if (printed === undefined) return null
  return figure.replace(printed, value.toFixed(printed.split('.')[1]?.length ?? 0))
}

const worded = (stated: string, count: number): string | null => {
  const name = smallNumbers[count]
  if (name === undefined || wordNumber(stated) === null) return null
  return /^[A-Z]/.test(stated) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

const replaceInput = (
  inputs: readonly LabelInput[],
  old: string,
  now: string
): readonly LabelInput[] | null => {
  const n = inputs.findIndex((input) => flat(input).some((text) => isSameFigure(text, old)))
  const input = inputs[n]
  if (input === undefined) return null
  if (typeof input === 'string') return inputs.with(n, now)
  const inner = replaceInput(input, old, now)
  return inner && inputs.with(n, inner)
}

/** Counts and rates within 300 characters that the statement does not rest on; no years. */
const figuresNear = ({ checked, claim }: Target, inputs: readonly string[]): readonly number[] => {
  const near = checked.text.slice(Math.max(0, claim.start - 300), claim.end + 300)
  const printed = near.match(/(?<![\d.,/])\d[\d,]*(?:\.\d+)?(?![\d/])/g) ?? []
  return printed.flatMap((text) => {
    const value = readPrinted(text)?.value ?? 0
    const isOther =
      value > 1 && !/^(?:19|20)\d\d$/.test(text) && !inputs.some((input) => isSameFigure(input, text))
    return isOther ? [value] : []
  })
}
