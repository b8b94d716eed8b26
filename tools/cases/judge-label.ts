import { formulasOf } from './formulas.ts'
import { isNear } from './interval.ts'
import type { Label } from './labels.ts'
import { readPrinted } from './printed.ts'
import { workOut, knownOps } from './work-out.ts'
import { workStructure } from './work-structure.ts'
import type { Finding, Working } from './working.ts'

/** What working a label out again says of it. */
export type Judgement =
  /** Its fields do not hold enough to work it out: it stands on its author's reading. */
  | { readonly kind: 'unproved' }
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] }

/** Kinds whose label rests on the author's reading of the whole text. */
const unprovable = new Set([
  'duplicate',
  'missing_entry',
  'xref',
  'rank_order',
  'financial_year',
  'contradiction'
])

/** Works a label out again from its kind, inputs, `calc`, stated figure and `op`. */
export const judgeLabel = (label: Label): Judgement => {
  if (!isKnown(label.kind)) return wrong([`no such kind: "${label.kind}"`])
  if (!knownOps.includes(label.op))
    return wrong([`no such op: "${label.op}"; write one of ${knownOps.join(' ')}`])
  if (label.isExact && !label.isTolerated)
    return wrong(['exact_ok is true and tolerance_ok is false: what holds exactly holds by rounding too'])
  const workings = workingsOf(label)
  const [first] = workings
  if (first) return firstRight(label, workings) ?? wrong(faultsOf(label, first))
  return unprovable.has(label.kind) ? { kind: 'unproved' } : wrong([unreadable(label)])
}

const wrong = (faults: readonly string[]): Judgement => ({ kind: 'wrong', faults })

const isKnown = (kind: string): boolean =>
  formulasOf(kind).length > 0 ||
  unprovable.has(kind) ||
  ['cross_foot', 'rank', 'list_count', 'range', 'weekday_date'].includes(kind)

const workingsOf = (label: Label): readonly Working[] => {
  if (formulasOf(label.kind).length > 0) return workOut(label)
  const working = workStructure(label)
  return working ? [working] : []
}

const firstRight = (label: Label, workings: readonly Working[]): Judgement | null =>
  workings.some((working) => faultsOf(label, working).length === 0) ? { kind: 'right' } : null

const faultsOf = (label: Label, working: Working): readonly string[] => {
  const { computed, isExact, isTolerated, words } = working
  return [
    agrees(computed, label.computed) ? '' : `computed is ${String(label.computed)}, but ${words}`,
    label.range === null || working.range === null || isSameRange(label.range, working.range)
      ? ''
      : `computed_range is ${label.range.join(' to ')}, but they give ${working.range.map((end) => Number(end.toPrecision(8))).join(' to ')}`,
    fits(isExact, label.isExact) ? '' : `exact_ok is ${label.isExact}, stated ${label.stated}, but ${words}`,
    fits(isTolerated, label.isTolerated)
      ? ''
      : `tolerance_ok is ${label.isTolerated}, stated ${label.stated}, but ${words}${rangeWords(working)}`
  ].filter((fault) => fault !== '')
}

const fits = (finding: Finding, said: boolean): boolean => finding === 'either' || finding === said

const rangeWords = ({ range }: Working): string =>
  range ? ` (${range.map((end) => Number(end.toPrecision(6))).join(' to ')})` : ''

/** Labels may be written in minutes, thousands or millions, rounded to two decimals, and with or without sign. */
const units = [1, 60, 3600, 1e3, 1e6, 1e9]

const agrees = (computed: Working['computed'], said: Label['computed']): boolean => {
  if (computed === null) return true
  if (typeof computed === 'string')
    return plain(computed) === plain(String(said)) || sameFigures(computed, String(said))
  const value = typeof said === 'number' ? said : readPrinted(String(said))?.value
  return (
    value !== undefined && units.some((unit) => isNear(Math.abs(computed) / unit, Math.abs(value), 0.0051))
  )
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9.]/g, '')

const sameFigures = (one: string, other: string): boolean => {
  const figures = (text: string): string =>
    (text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number).join(' ')
  return figures(one) !== '' && figures(one) === figures(other)
}

const isSameRange = (one: readonly [number, number], other: readonly [number, number]): boolean => {
  const ends = (range: readonly number[]): readonly number[] => range.map(Math.abs).toSorted((a, b) => a - b)
  return units.some((unit) => ends(one).every((end, n) => isNear(end, (ends(other)[n] ?? 0) / unit, 0.0151)))
}

const unreadable = ({ kind, inputs, stated }: Label): string =>
  `cannot be worked out: is each of ${JSON.stringify(inputs)} and "${stated}" a figure as printed, and has calc what a ${kind} needs (rank: which, order)?`
