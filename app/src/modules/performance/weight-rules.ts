import { formatNumber } from '@scrutable/measures'
import { type Figure, isOfSameSeries, type PublishedTable, rowsOf } from './rules.ts'

/** What shares come to when each counts as much as what it is a share of. */
export interface Weighed {
  /** The whole that the shares are of, added up. */
  readonly total: number
  readonly low: number
  readonly share: number
  readonly high: number
  /** The mean of the shares, each counting the same. */
  readonly mean: number
}

interface Part {
  readonly share: number
  readonly decimals: number
  readonly whole: number
}

/**
 * Weighs shares by their wholes. A share printed as 84% may be anything from 83.5% to 84.5%, so the answer has a low and
 * a high as well. Null where there is nothing to weigh.
 */
export const weigh = (parts: readonly Part[]): Weighed | null => {
  const total = sum(parts.map(({ whole }) => whole))
  if (total === 0) return null
  const weighed = (shift: number): number =>
    sum(parts.map(({ share, decimals, whole }) => (share + shift * 10 ** -decimals) * whole)) / total
  const mean = sum(parts.map(({ share }) => share)) / parts.length
  return { total, low: weighed(-0.5), share: weighed(0), high: weighed(0.5), mean }
}

/** The weighing that a table asks for, from its rows; null where it asks for none or a row lacks a value. */
export const weighTable = (table: PublishedTable): Weighed | null => {
  const { weigh: wanted } = table
  if (wanted === null) return null
  const parts = rowsOf(table).map((row) => partOf(row, wanted))
  return parts.every((part) => part !== null) ? weigh(parts) : null
}

const partOf = (
  row: readonly Figure[],
  wanted: { readonly share: string; readonly by: string }
): Part | null => {
  const share = row.find(({ measure }) => measure.slug === wanted.share)?.value
  const whole = row.find(({ measure }) => measure.slug === wanted.by)?.value
  return share && whole ? { share: share.amount, decimals: share.decimals, whole: whole.amount } : null
}

/** A weighing in words, for under its table. */
export const weighedInWords = ({ total, low, share, high, mean }: Weighed): string =>
  `Added up, the rows come to ${formatNumber(total, 0)}. Weighing each row's share by its number gives ` +
  `${formatNumber(share, 1)}% (from ${formatNumber(low, 1)}% to ${formatNumber(high, 1)}%, as the shares are rounded); ` +
  `the mean of the shares, which counts every row the same, is ${formatNumber(mean, 1)}%.`

/** What the named parts of a total leave over: null where the table has no total or names its parts of several. */
export const restOf = (total: Figure, parts: readonly Figure[]): number | null => {
  const values = parts.flatMap(({ value, bound }) =>
    value?.kind === 'count' && bound === 'exact' ? value.amount : []
  )
  if (total.value?.kind !== 'count' || values.length < parts.length) return null
  return total.value.amount - sum(values)
}

/** The figure of a listed table that is the whole of which the others are parts. */
export const totalOf = (figures: readonly Figure[]): Figure | null => {
  const whole = figures.filter(({ category }) => category === null)
  const [only] = whole
  if (!only || whole.length > 1 || figures.length < 2) return null
  const areParts = figures.every(
    (figure) => figure === only || isOfSameSeries({ ...figure, category: null }, only)
  )
  return areParts ? only : null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
